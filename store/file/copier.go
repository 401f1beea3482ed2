package file

import (
	"errors"
	"io"
	"path/filepath"

	bolt "go.etcd.io/bbolt"
)

// Copier makes copies of an open file, each as it is at one moment.
type Copier struct {
	of   *File
	told Told
}

// Copier makes copies of the file.
func (f *File) Copier() Copier { return Copier{of: f} }

// Telling has it tell how much is written. If that stops it, the error includes ErrStopped.
func (c Copier) Telling(told Told) Copier { return Copier{c.of, told} }

// ErrThere says that there is already a file where one should be written.
var ErrThere = errors.New("there is a file already")

// To writes a copy of the file to a path at which there is nothing, and has it read back by sound before it gets its name. The
// errors are ErrThere, turn's, sound's, *DamagedError, *GoneError, *FolderError and *WriteError.
func (c Copier) To(path string, sound func(*File) error, turn Turn) error {
	return build(path, func(making string) error {
		if err := c.write(making, turn); err != nil {
			return err
		}
		return c.readBack(making, sound)
	})
}

// readBack has sound read the copy of the file. What is damaged in the copy is damaged in the file.
func (c Copier) readBack(making string, sound func(*File) error) error {
	err := read(making, c.of.key, sound)
	if _, damaged := errors.AsType[*DamagedError](err); damaged {
		return &DamagedError{c.of.path, err}
	}
	return err
}

// write writes the file, as it is at one moment, to a path where nothing may stay; others may go on writing meanwhile. The errors are
// turn's, *DamagedError, *GoneError, *FolderError and *WriteError.
func (c Copier) write(path string, turn Turn) error {
	to, err := createOwn(path)
	if err != nil && isFull(err) {
		return &WriteError{err}
	}
	if err != nil {
		return &FolderError{filepath.Dir(path), err}
	}
	err = c.of.reading(turn, nothing, func(tx *bolt.Tx) error {
		return written(counted(to, tx.Size(), c.told, func(to io.Writer) error {
			_, err := tx.WriteTo(to)
			return err
		}))
	})
	if err == nil {
		err = written(to.Sync())
	}
	if closeErr := to.Close(); err == nil {
		err = written(closeErr)
	}
	return err
}
