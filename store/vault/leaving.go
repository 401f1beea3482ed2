package vault

import (
	"bytes"
	"errors"
	"io"

	"filippo.io/age"
	"golang.org/x/text/unicode/norm"
)

// What leaves the computer, such as a backup on a memory stick, can be sealed with its own passphrase in the age format
// (age-encryption.org), so anyone with that passphrase can open it without this program too.

// The work that one attempt costs, as a power of two. A file that asks for more than the most is not opened: it could use up a
// machine's memory.
const (
	leavingWork = 16
	mostWork    = 18
)

const leavingHead = "age-encryption.org/v1\n"

// IsLeaving says that bytes begin like a file sealed by SealLeaving.
func IsLeaving(data []byte) bool { return bytes.HasPrefix(data, []byte(leavingHead)) }

// SealLeaving seals with a passphrase what is written to it, until it is closed.
func SealLeaving(to io.Writer, passphrase string) (io.WriteCloser, error) {
	recipient, err := age.NewScryptRecipient(norm.NFC.String(passphrase)) // it will be typed again on another computer's keyboard
	if err != nil {
		return nil, err
	}
	recipient.SetWorkFactor(leavingWork)
	return age.Encrypt(to, recipient)
}

// OpenLeaving opens what SealLeaving sealed. The error is ErrOpen if the passphrase is wrong. A file that was changed or cut short, or
// that asks for absurd work, gives other errors, here or when it is read.
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
