package store

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// shelvesOfAll are those that every file has.
func shelvesOfAll() []gate.Shelf { return append(shelvesOf(formatVersion), metaShelf) }

// entriesOf gives every entry of a store: shelf and key as text, and the value.
func entriesOf(t testing.TB, s *Store) map[string]string {
	t.Helper()
	entries := make(map[string]string)
	must(t, s.view(func(tx *gate.Tx) error {
		for _, shelf := range shelvesOfAll() {
			err := tx.Each(shelf, nil, func(k, v []byte) error {
				entries[nameOf(shelf, k)] = string(v)
				return nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	}))
	return entries
}

func nameOf(shelf gate.Shelf, key []byte) string { return string(shelf) + " " + string(key) }

// spaceAll puts a space behind every entry that is JSON, which changes nothing in what it says. An entry that is written once
// more has none, also where it says the same.
func spaceAll(t testing.TB, s *Store) {
	t.Helper()
	must(t, s.update(func(tx *gate.Tx) error {
		for _, shelf := range shelvesOfAll() {
			var marked []gate.Entry
			err := tx.Each(shelf, nil, func(k, v []byte) error {
				if bytes.HasPrefix(v, []byte("{")) {
					marked = append(marked, gate.Entry{Key: bytes.Clone(k), Value: append(bytes.Clone(v), ' ')})
				}
				return nil
			})
			if err != nil {
				return err
			}
			for _, e := range marked {
				if err := tx.Put(shelf, e.Key, e.Value); err != nil {
					return err
				}
			}
		}
		return retally(tx)
	}))
}

// entriesWritten gives the entries that are otherwise now than they were, new or gone.
func entriesWritten(t testing.TB, s *Store, before map[string]string) []string {
	t.Helper()
	after := entriesOf(t, s)
	names := make(map[string]bool)
	for _, side := range []map[string]string{before, after} {
		for name := range side {
			was, before := before[name]
			is, after := after[name]
			if before != after || was != is {
				names[name] = true
			}
		}
	}
	for name := range names {
		if strings.HasPrefix(name, goneKeyName) && len(name) > len(goneKeyName)+uidLength {
			delete(names, name)
			names[name[:len(name)-uidLength]] = true // UIDs are chance
		}
	}
	return slices.Sorted(maps.Keys(names))
}

var goneKeyName = nameOf(goneShelf, keyOf(1))

// Whatever an organisation has said before: a change writes what it changed, the summary and the place, and nothing else.
func TestChangeWritesOnlyWhatItChanged(t *testing.T) {
	t.Parallel()
	const id, visit = 1, 3
	organisation, summary := nameOf(casesShelf, keyOf(id)), nameOf(summariesShelf, keyOf(id))
	place, recent := nameOf(metaShelf, trailKey), nameOf(metaShelf, recentKey)
	answer := nameOf(answersShelf, answerKey(id, visit, "trust.roles"))
	view := assessment.View{Visit: visit, Number: 5}
	viewEntry := nameOf(viewsShelf, keyOf(id, visit, 5))
	roles := func(a assessment.Answer) changing {
		return func(r *assessment.Record, now time.Time) error { r.Give("trust.roles", a, now); return nil }
	}
	nothing := func(*assessment.Record, time.Time) error { return nil }
	for name, test := range map[string]struct {
		another bool // was worked on in between
		do      changing
		want    []string
	}{
		"nothing":                 {false, nothing, nil},
		"after another":           {true, nothing, []string{recent}},
		"an answer":               {false, roles(assessment.Rating(3)), []string{answer}},
		"an answer after another": {true, roles(assessment.Rating(3)), []string{answer, recent}},
		"no answer any more":      {false, roles(assessment.Answer{}), []string{answer, goneKeyName + "a\x00\x03trust.roles"}},
		"the same answer":         {false, roles(assessment.Rating(1)), nil},
		"a view's answer": {false, func(r *assessment.Record, _ time.Time) error {
			return r.GiveInView(5, "trust.roles", assessment.Rating(3))
		}, []string{nameOf(viewAnswersShelf, viewAnswerKey(id, view, "trust.roles"))}},
		"a view opened": {false, func(r *assessment.Record, _ time.Time) error { return r.Views.Open(5) }, []string{viewEntry}},
		"a view removed": {false, func(r *assessment.Record, _ time.Time) error { return r.Views.Remove(5) },
			[]string{viewEntry, nameOf(viewAnswersShelf, viewAnswerKey(id, view, "trust.valued")), goneKeyName + "o"}},
		"an action": {false, func(r *assessment.Record, _ time.Time) error {
			r.AddAction(assessment.PlanAction{What: "Do it"})
			return nil
		}, []string{organisation, nameOf(planShelf, keyOf(id, 3))}}, // the last number that was given is the organisation's
		"an action changed": {false, func(r *assessment.Record, _ time.Time) (err error) {
			r.Plan, err = r.Plan.With(2, func(a *assessment.PlanAction) { a.What = "Do it" })
			return err
		}, []string{nameOf(planShelf, keyOf(id, 2))}},
		"a day": {false, func(r *assessment.Record, _ time.Time) error {
			r.Days = r.Days.With(assessment.Day{Date: day(time.June, 2), Note: "a note"})
			return nil
		}, []string{nameOf(sessionsShelf, dayKey(id, day(time.June, 2)))}},
		"the next look": {false, func(r *assessment.Record, _ time.Time) error { r.NextLook = day(time.May, 9); return nil },
			[]string{organisation}},
		"a revisit": {false, func(r *assessment.Record, now time.Time) error { r.Revisit(assessment.Full, now); return nil },
			[]string{organisation, nameOf(assessmentsShelf, keyOf(id, 3)), nameOf(assessmentsShelf, keyOf(id, 4))}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := open(t, throwaway(t))
			add(t, s, wholeSheet("Example Network"), false)
			liveAYear(t, s, id, "Example")
			change(t, s, id, func(r *assessment.Record, now time.Time) {
				r.Give("trust.roles", assessment.Rating(1), now)
				r.Give("trust.valued", assessment.Rating(1), now)
				r.AddView("", assessment.MentorView, map[string]assessment.Answer{"trust.valued": assessment.Rating(1)}, now)
			})
			if test.another {
				create(t, s, "Another")
			}
			must(t, s.Session().SaveTrail(trailTo(Place{Case: id, Page: "question"})))
			spaceAll(t, s)
			before := entriesOf(t, s)
			after, err := s.Change(id, test.do)
			must(t, err)
			want := append(slices.Clone(test.want), summary, place)
			slices.Sort(want)
			if got := entriesWritten(t, s, before); !slices.Equal(got, want) {
				t.Errorf("written %q, want %q", got, want)
			}
			same(t, get(t, reopen(t, s), id), after)
		})
	}
}
