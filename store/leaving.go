package store

import (
	"errors"
	"io"
	"os"
	"time"

	"equalfooting/store/file"
	"equalfooting/store/vault"
)

// WriteLocked is Write with the copy sealed with a passphrase of its own, which Restore needs to put it back.
func (b *Backups) WriteLocked(path, passphrase string) error {
	defer b.alone()()
	if err := b.readsWhole(Checking)(b.file); err != nil {
		return err
	}
	_ = b.file.Pages().Wipe(file.Alone)
	return b.file.Copier().Through(path, func(to io.Writer) (io.WriteCloser, error) { return vault.SealLeaving(to, passphrase) },
		func(from io.Reader) (io.Reader, error) { return vault.OpenLeaving(from, passphrase) }, file.Alone)
}

// restoreLocked restores a copy that WriteLocked wrote: with one of the secrets it is opened next to the data file, for the moments that
// it takes. The errors are those of Restore.
func restoreLocked(folder, from string, now func() time.Time, secrets []string) (Restored, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return Restored{}, &FolderError{Path: folder, Err: err}
	}
	for _, secret := range secrets {
		opened, err := file.Unwrap(from, folder, func(sealed io.Reader) (io.Reader, error) {
			opened, err := vault.OpenLeaving(sealed, secret)
			if err != nil && !errors.Is(err, vault.ErrOpen) {
				err = &DamagedError{Path: from, Err: err}
			}
			return opened, err
		})
		if errors.Is(err, vault.ErrOpen) {
			continue
		}
		if err != nil {
			return Restored{}, err
		}
		defer os.Remove(opened)
		return restore(folder, opened, now, secrets)
	}
	return Restored{}, &LockedError{Path: from, Wrong: len(secrets) > 0, Own: true}
}
