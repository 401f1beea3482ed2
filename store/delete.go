package store

import (
	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Delete removes every record of an organisation, and its bytes from the file: bbolt only marks pages as free, and what
// stood on them can be read until they are used again. So everything else is copied to a new file, which then takes the
// old one's place. The copies that were kept before the file was brought up to date go too, because the organisation stands
// in them as well. They go first, so that whatever fails, and whenever the program ends, no copy outlives what was deleted:
// either all of the organisation is gone, or, with a *WriteError, all of it is still there in the data file. Copies may be
// gone even then; they hold no more than what was once. *NoCaseError when there is none of that id.
func (s *Store) Delete(id assessment.ID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var of caseEntry
	err := s.view(func(tx *gate.Tx) error {
		data := tx.Get(casesShelf, keyOf(id))
		if data == nil {
			return &NoCaseError{id.String()}
		}
		of, _ = decode[caseEntry](data) // one that cannot be read can be deleted all the same
		return nil
	})
	if err != nil {
		return err
	}
	// The new file first: it is what a full disk has no room for.
	compact := func() error {
		return s.file.Compact(func(shelf gate.Shelf, key, value []byte) bool { return leaveOut(id, shelf, key, value) })
	}
	clear := func() error { return s.clearBackups(id, of) }
	for _, step := range []func() error{compact, s.file.ForgetBefore, clear, s.takeOver} {
		if err := step(); err != nil {
			s.file.DropCompacted()
			return err
		}
	}
	delete(s.records, id)
	s.at = nil // it may have been there
	return nil
}

func (s *Store) takeOver() error {
	next, err := s.file.TakeOver(prepare)
	if next == nil {
		s.closed = true
		return err
	}
	s.file = next
	return err
}

// leaveOut says of an entry whether it goes with an organisation: all that is its own, and the way into it.
func leaveOut(id assessment.ID, shelf gate.Shelf, key, value []byte) bool {
	if shelf == metaShelf {
		return string(key) == string(trailKey) && goesThrough(value, id)
	}
	owner, ok := idOf(key)
	return ok && owner == id
}
