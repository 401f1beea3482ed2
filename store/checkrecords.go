package store

import (
	"fmt"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

type checker struct {
	report Report
	known  map[assessment.ID]bool // the organisations
}

func (c *checker) add(p Problem) { c.report.Problems = append(c.report.Problems, p) }

func (c *checker) records(tx *gate.Tx) error {
	c.known = make(map[assessment.ID]bool)
	err := tx.Each(casesShelf, nil, func(k, v []byte) error {
		id, ok := idOf(k)
		if !ok || len(k) != idLength {
			c.add(Problem{Kind: BadCase, Err: errKey(k)})
			return nil
		}
		c.known[id] = true
		c.oneCase(tx, id, v)
		return nil
	})
	if err != nil {
		return err
	}
	var seen roll
	err = tx.Each(summariesShelf, nil, func(k, _ []byte) error {
		id, ok := idOf(k)
		if ok && len(k) == idLength {
			seen = seen.with(id)
		}
		if !ok || len(k) != idLength {
			c.add(Problem{Kind: BadSummary, Err: errKey(k)})
		} else if !c.known[id] {
			c.add(Problem{Kind: SummaryNoCase, Case: id})
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := checkOthers(tx); err != nil {
		c.add(Problem{Kind: BadSettings, Err: err})
	}
	if entered, err := readRoll(tx); err == nil && (entered.cases != seen.cases || entered.marks != seen.marks) {
		c.add(Problem{Kind: MissingCase, Err: fmt.Errorf("%d organisations, %d on the roll", seen.cases, entered.cases)})
	}
	return c.withoutCase(tx)
}

// withoutCase finds the records that belong to no case; those that belong to one are looked at with it.
func (c *checker) withoutCase(tx *gate.Tx) error {
	for _, b := range []struct {
		shelf       gate.Shelf
		bad, orphan ProblemKind
		numbers     int // in an answer's key between the id and the question
	}{
		{answersShelf, BadAnswer, AnswerWithoutCase, 1},
		{viewAnswersShelf, BadAnswer, AnswerWithoutCase, 2},
		{assessmentsShelf, BadRecord, RecordWithoutCase, 0},
		{viewsShelf, BadRecord, RecordWithoutCase, 0},
		{planShelf, BadRecord, RecordWithoutCase, 0},
		{sessionsShelf, BadRecord, RecordWithoutCase, 0},
		{goneShelf, BadRecord, RecordWithoutCase, 0},
	} {
		err := tx.Each(b.shelf, nil, func(k, _ []byte) error {
			id, ok := idOf(k)
			switch at := idLength + b.numbers*numberLength; {
			case ok && c.known[id]:
			case !ok || len(k) <= at:
				c.add(Problem{Kind: b.bad, Case: id, Err: errKey(k)})
			case b.orphan == AnswerWithoutCase:
				c.add(Problem{Kind: b.orphan, Case: id, Question: string(k[at:])})
			default:
				c.add(Problem{Kind: b.orphan, Case: id})
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func errKey(k []byte) error { return fmt.Errorf("key of %d bytes is malformed", len(k)) }
