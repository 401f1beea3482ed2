package assessment

import "strconv"

// ID is an organisation's number in the caseload: 1, 2, 3, as people type it on the command line. 0 is none.
type ID uint64

// String writes the number in decimal digits.
func (id ID) String() string { return strconv.FormatUint(uint64(id), 10) }
