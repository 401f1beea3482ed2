package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	bolt "go.etcd.io/bbolt"
)

// beforePattern finds the copies from before any version.
const beforePattern = "footing-before-version-*.db"

// beforePath is where the data file at path is kept as it was before it is brought up to date: beside it, with a number
// from the second copy on.
func beforePath(path string, n int) string {
	name := fmt.Sprintf("footing-before-version-%d", formatVersion)
	if n > 1 {
		name += fmt.Sprintf("-%d", n)
	}
	return filepath.Join(filepath.Dir(path), name+".db")
}

// keepOld writes a copy of the data file beside it, readable by its owner alone and either all there or not at all. It
// overwrites nothing; where the same copy is there already, from a start that was cut short, that one will do. The
// errors are *FolderError and *WriteError.
func keepOld(db *bolt.DB, path string) error {
	making := beforePath(path, 1) + ".new" // one name, so that what a kill leaves of it goes the next time
	_ = os.Remove(making)
	temp, err := os.OpenFile(making, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		if errors.Is(err, syscall.ENOSPC) {
			return &WriteError{err}
		}
		return &FolderError{filepath.Dir(path), err}
	}
	err = db.View(func(tx *bolt.Tx) error {
		_, err := tx.WriteTo(temp)
		return err
	})
	if err == nil {
		err = temp.Sync()
	}
	if closeErr := temp.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = giveFreeName(making, path)
	}
	_ = os.Remove(making) // where it has not got a name
	if err != nil {
		return &WriteError{fmt.Errorf("keep %q as it was: %w", path, err)}
	}
	syncFolder(filepath.Dir(path))
	return nil
}

// giveFreeName moves the copy to the first name that is not taken, unless a taken one has the same in it.
func giveFreeName(making, path string) error {
	for n := 1; ; n++ {
		target := beforePath(path, n)
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
