package vault

import (
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"

	"golang.org/x/crypto/blake2b"
	"golang.org/x/crypto/chacha20poly1305"
)

const (
	keyLength   = 32
	nonceLength = chacha20poly1305.NonceSizeX

	// Overhead is how many more bytes a box has than its contents.
	Overhead = nonceLength + chacha20poly1305.Overhead
	// NameLength is the length of a name.
	NameLength = 16
)

// ErrOpen says that a box was not sealed with this key for this place.
var ErrOpen = errors.New("the box cannot be opened with this key")

// Key is the key of one data file.
type Key struct{ secret, records, names []byte }

// NewKey makes a new random key.
func NewKey() *Key { return keyOf(randomBytes(keyLength)) }

func keyOf(secret []byte) *Key {
	return &Key{secret, derived(secret, nil, "records"), derived(secret, nil, "names")}
}

// Forget overwrites the key, which can then seal and open nothing.
func (k *Key) Forget() {
	for _, part := range [][]byte{k.secret, k.records, k.names} {
		clear(part)
	}
	k.secret, k.records, k.names = nil, nil, nil
}

// Seal appends to head a box that holds text, bound to a place.
func (k *Key) Seal(head, text, place []byte) []byte { return seal(k.records, head, text, place) }

// Open returns the text in a box. The error is ErrOpen.
func (k *Key) Open(box, place []byte) ([]byte, error) { return open(k.records, box, place) }

// SealKey seals another file's key; OpenKey opens it.
func (k *Key) SealKey(other *Key, place []byte) []byte { return k.Seal(nil, other.secret, place) }

// OpenKey returns the key that SealKey sealed. The error is ErrOpen.
func (k *Key) OpenKey(box, place []byte) (*Key, error) {
	secret, err := k.Open(box, place)
	if err != nil || len(secret) != keyLength {
		return nil, ErrOpen
	}
	return keyOf(secret), nil
}

// Name returns 16 bytes by which something can be found again, and which reveal nothing about it without the key. Each part must be
// shorter than 256 bytes.
func (k *Key) Name(parts ...[]byte) []byte {
	hash, err := blake2b.New(NameLength, k.names)
	if err != nil {
		panic(err) // only for an impossible length
	}
	for _, part := range parts {
		_, _ = hash.Write([]byte{byte(len(part))})
		_, _ = hash.Write(part)
	}
	return hash.Sum(make([]byte, 0, NameLength))
}

// cipherOf makes the cipher afresh each time, so that no copy of the key long outlives Forget.
func cipherOf(key []byte) cipher.AEAD {
	c, err := chacha20poly1305.NewX(key)
	if err != nil {
		panic(err) // a key that has been forgotten
	}
	return c
}

func seal(key, head, text, place []byte) []byte {
	out := make([]byte, len(head)+nonceLength, len(head)+Overhead+len(text))
	copy(out, head)
	nonce := out[len(head):]
	_, _ = rand.Read(nonce) // never fails
	return cipherOf(key).Seal(out, nonce, text, place)
}

func open(key, box, place []byte) ([]byte, error) {
	if len(box) < Overhead {
		return nil, ErrOpen
	}
	text, err := cipherOf(key).Open(nil, box[:nonceLength], box[nonceLength:], place)
	if err != nil {
		return nil, ErrOpen
	}
	return text, nil
}

// derived returns a separate key for each use.
func derived(secret, salt []byte, use string) []byte {
	key, err := hkdf.Key(sha256.New, secret, salt, "equal-footing "+use, keyLength)
	if err != nil {
		panic(err) // only for an impossible length
	}
	return key
}

func randomBytes(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails
	return b
}
