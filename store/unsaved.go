package store

import (
	"errors"
	"maps"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// unsaved is what was given and could not be written: the records as they would be, and an organisation that would be new.
type unsaved struct {
	records map[assessment.ID]assessment.Record
	added   *assessment.Record
}

// ofDisk says that it was not the change itself that was at fault.
func (s *Store) ofDisk(err error) bool {
	writing, ok := errors.AsType[*WriteError](err)
	return s.file.Lost() != nil || ok && writing.Fault() != ""
}

// remember keeps a change that could not be written: on top of others of the same organisation where there are any.
func (s *Store) remember(err error, after assessment.Record, now time.Time, change func(*assessment.Record, time.Time) error) {
	if !s.ofDisk(err) {
		return
	}
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
	return s.file.Lost()
}

// Holds is Lost after a look at the file.
func (s *Store) Holds() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.file.Holds()
}

// Rescued gives what Rescue saved last; false before it has saved anything.
func (s *Store) Rescued() (Rescued, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.rescued, s.rescued.Path != ""
}

// Unsaved says that something was given that is only in memory, or that the file with it cannot be found again, and that it was not
// saved in another place either.
func (s *Store) Unsaved() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	lost := s.file.Lost() != nil && s.rescued.Path == ""
	return lost || len(s.unsaved.records) > 0 || s.unsaved.added != nil
}

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

// Rescued says what was saved in another place.
type Rescued struct {
	Path  string
	Whole bool     // all that is kept; otherwise only what was in memory, and what of the rest could be read
	Names []string // of the organisations in it, where it is not all
}

// Rescue writes all that is kept, and what could not be written, to a new data file at a path at which there is nothing, and reads
// it back. The open file is copied where it can still be read; otherwise there is only what was looked at since it was opened. The
// errors are ErrThere, *FolderError and *WriteError.
func (s *Store) Rescue(path string) (Rescued, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	records := maps.Clone(s.records)
	maps.Copy(records, s.unsaved.records)
	is := Rescued{Path: path}
	var held []assessment.Record
	fill := func(to *file.File) (err error) {
		if held, err = s.bringAlong(to.Update, records); err != nil {
			return err
		}
		return to.Update(s.putTrail)
	}
	sound := func(of *file.File) error {
		err := readsWhole(of)
		is.Whole = err == nil
		if err != nil && !errors.Is(err, ErrUnsound) {
			return err
		}
		return of.View(func(tx *gate.Tx) error {
			for _, r := range held {
				if got, err := readRecord(tx, r.ID); err != nil || !sameRecord(got, r) {
					return &WriteError{Err: errors.Join(errMissing, err)}
				}
			}
			list, err := allSummaries(tx)
			for _, summary := range list {
				if !summary.Damaged {
					is.Names = append(is.Names, summary.Name)
				}
			}
			return err
		})
	}
	whole, err := s.file.SaveAs(path, prepare, fill, sound)
	if err != nil {
		return Rescued{}, written(err)
	}
	if is.Whole = is.Whole && whole; is.Whole {
		is.Names = nil
	}
	s.unsaved, s.rescued = unsaved{}, is
	return is, nil
}

// bringAlong puts records into a file, whatever it has of them, and the one that would be new, each in a transaction of its own. It
// gives them as they are there.
func (s *Store) bringAlong(update func(func(*gate.Tx) error) error, records map[assessment.ID]assessment.Record) (held []assessment.Record, err error) {
	var list []assessment.Record
	for _, id := range slices.Sorted(maps.Keys(records)) {
		list = append(list, records[id])
	}
	if s.unsaved.added != nil {
		added := *s.unsaved.added
		added.ID = 0
		list = append(list, added)
	}
	for _, r := range list {
		err := update(func(tx *gate.Tx) error {
			there, err := readRecord(tx, r.ID)
			switch _, unreadable := errors.AsType[*UnreadableError](err); {
			case unreadable:
				r.ID = 0 // next to what cannot be read of it
			case err == nil && sameRecord(there, r):
				return nil
			}
			if err != nil {
				there = assessment.Record{}
			}
			return s.putRecord(tx, there, &r)
		})
		if err != nil {
			return nil, err
		}
		held = append(held, r)
	}
	return held, nil
}

// putRecord writes a record over what is there of it. Where nothing is, the organisation is entered, under its own number, or the
// next one where it has none.
func (s *Store) putRecord(tx *gate.Tx, there assessment.Record, r *assessment.Record) error {
	if there.ID == 0 {
		entered, err := readRoll(tx)
		if err != nil {
			return err
		}
		if r.ID == 0 {
			r.ID = assessment.ID(entered.last + 1)
		}
		if err := entered.with(r.ID).put(tx); err != nil {
			return err
		}
		there.ID = r.ID
	}
	if err := write(tx, there, r, s.now()); err != nil {
		return err
	}
	return putRecent(tx, r.ID)
}
