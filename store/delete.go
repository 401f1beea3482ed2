package store

import (
	"bytes"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Delete removes every record of an organisation, and its bytes from the file. Its entries are deleted where they lie, and zeros are
// written over what they leave: bbolt only marks pages as free, and what stood on them can be read until they are used again. Where
// not all of it can be read, everything else is copied to a new file, which then takes the old one's place.
// It goes out of the backups next to the file too, of those in the folder elsewhere where that is there, and so do the
// copies that earlier versions of the program kept before they brought the file up to date. These go first, so that whatever fails,
// and whenever the program ends, no copy outlives what was deleted: either all of the organisation is gone, or, with a *WriteError or
// a *FolderError, all of it is still there in the data file. Copies may be gone even then; they hold no more than what was once. After a
// *GoneError nobody knows.
// *NoCaseError when there is none of that id.
func (s *Store) Delete(id assessment.ID) error {
	of, err := s.caseOf(id)
	if err != nil {
		return err
	}
	defer s.backups.alone()() // a backup being made would still have it
	at := s.backups.places()
	next, elsewhere := file.Backups(at.next), file.Backups(at.elsewhere)
	steps := []func() error{
		s.file.Place().Holds,
		func() error { return file.DropCutShort(s.file.Path()) },
		func() error { return file.DropOldCopies(s.file.Path()) },
		func() error { return s.backups.clear(next, id, of, "", file.BeforeMark) },
		func() error { return s.backups.clear(elsewhere, id, of, at.mark) },
	}
	if canTakeOut(s.file, id) {
		steps = append(steps, func() error { return takeOut(s.file, s.update, id) })
	} else { // the new file first: a full disk may have no room for it
		steps = slices.Insert(append(steps, s.takeOver), 2, func() error { return without(s.file, id) })
	}
	for _, step := range steps {
		if err := step(); err != nil {
			s.file.Successor().Drop()
			return err
		}
	}
	delete(s.records, id)
	s.listed.changed(id)
	s.at = nil // it may have been there
	return nil
}

// without makes ready a file that has nothing of an organisation.
func without(f *file.File, id assessment.ID) error {
	var begins []byte
	err := f.View(func(tx *gate.Tx) error {
		begins = tx.Begins(keyOf(id))
		return nil
	})
	if err != nil {
		return err
	}
	return f.Successor().Compact(func(shelf gate.Shelf, key, value []byte) bool {
		return leaveOut(id, shelf, key, value) || value == nil && bytes.HasPrefix(key, begins) // that is all that a sealed key tells
	}, func(tx *gate.Tx) error { return takeOff(tx, id) })
}

// takeOff takes an organisation off the lists in a file that has nothing else of it any more.
func takeOff(tx *gate.Tx, id assessment.ID) error {
	if ids, err := recentIDs(tx); err == nil && slices.Contains(ids, id) {
		ids = slices.DeleteFunc(ids, func(other assessment.ID) bool { return other == id })
		if err := setRecent(tx, ids); err != nil {
			return err
		}
	}
	entered, err := readRoll(tx)
	if err != nil {
		return nil // it stays as it is, and so it is still said that it cannot be read
	}
	if err := entered.without(id).put(tx); err != nil {
		return err
	}
	return countOthers(tx)
}

// leaveOut says of an entry whether it goes with an organisation: all that is its own, and the way into it.
func leaveOut(id assessment.ID, shelf gate.Shelf, key, value []byte) bool {
	if shelf == metaShelf {
		return string(key) == string(trailKey) && goesThrough(value, id) || isDraftOf(key, value, id) || string(key) == string(takingOutKey)
	}
	owner, ok := idOf(key)
	return ok && owner == id
}
