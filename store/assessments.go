package store

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Assessment is one time that an organisation went through the questions. The one with the highest number is the
// current one; the earlier ones stay as they are.
type Assessment struct {
	Number  int                `json:"-"` // 1 and up
	Edition assessment.Edition `json:"edition"`
	Started time.Time          `json:"started"`          // UTC
	Touched time.Time          `json:"touched,omitzero"` // UTC; the last answer, or the start where there is none
	// NextLook is the day that was set when the one after it began, for TakeBack; no date in the current one.
	NextLook assessment.Date `json:"next_look,omitzero"`
}

// Assessments gives all of them, the oldest first; there is at least one.
func (c *Case) Assessments() []Assessment {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	list := slices.Clone(c.assessments)
	list[len(list)-1].Touched = c.lastAnswered()
	return list
}

// lastAnswered is when the current assessment was last touched. That is worked out rather than kept, so that an answer
// need not write the assessment's record.
func (c *Case) lastAnswered() time.Time {
	current := c.assessments[len(c.assessments)-1]
	latest := current.Touched // of answers that do not say when they were written
	if latest.Before(current.Started) {
		latest = current.Started
	}
	for _, written := range c.written {
		if written.After(latest) {
			latest = written
		}
	}
	return latest
}

// SaveEdition changes how much the current assessment asks; every answer stays. Where the answers are complete then, and
// were not before, the next look is set as the last answer sets it. The errors are *WriteError, and *NoCaseError once the
// organisation was deleted.
func (c *Case) SaveEdition(edition assessment.Edition) error {
	return c.save(func(tx *gate.Tx, next *Case, now time.Time) error {
		next.record.Edition = edition
		last := len(c.assessments) - 1
		next.assessments = slices.Clone(c.assessments)
		next.assessments[last].Edition = edition
		if err := next.putAssessment(tx, last); err != nil {
			return err
		}
		next.setNextLook(c.summary.Progress.Done(), assessment.DateOf(now.Local()))
		return next.putRecord(tx)
	})
}

// Revisit begins the next assessment, with no answers at all; the one until now stays as it is. The next look has
// come with it, so none is set; what was set is kept for TakeBack. The errors are *WriteError, and *NoCaseError once the
// organisation was deleted.
func (c *Case) Revisit(edition assessment.Edition) error {
	return c.save(func(tx *gate.Tx, next *Case, now time.Time) error {
		number, err := nextNumber(c.record.Assessment)
		if err != nil {
			return err
		}
		last := len(c.assessments) - 1
		next.assessments = append(slices.Clone(c.assessments),
			Assessment{Number: number, Edition: edition, Started: asClock(now)})
		next.assessments[last].Touched = c.lastAnswered() // nothing will change it any more
		next.assessments[last].NextLook = c.record.NextLook
		for i := last; i <= last+1; i++ {
			if err := next.putAssessment(tx, i); err != nil {
				return err
			}
		}
		next.earlier = maps.Clone(c.earlier)
		if next.earlier == nil {
			next.earlier = make(map[int]map[string]assessment.Answer)
		}
		next.earlier[c.record.Assessment] = c.answers
		next.answers, next.written = make(map[string]assessment.Answer), make(map[string]time.Time)
		next.record.Assessment, next.record.Edition = number, edition
		next.record.NextLook = assessment.Date{}
		return next.putRecord(tx)
	})
}

// putAssessment keeps the record of the assessment at i in the list.
func (c *Case) putAssessment(tx *gate.Tx, i int) error {
	number := c.assessments[i].Number
	kept, err := put(tx, assessmentsShelf, keyOf(c.summary.ID, number), c.assessments[i])
	kept.Number = number
	c.assessments[i] = kept
	return err
}

// SheetOf gives the sheet of any assessment, as Sheet does of the current one: the organisation as it is now, and the
// answers of that time. The errors are *NoAssessmentError and *DamagedError.
func (c *Case) SheetOf(number int) (assessment.Sheet, error) {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	a, err := c.assessment(number)
	if err != nil {
		return assessment.Sheet{}, err
	}
	answers, err := c.answersOf(number)
	if err != nil {
		return assessment.Sheet{}, err
	}
	return c.sheetOf(a.Edition, answers), nil
}

// LastTime is the answer to a question in the latest of the earlier assessments that has one of any kind; the zero
// value where none has, or where they cannot be read.
func (c *Case) LastTime(question string) assessment.Answer {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	for number := c.record.Assessment - 1; number > 0; number-- {
		answers, err := c.answersOf(number)
		if err != nil {
			return assessment.Answer{}
		}
		if a := answers[question]; a.Kind != assessment.Unanswered {
			return a
		}
	}
	return assessment.Answer{}
}

func (c *Case) assessment(number int) (Assessment, error) {
	if number < 1 || number > len(c.assessments) {
		return Assessment{}, &NoAssessmentError{number}
	}
	return c.assessments[number-1], nil
}

// answersOf gives the answers of an assessment; an earlier one's are read once and then kept in memory.
func (c *Case) answersOf(number int) (map[string]assessment.Answer, error) {
	if number == c.record.Assessment {
		return c.answers, nil
	}
	if answers, ok := c.earlier[number]; ok {
		return answers, nil
	}
	var answers map[string]assessment.Answer
	err := c.store.view(func(tx *gate.Tx) (err error) {
		answers, _, err = readAnswers(tx, answersShelf, keyOf(c.summary.ID, number))
		if err != nil {
			return c.store.damaged(fmt.Errorf("case %d: %w", c.summary.ID, err))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if c.earlier == nil {
		c.earlier = make(map[int]map[string]assessment.Answer)
	}
	c.earlier[number] = answers
	return answers, nil
}

// assessmentOf makes an assessment of its record.
func assessmentOf(rest, data []byte) (Assessment, error) {
	number, rest, ok := cutNumber(rest)
	if !ok || len(rest) > 0 {
		return Assessment{}, errKeyShape
	}
	a, err := decode[Assessment](data)
	if err != nil {
		return Assessment{}, fmt.Errorf("assessment %d: %w", number, err)
	}
	a.Number = number
	return a, nil
}

// inOrder says what is wrong with a case's assessments unless they are numbered from 1 to the current one.
func inOrder(list []Assessment, current int) error {
	if len(list) == 0 || len(list) != current {
		return fmt.Errorf("%d assessments, the current one is %d", len(list), current)
	}
	for i, a := range list {
		if a.Number != i+1 {
			return fmt.Errorf("no assessment %d", i+1)
		}
	}
	return nil
}
