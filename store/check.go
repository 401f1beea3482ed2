package store

import (
	"fmt"
	"math"

	"equalfooting/assessment"
	bolt "go.etcd.io/bbolt"
)

// Report is what Check found.
type Report struct {
	Cases    int       // that can be read, examples included
	Answers  int       // that can be read and belong to a case
	Problems []Problem // none when all is well
}

// Problem is one thing found wrong.
type Problem struct {
	Kind     ProblemKind
	Case     ID     // 0 when it concerns no one case
	Question string // empty when it concerns no one answer
	Err      error  // the detail, for developers; nil where the kind says it all. It quotes nothing of what was said
}

// ProblemKind is what sort of thing is wrong.
type ProblemKind string

// The kinds of problem.
const (
	BadPages          ProblemKind = "pages"                // the file's own structure; what follows may be incomplete
	BadCase           ProblemKind = "case"                 // a case's record cannot be read
	BadSummary        ProblemKind = "summary"              // a case's summary is missing or cannot be read
	BadAnswer         ProblemKind = "answer"               // an answer's record cannot be read
	UnknownQuestion   ProblemKind = "unknown question"     // an answer to what the instrument does not ask
	AnswerWithoutCase ProblemKind = "answer without case"  // nothing shows it any more
	SummaryNoCase     ProblemKind = "summary without case" // the caseload shows what cannot be opened
	SummaryDisagrees  ProblemKind = "summary disagrees"    // with the case or its answers
)

// Check reads every record and says what is wrong with them. Problems are no error; the error is a *DamagedError when
// reading had to stop.
func (s *Store) Check() (Report, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var c checker
	if s.broken != nil {
		return c.report, s.broken
	}
	// First, because bbolt's own check would bring the program down over some of this.
	if err := checkPages(s.path, math.MaxInt64); err != nil {
		c.add(Problem{Kind: BadPages, Err: err})
		return c.report, nil
	}
	err := s.view(func(tx *bolt.Tx) error {
		for err := range tx.Check() {
			c.add(Problem{Kind: BadPages, Err: err})
		}
		return c.records(tx)
	})
	return c.report, err
}

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
	return tx.Bucket(answersBucket).ForEach(func(k, _ []byte) error {
		id, ok := idOf(k)
		switch {
		case !ok || len(k) <= answerPrefixLength || string(k[:answerPrefixLength]) != string(answerPrefix(id)):
			c.add(Problem{Kind: BadAnswer, Case: id, Err: errKey(k)})
		case !c.known[id]:
			c.add(Problem{Kind: AnswerWithoutCase, Case: id, Question: string(k[answerPrefixLength:])})
		}
		return nil
	})
}

// oneCase checks a case with its answers and its summary.
func (c *checker) oneCase(tx *bolt.Tx, id ID, data []byte) error {
	record, err := decodeCase(data)
	if err != nil {
		c.add(Problem{Kind: BadCase, Case: id, Err: err})
		return nil
	}
	c.report.Cases++
	sheet := assessment.Sheet{Organisation: record.Organisation, Edition: record.Edition,
		Answers: make(map[string]assessment.Answer)}
	err = forEachAnswer(tx, id, func(question, data []byte) error {
		a, err := decodeAnswer(data)
		if err != nil {
			c.add(Problem{Kind: BadAnswer, Case: id, Question: string(question), Err: err})
			return nil
		}
		if checkQuestion(string(question)) != nil {
			c.add(Problem{Kind: UnknownQuestion, Case: id, Question: string(question)})
		}
		c.report.Answers++
		sheet.Answers[string(question)] = a
		return nil
	})
	if err != nil {
		return err
	}
	kept, err := decodeSummary(id, tx.Bucket(summariesBucket).Get(id.key()))
	if err != nil {
		c.add(Problem{Kind: BadSummary, Case: id, Err: err})
	} else if kept != summarise(id, record, sheet, kept.Touched) {
		c.add(Problem{Kind: SummaryDisagrees, Case: id})
	}
	return nil
}

func errKey(k []byte) error { return fmt.Errorf("key of %d bytes is malformed", len(k)) }
