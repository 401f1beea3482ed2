package store

import (
	"fmt"

	bolt "go.etcd.io/bbolt"
)

type checker struct {
	report Report
	known  map[ID]bool
}

func (c *checker) add(p Problem) { c.report.Problems = append(c.report.Problems, p) }

func (c *checker) records(tx *bolt.Tx) error {
	c.known = make(map[ID]bool)
	err := tx.Bucket(casesBucket).ForEach(func(k, v []byte) error {
		id, ok := idOf(k)
		if !ok || len(k) != idLength {
			c.add(Problem{Kind: BadCase, Err: errKey(k)})
			return nil
		}
		c.known[id] = true
		return c.oneCase(tx, id, v)
	})
	if err != nil {
		return err
	}
	err = tx.Bucket(summariesBucket).ForEach(func(k, _ []byte) error {
		if id, ok := idOf(k); !ok || len(k) != idLength {
			c.add(Problem{Kind: BadSummary, Err: errKey(k)})
		} else if !c.known[id] {
			c.add(Problem{Kind: SummaryNoCase, Case: id})
		}
		return nil
	})
	if err != nil {
		return err
	}
	return c.withoutCase(tx)
}

// withoutCase finds the records that belong to no case; those that belong to one are looked at with it.
func (c *checker) withoutCase(tx *bolt.Tx) error {
	for _, b := range []struct {
		name        []byte
		bad, orphan ProblemKind
		numbers     int // in an answer's key between the id and the question
	}{
		{answersBucket, BadAnswer, AnswerWithoutCase, 1},
		{voiceAnswersBucket, BadAnswer, AnswerWithoutCase, 2},
		{assessmentsBucket, BadRecord, RecordWithoutCase, 0},
		{voicesBucket, BadRecord, RecordWithoutCase, 0},
		{planBucket, BadRecord, RecordWithoutCase, 0},
		{sessionsBucket, BadRecord, RecordWithoutCase, 0},
	} {
		err := tx.Bucket(b.name).ForEach(func(k, _ []byte) error {
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
