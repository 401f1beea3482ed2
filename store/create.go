package store

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Create keeps a new organisation without answers. The error is a *WriteError, as it is for the other two.
func (s *Store) Create(org assessment.Organisation, edition assessment.Edition) (*Case, error) {
	return s.add(assessment.Sheet{Organisation: org, Edition: edition}, false)
}

// CreateExample keeps a whole sheet as a new organisation that is marked as an example.
func (s *Store) CreateExample(sheet assessment.Sheet) (*Case, error) {
	return s.add(sheet, true)
}

// Import keeps a whole sheet, as it was read from an answers file, as a new organisation.
func (s *Store) Import(sheet assessment.Sheet) (*Case, error) {
	return s.add(sheet, false)
}

// add keeps a new case with all its answers in one transaction. It keeps no time with them: when they were given is not
// known. Where they are complete, and no example, the next look is set as the last answer sets it.
func (s *Store) add(sheet assessment.Sheet, example bool) (*Case, error) {
	answers, err := allAsKept(sheet.Answers)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	moment := s.now()
	now := asClock(moment)
	c := &Case{
		store:       s,
		record:      caseRecord{Organisation: sheet.Organisation, Assessment: 1, Edition: sheet.Edition, Example: example, Created: now},
		assessments: []Assessment{{Number: 1, Edition: sheet.Edition, Started: now}},
		answers:     answers,
		written:     make(map[string]time.Time),
	}
	if !example { // it is there to be looked at, and would ask for a visit to nobody
		c.setNextLook(false, assessment.DateOf(moment.Local()))
	}
	err = s.update(func(tx *gate.Tx) error {
		number, err := tx.NextNumber(casesShelf)
		if err != nil {
			return err
		}
		c.summary.ID = ID(number)
		for question, a := range answers {
			key := answerKey(c.summary.ID, 1, question)
			if err := putAnswer(tx, answersShelf, key, answerRecord{Answer: a}); err != nil {
				return err
			}
		}
		if err := c.putAssessment(tx, 0); err != nil {
			return err
		}
		if err := c.putRecord(tx); err != nil {
			return err
		}
		c.summary = c.summarise(c.summary.ID, now)
		if err := putRecent(tx, c.summary.ID); err != nil {
			return err
		}
		return putSummary(tx, c.summary)
	})
	if err != nil {
		return nil, err
	}
	s.cases[c.summary.ID] = c
	return c, nil
}
