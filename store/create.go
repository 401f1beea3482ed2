package store

import (
	"fmt"

	"equalfooting/assessment"
	bolt "go.etcd.io/bbolt"
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

// add keeps a new case with all its answers in one transaction.
func (s *Store) add(sheet assessment.Sheet, example bool) (*Case, error) {
	answers := make(map[string]assessment.Answer, len(sheet.Answers))
	for question, a := range sheet.Answers {
		if err := checkQuestion(question); err != nil {
			return nil, &WriteError{err}
		}
		if !a.IsEmpty() {
			answers[question] = asKept(a)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.clock()
	record, data, err := caseRecord{sheet.Organisation, sheet.Edition, example, now}.encode()
	if err != nil {
		return nil, &WriteError{err}
	}
	c := &Case{store: s, record: record, answers: answers}
	err = s.update(func(tx *bolt.Tx) error {
		cases := tx.Bucket(casesBucket)
		number, err := cases.NextSequence()
		if err != nil {
			return err
		}
		c.summary = summarise(ID(number), record, c.sheet(), now)
		for question, a := range answers {
			if err := putAnswer(tx, c.summary.ID, question, a); err != nil {
				return err
			}
		}
		if err := cases.Put(c.summary.ID.key(), data); err != nil {
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

// checkQuestion refuses an id that is not the instrument's: nothing would ever show or reckon its answer.
func checkQuestion(id string) error {
	if _, ok := assessment.QuestionByID(id); !ok {
		return fmt.Errorf("no question %q", id)
	}
	return nil
}
