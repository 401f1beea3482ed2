package store

import (
	"errors"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Get gives all that is kept of the organisation with this id. The errors are *NoCaseError, *UnreadableError where a part
// of it cannot be read, which the error names, and *DamagedError where the file cannot.
func (s *Store) Get(id assessment.ID) (assessment.Record, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, err := s.get(id)
	if unreadable, ok := errors.AsType[*UnreadableError](err); ok && !unreadable.Nothing && s.unreadable.looked[id] {
		found, err := s.rest(id)
		return found.toLookAt(), err
	}
	return r, err
}

// get reads a record once; after that it is held in memory while the file is open.
func (d *dataFile) get(id assessment.ID) (assessment.Record, error) {
	if r, ok := d.records[id]; ok {
		return r, nil
	}
	found, err := d.rest(id)
	if err != nil {
		return assessment.Record{}, err
	}
	if len(found.unread) > 0 {
		return assessment.Record{}, found.unreadable()
	}
	d.records[id] = found.record
	return found.record, nil
}

// rest reads what can be read of an organisation.
func (d *dataFile) rest(id assessment.ID) (found rest, err error) {
	if found, ok := d.salvaged[id]; ok {
		return found, nil
	}
	err = d.view(func(tx *gate.Tx) (err error) {
		found, err = readRest(tx, id)
		return err
	})
	return found, err
}

// readRest gives what can be read of an organisation. The error is a *NoCaseError where there is none, neither in the file nor
// on its roll.
func readRest(tx *gate.Tx, id assessment.ID) (rest, error) {
	p := allOf(tx, id)
	if p.empty() {
		list, err := allSummaries(tx)
		if err != nil {
			return rest{}, err
		}
		if !slices.ContainsFunc(list, func(s assessment.Summary) bool { return s.ID == id }) {
			return rest{}, &NoCaseError{id.String()}
		}
	}
	return restOf(id, p), nil
}

// unreadable is the error for an organisation of which something is unread.
func (r rest) unreadable() *UnreadableError {
	return &UnreadableError{Case: r.record.ID, Name: r.record.Organisation.Name, Unread: r.unread, Nothing: r.nothing, Err: r.err}
}

// readRecord gives a record as it is in the file. The errors are those of Get.
func readRecord(tx *gate.Tx, id assessment.ID) (assessment.Record, error) {
	found, err := readRest(tx, id)
	if err == nil && len(found.unread) > 0 {
		err = found.unreadable()
	}
	return found.record, err
}

// caseOf gives what the file has of an organisation, as far as it can be read. *NoCaseError when there is none of that id.
func (d *dataFile) caseOf(id assessment.ID) (of caseEntry, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	err = d.view(func(tx *gate.Tx) error {
		data, err := tx.Find(casesShelf, keyOf(id))
		summary, summaryErr := tx.Find(summariesShelf, keyOf(id))
		if data == nil && err == nil && summary == nil && summaryErr == nil {
			return &NoCaseError{id.String()}
		}
		of, _ = decode[caseEntry](data) // one that cannot be read can be deleted all the same
		return nil
	})
	return of, err
}
