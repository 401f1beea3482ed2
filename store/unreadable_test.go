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
		"a visit too many":            {assessmentsShelf, keyOf(id, 4), []byte("{}"), VisitPart, 0},
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
