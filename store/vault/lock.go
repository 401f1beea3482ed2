package vault

import (
	"encoding/binary"
	"slices"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

const (
	passphraseForm = 1
	codeForm       = 2
	saltLength     = 16

	passphraseHead = 5 + saltLength
	codeHead       = 1 + saltLength
)

// cost is what one attempt at a passphrase costs, for us and for a thief.
type cost struct {
	times, mebibytes uint32
	lanes            uint8
}

// A new lock's cost takes a tenth to three tenths of a second on a laptop. A lock that asks for more than the most is not one of
// ours: it could use up a machine's memory.
var (
	newCost  = cost{times: 3, mebibytes: 64, lanes: 4}
	mostCost = cost{times: 16, mebibytes: 1024, lanes: 16}
)

// LockWith returns the lock that a passphrase opens.
func (k *Key) LockWith(passphrase string) []byte { return k.lockWith(passphrase, newCost) }

func (k *Key) lockWith(passphrase string, c cost) []byte {
	head := []byte{passphraseForm, byte(c.times)}
	head = binary.BigEndian.AppendUint16(head, uint16(c.mebibytes))
	head = append(head, c.lanes)
	head = append(head, randomBytes(saltLength)...)
	wrapping := c.derive(passphrase, head[5:])
	defer clear(wrapping)
	return seal(wrapping, head, k.secret, head)
}

// derive returns the key that wraps with a passphrase. The passphrase is the same however a keyboard enters accents.
func (c cost) derive(passphrase string, salt []byte) []byte {
	text := []byte(norm.NFC.String(passphrase))
	defer clear(text)
	return argon2.IDKey(text, salt, c.times, c.mebibytes<<10, c.lanes, keyLength)
}

// Unlock returns the key that a passphrase, or a recovery code, gets from one of these locks. The error is ErrOpen.
func Unlock(secret string, locks ...[]byte) (*Key, error) {
	code, codeErr := parseCode(secret)
	for _, lock := range slices.Backward(locks) { // the code is quick to try
		if len(lock) == 0 {
			continue
		}
		if lock[0] == codeForm && codeErr == nil && len(lock) > codeHead {
			if key, err := unwrap(derived(code, lock[1:codeHead], "code"), lock, codeHead); err == nil {
				return key, nil
			}
		}
		if lock[0] != passphraseForm || len(lock) < passphraseHead {
			continue
		}
		c := cost{uint32(lock[1]), uint32(binary.BigEndian.Uint16(lock[2:])), lock[4]}
		if c.times < 1 || c.mebibytes < 1 || c.lanes < 1 || c.times > mostCost.times || c.mebibytes > mostCost.mebibytes || c.lanes > mostCost.lanes {
			continue
		}
		wrapping := c.derive(secret, lock[5:passphraseHead])
		key, err := unwrap(wrapping, lock, passphraseHead)
		clear(wrapping)
		if err == nil {
			return key, nil
		}
	}
	return nil, ErrOpen
}

func unwrap(wrapping, lock []byte, head int) (*Key, error) {
	secret, err := open(wrapping, lock[head:], lock[:head])
	if err != nil || len(secret) != keyLength {
		return nil, ErrOpen
	}
	return keyOf(secret), nil
}
