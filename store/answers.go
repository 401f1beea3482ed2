package store

import (
	"fmt"
	"maps"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Sheet is everything that the current assessment's result is reckoned from. Its Answers must not be changed; it stays
// as it is when further answers are saved.
func (c *Case) Sheet() assessment.Sheet {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return c.sheet()
}

func (c *Case) sheet() assessment.Sheet { return c.sheetOf(c.record.Edition, c.answers) }

func (c *Case) sheetOf(edition assessment.Edition, answers map[string]assessment.Answer) assessment.Sheet {
	return assessment.Sheet{Organisation: c.record.Organisation, Edition: edition, Answers: answers}
}

// Answer is the answer to one question in the current assessment; the zero value when there is none.
func (c *Case) Answer(question string) assessment.Answer {
	return c.Sheet().Answers[question]
}

// SaveAnswer keeps the answer to one question, the summary that it leads to and the place where the user is (of this
// case's assessment, whatever at says), all in one durable transaction; an empty answer takes the record away. The
// answer that makes an assessment complete also sets the next look, where none is to come. The errors are *WriteError,
// and *NoCaseError once the organisation was deleted.
func (c *Case) SaveAnswer(question string, a assessment.Answer, at Place) error {
	if err := checkQuestion(question); err != nil {
		return &WriteError{Err: err}
	}
	a = asKept(a)
	return c.save(func(tx *gate.Tx, next *Case, now time.Time) error {
		next.answers, next.written = maps.Clone(c.answers), maps.Clone(c.written)
		r := answerRecord{a, asClock(now)}
		if sameSaid(c.answers[question], a) {
			r.Written = c.written[question]
		}
		delete(next.answers, question)
		delete(next.written, question)
		if !a.IsEmpty() {
			next.answers[question] = a
		}
		if !a.IsEmpty() && !r.Written.IsZero() {
			next.written[question] = r.Written
		}
		key := answerKey(c.summary.ID, c.record.Assessment, question)
		if err := putAnswer(tx, answersShelf, key, r); err != nil {
			return err
		}
		at.Case, at.Voice = c.summary.ID, 0
		if err := putPlace(tx, at); err != nil {
			return err
		}
		if next.setNextLook(c.summary.Progress.Done(), assessment.DateOf(now.Local())) {
			return next.putRecord(tx)
		}
		return nil
	})
}

// AnsweredOn gives the questions of the current assessment whose answers were given or last changed on this day, as the
// days fall at where, in the instrument's order. A note or a mark alone is no answer, and the same again is no change. Of
// answers that came from a file, or from format version 1, the day is not known.
func (c *Case) AnsweredOn(day assessment.Date, where *time.Location) []string {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	var questions []string
	for _, q := range assessment.Questions(c.record.Edition) {
		written := c.written[q.ID]
		if c.answers[q.ID].Kind != assessment.Unanswered && !written.IsZero() && assessment.DateOf(written.In(where)) == day {
			questions = append(questions, q.ID)
		}
	}
	return questions
}

// readAnswers reads the answers whose keys are prefix and a question, and when they were written.
func readAnswers(tx *gate.Tx, shelf gate.Shelf, prefix []byte) (map[string]assessment.Answer, map[string]time.Time, error) {
	answers, written := make(map[string]assessment.Answer), make(map[string]time.Time)
	err := forEach(tx, shelf, prefix, func(question, data []byte) error {
		r, err := decode[answerRecord](data)
		if err != nil {
			return fmt.Errorf("%q: %w", question, err)
		}
		answers[string(question)] = r.Answer
		if !r.Written.IsZero() {
			written[string(question)] = r.Written
		}
		return nil
	})
	return answers, written, err
}

// checkQuestion refuses an id that is not the instrument's: nothing would ever show or reckon its answer.
func checkQuestion(id string) error {
	if _, ok := assessment.QuestionByID(id); !ok {
		return fmt.Errorf("no question %q", id)
	}
	return nil
}
