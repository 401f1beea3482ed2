package store

import (
	"fmt"
	"strings"
	"time"

	"equalfooting/assessment"
)

// answerEntry is an answer as it is kept, on a visit or in a view.
type answerEntry struct {
	assessment.Answer
	Written time.Time `json:"written,omitzero"` // UTC; when it was given. Not known for format version 1 or from a file
	Mark    mark      `json:"mark,omitzero"`
}

// asKept gives an answer as it will read back (JSON cannot hold invalid UTF-8), sharing no memory with the caller.
func asKept(a assessment.Answer) assessment.Answer {
	a.Note = strings.ToValidUTF8(a.Note, "\uFFFD")
	a.Reason = strings.ToValidUTF8(a.Reason, "\uFFFD")
	a.Change = strings.ToValidUTF8(a.Change, "\uFFFD")
	if a.Aside != nil {
		aside := asKept(*a.Aside)
		a.Aside = &aside
	}
	if a.Evidence != nil {
		a = a.WithEvidence(*a.Evidence)
	}
	return a
}

// checkQuestion refuses an id that is not one of the instrument's: nothing would ever show its answer or count it.
func checkQuestion(id string) error {
	if _, ok := assessment.QuestionByID(id); !ok {
		return fmt.Errorf("no question %q", id)
	}
	return nil
}

// checkDay refuses a day that would not read back.
func checkDay(day assessment.Date) error {
	if read, err := assessment.ParseDate(day.String()); err != nil || read != day || day.IsZero() {
		return fmt.Errorf("no day %q", day)
	}
	return nil
}
