package store

import (
	"errors"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// harm puts a value into the file, or takes the entry away where there is none.
func harm(t testing.TB, s *Store, shelf gate.Shelf, key, value []byte) {
	t.Helper()
	must(t, s.update(func(tx *gate.Tx) error {
		if value == nil {
			return tx.Delete(shelf, key)
		}
		return tx.Put(shelf, key, value)
	}))
}

// retally makes the tallies fit what was put or deleted without them.
func retally(tx *gate.Tx) error {
	for _, e := range tx.All(summariesShelf, nil) {
		id, _ := idOf(e.Key)
		if s, _, err := summaryOf(id, e.Value); err == nil {
			if err := putSummary(tx, piecesOf(tx, id).tally(true), s); err != nil {
				return err
			}
		}
	}
	return nil
}

// Of what cannot be read, the error says which organisation's it is, and which part of that. The others go on, and the
// damaged one can be deleted.
func TestWhatCannotBeReadIsNamed(t *testing.T) {
	t.Parallel()
	const id = 2
	firstView, secret := assessment.View{Visit: 1, Number: 1}, []byte(`"secret"`)
	for name, test := range map[string]struct {
		shelf  gate.Shelf
		key    []byte
		value  []byte
		part   Part
		number int
	}{
		"organisation":                {casesShelf, keyOf(id), secret, OrganisationPart, 0},
		"summary":                     {summariesShelf, keyOf(id), secret, OrganisationPart, 0},
		"no summary":                  {summariesShelf, keyOf(id), nil, OrganisationPart, 0},
		"earlier visit":               {assessmentsShelf, keyOf(id, 2), secret, VisitPart, 2},
		"current visit":               {assessmentsShelf, keyOf(id, 3), secret, VisitPart, 3},
		"no earlier visit":            {assessmentsShelf, keyOf(id, 2), nil, VisitPart, 0},
		"no current visit":            {assessmentsShelf, keyOf(id, 3), nil, VisitPart, 0},
		"a visit too many":            {assessmentsShelf, keyOf(id, 4), []byte(`{"edition":"full","started":"2026-01-01T00:00:00Z"}`), VisitPart, 0},
		"a visit with a long key":     {assessmentsShelf, keyOf(id, 1, 1), []byte("{}"), VisitPart, 0},
		"answer of an earlier visit":  {answersShelf, answerKey(id, 1, "trust.roles"), secret, VisitPart, 1},
		"answer of the current visit": {answersShelf, answerKey(id, 3, "trust.roles"), secret, VisitPart, 3},
		"view":                        {viewsShelf, keyOf(id, 1, 1), secret, ViewPart, 1},
		"later view":                  {viewsShelf, keyOf(id, 2, 3), secret, ViewPart, 3},
		"view of no visit":            {viewsShelf, keyOf(id, 4, 9), []byte("{}"), ViewPart, 9},
		"view with a short key":       {viewsShelf, keyOf(id, 1), []byte("{}"), ViewPart, 0},
		"view's answer":               {viewAnswersShelf, viewAnswerKey(id, firstView, "trust.roles"), secret, ViewPart, 1},
		"action":                      {planShelf, keyOf(id, 2), secret, PlanPart, 2},
		"action with a short key":     {planShelf, append(keyOf(id), 0), []byte("{}"), PlanPart, 0},
		"day":                         {sessionsShelf, dayKey(id, day(time.May, 2)), secret, DayPart, 0},
		"no answer":                   {answersShelf, answerKey(id, 2, "trust.roles"), nil, VisitPart, 0},
		"no action":                   {planShelf, keyOf(id, 2), nil, PlanPart, 0},
		"no day":                      {sessionsShelf, dayKey(id, day(time.May, 2)), nil, DayPart, 0},
		"no view's answer":            {viewAnswersShelf, viewAnswerKey(id, firstView, "trust.roles"), nil, ViewPart, 0},
		"answer put another time":     {answersShelf, answerKey(id, 2, "trust.roles"), []byte("{}"), WholePart, 0},
		"unknown kind of answer":      {answersShelf, answerKey(id, 3, "trust.roles"), []byte(`{"kind":"ratee"}`), VisitPart, 3},
		"level out of range":          {answersShelf, answerKey(id, 1, "trust.roles"), []byte(`{"kind":"rated","level":5}`), VisitPart, 1},
		"evidence out of range":       {answersShelf, answerKey(id, 1, "trust.roles"), []byte(`{"kind":"rated","evidence":4}`), VisitPart, 1},
		"unknown field of an answer":  {answersShelf, answerKey(id, 1, "trust.roles"), []byte(`{"kind":"rated","lewel":4}`), VisitPart, 1},
		"more than an answer":         {answersShelf, answerKey(id, 1, "trust.roles"), []byte(`{} {}`), VisitPart, 1},
		"answer to no question":       {answersShelf, answerKey(id, 1, "trust.nothing"), []byte(`{}`), VisitPart, 1},
		"unknown kind of view":        {viewsShelf, keyOf(id, 1, 1), []byte(`{"kind":"other","added":"2026-01-01T00:00:00Z"}`), ViewPart, 1},
		"unknown status":              {planShelf, keyOf(id, 2), []byte(`{"what":"Example","status":"gone"}`), PlanPart, 2},
		"day that is none":            {sessionsShelf, append(keyOf(id), "2026-02-30"...), []byte("{}"), DayPart, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := open(t, throwaway(t))
			liveAYear(t, s, create(t, s, "First").ID, "Example")
			liveAYear(t, s, create(t, s, "Second").ID, "Example")
			third := liveAYear(t, s, create(t, s, "Third").ID, "Example")
			harm(t, s, test.shelf, test.key, test.value)
			s = reopen(t, s)
			before := entriesOf(t, s)
			_, getting := s.Get(id)
			_, changing := s.Change(id, func(*assessment.Record, time.Time) error {
				t.Error("what cannot be read was changed")
				return nil
			})
			for _, err := range []error{getting, changing} {
				unreadable, ok := errors.AsType[*UnreadableError](err)
				if !ok || unreadable.Case != id || unreadable.Part != test.part || unreadable.Number != test.number {
					t.Errorf("error %v, want %s %d", err, test.part, test.number)
				}
				if ok && (unreadable.Name == "Second") == (test.part == OrganisationPart) {
					t.Errorf("it is called %q", unreadable.Name)
				}
				if ok && (unreadable.Err == nil || strings.Contains(err.Error(), "secret")) {
					t.Errorf("error %v", err)
				}
			}
			if got := entriesWritten(t, s, before); len(got) > 0 {
				t.Errorf("written %q", got)
			}
			first := give(t, s, 1, "trust.roles", assessment.Rating(4))
			must(t, s.Delete(id))
			s = reopen(t, s)
			same(t, get(t, s, 1), first)
			same(t, get(t, s, 3), third)
			if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
				t.Errorf("check after the deletion %+v, %v", report, err)
			}
		})
	}
}
