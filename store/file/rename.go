package file

import "errors"

// errInUse says that another program has a file open that was to be replaced. Only Windows minds.
var errInUse = errors.New("another program has it open")
