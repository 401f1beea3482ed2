package store

import (
	"cmp"
	"errors"
	"time"

	"equalfooting/assessment"
)

// unsaved is what was given and could not be written: the records as they would be, and an organisation that would be new.
type unsaved struct {
	records map[assessment.ID]assessment.Record
	added   *assessment.Record
	why     error
}

// ofDisk says that it was not the change itself that was at fault.
func (s *Store) ofDisk(err error) bool {
	writing, ok := errors.AsType[*WriteError](err)
	return s.file.Place().Lost() != nil || ok && writing.Fault() != ""
}

// remember keeps a change that could not be written: on top of others of the same organisation where there are any.
func (s *Store) remember(err error, after assessment.Record, now time.Time, change func(*assessment.Record, time.Time) error) {
	if !s.ofDisk(err) {
		return
	}
	s.unsaved.why = err
	if before, ok := s.unsaved.records[after.ID]; ok {
		if change(&before, now) != nil {
			return
		}
		after = before
	}
	if s.unsaved.records == nil {
		s.unsaved.records = make(map[assessment.ID]assessment.Record)
	}
	s.unsaved.records[after.ID] = after
}

// Lost says why nothing can be saved in the file any more, a *GoneError or a *DamagedError; nil while it can, as far as is known.
func (s *Store) Lost() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.file.Place().Lost()
}

// Holds is Lost after a look at the file.
func (s *Store) Holds() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.file.Place().Holds()
}

// InMemory says that the file cannot be read any more, and so there is only what was looked at since it was opened.
func (s *Store) InMemory() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.file.Place().Readable()
}

// Unsaved says why something that was given is only in memory, or cannot be found again in the file; nil where all is saved, here or
// in another place.
func (s *Store) Unsaved() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.why()
}

func (s *Store) why() error {
	switch lost := s.file.Place().Lost(); {
	case s.gaveUp != nil:
		return nil
	case len(s.unsaved.records) > 0 || s.unsaved.added != nil:
		return cmp.Or(lost, s.unsaved.why)
	case s.rescued.Path != "":
		return nil
	default:
		return lost
	}
}

// GiveUp says that what is unsaved may be lost.
func (s *Store) GiveUp() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gaveUp = s.why()
}

// GaveUp gives why it was not saved, once somebody said that it may be lost; nil otherwise.
func (s *Store) GaveUp() error { return s.gaveUp }

// Retry writes what could not be written before. The errors are *WriteError, *GoneError and *DamagedError.
func (s *Store) Retry() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	held, err := s.bringAlong(s.update, s.unsaved.records)
	if err != nil {
		return err
	}
	s.unsaved = unsaved{}
	for _, r := range held {
		s.records[r.ID] = r
	}
	return nil
}
