package file

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
)

// beforePattern finds the copies from before any version.
const beforePattern = "footing-before-version-*.db"

// beforePath is where the data file at path is kept as it was before it is brought up to date to version: beside it, with
// a number from the second copy on.
func beforePath(path string, version, n int) string {
	name := fmt.Sprintf("footing-before-version-%d", version)
	if n > 1 {
		name += fmt.Sprintf("-%d", n)
	}
	return filepath.Join(filepath.Dir(path), name+".db")
}

// KeepBefore writes a copy of the file beside it, as it is before it is brought up to date to version: readable by its
// owner alone and either all there or not at all. It overwrites nothing; where the same copy is there already, from a
// start that was cut short, that one will do. The errors are *DamagedError where the file's structure is not sound,
// *FolderError and *WriteError.
func (f *File) KeepBefore(version int) error {
	// At the start only a small file's pages are all looked at, and bbolt could fall over any of them from here on.
	if err := lookOver(f.path, math.MaxInt64); err != nil {
		return &DamagedError{f.path, err}
	}
	making := beforePath(f.path, version, 1) + ".new" // one name, so that what a kill leaves of it goes the next time
	defer os.Remove(making)                           // where it has not got another name
	if err := f.copyTo(making); err != nil {
		return err
	}
	if err := giveFreeName(making, f.path, version); err != nil {
		return &WriteError{fmt.Errorf("keep %q as it was: %w", f.path, err)}
	}
	return written(syncFolder(filepath.Dir(f.path)))
}

// ForgetBefore takes away the copies of the file from before it was brought up to date. Only names are held against
// the pattern: the folder's own may have signs in it that mean something in one. The error is a *WriteError.
func (f *File) ForgetBefore() error {
	folder := filepath.Dir(f.path)
	list, err := os.ReadDir(folder)
	if err != nil {
		return &WriteError{err}
	}
	for _, entry := range list {
		old, err := filepath.Match(beforePattern, entry.Name())
		if err == nil && old {
			err = os.Remove(filepath.Join(folder, entry.Name()))
		}
		if err != nil {
			return &WriteError{err}
		}
	}
	return nil
}

// giveFreeName moves the copy to the first name that is not taken, unless a taken one has the same in it.
func giveFreeName(making, path string, version int) error {
	for n := 1; ; n++ {
		target := beforePath(path, version, n)
		same, err := sameContent(making, target)
		if errors.Is(err, fs.ErrNotExist) {
			return os.Rename(making, target)
		}
		if err != nil || same {
			return err
		}
	}
}

// sameContent says whether two files hold the same bytes.
func sameContent(a, b string) (bool, error) {
	one, err := os.Open(a)
	if err != nil {
		return false, err
	}
	defer one.Close()
	other, err := os.Open(b)
	if err != nil {
		return false, err
	}
	defer other.Close()
	left, right := make([]byte, 1<<16), make([]byte, 1<<16)
	for {
		n, err := readFull(one, left)
		if err != nil {
			return false, err
		}
		m, err := readFull(other, right)
		if err != nil || !bytes.Equal(left[:n], right[:m]) {
			return false, err
		}
		if n < len(left) {
			return true, nil
		}
	}
}

// readFull reads until buffer is full or the file ends.
func readFull(file *os.File, buffer []byte) (int, error) {
	n, err := io.ReadFull(file, buffer)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return n, err
}
