package store

import (
	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Add keeps a new organisation with all its answers, perhaps none, in one transaction, and gives its record. example says
// that it is made up, to look around in. The error is a *WriteError.
func (s *Store) Add(sheet assessment.Sheet, example bool) (assessment.Record, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	r := assessment.NewRecord(sheet, example, now)
	err := s.update(func(tx *gate.Tx) error {
		tx.Append()
		entered, err := readRoll(tx)
		if err != nil {
			return s.file.Damaged(err)
		}
		r.ID = assessment.ID(entered.last + 1)
		if err := entered.with(r.ID).put(tx); err != nil {
			return err
		}
		if err := write(tx, assessment.Record{ID: r.ID}, &r, now); err != nil {
			return err
		}
		return putRecent(tx, r.ID)
	})
	if err != nil {
		s.unsaved.rememberNew(err, r)
		return assessment.Record{}, err
	}
	s.unsaved.added = nil
	s.listed.changed(r.ID)
	s.records[r.ID] = r
	return r, nil
}
