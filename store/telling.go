package store

import (
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Step is what is being done just now of what takes long.
type Step string

// The steps.
const (
	Checking         Step = "checking"     // that everything can be read
	Writing          Step = "writing"      // a copy of everything
	ReadingBack      Step = "reading back" // that copy
	WritingElsewhere Step = "elsewhere"    // it, in the second folder
	Remaking         Step = "remaking"     // the file, or a copy, under another passphrase
)

// Steps gives all of them.
func Steps() []Step { return []Step{Checking, Writing, ReadingBack, WritingElsewhere, Remaking} }

// Told hears how far something has got that takes long: in which step it is, and with how many organisations of how many. Where it gives
// ErrStopped, that ends there, as long as nothing is half done by it, and its error has ErrStopped in it. Any other error of its is not
// asked for.
type Told func(step Step, done, of int) error

// ErrStopped says that somebody had something stopped that takes long.
var ErrStopped = file.ErrStopped

// listener is who is told, and how many organisations there were when it began.
type listener struct {
	told  Told
	cases int
}

// Telling has whatever takes long tell how far it is, until end is called.
func (s *Store) Telling(told Told) (end func()) {
	s.mu.Lock()
	var entered roll
	_ = s.view(func(tx *gate.Tx) (err error) { // without it nothing is told of what is copied byte by byte
		entered, err = readRoll(tx)
		return err
	})
	s.mu.Unlock()
	s.listener.Store(&listener{told, int(entered.cases)})
	return func() { s.listener.Store(nil) }
}

// tells tells whoever listens how many organisations are done in a step.
func (d *dataFile) tells(step Step) func(done, of int) error {
	return func(done, of int) error {
		if l := d.listener.Load(); l != nil {
			return l.told(step, done, of)
		}
		return nil
	}
}

// tellsBytes is tells for a step that goes byte by byte; nil where nobody listens.
func (d *dataFile) tellsBytes(step Step) file.Told {
	l := d.listener.Load()
	if l == nil {
		return nil
	}
	return func(done, of int64) error { return l.told(step, int(done*int64(l.cases)/max(of, 1)), l.cases) }
}

// readsWhole is readsWhole that tells how far it is.
func (d *dataFile) readsWhole(step Step) func(*file.File) error {
	return func(f *file.File) error { return readsWholeTelling(f, d.tells(step)) }
}
