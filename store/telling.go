package store

import (
	"sync/atomic"

	"equalfooting/store/file"
)

// Step is what is being done just now of what takes long.
type Step string

// The steps.
const (
	Checking         Step = "checking"     // that everything can be read
	Writing          Step = "writing"      // a copy of everything
	ReadingBack      Step = "reading back" // that copy
	WritingElsewhere Step = "elsewhere"    // it, in the second folder
	TakingIn         Step = "taking in"    // files that come in
	Remaking         Step = "remaking"     // the file, or a copy: with another passphrase, or without what cannot be read
	PuttingTogether  Step = "together"     // what can be read of a damaged file
)

// Steps gives all of them.
func Steps() []Step {
	return []Step{Checking, Writing, ReadingBack, WritingElsewhere, TakingIn, Remaking, PuttingTogether}
}

// Told hears how far something has got that takes long: in which step it is, and with how many organisations of how many. Where it gives
// ErrStopped, that ends there, as long as nothing is half done by it, and its error has ErrStopped in it. Any other error of its is not
// asked for.
type Told func(step Step, done, of int) error

// in is what is told of a step; nil where nobody hears it.
func (t Told) in(step Step) func(done, of int) error {
	if t == nil {
		return nil
	}
	return func(done, of int) error { return t(step, done, of) }
}

// ErrStopped says that somebody had something stopped that takes long.
var ErrStopped = file.ErrStopped

// listener is who is told, and how many organisations there are, once that was told.
type listener struct {
	told  Told
	cases atomic.Int64
}

// Telling has whatever takes long tell how far it is, until end is called.
func (s *Store) Telling(told Told) (end func()) {
	s.listener.Store(&listener{told: told})
	return func() { s.listener.Store(nil) }
}

// tells tells whoever listens how many organisations are done in a step.
func (d *dataFile) tells(step Step) func(done, of int) error {
	return func(done, of int) error {
		l := d.listener.Load()
		if l == nil {
			return nil
		}
		l.cases.Store(int64(of))
		return l.told(step, done, of)
	}
}

// tellsBytes is tells for a step that goes byte by byte; nil where nobody listens. Where it comes first, it tells of none of none.
func (d *dataFile) tellsBytes(step Step) file.Told {
	l := d.listener.Load()
	if l == nil {
		return nil
	}
	return func(done, of int64) error {
		cases := l.cases.Load()
		return l.told(step, int(done*cases/max(of, 1)), int(cases))
	}
}

// readsWhole is readsWhole that tells how far it is.
func (d *dataFile) readsWhole(step Step) func(*file.File) error {
	return func(f *file.File) error { return readsWholeTelling(f, d.tells(step)) }
}
