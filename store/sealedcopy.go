package store

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// sealedCopy makes a sealed copy, next to the data file at path, of a file without a passphrase that is to replace it, and gives its
// path. As it is sealed before it is put in place, nobody can read it, whenever the program ends. The errors are ErrUnsound,
// *FolderError, *DamagedError and *WriteError.
func sealedCopy(from, path string, with *opener) (made string, err error) {
	folder := filepath.Dir(path)
	seal := func(f *file.File) error {
		version, err := versionOf(f)
		if err != nil {
			return f.Damaged(err)
		}
		if version < withSums {
			return errNoSums
		}
		made, err = file.MakeTemporary(folder, with.key, func(update func(func(*gate.Tx) error) error) error {
			return turnInto(f, update, with.locks.put, nil)
		})
		if errors.Is(err, gate.ErrDamaged) {
			return ErrUnsound
		}
		return err
	}
	if err = file.Read(from, seal); errors.Is(err, errNoSums) {
		err = withItsSums(from, folder, seal)
	}
	return made, err
}

// errNoSums says that a file is from before entries had sums, without which none can be sealed.
var errNoSums = errors.New("entries have no sums")

// withItsSums uses a copy of such a file that is brought up to date. It lies next to the data file for that moment alone.
func withItsSums(from, folder string, use func(f *file.File) error) error {
	plain, err := file.Unwrap(from, folder, func(in io.Reader) (io.Reader, error) { return in, nil })
	if err != nil {
		return err
	}
	defer os.Remove(plain)
	f, err := file.Open(plain, func(f *file.File, _ bool) error {
		version, err := versionOf(f)
		if err != nil {
			return f.Damaged(err)
		}
		return written(f.Update(func(tx *gate.Tx) error { return migrate(tx, version) }))
	})
	if err != nil {
		return err
	}
	defer f.Close()
	return use(f)
}
