package store

import (
	"errors"
	"fmt"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// oneCase checks a case with all its records and, where nothing is wrong with them, its summary against them.
func (c *checker) oneCase(tx *gate.Tx, id ID, data []byte) error {
	record, err := decode[caseRecord](data)
	if err != nil {
		c.add(Problem{Kind: BadCase, Case: id, Err: err})
		return nil
	}
	c.report.Cases++
	before := len(c.report.Problems)
	whole := Case{record: record}
	if whole.assessments, err = eachRecord(c, tx, assessmentsShelf, id, assessmentOf); err != nil {
		return err
	}
	if err := assessmentsFit(whole.assessments, record); err != nil && len(c.report.Problems) == before {
		c.add(Problem{Kind: BadRecord, Case: id, Err: err})
	}
	if whole.answers, err = c.answers(tx, id, record.Assessment); err != nil {
		return err
	}
	if err := c.voices(tx, id, record.Assessment); err != nil {
		return err
	}
	if whole.plan, err = eachRecord(c, tx, planShelf, id, actionOf); err != nil {
		return err
	}
	if _, err = eachRecord(c, tx, sessionsShelf, id, sessionOf); err != nil {
		return err
	}
	kept, err := decodeSummary(id, tx.Get(summariesShelf, id.key()))
	if err != nil {
		c.add(Problem{Kind: BadSummary, Case: id, Err: err})
	} else if len(c.report.Problems) == before && kept != whole.summarise(id, kept.Touched) {
		c.add(Problem{Kind: SummaryDisagrees, Case: id})
	}
	return nil
}

// eachRecord gives those records of a case on a shelf that can be read, and reports the others.
func eachRecord[T any](c *checker, tx *gate.Tx, shelf gate.Shelf, id ID, one func(rest, data []byte) (T, error)) ([]T, error) {
	var list []T
	err := forEach(tx, shelf, id.key(), func(rest, data []byte) error {
		if record, err := one(rest, data); err != nil {
			c.add(Problem{Kind: BadRecord, Case: id, Err: err})
		} else {
			list = append(list, record)
		}
		return nil
	})
	return list, err
}

func assessmentsFit(list []Assessment, record caseRecord) error {
	if err := inOrder(list, record.Assessment); err != nil {
		return err
	}
	if list[len(list)-1].Edition != record.Edition {
		return errors.New("the case and its assessment name different editions")
	}
	return nil
}

// answers checks the answers of all assessments and gives the current one's.
func (c *checker) answers(tx *gate.Tx, id ID, current int) (map[string]assessment.Answer, error) {
	answers := make(map[string]assessment.Answer)
	err := forEach(tx, answersShelf, id.key(), func(rest, data []byte) error {
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

// voices checks the voices with their answers.
func (c *checker) voices(tx *gate.Tx, id ID, current int) error {
	list, err := eachRecord(c, tx, voicesShelf, id, voiceOf)
	if err != nil {
		return err
	}
	known := make(map[string]bool)
	for _, v := range list {
		known[string(voiceKey(id, v))] = true
		if v.Assessment < 1 || v.Assessment > current {
			c.add(Problem{Kind: BadRecord, Case: id, Err: fmt.Errorf("voice %d: no assessment %d", v.Number, v.Assessment)})
		}
	}
	return forEach(tx, voiceAnswersShelf, id.key(), func(rest, data []byte) error {
		if len(rest) < 2*numberLength || !known[string(id.key())+string(rest[:2*numberLength])] {
			c.add(Problem{Kind: BadAnswer, Case: id, Err: errKey(rest)})
			return nil
		}
		c.answer(id, rest[2*numberLength:], data)
		return nil
	})
}

// answer checks one answer's record and counts it; false when it cannot be read.
func (c *checker) answer(id ID, question, data []byte) (assessment.Answer, bool) {
	if len(question) == 0 {
		c.add(Problem{Kind: BadAnswer, Case: id, Err: errKeyShape})
		return assessment.Answer{}, false
	}
	r, err := decode[answerRecord](data)
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
