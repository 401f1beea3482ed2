package store

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Change makes a change to an organisation in one durable transaction, and gives the record as it is then: change works on
// a copy, and what it changed there is written, each answer, view or action by itself, with the summary that it leads to
// and the way to where the person is. The copy counts once the transaction has held. now is the clock's time, where the
// clock stands. The errors are *WriteError, *GoneError, Get's, and
// change's own; then the record has not changed, and what could not be written is held as Unsaved.
func (s *Store) Change(id assessment.ID, change func(r *assessment.Record, now time.Time) error) (assessment.Record, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	before, err := s.get(id) // also finds out a screen that outlived its organisation, which would write entries of none
	if err != nil {
		return assessment.Record{}, err
	}
	after, now := before, s.now()
	if err := change(&after, now); err != nil {
		return before, err
	}
	// Putting away and bringing back do not count as touching: nobody worked on it, and many put away in a row would crowd those at
	// work out of Recent.
	touches := before.Archived == after.Archived
	if touches {
		after.Touched = asClock(now)
	}
	err = s.update(func(tx *gate.Tx) error {
		if err := write(tx, before, &after, now); err != nil {
			return err
		}
		if touches {
			if err := putRecent(tx, id); err != nil {
				return err
			}
		}
		return s.putTrail(tx)
	})
	if err != nil {
		s.unsaved.remember(err, after, now, change)
		return before, err
	}
	delete(s.unsaved.changed, id)
	s.records[id] = after
	s.listed.changed(id)
	return after, nil
}
