package store

import (
	"fmt"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Case is one organisation's record, held in memory while the store is open and the same for everyone who asks for it.
// What is in memory changes only once the write has held.
type Case struct {
	store   *Store // its lock guards the rest; maps and slices are replaced, never changed
	record  caseRecord
	summary Summary

	assessments []Assessment                 // oldest first
	answers     map[string]assessment.Answer // of the current one
	written     map[string]time.Time         // when each was given, where that is known
	voices      []voice                      // of all assessments, in the order added
	plan        []assessment.PlanAction      // by number
	sessions    []Session                    // oldest first

	earlier map[int]map[string]assessment.Answer // answers of earlier assessments, by number, as far as they were read
}

// Case gives the organisation with this id, or a *NoCaseError; a record that cannot be read gives a *DamagedError.
func (s *Store) Case(id ID) (*Case, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c, ok := s.cases[id]; ok {
		return c, nil
	}
	c := &Case{store: s}
	if err := s.view(func(tx *gate.Tx) error { return c.read(tx, id) }); err != nil {
		return nil, err
	}
	s.cases[id] = c
	return c, nil
}

func (c *Case) read(tx *gate.Tx, id ID) error {
	data := tx.Get(casesShelf, id.key())
	if data == nil {
		return &NoCaseError{id.String()}
	}
	if err := c.readRecords(tx, id, data); err != nil {
		return c.store.damaged(fmt.Errorf("case %d: %w", id, err))
	}
	return nil
}

func (c *Case) readRecords(tx *gate.Tx, id ID, data []byte) (err error) {
	if c.record, err = decode[caseRecord](data); err != nil {
		return err
	}
	kept, err := decodeSummary(id, tx.Get(summariesShelf, id.key()))
	if err != nil {
		return err
	}
	if c.assessments, err = readAll(tx, assessmentsShelf, id.key(), assessmentOf); err != nil {
		return err
	}
	if err = inOrder(c.assessments, c.record.Assessment); err != nil {
		return err
	}
	if c.answers, c.written, err = readAnswers(tx, answersShelf, keyOf(id, c.record.Assessment)); err != nil {
		return err
	}
	if c.voices, err = readVoices(tx, id, len(c.assessments)); err != nil {
		return err
	}
	if c.plan, err = readAll(tx, planShelf, id.key(), actionOf); err != nil {
		return err
	}
	if c.sessions, err = readAll(tx, sessionsShelf, id.key(), sessionOf); err != nil {
		return err
	}
	c.summary = c.summarise(id, kept.Touched)
	return nil
}

// ID is the organisation's number.
func (c *Case) ID() ID { return c.Summary().ID }

// Summary is what the caseload shows of it now.
func (c *Case) Summary() Summary {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return c.summary
}

// SaveOrganisation keeps what an organisation says about itself, in one durable transaction. The errors are
// *WriteError, and *NoCaseError once the organisation was deleted.
func (c *Case) SaveOrganisation(org assessment.Organisation) error {
	return c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		next.record.Organisation = org
		return next.putRecord(tx)
	})
}

// save makes a change that counts as touching the organisation.
func (c *Case) save(change func(tx *gate.Tx, next *Case, now time.Time) error) error {
	return c.keep(func(tx *gate.Tx, next *Case, now time.Time) error {
		next.summary.Touched = asClock(now)
		if err := putRecent(tx, c.summary.ID); err != nil {
			return err
		}
		return change(tx, next, now)
	})
}

// keep makes a change in one durable transaction, with the summary that it leads to: change works on next, a copy of
// the case, and writes what it changed there; the copy counts once the transaction has held. now is the clock's time,
// where the clock stands. The errors are *WriteError, *NoCaseError once the organisation was deleted, and change's own.
func (c *Case) keep(change func(tx *gate.Tx, next *Case, now time.Time) error) error {
	s := c.store
	s.mu.Lock()
	defer s.mu.Unlock()
	next := *c
	now := s.now()
	err := s.update(func(tx *gate.Tx) error {
		// A screen that outlived its organisation must not write records that belong to none.
		if tx.Get(casesShelf, c.summary.ID.key()) == nil {
			return &NoCaseError{c.summary.ID.String()}
		}
		if err := change(tx, &next, now); err != nil {
			return err
		}
		next.summary = next.summarise(c.summary.ID, next.summary.Touched)
		return putSummary(tx, next.summary)
	})
	if err == nil {
		*c = next
	}
	return err
}

// putRecord keeps the case's own record, and holds it as it will read back.
func (c *Case) putRecord(tx *gate.Tx) (err error) {
	c.record, err = put(tx, casesShelf, c.summary.ID.key(), c.record)
	return err
}

func putSummary(tx *gate.Tx, summary Summary) error {
	return tx.Put(summariesShelf, summary.ID.key(), encodeSummary(summary))
}
