package store

import (
	"errors"
	"maps"
	"reflect"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
)

// unchanged fails unless the file and what is in memory are what they were.
func unchanged(t testing.TB, s *Store, before assessment.Record, entries map[string]string) {
	t.Helper()
	same(t, get(t, s, before.ID), before)
	if got := entriesOf(t, s); !maps.Equal(got, entries) {
		t.Errorf("the file has\n%q, want\n%q", got, entries)
	}
}

// A full disk shows as an error of bbolt's when it asks for more room; the file's greatest size stands in for it.
func TestFailedWriteChangesNothing(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir())
	id := create(t, s, "Example Group").ID
	must(t, s.Session().SaveTrail(trailTo(Place{Case: id, Page: "question", Question: "trust.roles"})))
	before := liveAYear(t, s, id, "Example")
	entries := entriesOf(t, s)
	s.file.Raw().MaxSize = 1
	long := strings.Repeat("a long note ", 10_000)
	for name, do := range map[string]func(r *assessment.Record, now time.Time){
		"organisation": func(r *assessment.Record, _ time.Time) { r.Organisation.Name = long },
		"sitting":      func(r *assessment.Record, _ time.Time) { r.Sitting.Facilitator = long },
		"answer":       func(r *assessment.Record, now time.Time) { r.Give("trust.valued", assessment.Answer{Note: long}, now) },
		"view":         func(r *assessment.Record, now time.Time) { r.AddView(long, assessment.MentorView, nil, now) },
		"action":       func(r *assessment.Record, _ time.Time) { r.AddAction(assessment.PlanAction{What: long}) },
		"day": func(r *assessment.Record, _ time.Time) {
			r.Days = r.Days.With(assessment.Day{Date: day(time.May, 30), Note: long})
		},
		"much at once": func(r *assessment.Record, now time.Time) {
			r.TakeBack()
			r.Plan, _ = r.Plan.Without(1)
			r.AddView("", assessment.ImportedView, map[string]assessment.Answer{"trust.roles": {Note: long}}, now)
		},
	} {
		got, err := s.Change(id, func(r *assessment.Record, now time.Time) error {
			do(r, now)
			return nil
		})
		if _, full := errors.AsType[*WriteError](err); !full {
			t.Errorf("%s: %v", name, err)
		}
		same(t, got, before)
		unchanged(t, s, before, entries)
	}
	var full *WriteError
	if _, err := s.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: long}}, false); !errors.As(err, &full) {
		t.Errorf("a new organisation: %v", err)
	}
	unchanged(t, s, before, entries)

	s.file.Raw().MaxSize = 0
	r := give(t, s, id, "trust.valued", assessment.Answer{Note: long})
	if next := create(t, s, "Second"); next.ID != 2 {
		t.Errorf("the next number is %v", next.ID)
	}
	same(t, get(t, reopen(t, s), id), r)
}

