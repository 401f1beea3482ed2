package store

import (
	"errors"
	"sync"
	"time"

	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Backups are the copies of the data file that the program makes: next to it, in a folder elsewhere where one is named, and wherever
// somebody wants one.
type Backups struct {
	*dataFile
	making sync.Mutex // held, before mu, while backups are made, and while another file replaces this one
}

// Backups gives those of the store's file.
func (s *Store) Backups() *Backups { return s.backups }

// alone keeps the file and its backups for the caller, until release is called.
func (b *Backups) alone() (release func()) {
	b.making.Lock()
	b.mu.Lock()
	return func() {
		b.mu.Unlock()
		b.making.Unlock()
	}
}

// ErrThere says that there is already a file where a backup should be written.
var ErrThere = file.ErrThere

var errOtherFile = errors.New("the store is closed, or has another file")

// Make keeps a copy of the file as it is now, unless the newest one is the same, puts one into the folder elsewhere if there is one, and
// removes older ones (file.Worth). First it wipes what was given up in the file, unless something in it is damaged. A copy that is not
// sound is not kept and pushes none out: the error is ErrUnsound then. Otherwise it is an *ElsewhereError, although the copy next to the
// file was made, a *DamagedError, a *FolderError or a *WriteError.
func (b *Backups) Make() error {
	b.making.Lock()
	defer b.making.Unlock()
	return b.make(false)
}

// catchUpAfter leaves the first moments to the person.
const catchUpAfter = time.Second

// CatchUp does in the background what a session that was cut off left undone: it wipes the file and backs it up. Nobody has to wait for
// it to keep something. If it cannot be done, the next Make says so.
func (b *Backups) CatchUp() { b.catchUp(catchUpAfter) }

func (b *Backups) catchUp(after time.Duration) {
	if b.isNew {
		return
	}
	time.AfterFunc(after, func() {
		defer func() { _ = recover() }() // a program that goes on is worth more than a backup
		b.making.Lock()
		defer b.making.Unlock()
		_ = b.make(true)
	})
}

func (b *Backups) make(quick bool) error {
	b.mu.Lock()
	f, at := b.file, b.now()
	b.mu.Unlock()
	turn := b.turnsAt(f)
	done, err := f.Backups().Current(quick, turn)
	if err != nil {
		return err
	}
	if !done {
		sound, err := b.wipe(f, turn)
		if err != nil {
			return err
		}
		if sound && !quick && f.Pages().Worn() {
			if f, err = b.remade(f); err != nil {
				return err
			}
			turn = b.turnsAt(f)
		}
		if err := f.Backups().Telling(b.tellsBytes(Writing)).Make(at, "", b.readsWhole(ReadingBack), turn); err != nil {
			return err
		}
		file.DropBackups(file.Marked(file.Backups(f.Backups().Folder()), "", file.BeforeMark))
	}
	return b.makeElsewhere()
}

// wipe puts zeros over what a file has given up. It leaves a damaged file alone, as an earlier state may be all that is left. The entries
// are read in the copy. A backup with old bytes in it is better than none, so no error counts except ErrStopped.
func (d *dataFile) wipe(f *file.File, turn file.Turn) (sound bool, err error) {
	c := checker{asPut: true, told: d.tells(Checking)}
	switch err := f.ViewMeanwhile(turn, c.records); {
	case errors.Is(err, ErrStopped):
		return false, err
	case err != nil || len(c.report.Problems) > 0:
		return false, nil
	}
	return f.Pages().Wipe(turn) == nil, nil
}

// remade writes everything to a new file, which replaces this one; if that fails, this one stays.
func (b *Backups) remade(f *file.File) (*file.File, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed || b.file != f {
		return f, errOtherFile
	}
	all := func(gate.Shelf, []byte, []byte) bool { return false }
	if err := f.Successor().Compact(all, func(*gate.Tx) error { return nil }); err != nil {
		f.Successor().Drop()
		return f, nil //nolint:nilerr // it does no harm
	}
	if err := b.takeOver(); b.closed {
		return f, err
	}
	b.file.Successor().Drop() // where it did not get there
	return b.file, b.file.Place().Lost()
}

// turnsAt takes turns with everyone else who uses the store, as long as f is its file.
func (b *Backups) turnsAt(f *file.File) file.Turn {
	return func(step func() error) error {
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.closed || b.file != f {
			return errOtherFile
		}
		return step()
	}
}

// Write writes a copy of the file, read back, to a path at which there is nothing yet. The errors are ErrUnsound, ErrThere and
// those of Make.
func (b *Backups) Write(path string) error {
	defer b.alone()()
	if _, err := b.wipe(b.file, file.Alone); err != nil {
		return err
	}
	return b.file.Copier().Telling(b.tellsBytes(Writing)).To(path, b.readsWhole(ReadingBack), file.Alone)
}
