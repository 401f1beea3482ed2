package file

import (
	"errors"
	"io/fs"
	"os"
	"sync"
	"sync/atomic"

	"equalfooting/store/gate"
)

// Looking over all pages takes a millisecond for a hundred organisations, and half a second for a hundred thousand. People who start the
// program wait for what they see first. So a file that was left in good order is opened first and looked over later, and so is a large
// one. Until then, each page is checked on its own before it is read (ahead.go), and nothing is written.

// looking is the look over all pages of a file that is open already. It may come from several goroutines: all but the first wait.
type looking struct {
	once  sync.Once
	over  atomic.Bool
	err   error
	ahead *ahead // made once something is read before it
}

// leftInOrder says that whoever had the file at path open last has closed it: the note about that is removed only then. It needs no write
// of its own, and if it goes wrong, the file is looked over before it is opened.
func leftInOrder(path string) bool {
	_, err := os.Lstat(holderPath(path))
	return errors.Is(err, fs.ErrNotExist)
}

// LookOver looks at all pages of the file, unless that was done when it was opened. Others may use the file meanwhile; only those who
// write wait. LookedOver tells, in the file's turn, what it finds.
func (f *File) LookOver(turn Turn) {
	_ = turn(func() error { f.holder.noteNow(); return nil })
	_ = f.lookOver()
}

func (f *File) lookOver() error {
	l := f.looking
	if l == nil {
		return nil
	}
	l.once.Do(func() {
		info, err := f.place.handle.Stat()
		if err == nil {
			err = lookInto(f.place.handle, info.Size(), info.Size())
		}
		if !errors.Is(err, fs.ErrClosed) { // it was let go meanwhile: whoever opens it next looks again
			l.err = err
		}
		l.over.Store(true)
	})
	return l.err
}

// LookedOver is LookOver in the file's turn, before anything is written. After an error, which is a *DamagedError or what was wrong
// before, nothing touches the file any more.
func (f *File) LookedOver() error {
	f.holder.noteNow()
	if err := f.lookOver(); err != nil && f.place.lost == nil {
		return f.place.broke(&DamagedError{f.path, err})
	}
	return f.place.lost
}

// FoundDamaged gives what the look has found once it is over, or as soon as something that was read made it plain; nil for nothing, and
// for other trouble with the file. It takes the file's turn.
func (f *File) FoundDamaged() error {
	l := f.looking
	if l == nil || !l.over.Load() && f.place.lost == nil || f.lookOver() == nil {
		return nil
	}
	return f.LookedOver()
}

// lookAhead gives what has to be done before entries are read; nil for nothing. It panics if their pages are wrong, as bbolt does.
func (f *File) lookAhead() func(shelf gate.Shelf, begins []byte) {
	l := f.looking
	if l == nil || l.over.Load() && l.err == nil {
		return nil
	}
	return func(shelf gate.Shelf, begins []byte) {
		var err error
		if l.ahead == nil {
			l.ahead, err = newAhead(f.place.handle)
		}
		if err == nil {
			err = l.ahead.look(shelf, begins)
		}
		if err != nil {
			panic(err)
		}
	}
}
