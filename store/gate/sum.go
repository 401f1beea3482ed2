package gate

import (
	"crypto/sha256"
	"encoding/binary"
)

// In the file a value comes after a byte for its form and a sum over its place and itself: if one bit is flipped in the value, its key or
// the name of its shelf, the sum no longer fits. Older files have the bare values.
const (
	FirstForm  = 1             // the byte for this form
	HeadLength = 1 + sumLength // what comes before the value itself
	sumLength  = 8
)

// summed is the form of a file without a passphrase.
type summed struct {
	text []byte // what was summed last, to use its memory again
}

func (*summed) stored(_ Shelf, key []byte) []byte { return key }

func (*summed) begins(prefix []byte) []byte { return prefix }

func (*summed) sort([]Entry) {}

func (f *summed) write(s Shelf, key, _, value []byte) []byte {
	written := make([]byte, HeadLength, HeadLength+len(value))
	written[0] = FirstForm
	binary.BigEndian.PutUint64(written[1:], f.sumOf(s, key, value))
	return append(written, value...)
}

func (f *summed) read(s Shelf, stored, written []byte) (key, value []byte, sum uint64, whole bool) {
	if len(written) < HeadLength || written[0] != FirstForm {
		return nil, nil, 0, false
	}
	value, sum = written[HeadLength:], f.sum(written)
	return stored, value, sum, sum == f.sumOf(s, stored, value)
}

func (*summed) sum(written []byte) uint64 {
	if len(written) < HeadLength {
		return 0
	}
	return binary.BigEndian.Uint64(written[1:])
}

// sumOf is the first 8 bytes of the SHA-256 over the shelf's name and the key, each after its length, and the value.
func (f *summed) sumOf(s Shelf, key, value []byte) uint64 {
	text := f.text[:0]
	text = append(text, byte(len(s)))
	text = append(text, s...)
	text = binary.BigEndian.AppendUint16(text, uint16(len(key)))
	text = append(text, key...)
	text = append(text, value...)
	f.text = text
	sum := sha256.Sum256(text)
	return binary.BigEndian.Uint64(sum[:])
}
