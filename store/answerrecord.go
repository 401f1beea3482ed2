package store

import (
	"encoding/json"
	"reflect"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// answerRecord is an answer as it is kept, in an assessment or in a voice.
type answerRecord struct {
	assessment.Answer
	Written time.Time `json:"written,omitzero"` // UTC; when it was given. Not known of format version 1, and from a file
}

// sameSaid says that two answers differ in nothing, or only in what stands beside them: the note, the mark, and why it is
// not what it was.
func sameSaid(before, after assessment.Answer) bool {
	said := func(a assessment.Answer) assessment.Answer {
		a.Note, a.Flagged, a.Change = "", false, ""
		return a
	}
	return reflect.DeepEqual(said(before), said(after)) // evidence is a pointer
}

func answerKey(id ID, number int, question string) []byte {
	return append(keyOf(id, number), question...)
}

// putAnswer keeps an answer, or takes its record away where it is empty.
func putAnswer(tx *gate.Tx, shelf gate.Shelf, key []byte, r answerRecord) error {
	if r.IsEmpty() {
		return tx.Delete(shelf, key)
	}
	data, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return tx.Put(shelf, key, data)
}

// asKept gives a as it will read back (JSON cannot hold invalid UTF-8), sharing no memory with the caller.
func asKept(a assessment.Answer) assessment.Answer {
	a.Note = strings.ToValidUTF8(a.Note, "\uFFFD")
	a.Reason = strings.ToValidUTF8(a.Reason, "\uFFFD")
	a.Change = strings.ToValidUTF8(a.Change, "\uFFFD")
	if a.Evidence != nil {
		a = a.WithEvidence(*a.Evidence)
	}
	return a
}

// allAsKept does the same with answers by question, leaves empty ones out, and refuses what the instrument does not ask.
func allAsKept(answers map[string]assessment.Answer) (map[string]assessment.Answer, error) {
	kept := make(map[string]assessment.Answer, len(answers))
	for question, a := range answers {
		if err := checkQuestion(question); err != nil {
			return nil, &WriteError{Err: err}
		}
		if !a.IsEmpty() {
			kept[question] = asKept(a)
		}
	}
	return kept, nil
}
