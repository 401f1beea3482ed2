package store

import (
	"encoding/binary"
	"strconv"
)

// ID is an organisation's number: 1, 2, 3, as people type it on the command line. A number is never given twice.
type ID uint64

// String writes the number in decimal digits.
func (id ID) String() string { return strconv.FormatUint(uint64(id), 10) }

const idLength = 8

// key is big-endian so that the file keeps the ids in their order.
func (id ID) key() []byte { return binary.BigEndian.AppendUint64(nil, uint64(id)) }

// idOf reads the id that a key begins with; false for a key too short to hold one.
func idOf(key []byte) (ID, bool) {
	if len(key) < idLength {
		return 0, false
	}
	return ID(binary.BigEndian.Uint64(key)), true
}
