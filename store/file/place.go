package file

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"syscall"
)

// What is saved in a file that nobody will find again is not saved. So before and after each write it is looked whether the path
// still names the file that is locked, and whether that is as this program left it: a program that syncs folders, a copy that is
// put back or somebody with a file manager knows nothing of the lock. It costs a few millionths of a second.

// metas are the two meta pages, which change with every write: each is written by turns, with the number of the transaction.
type metas [2][pageHeaderSize + metaSize]byte

// remember notes what the file is like once it is open.
func (f *File) remember() (err error) {
	f.pageSize = int64(f.db.Info().PageSize)
	if f.locked, err = f.handle.Stat(); err != nil {
		return err
	}
	f.size = f.locked.Size()
	f.left, err = f.readMetas()
	return err
}

func (f *File) readMetas() (m metas, err error) {
	for i := range m {
		if _, err := f.handle.ReadAt(m[i][:], int64(i)*f.pageSize); err != nil {
			return m, err
		}
	}
	return m, nil
}

// found gives what has happened to the file since the last write; "" for nothing. now is what it is like.
func (f *File) found() (fault Fault, now metas, size int64, err error) {
	there, err := os.Stat(f.asked)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return Removed, now, 0, err
	case err != nil:
		return Failing, now, 0, err
	case !os.SameFile(f.locked, there):
		return Replaced, now, 0, nil
	}
	now, err = f.readMetas()
	switch {
	case errors.Is(err, io.EOF):
		fault = Cut
	case err != nil:
		fault = Failing
	case now != f.left:
		fault = Overwritten
	case there.Size() < f.size:
		fault = Cut
	}
	return fault, now, there.Size(), err
}

// Holds says whether all that was written would be found again by whoever opens the path: nil, or why not, for good.
func (f *File) Holds() error {
	if f.lost != nil || f.closed {
		return f.lost
	}
	if fault, _, _, err := f.found(); fault != "" {
		return f.lose(fault, err)
	}
	return nil
}

// Lost says why nothing can be saved in the file any more; nil while it can, as far as is known.
func (f *File) Lost() error { return f.lost }

// lose notes a fault for good.
func (f *File) lose(fault Fault, err error) error {
	f.unread = f.unread || fault == Overwritten || fault == Cut
	f.lost = &GoneError{f.asked, fault, err}
	return f.lost
}

// wrote looks at the file after a write that went well as far as bbolt can tell.
func (f *File) wrote() error {
	fault, now, size, err := f.found()
	one := (now[0] == f.left[0]) != (now[1] == f.left[1])
	if fault == Overwritten && one && size >= f.size {
		f.left, f.size = now, size
		return nil
	}
	if fault == "" { // nothing was written where it was said to be
		fault = Overwritten
	}
	return f.lose(fault, err)
}

// failed says what a write that failed has left. Only where it is certain that nothing of it counts may another attempt be made:
// after a disk did not confirm what it was given, it may confirm the next and have lost this all the same.
func (f *File) failed(why error) error {
	fault, _, _, err := f.found()
	switch {
	case fault == "" && !inSync(why) && (isFull(why) || isReadOnly(why)):
		return &WriteError{why}
	case fault == "", fault == Overwritten: // by the write itself
		f.left, _ = f.readMetas()
		return f.lose(Failing, why)
	default:
		return f.lose(fault, errors.Join(why, err))
	}
}

// Readable says that the open file, wherever it is, can be read as this program left it.
func (f *File) Readable() bool {
	if f.unread {
		return false
	}
	info, err := f.handle.Stat()
	now, reading := f.readMetas()
	return err == nil && reading == nil && info.Size() >= f.size && now == f.left
}
