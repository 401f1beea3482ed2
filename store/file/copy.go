package file

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"
)

// ErrThere says that there is a file already where one was to be written.
var ErrThere = errors.New("there is a file already")

// CopyTo writes a copy of the file to a path at which there is nothing yet, and has it read back by sound before it gets its name.
// The errors are ErrThere, sound's, *DamagedError and *WriteError.
func (f *File) CopyTo(path string, sound func(*File) error) error {
	if _, err := os.Lstat(path); err == nil {
		return ErrThere
	}
	making := path + ".new"
	defer os.Remove(making)
	if err := f.copyTo(making); err != nil {
		return err
	}
	if err := Read(making, sound); err != nil {
		return err
	}
	if err := os.Rename(making, path); err != nil {
		return &WriteError{err}
	}
	return written(syncFolder(filepath.Dir(path)))
}

// copyTo writes the file, as one moment has it, to a path at which nothing may stay. The errors are *DamagedError, *FolderError and
// *WriteError.
func (f *File) copyTo(path string) error {
	to, err := createOwn(path)
	if errors.Is(err, syscall.ENOSPC) {
		return &WriteError{err}
	}
	if err != nil {
		return &FolderError{filepath.Dir(path), err}
	}
	err = f.guard(func() error {
		return f.db.View(func(tx *bolt.Tx) error {
			_, err := tx.WriteTo(to)
			return err
		})
	})
	if _, damaged := errors.AsType[*DamagedError](err); damaged {
		_ = to.Close()
		return err
	}
	if err == nil {
		err = to.Sync()
	}
	if closeErr := to.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return &WriteError{err}
	}
	return nil
}

// PutBack puts the copy at from in this file's place and opens it, as TakeOver does with a compacted one.
func (f *File) PutBack(from string, prepare Prepare) (*File, error) {
	if err := copyFile(from, compactPath(f.path)); err != nil {
		f.DropCompacted()
		return f, err
	}
	next, err := f.TakeOver(prepare)
	if next == f {
		f.DropCompacted()
	}
	return next, err
}

// PutAside gives the data file at path, which could not be opened, another name next to it, and puts the copy at from in its place.
// It gives the name. The errors are *WriteError; after one the file is still in its place.
func PutAside(path, from string, at time.Time) (aside string, err error) {
	aside = filepath.Join(filepath.Dir(path), at.UTC().Format("footing-damaged-2006-01-02-150405.db"))
	if _, err := os.Lstat(aside); err == nil {
		return "", &WriteError{fs.ErrExist}
	}
	making := compactPath(path)
	defer os.Remove(making)
	if err := copyFile(from, making); err != nil {
		return "", err
	}
	if err := os.Rename(path, aside); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", &WriteError{err}
	}
	if err := os.Rename(making, path); err != nil {
		_ = os.Rename(aside, path)
		return "", &WriteError{err}
	}
	return aside, written(syncFolder(filepath.Dir(path)))
}

// copyFile copies a file durably, readable by its owner alone. What is at the target goes.
func copyFile(from, target string) error {
	in, err := os.Open(from)
	if err != nil {
		return &FolderError{from, err}
	}
	defer in.Close()
	out, err := createOwn(target)
	if err != nil {
		return &WriteError{err}
	}
	_, err = io.Copy(out, in)
	if err == nil {
		err = out.Sync()
	}
	if closeErr := out.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return &WriteError{err}
	}
	return nil
}
