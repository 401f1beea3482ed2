package store

import (
	"errors"
	"fmt"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// oneCase checks an organisation with all its entries and, where nothing is wrong with them, its summary against them.
func (c *checker) oneCase(tx *gate.Tx, id assessment.ID, data []byte) {
	entry, err := decode[caseEntry](data)
	if err != nil {
		c.add(Problem{Kind: BadCase, Case: id, Err: err})
		return
	}
	c.report.Cases++
	before := len(c.report.Problems)
	summary, said, summaryErr := readSummary(tx, id)
	own := piecesOf(tx, id)
	found := own.tally(false)
	if summaryErr == nil && found == said {
		c.stray(own)
	}
	whole := entry.into(assessment.Record{ID: id})
	whole.Visits = eachEntry(c, own, assessmentsShelf, id, visitOf)
	if err := visitsFit(whole.Visits, entry); err != nil && len(c.report.Problems) == before {
		c.add(Problem{Kind: BadRecord, Case: id, Err: err})
	}
	answers := c.answers(own, id, entry.Visit)
	c.views(own, id, entry.Visit)
	whole.Plan = eachEntry(c, own, planShelf, id, actionOf)
	eachEntry(c, own, sessionsShelf, id, dayOf)
	eachEntry(c, own, goneShelf, id, goneOf)
	if summaryErr != nil {
		c.add(Problem{Kind: BadSummary, Case: id, Err: summaryErr})
		return
	}
	if len(c.report.Problems) > before { // of what cannot be read there is no summary to compare with
		return
	}
	if found != said {
		c.add(Problem{Kind: MissingEntry, Case: id, Err: fmt.Errorf("%w: %s", errMissing, said.missing(found))})
		return
	}
	whole.Visits[len(whole.Visits)-1].Answers = answers
	whole.Touched = summary.Touched
	if summary != whole.Summary() {
		c.add(Problem{Kind: SummaryDisagrees, Case: id})
	}
}

// stray reports what cannot be read among the entries of an organisation that has all of its own, and leaves it out.
func (c *checker) stray(own pieces) {
	for _, of := range tallied {
		for _, e := range own.on[of.shelf] {
			if e.Damaged() {
				c.add(Problem{Kind: StrayEntry, Err: gate.ErrDamaged})
			}
		}
	}
	own.dropStray()
}

// eachEntry gives those entries of an organisation on a shelf that can be read, and reports the others.
func eachEntry[T any](c *checker, own pieces, shelf gate.Shelf, id assessment.ID, one func(rest, data []byte) (T, error)) []T {
	var list []T
	_ = own.each(shelf, nil, func(rest, data []byte) error {
		if entry, err := one(rest, data); err != nil {
			c.add(Problem{Kind: BadRecord, Case: id, Err: err})
		} else {
			list = append(list, entry)
		}
		return nil
	})
	return list
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
func (c *checker) answers(own pieces, id assessment.ID, current int) map[string]assessment.Answer {
	answers := make(map[string]assessment.Answer)
	_ = own.each(answersShelf, nil, func(rest, data []byte) error {
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
	return answers
}

// views checks the views with their answers.
func (c *checker) views(own pieces, id assessment.ID, current int) {
	known := make(map[string]bool)
	for _, v := range eachEntry(c, own, viewsShelf, id, viewOf) {
		known[string(numbersOf(v.Visit, v.Number))] = true
		if v.Visit < 1 || v.Visit > current {
			c.add(Problem{Kind: BadRecord, Case: id, Err: fmt.Errorf("view %d: no visit %d", v.Number, v.Visit)})
		}
	}
	_ = own.each(viewAnswersShelf, nil, func(rest, data []byte) error {
		if len(rest) < 2*numberLength || !known[string(rest[:2*numberLength])] {
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
