package store

import (
	"errors"
	"fmt"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// oneCase checks an organisation with all its entries and, where nothing is wrong with them, its summary against them.
func (c *checker) oneCase(tx *gate.Tx, id assessment.ID, data []byte) error {
	entry, err := decode[caseEntry](data)
	if err != nil {
		c.add(Problem{Kind: BadCase, Case: id, Err: err})
		return nil
	}
	c.report.Cases++
	before := len(c.report.Problems)
	whole := entry.into(assessment.Record{ID: id})
	if whole.Visits, err = eachEntry(c, tx, assessmentsShelf, id, visitOf); err != nil {
		return err
	}
	if err := visitsFit(whole.Visits, entry); err != nil && len(c.report.Problems) == before {
		c.add(Problem{Kind: BadRecord, Case: id, Err: err})
	}
	answers, err := c.answers(tx, id, entry.Visit)
	if err != nil {
		return err
	}
	if err := c.views(tx, id, entry.Visit); err != nil {
		return err
	}
	if whole.Plan, err = eachEntry(c, tx, planShelf, id, actionOf); err != nil {
		return err
	}
	if _, err = eachEntry(c, tx, sessionsShelf, id, dayOf); err != nil {
		return err
	}
	stored, err := decodeSummary(id, tx.Get(summariesShelf, keyOf(id)))
	if err != nil {
		c.add(Problem{Kind: BadSummary, Case: id, Err: err})
		return nil
	}
	if len(c.report.Problems) > before { // of what cannot be read there is no summary to compare with
		return nil
	}
	whole.Visits[len(whole.Visits)-1].Answers = answers
	whole.Touched = stored.Touched
	if stored != whole.Summary() {
		c.add(Problem{Kind: SummaryDisagrees, Case: id})
	}
	return nil
}

// eachEntry gives those entries of an organisation on a shelf that can be read, and reports the others.
func eachEntry[T any](c *checker, tx *gate.Tx, shelf gate.Shelf, id assessment.ID, one func(rest, data []byte) (T, error)) ([]T, error) {
	var list []T
	err := forEach(tx, shelf, keyOf(id), func(rest, data []byte) error {
		if entry, err := one(rest, data); err != nil {
			c.add(Problem{Kind: BadRecord, Case: id, Err: err})
		} else {
			list = append(list, entry)
		}
		return nil
	})
	return list, err
}

func visitsFit(list assessment.Visits, entry caseEntry) error {
	if err := inOrder(list, entry.Visit); err != nil {
		return err
	}
	if list.Current().Edition != entry.Edition {
		return errors.New("the organisation and its visit name different editions")
	}
	return nil
}

// answers checks the answers of all visits and gives the current one's.
func (c *checker) answers(tx *gate.Tx, id assessment.ID, current int) (map[string]assessment.Answer, error) {
	answers := make(map[string]assessment.Answer)
	err := forEach(tx, answersShelf, keyOf(id), func(rest, data []byte) error {
		number, question, ok := cutNumber(rest)
		if !ok || number < 1 || number > current {
			c.add(Problem{Kind: BadAnswer, Case: id, Err: errKey(rest)})
			return nil
		}
		if a, ok := c.answer(id, question, data); ok && number == current {
			answers[string(question)] = a
		}
		return nil
	})
	return answers, err
}

// views checks the views with their answers.
func (c *checker) views(tx *gate.Tx, id assessment.ID, current int) error {
	list, err := eachEntry(c, tx, viewsShelf, id, viewOf)
	if err != nil {
		return err
	}
	known := make(map[string]bool)
	for _, v := range list {
		known[string(keyOf(id, v.Visit, v.Number))] = true
		if v.Visit < 1 || v.Visit > current {
			c.add(Problem{Kind: BadRecord, Case: id, Err: fmt.Errorf("view %d: no visit %d", v.Number, v.Visit)})
		}
	}
	return forEach(tx, viewAnswersShelf, keyOf(id), func(rest, data []byte) error {
		if len(rest) < 2*numberLength || !known[string(keyOf(id))+string(rest[:2*numberLength])] {
			c.add(Problem{Kind: BadAnswer, Case: id, Err: errKey(rest)})
			return nil
		}
		c.answer(id, rest[2*numberLength:], data)
		return nil
	})
}

// answer checks one answer's record and counts it; false when it cannot be read.
func (c *checker) answer(id assessment.ID, question, data []byte) (assessment.Answer, bool) {
	if len(question) == 0 {
		c.add(Problem{Kind: BadAnswer, Case: id, Err: errKeyShape})
		return assessment.Answer{}, false
	}
	r, err := decode[answerEntry](data)
	if err != nil {
		c.add(Problem{Kind: BadAnswer, Case: id, Question: string(question), Err: err})
		return assessment.Answer{}, false
	}
	if checkQuestion(string(question)) != nil {
		c.add(Problem{Kind: UnknownQuestion, Case: id, Question: string(question)})
	}
	c.report.Answers++
	return r.Answer, true
}
