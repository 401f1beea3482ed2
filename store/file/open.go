package file

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

// newPath marks, while it exists, that a data file is being made for the first time. Without the mark an empty file, or
// one without a version, is what is left of a store, and must not pass for a new one.
func newPath(path string) string { return path + ".new" }

// Prepare sees to it that an open file is one of ours. isNew says that it is being made for the first time; there may be
// something in it even then, from a start that was cut short.
type Prepare func(f *File, isNew bool) error

// Open opens the data file that path leads to, or makes it where it is missing, readable by its owner alone. The errors
// are *HeldError, at once, while another copy of the program has the file open; *DamagedError; *FolderError; *WriteError
// where a new file cannot be written; and prepare's own.
func Open(path string, prepare Prepare) (*File, error) {
	target, err := throughLink(path) // everything beside the file, and the one that takes its place, belong where it lies
	if err != nil {
		return nil, &FolderError{path, err}
	}
	return openOrMake(target, prepare)
}

func openOrMake(path string, prepare Prepare) (*File, error) {
	isNew, err := markIfNew(path)
	if err != nil {
		return nil, err
	}
	if err := inspect(path); err != nil {
		return nil, err
	}
	f, err := openLocked(path, false)
	if err != nil {
		return nil, err
	}
	f.older = !isNew && !twoStates(path)
	if err := f.settle(prepare, isNew); err != nil {
		_ = f.db.Close()
		return nil, err
	}
	return f, nil
}

// settle has the file prepared, and takes away what was only there until it was.
func (f *File) settle(prepare Prepare, isNew bool) error {
	if err := prepare(f, isNew); err != nil {
		return err
	}
	// A mark that stayed would one day let an emptied file pass for a new one.
	if err := os.Remove(newPath(f.path)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return &FolderError{filepath.Dir(f.path), err}
	}
	_ = f.handle.Chmod(0o600) // a file copied back from elsewhere may have come with a looser mode
	// Only with the lock held can a file left by a deletion that was cut short not be another copy's at work.
	f.DropCompacted()
	removeLeftOver(filepath.Dir(f.path))
	return nil
}

// markIfNew says whether the data file is still to be made, or was left half made, and marks it so.
func markIfNew(path string) (bool, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := mark(newPath(path)); err != nil {
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
	isNew := isOwn(newPath(path))
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
	if err := lookOver(path, wholeAtOpen); err == nil {
		return nil
	}
	f, err := openLocked(path, true)
	if err != nil {
		return err
	}
	defer f.db.Close()
	if err := lookOver(path, wholeAtOpen); err != nil {
		return &DamagedError{path, err}
	}
	return nil
}

// openLocked opens the file at path and takes its lock.
func openLocked(path string, readOnly bool) (*File, error) {
	for {
		f, err := openOnce(path, readOnly)
		if err != nil {
			return nil, openError(path, err)
		}
		// Another copy may have put a new file there (Compact) while this one waited for the old one's lock.
		inPlace, err := f.InPlace()
		if inPlace {
			return f, nil
		}
		_ = f.db.Close()
		if err != nil {
			return nil, &FolderError{path, err}
		}
	}
}

func openOnce(path string, readOnly bool) (*File, error) {
	f := &File{path: path}
	options := &bolt.Options{
		Timeout:      lockPatience,
		ReadOnly:     readOnly,
		NoStatistics: true,
		OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
			var err error
			f.handle, err = os.OpenFile(name, flag, mode)
			return f.handle, err
		},
	}
	err := recovering(func() error {
		var err error
		f.db, err = bolt.Open(path, 0o600, options)
		return err
	})
	var p *panicError
	if errors.As(err, &p) && f.handle != nil {
		_ = f.handle.Close() // bbolt does not, when it panics
	}
	return f, err
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
