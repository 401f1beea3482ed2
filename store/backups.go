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
	making sync.Mutex // held, before mu, while backups are made, and by what puts another file in the place of this one
}

// Backups gives those of the store's file.
func (s *Store) Backups() *Backups { return s.backups }

// alone has the file and its backups for itself, until release is called.
func (b *Backups) alone() (release func()) {
	b.making.Lock()
	b.mu.Lock()
	return func() {
		b.mu.Unlock()
		b.making.Unlock()
	}
}

// ErrThere says that there is a file already where a backup was to be written.
var ErrThere = file.ErrThere

var errOtherFile = errors.New("the store is closed, or has another file")

// Make keeps a copy of the file as it is now, unless the newest one is the same, puts one into the folder elsewhere that is named,
// and lets older ones go (file.Worth). What was given up in the file is wiped first, unless something in it is damaged. A copy that is
// not sound is not kept, and pushes none out: the error is ErrUnsound then. Otherwise it is an *ElsewhereError, with the copy next to
// the file made all the same, a *DamagedError, a *FolderError or a *WriteError.
func (b *Backups) Make() error {
	b.making.Lock()
	defer b.making.Unlock()
	return b.make(false)
}

// catchUpAfter leaves the first moments to the person.
const catchUpAfter = time.Second

// CatchUp does in the background what a session that was cut off left undone: it wipes the file and backs it up. Nothing that is kept
// meanwhile has to wait for it. Where it cannot be done, the next Make says so.
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

// wipe puts zeros over what a file has given up, where nothing in it is damaged: of what is, an earlier state may be all that is left.
// What the entries say is read in the copy. A backup with old bytes in it is better than none, so no error counts but ErrStopped.
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

// remade makes a file anew that has everything as it is, and puts it in the place of this one, which stays where that cannot be done.
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

// turnsAt takes turns with everything else that uses the store, as long as f is its file.
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
