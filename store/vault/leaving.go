package vault

import (
	"bytes"
	"errors"
	"io"

	"filippo.io/age"
	"golang.org/x/text/unicode/norm"
)

// What leaves the computer, such as a backup on a stick, can be sealed with a passphrase of its own, in the format of age
// (age-encryption.org): whoever has that passphrase can open it without this program too.

// The work that one try costs, as a power of two. What asks for more than the most is not opened: it could take all of a machine's
// memory.
const (
	leavingWork = 16
	mostWork    = 18
)

const leavingHead = "age-encryption.org/v1\n"

// IsLeaving says that bytes begin as something that was sealed to leave.
func IsLeaving(data []byte) bool { return bytes.HasPrefix(data, []byte(leavingHead)) }

// SealLeaving seals with a passphrase what is written to it, until it is closed.
func SealLeaving(to io.Writer, passphrase string) (io.WriteCloser, error) {
	recipient, err := age.NewScryptRecipient(norm.NFC.String(passphrase)) // it is typed again on another computer's keyboard
	if err != nil {
		return nil, err
	}
	recipient.SetWorkFactor(leavingWork)
	return age.Encrypt(to, recipient)
}

// OpenLeaving opens what was sealed so. The error is ErrOpen where the passphrase is another one. What was changed or cut, or asks for
// absurd work, gives other errors, here or where it is read.
func OpenLeaving(from io.Reader, passphrase string) (io.Reader, error) {
	identity, err := age.NewScryptIdentity(norm.NFC.String(passphrase))
	if err != nil {
		return nil, ErrOpen
	}
	identity.SetMaxWorkFactor(mostWork)
	opened, err := age.Decrypt(from, identity)
	if _, other := errors.AsType[*age.NoIdentityMatchError](err); other {
		return nil, ErrOpen
	}
	return opened, err
}
