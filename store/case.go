package store

import (
	"fmt"
	"maps"

	"equalfooting/assessment"
	bolt "go.etcd.io/bbolt"
)

// Case is one organisation's record, held in memory while the store is open and the same for everyone who asks for it.
// What is in memory changes only once the write has held.
type Case struct {
	store   *Store // its lock guards the rest
	record  caseRecord
	answers map[string]assessment.Answer // replaced, never changed, so that a sheet handed out stays as it is
	summary Summary
}

// Case gives the organisation with this id, or a *NoCaseError; a record that cannot be read gives a *DamagedError.
func (s *Store) Case(id ID) (*Case, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c, ok := s.cases[id]; ok {
		return c, nil
	}
	c := &Case{store: s}
	if err := s.view(func(tx *bolt.Tx) error { return c.read(tx, id) }); err != nil {
		return nil, err
	}
	s.cases[id] = c
	return c, nil
}

func (c *Case) read(tx *bolt.Tx, id ID) error {
	data := tx.Bucket(casesBucket).Get(id.key())
	if data == nil {
		return &NoCaseError{id.String()}
	}
	var err error
	if c.record, err = decodeCase(data); err != nil {
		return c.store.damaged(fmt.Errorf("case %d: %w", id, err))
	}
	kept, err := decodeSummary(id, tx.Bucket(summariesBucket).Get(id.key()))
	if err != nil {
		return c.store.damaged(fmt.Errorf("case %d: %w", id, err))
	}
	c.answers = make(map[string]assessment.Answer)
	err = forEachAnswer(tx, id, func(question, data []byte) error {
		a, err := decodeAnswer(data)
		if err != nil {
			return c.store.damaged(fmt.Errorf("case %d, %q: %w", id, question, err))
		}
		c.answers[string(question)] = a
		return nil
	})
	c.summary = summarise(id, c.record, c.sheet(), kept.Touched)
	return err
}

func (c *Case) sheet() assessment.Sheet {
	return assessment.Sheet{Organisation: c.record.Organisation, Edition: c.record.Edition, Answers: c.answers}
}

// ID is the organisation's number.
func (c *Case) ID() ID { return c.Summary().ID }

// Summary is what the caseload shows of it now.
func (c *Case) Summary() Summary {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return c.summary
}

// Sheet is everything that a result is reckoned from. Its Answers must not be changed; it stays as it is when further
// answers are saved.
func (c *Case) Sheet() assessment.Sheet {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return c.sheet()
}

// Answer is the answer to one question; the zero value when there is none.
func (c *Case) Answer(question string) assessment.Answer {
	return c.Sheet().Answers[question]
}

// SaveOrganisation keeps what an organisation says about itself, in one durable transaction. The errors are
// *WriteError, and *NoCaseError once the organisation was deleted.
func (c *Case) SaveOrganisation(org assessment.Organisation) error {
	s := c.store
	s.mu.Lock()
	defer s.mu.Unlock()
	next := *c
	next.record.Organisation = org
	var data []byte
	var err error
	if next.record, data, err = next.record.encode(); err != nil {
		return &WriteError{err}
	}
	next.summary = summarise(c.summary.ID, next.record, next.sheet(), s.clock())
	err = s.update(func(tx *bolt.Tx) error {
		if err := c.stillThere(tx); err != nil {
			return err
		}
		if err := tx.Bucket(casesBucket).Put(c.summary.ID.key(), data); err != nil {
			return err
		}
		return putSummary(tx, next.summary)
	})
	if err == nil {
		*c = next
	}
	return err
}

// SaveAnswer keeps the answer to one question, the summary that it leads to and the place where the user is (of this
// case, whatever at says), all in one durable transaction; an empty answer takes the record away. The errors are
// *WriteError, and *NoCaseError once the organisation was deleted.
func (c *Case) SaveAnswer(question string, a assessment.Answer, at Place) error {
	if err := checkQuestion(question); err != nil {
		return &WriteError{err}
	}
	a = asKept(a)
	s := c.store
	s.mu.Lock()
	defer s.mu.Unlock()
	next := *c
	next.answers = maps.Clone(c.answers)
	if a.IsEmpty() {
		delete(next.answers, question)
	} else {
		next.answers[question] = a
	}
	next.summary = summarise(c.summary.ID, c.record, next.sheet(), s.clock())
	at.Case = c.summary.ID
	err := s.update(func(tx *bolt.Tx) error {
		if err := c.stillThere(tx); err != nil {
			return err
		}
		if err := putAnswer(tx, c.summary.ID, question, a); err != nil {
			return err
		}
		if err := putSummary(tx, next.summary); err != nil {
			return err
		}
		return putPlace(tx, at)
	})
	if err == nil {
		*c = next
	}
	return err
}

// stillThere keeps a screen that outlived its organisation from writing records that belong to none.
func (c *Case) stillThere(tx *bolt.Tx) error {
	if tx.Bucket(casesBucket).Get(c.summary.ID.key()) == nil {
		return &NoCaseError{c.summary.ID.String()}
	}
	return nil
}

// putSummary keeps a summary, and that this organisation was the last one touched.
func putSummary(tx *bolt.Tx, summary Summary) error {
	if err := putRecent(tx, summary.ID); err != nil {
		return err
	}
	return tx.Bucket(summariesBucket).Put(summary.ID.key(), encodeSummary(summary))
}
