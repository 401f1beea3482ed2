package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// lockPatience lets a copy that is just closing finish; longer would only keep people waiting.
const lockPatience = 100 * time.Millisecond

// dataFile is the open, locked file. The handle is bbolt's own, and shows which file the lock is on.
type dataFile struct {
	db     *bolt.DB
	handle *os.File
}

// newPath marks, while it exists, that a data file is being made for the first time. Without the mark an empty file, or
// one without a version, is what is left of a store, and must not pass for a new one.
func newPath(path string) string { return path + ".new" }

// openOrMake opens the data file at path and sees to it that it is one of ours.
func openOrMake(path string) (dataFile, error) {
	isNew, err := markIfNew(path)
	if err != nil {
		return dataFile{}, err
	}
	if err := inspect(path); err != nil {
		return dataFile{}, err
	}
	file, err := openLocked(path, false)
	if err != nil {
		return dataFile{}, err
	}
	if err := prepare(file, path, isNew); err != nil {
		_ = file.db.Close()
		return dataFile{}, err
	}
	return file, nil
}

// markIfNew says whether the data file is still to be made, or was left half made, and marks it so.
func markIfNew(path string) (bool, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := WriteFile(newPath(path), nil); err != nil {
			return false, &FolderError{filepath.Dir(path), err}
		}
		return true, nil
	}
	if err != nil {
		return false, &FolderError{path, err}
	}
	if !info.Mode().IsRegular() {
		return false, &FolderError{path, errors.New("not a regular file")}
	}
	_, err = os.Stat(newPath(path))
	isNew := err == nil
	if info.Size() == 0 && !isNew {
		return false, &DamagedError{path, errors.New("file is empty")}
	}
	return isNew, nil
}

// inspect looks at the pages before bbolt maps them. What it finds while another copy is writing means nothing, so
// only what it finds again under the lock counts.
func inspect(path string) error {
	if info, err := os.Stat(path); err != nil || info.Size() == 0 {
		return nil // still to be made
	}
	if err := checkPages(path, wholeAtOpen); err == nil {
		return nil
	}
	file, err := openLocked(path, true)
	if err != nil {
		return err
	}
	defer file.db.Close()
	if err := checkPages(path, wholeAtOpen); err != nil {
		return &DamagedError{path, err}
	}
	return nil
}

// openLocked opens the file at path and takes its lock.
func openLocked(path string, readOnly bool) (dataFile, error) {
	for {
		file, err := openOnce(path, readOnly)
		if err != nil {
			return dataFile{}, openError(path, err)
		}
		// Another copy may have put a new file there (Delete) while this one waited for the old one's lock.
		locked, err := file.handle.Stat()
		if err != nil {
			_ = file.db.Close()
			return dataFile{}, &FolderError{path, err}
		}
		if there, err := os.Stat(path); err == nil && os.SameFile(locked, there) {
			return file, nil
		}
		_ = file.db.Close()
	}
}

func openOnce(path string, readOnly bool) (file dataFile, err error) {
	options := &bolt.Options{
		Timeout:      lockPatience,
		ReadOnly:     readOnly,
		NoStatistics: true,
		OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
			var err error
			file.handle, err = os.OpenFile(name, flag, mode)
			return file.handle, err
		},
	}
	err = recovering(func() error {
		var err error
		file.db, err = bolt.Open(path, 0o600, options)
		return err
	})
	var p *panicError
	if errors.As(err, &p) && file.handle != nil {
		_ = file.handle.Close() // bbolt does not, when it panics
	}
	return file, err
}

// openError says in this package's words why bbolt did not open the file.
func openError(path string, err error) error {
	var pathError *fs.PathError
	var errno syscall.Errno
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return heldError(path)
	case errors.Is(err, syscall.ENOSPC):
		return &WriteError{err}
	case errors.As(err, &pathError), errors.As(err, &errno):
		return &FolderError{path, err}
	default:
		return &DamagedError{path, err}
	}
}
