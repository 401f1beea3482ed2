package file

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// build makes a data file under another name, and gives it its own once it is whole. If there is something at the path already, it stays:
// the error is ErrThere then. If it is cut short, nothing is left at the path. The other errors are fill's, *FolderError and *WriteError.
func build(path string, fill func(making string) error) error {
	folder := filepath.Dir(path)
	making, err := os.CreateTemp(folder, tempPattern) // made with mode 0600
	switch {
	case err == nil:
		defer os.Remove(making.Name())
		err = making.Close()
	case !isFull(err):
		return &FolderError{folder, err}
	}
	if err != nil {
		return &WriteError{err}
	}
	if err := fill(making.Name()); err != nil {
		return ofMaking(err, making.Name())
	}
	if err := giveName(making.Name(), path); err != nil {
		return err
	}
	return written(syncFolder(folder))
}

// ofMaking leaves out the name under which a file was made, as it means nothing to anybody.
func ofMaking(err error, making string) error {
	if folder, ok := errors.AsType[*FolderError](err); ok && folder.Path == making {
		return &FolderError{filepath.Dir(making), folder.Err}
	}
	damaged, ok := errors.AsType[*DamagedError](err)
	gone, lost := errors.AsType[*GoneError](err)
	if ok && damaged.Path == making || lost && gone.Path == making {
		return &WriteError{err}
	}
	return err
}

// giveName gives a file its name, which must be free. It adds a second name rather than renaming, because a rename would replace what is
// there; some disks, such as memory sticks, have no second names.
func giveName(making, path string) error {
	err := os.Link(making, path)
	if err == nil {
		return nil
	}
	if _, there := os.Lstat(path); !errors.Is(there, fs.ErrNotExist) {
		return ErrThere
	}
	if err := os.Rename(making, path); err != nil {
		return &WriteError{err}
	}
	return nil
}

// makeNew makes a file with nothing in it. The errors are those of build and prepare's.
func makeNew(path string, prepare Prepare) error {
	return build(path, func(making string) error {
		f, err := openLocked(making, false)
		if err != nil {
			return err
		}
		err = prepare(f, true)
		if closing := f.db.Close(); err == nil && closing != nil {
			err = &WriteError{closing}
		}
		return err
	})
}

// makeIfMissing makes the data file where there is none.
func makeIfMissing(path string, prepare Prepare) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return &FolderError{path, err}
	case !info.Mode().IsRegular():
		return &FolderError{path, errors.New("not a regular file")}
	case isOwn(markPath(path)):
		return makeAgain(path, info.Size(), prepare)
	case info.Size() == 0: // what is left of a store must not pass for a new one
		return &DamagedError{path, errors.New("file is empty")}
	default:
		return nil
	}
	err = makeNew(path, prepare)
	if errors.Is(err, ErrThere) { // made by another copy of the program meanwhile
		err = nil
	}
	if err != nil {
		return err
	}
	return unmark(path)
}

// markPath marked, while it existed, that a data file was being made: earlier versions of the program made it in its place. With
// the mark, what cannot be read was never finished, and nothing was ever kept in it.
func markPath(path string) string { return path + ".new" }

// mostHalfMade is the most bytes that such a file had by then.
const mostHalfMade = 64 << 10

// makeAgain makes the file of a first start that was cut short again, unless it can be used.
func makeAgain(path string, size int64, prepare Prepare) error {
	_, damaged := errors.AsType[*DamagedError](usable(path, size, prepare))
	if !damaged || size > mostHalfMade {
		return nil // whoever opens it says what is wrong
	}
	if err := os.Remove(path); err != nil {
		return &FolderError{filepath.Dir(path), err}
	}
	return makeIfMissing(path, prepare)
}

func usable(path string, size int64, prepare Prepare) error {
	if size == 0 {
		return &DamagedError{path, errors.New("file is empty")}
	}
	f, err := openInspected(path, wholeAtOpen, false)
	if err != nil {
		return err
	}
	err = prepare(f, false)
	_ = f.db.Close()
	return err
}

// unmark takes the mark away. One that stayed would one day let a damaged file pass for one that was never finished.
func unmark(path string) error {
	if err := os.Remove(markPath(path)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return &FolderError{filepath.Dir(path), err}
	}
	return nil
}
