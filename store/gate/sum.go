package gate

import (
	"crypto/sha256"
	"encoding/binary"
)

// A value lies in the file behind a byte for how it is written and a sum over its place and itself: one flipped bit in the
// value, its key or the name of its shelf, and the sum no longer fits. Older files have the bare values.
const (
	FirstForm  = 1             // the byte, where it is written so
	HeadLength = 1 + sumLength // what lies before the value itself
	sumLength  = 8
)

// seal gives a value as it lies in the file.
func (t *Tx) seal(s Shelf, key, value []byte) []byte {
	if t.bare {
		return value
	}
	sealed := make([]byte, HeadLength, HeadLength+len(value))
	sealed[0] = FirstForm
	binary.BigEndian.PutUint64(sealed[1:], t.sumOf(s, key, value))
	return append(sealed, value...)
}

// unseal gives the value of what lies in the file, never nil, and its sum; false where it is not what was put there.
func (t *Tx) unseal(s Shelf, key, sealed []byte) (value []byte, sum uint64, whole bool) {
	if t.bare {
		return sealed, 0, true
	}
	if len(sealed) < HeadLength || sealed[0] != FirstForm {
		return nil, 0, false
	}
	value, sum = sealed[HeadLength:], saidSum(sealed)
	return value, sum, sum == t.sumOf(s, key, value)
}

// saidSum is the sum that stands with a value, whether it fits or not.
func saidSum(sealed []byte) uint64 {
	if len(sealed) < HeadLength {
		return 0
	}
	return binary.BigEndian.Uint64(sealed[1:])
}

// sumOf is the first 8 bytes of the SHA-256 over the shelf's name and the key, each after its length, and the value.
func (t *Tx) sumOf(s Shelf, key, value []byte) uint64 {
	text := t.text[:0]
	text = append(text, byte(len(s)))
	text = append(text, s...)
	text = binary.BigEndian.AppendUint16(text, uint16(len(key)))
	text = append(text, key...)
	text = append(text, value...)
	t.text = text
	sum := sha256.Sum256(text)
	return binary.BigEndian.Uint64(sum[:])
}

// Value gives the value of an entry that Bare gave; nil where it is not what was put there.
func (t *Tx) Value(s Shelf, key, bare []byte) []byte {
	value, _, whole := t.unseal(s, key, bare)
	if !whole {
		return nil
	}
	return value
}