func TestChangeThatIsRefusedWritesNothing(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	before := liveAYear(t, s, create(t, s, "Example Group").ID, "Example")
	entries := entriesOf(t, s)
	errSecondThoughts := errors.New("second thoughts")
	unknown := map[string]assessment.Answer{"trust.nothing": assessment.Rating(1)}
	for name, test := range map[string]struct {
		do   changing
		want error // nil for a *WriteError
	}{
		"by itself": {func(r *assessment.Record, now time.Time) error {
			r.Give("trust.roles", assessment.Rating(1), now)
			r.NextLook, r.Organisation.Name = day(time.May, 1), "Another"
			return errSecondThoughts
		}, errSecondThoughts},
		"no such view": {func(r *assessment.Record, now time.Time) error {
			r.Give("trust.roles", assessment.Rating(1), now)
			return r.Views.Open(9)
		}, assessment.ErrNoView},
		"no such question": {func(r *assessment.Record, now time.Time) error {
			r.Give("trust.roles", assessment.Rating(1), now)
			r.Give("trust.nothing", assessment.Rating(1), now)
			return nil
		}, nil},
		"no such question in a new view": {func(r *assessment.Record, now time.Time) error {
			r.AddView("", assessment.ImportedView, unknown, now)
			return nil
		}, nil},
		"no such question in a view": {func(r *assessment.Record, _ time.Time) error {
			return r.GiveInView(1, "trust.nothing", assessment.Rating(1))
		}, nil},
		"a day that is none": {func(r *assessment.Record, _ time.Time) error {
			r.Days = r.Days.With(assessment.Day{Date: day(time.February, 30), Note: "a note"})
			return nil
		}, nil},
		"no day": {func(r *assessment.Record, _ time.Time) error {
			r.Days = r.Days.With(assessment.Day{Note: "a note"})
			return nil
		}, nil},
		"a day beyond all files": {func(r *assessment.Record, _ time.Time) error {
			r.Days = r.Days.With(assessment.Day{Date: assessment.Date{Year: 10_000, Month: 1, Day: 1}, Note: "a note"})
			return nil
		}, nil},
		"a next look beyond all files": {func(r *assessment.Record, _ time.Time) error {
			r.NextLook = assessment.Date{Year: 10_000, Month: 1, Day: 1}
			return nil
		}, nil},
		"an action by a day that is none": {func(r *assessment.Record, _ time.Time) error {
			r.AddAction(assessment.PlanAction{What: "Do it", By: day(time.February, 30)})
			return nil
		}, nil},
	} {
		got, err := s.Change(before.ID, test.do)
		var refused *WriteError
		if test.want != nil && !errors.Is(err, test.want) || test.want == nil && !errors.As(err, &refused) {
			t.Errorf("%s: %v", name, err)
		}
		same(t, got, before)
		unchanged(t, s, before, entries)
	}
}

// An answer that was taken away and given again in one change is the same, but was given now.
func TestSameAnswerGivenAgainInOneChange(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	id := create(t, s, "Example Group").ID
	give(t, s, id, "trust.roles", assessment.Rating(1))
	r := change(t, s, id, func(r *assessment.Record, now time.Time) {
		r.Give("trust.roles", assessment.Answer{}, now)
		r.Give("trust.roles", assessment.Rating(1), now)
	})
	same(t, get(t, reopen(t, s), id), r)
}

func TestChangeAfterADeletion(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	id := create(t, s, "Example Group").ID
	must(t, s.Delete(id))
	entries := entriesOf(t, s)
	var none *NoCaseError
	_, err := s.Change(id, func(*assessment.Record, time.Time) error { return nil })
	if !errors.As(err, &none) || !maps.Equal(entriesOf(t, s), entries) {
		t.Errorf("a change after the deletion: %v, the file has %q", err, entriesOf(t, s))
	}
}

// Putting an organisation away is not working with it, and neither is taking it out again; work on one that is put away is.
func TestPuttingAwayDoesNotMoveToTheFront(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	first, second := create(t, s, "First"), create(t, s, "Second")
	archive := func(id assessment.ID, archived bool) {
		change(t, s, id, func(r *assessment.Record, _ time.Time) { r.Archived = archived })
	}
	order := func(want ...string) {
		t.Helper()
		for range 2 {
			list, err := s.Caseload()
			must(t, err)
			recent, _, err := s.List().Recent(recentKept)
			must(t, err)
			if !reflect.DeepEqual(names(list), want) || !reflect.DeepEqual(names(recent), want) {
				t.Errorf("caseload %v, recent %v; want %v", names(list), names(recent), want)
			}
			s = reopen(t, s)
		}
	}
	archive(first.ID, true)
	order("Second", "First")
	last := get(t, s, first.ID).Touched
	archive(first.ID, false)
	order("Second", "First")
	if got := get(t, s, first.ID).Touched; !got.Equal(last) {
		t.Errorf("taken out it was touched last at %v, not %v", got, last)
	}
	archive(first.ID, true)
	give(t, s, first.ID, "trust.roles", assessment.Rating(1))
	order("First", "Second")
	give(t, s, second.ID, "trust.roles", assessment.Rating(1))
	archive(first.ID, false)
	order("Second", "First")
}
