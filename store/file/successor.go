package file

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"runtime"
)

// Successor is a file that is made ready next to an open one, under another name, and then replaces it, all or nothing.
type Successor struct {
	of   *File
	path string
}

// Successor is what may take the file's place.
func (f *File) Successor() Successor { return Successor{f, compactPath(f.path)} }

// compactPath is where a file is made ready that is to take the place of the one at path.
func compactPath(path string) string { return path + ".compact" }

// Drop takes away what did not get into place.
func (s Successor) Drop() { _ = os.Remove(s.path) }

// TakeOver puts what was made ready in the open file's place and opens it, with the same errors as Open and with *WriteError where
// that one stays in place. It gives the file that is open after it, or nil where none is.
//
// The rename comes while the old file's lock is still held, so that no other copy of the program can begin to write to a
// file that is about to go; Windows cannot rename over an open file, and there a copy that got in between makes the rename
// fail instead.
func (s Successor) TakeOver(prepare Prepare) (*File, error) {
	still, moved, err := s.swap()
	if still {
		return s.of, err
	}
	next, openErr := openThere(s.of.path, prepare)
	if next != nil {
		next.place.asked = s.of.place.asked
	}
	switch {
	case openErr != nil:
		s.of.place.unread = true // it is closed
		if _, held := errors.AsType[*HeldError](openErr); held {
			return nil, openErr
		}
		return nil, s.of.place.lose(Failing, openErr)
	case err != nil && moved: // the name of the new one may be lost again, with all that is written to it
		return next, next.place.lose(Failing, err)
	}
	return next, err
}

// swap puts it in the open file's place and closes that one. still says that that one stays open, as nothing changed. Otherwise, if it
// has moved there, an error says that the other one may come back.
func (s Successor) swap() (still, moved bool, err error) {
	if err := s.of.place.Holds(); err != nil { // what is there now is not ours to replace
		return true, false, err
	}
	if err := s.of.LookedOver(); err != nil {
		return true, false, err
	}
	if runtime.GOOS == "windows" {
		if err = s.of.db.Close(); err == nil {
			err = rename(s.path, s.of.path)
		}
	} else {
		if err = os.Rename(s.path, s.of.path); err != nil {
			return true, false, &WriteError{err}
		}
		_ = s.of.db.Close() // it has no name any more
	}
	if err != nil {
		return false, false, &WriteError{err}
	}
	return false, true, written(syncFolder(filepath.Dir(s.of.path)))
}

// PutBack replaces the open file with a copy of what is at from, as TakeOver does with what was made ready.
func (s Successor) PutBack(from string, prepare Prepare, told Told) (*File, error) {
	if err := copyFile(from, s.path, told); err != nil {
		s.Drop()
		return s.of, err
	}
	next, err := s.TakeOver(prepare)
	if next == s.of {
		s.Drop()
	}
	return next, err
}

// Replace opens the file at path and has it changed: where it is, or, if change says so, in a successor that then replaces it, all or
// nothing. The errors are *HeldError, *FolderError, *DamagedError, *GoneError and *WriteError.
func Replace(path string, change func(f *File) (replaced bool, err error)) error {
	f, err := openLocked(path, false)
	if err != nil {
		return err
	}
	still := true
	replaced, err := change(f)
	if err == nil && replaced {
		still, _, err = f.Successor().swap()
	}
	if still {
		f.Successor().Drop()
		err = cmp.Or(err, written(f.Close()))
	}
	return err
}
