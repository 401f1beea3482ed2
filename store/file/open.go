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

// growsBy is by how many bytes a larger file grows at a time: more would be empty room, and with less the disk would have to confirm each
// time.
const growsBy = 64 << 10

// Prepare sees to it that an open file is one of ours. isNew says that it is being made, and has nothing in it yet.
type Prepare func(f *File, isNew bool) error

// Open opens the data file that path leads to, or makes it where it is missing, readable by its owner alone. All pages of one that is
// not large are looked at before. The errors are *HeldError, at once, while another copy of the program has the file open;
// *DamagedError; *FolderError; *WriteError where a new file cannot be written; and prepare's own.
func Open(path string, prepare Prepare) (*File, error) { return openAsked(path, false, prepare) }

// OpenAhead is Open for who shows something first, and calls LookOver after that: where the file was left in good order, its pages are
// looked at only then.
func OpenAhead(path string, prepare Prepare) (*File, error) { return openAsked(path, true, prepare) }

func openAsked(path string, ahead bool, prepare Prepare) (*File, error) {
	target, err := throughLink(path) // everything next to the file, and its successor, belong where it really is
	if err != nil {
		return nil, &FolderError{path, err}
	}
	if err := makeIfMissing(target, prepare); err != nil {
		return nil, err
	}
	whole := int64(wholeAtOpen)
	if ahead && leftInOrder(target) {
		whole = frameAlone
	}
	f, err := openWithLook(target, whole, prepare)
	if err == nil {
		f.place.asked = path
	}
	return f, err
}

// openThere opens the file at path, which is there.
func openThere(path string, prepare Prepare) (*File, error) {
	return openWithLook(path, wholeAtOpen, prepare)
}

// openWithLook is openThere with all pages looked at before where there are no more than so many bytes of them.
func openWithLook(path string, whole int64, prepare Prepare) (*File, error) {
	f, err := openInspected(path, whole, false)
	if err != nil {
		return nil, err
	}
	f.older = !twoStates(path)
	if err := f.settle(prepare); err != nil {
		_ = f.db.Close()
		return nil, err
	}
	return f, nil
}

// settle has the file prepared, and takes away what was only there until it was.
func (f *File) settle(prepare Prepare) error {
	// Only with the lock held is it certain that a file left by a deletion that was cut short is not in use by another copy. It goes first:
	// it may be readable, and nobody without the passphrase gets any further.
	f.Successor().Drop()
	if err := prepare(f, false); err != nil {
		return err
	}
	if err := unmark(f.path); err != nil {
		return err
	}
	_ = f.place.handle.Chmod(0o600) // a file copied back from elsewhere may have come with a looser mode
	removeLeftOver(filepath.Dir(f.path))
	return nil
}

// openInspected opens the file at path and takes its lock, once its pages were looked at: all of them up to so many bytes. The others
// are looked at later.
func openInspected(path string, whole int64, readOnly bool) (*File, error) {
	if err := inspect(path, whole); err != nil {
		return nil, err
	}
	f, err := openLocked(path, readOnly)
	if err == nil && f.place.size > whole {
		f.looking = new(looking)
	}
	return f, err
}

// inspect looks at the pages before bbolt maps them. While another copy is writing, what it finds means nothing, so only what it finds
// again under the lock counts.
func inspect(path string, whole int64) error {
	if info, err := os.Stat(path); err != nil || info.Size() == 0 {
		return nil // still to be made
	}
	if err := lookOver(path, whole); err == nil {
		return nil
	}
	f, err := openLocked(path, true)
	if err != nil {
		return err
	}
	defer f.db.Close()
	if err := lookOver(path, whole); err != nil {
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
		inPlace, err := f.place.InPlace()
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
	f := &File{path: path, place: Place{asked: path}}
	f.holder = Holder{path: path, place: &f.place}
	options := &bolt.Options{
		Timeout:      lockPatience,
		ReadOnly:     readOnly,
		NoStatistics: true,
		FreelistType: bolt.FreelistArrayType, // it gives the lowest free pages first
		OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
			var err error
			f.place.handle, err = os.OpenFile(name, flag&^os.O_CREATE, mode) // an empty file must never come to be where there was one
			return f.place.handle, err
		},
	}
	err := recovering(func() error {
		var err error
		if f.db, err = bolt.Open(path, 0o600, options); err == nil {
			f.db.AllocSize = growsBy
			err = f.place.remember(f.db.Info().PageSize)
		}
		return err
	})
	var p *panicError
	if errors.As(err, &p) && f.place.handle != nil {
		_ = f.place.handle.Close() // bbolt does not, when it panics
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
	case isFull(err):
		return &WriteError{err}
	case errors.As(err, &pathError), errors.As(err, &errno):
		return &FolderError{path, err}
	default:
		return &DamagedError{path, err}
	}
}
