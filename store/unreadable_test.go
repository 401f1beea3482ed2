package store

import (
	"errors"
	"slices"
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
	answer := func(visit int, question string) assessment.Unread {
		return assessment.Unread{Part: assessment.AnswerPart, Visit: visit, Question: question, Edition: assessment.Full}
	}
	visit := func(number int) assessment.Unread {
		return assessment.Unread{Part: assessment.VisitPart, Visit: number}
	}
	view := func(visit, number int) assessment.Unread {
		return assessment.Unread{Part: assessment.ViewPart, Visit: visit, View: number}
	}
	viewAnswer := func(question string) assessment.Unread {
		return assessment.Unread{Part: assessment.ViewAnswerPart, Visit: 1, View: 1, Question: question}
	}
	some := func(part assessment.Part) assessment.Unread { return assessment.Unread{Part: part, Count: 1} }
	only := func(part assessment.Part) assessment.Unread { return assessment.Unread{Part: part} }
	for name, test := range map[string]struct {
		shelf gate.Shelf
		key   []byte
		value []byte
		want  assessment.Unread
	}{
		"organisation":                {casesShelf, keyOf(id), secret, only(assessment.OrganisationPart)},
		"no organisation":             {casesShelf, keyOf(id), nil, only(assessment.OrganisationPart)},
		"summary":                     {summariesShelf, keyOf(id), secret, only(assessment.TallyPart)},
		"no summary":                  {summariesShelf, keyOf(id), nil, only(assessment.TallyPart)},
		"earlier visit":               {assessmentsShelf, keyOf(id, 2), secret, visit(2)},
		"current visit":               {assessmentsShelf, keyOf(id, 3), secret, visit(3)},
		"no earlier visit":            {assessmentsShelf, keyOf(id, 2), nil, visit(2)},
		"no current visit":            {assessmentsShelf, keyOf(id, 3), nil, visit(3)},
		"a visit too many":            {assessmentsShelf, keyOf(id, 4), []byte(`{"edition":"full","started":"2026-01-01T00:00:00Z"}`), visit(4)},
		"a visit with a long key":     {assessmentsShelf, keyOf(id, 1, 1), []byte("{}"), assessment.Unread{Part: assessment.VisitPart, Visit: 1, Count: 1}},
		"answer of an earlier visit":  {answersShelf, answerKey(id, 1, "trust.roles"), secret, answer(1, "trust.roles")},
		"answer of the current visit": {answersShelf, answerKey(id, 3, "trust.roles"), secret, answer(3, "trust.roles")},
		"view":                        {viewsShelf, keyOf(id, 1, 1), secret, view(1, 1)},
		"no view":                     {viewsShelf, keyOf(id, 1, 1), nil, view(1, 1)},
		"later view":                  {viewsShelf, keyOf(id, 2, 3), secret, view(2, 3)},
		"view of no visit":            {viewsShelf, keyOf(id, 4, 9), []byte(`{"kind":"mentor","added":"2026-01-01T00:00:00Z"}`), view(4, 9)},
		"view with a short key":       {viewsShelf, keyOf(id, 1), []byte("{}"), assessment.Unread{Part: assessment.ViewPart, Visit: 1, Count: 1}},
		"view's answer":               {viewAnswersShelf, viewAnswerKey(id, firstView, "trust.roles"), secret, viewAnswer("trust.roles")},
		"action":                      {planShelf, keyOf(id, 2), secret, assessment.Unread{Part: assessment.PlanPart, Action: 2}},
		"action with a short key":     {planShelf, append(keyOf(id), 0), []byte("{}"), some(assessment.PlanPart)},
		"day":                         {sessionsShelf, dayKey(id, day(time.May, 2)), secret, assessment.Unread{Part: assessment.DayPart, Day: day(time.May, 2)}},
		"no answer":                   {answersShelf, answerKey(id, 2, "trust.roles"), nil, some(assessment.AnswerPart)},
		"no action":                   {planShelf, keyOf(id, 2), nil, some(assessment.PlanPart)},
		"no day":                      {sessionsShelf, dayKey(id, day(time.May, 2)), nil, some(assessment.DayPart)},
		"no view's answer":            {viewAnswersShelf, viewAnswerKey(id, firstView, "trust.roles"), nil, some(assessment.ViewAnswerPart)},
		"answer put another time":     {answersShelf, answerKey(id, 2, "trust.roles"), []byte("{}"), only(assessment.WholePart)},
		"unknown kind of answer":      {answersShelf, answerKey(id, 3, "trust.roles"), []byte(`{"kind":"ratee"}`), answer(3, "trust.roles")},
		"level out of range":          {answersShelf, answerKey(id, 1, "trust.roles"), []byte(`{"kind":"rated","level":5}`), answer(1, "trust.roles")},
		"evidence out of range":       {answersShelf, answerKey(id, 1, "trust.roles"), []byte(`{"kind":"rated","evidence":4}`), answer(1, "trust.roles")},
		"unknown field of an answer":  {answersShelf, answerKey(id, 1, "trust.roles"), []byte(`{"kind":"rated","lewel":4}`), answer(1, "trust.roles")},
		"more than an answer":         {answersShelf, answerKey(id, 1, "trust.roles"), []byte(`{} {}`), answer(1, "trust.roles")},
		"answer to no question":       {answersShelf, answerKey(id, 1, "trust.nothing"), []byte(`{}`), assessment.Unread{Part: assessment.AnswerPart, Visit: 1, Count: 1}},
		"unknown kind of view":        {viewsShelf, keyOf(id, 1, 1), []byte(`{"kind":"other","added":"2026-01-01T00:00:00Z"}`), view(1, 1)},
		"unknown status":              {planShelf, keyOf(id, 2), []byte(`{"what":"Example","status":"gone"}`), assessment.Unread{Part: assessment.PlanPart, Action: 2}},
		"day that is none":            {sessionsShelf, append(keyOf(id), "2026-02-30"...), []byte("{}"), some(assessment.DayPart)},
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
				if !ok || unreadable.Case != id || unreadable.Name != "Second" || !slices.Equal(unreadable.Unread, []assessment.Unread{test.want}) {
					t.Errorf("error %v, %+v, want %+v", err, unreadable, test.want)
				}
				if ok && (unreadable.Err == nil || strings.Contains(err.Error(), "secret")) {
					t.Errorf("error %v", err)
				}
			}
			if got := entriesWritten(t, s, before); len(got) > 0 {
				t.Errorf("written %q", got)
			}
			rest, err := s.Unreadable().Rest(id)
			must(t, err)
			if len(rest.Visits) != 3 || rest.Organisation.Name != "Second" || !slices.Equal(rest.Unread, []assessment.Unread{test.want}) {
				t.Errorf("the rest is %+v", rest)
			}
			if u := test.want; u.Part == assessment.AnswerPart && u.Question != "" {
				if a := rest.Visits[u.Visit-1].Answers[u.Question]; a.Kind != assessment.Unreadable {
					t.Errorf("what cannot be read is %+v", a)
				}
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
