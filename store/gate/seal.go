package gate

import (
	"bytes"
	"encoding/binary"
	"slices"

	"equalfooting/store/vault"
)

// In a sealed file a key reveals nothing: it is a hash of the beginning of the true key, an organisation's number, followed by a hash of the
// shelf and the key. So all of one organisation is still kept together. The true key is in the box with the value, and the box is bound to
// the shelf and to the key that it is stored under.
const (
	sealedForm  = 2
	ownerLength = 8  // of the true key, and of its hash
	ownLength   = 12 // of the hash that follows
	tagSum      = 8  // the last bytes of the box: they depend on all of it
)

var ownerName = []byte("owner")

// sealed is the form of a file with a passphrase.
type sealed struct{ with *vault.Key }

func (f sealed) owner(key []byte) []byte {
	return f.with.Name(ownerName, key[:min(ownerLength, len(key))])[:ownerLength:ownerLength]
}

func (f sealed) stored(s Shelf, key []byte) []byte {
	return append(f.owner(key), f.with.Name([]byte(s), key)[:ownLength]...)
}

func (f sealed) begins(prefix []byte) []byte {
	if len(prefix) < ownerLength {
		return nil
	}
	return f.owner(prefix)
}

func (f sealed) write(s Shelf, key, stored, value []byte) []byte {
	text := binary.AppendUvarint(make([]byte, 0, 2+len(key)+len(value)), uint64(len(key)))
	text = append(append(text, key...), value...)
	return f.with.Seal([]byte{sealedForm}, text, place(s, stored))
}

func (f sealed) read(s Shelf, stored, written []byte) (key, value []byte, sum uint64, whole bool) {
	if len(written) < 1+vault.Overhead || written[0] != sealedForm {
		return nil, nil, 0, false
	}
	text, err := f.with.Open(written[1:], place(s, stored))
	length, at := binary.Uvarint(text)
	if err != nil || at <= 0 || length > uint64(len(text)-at) {
		return nil, nil, 0, false
	}
	text = text[at:]
	return text[:length:length], text[length:], f.sum(written), true
}

func (sealed) sum(written []byte) uint64 {
	if len(written) < 1+vault.Overhead {
		return 0
	}
	return binary.BigEndian.Uint64(written[len(written)-tagSum:])
}

func (sealed) sort(entries []Entry) {
	slices.SortStableFunc(entries, func(a, b Entry) int { return bytes.Compare(a.Key, b.Key) })
}

// place is what a box is bound to.
func place(s Shelf, stored []byte) []byte {
	text := append(make([]byte, 0, 2+len(s)+len(stored)), sealedForm, byte(len(s)))
	return append(append(text, s...), stored...)
}
