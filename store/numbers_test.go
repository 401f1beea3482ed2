package store

import (
	"errors"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
)

// The number of what was taken away is never given again, even after the store was reopened.
func TestNumbersAreNeverGivenTwice(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	first, second := create(t, s, "First").ID, create(t, s, "Second").ID
	must(t, s.Delete(second))
	for want := 1; want < 4; want++ {
		var view, action int
		change(t, s, first, func(r *assessment.Record, now time.Time) {
			view = r.AddView("", assessment.MentorView, nil, now)
			action = r.AddAction(assessment.PlanAction{What: "Do it"})
		})
		change(t, s, first, func(r *assessment.Record, _ time.Time) {
			must(t, r.Views.Remove(view))
			plan, err := r.Plan.Without(action)
			must(t, err)
			r.Plan = plan
		})
		if view != want || action != want {
			t.Errorf("view %d, action %d, want %d", view, action, want)
		}
		s = reopen(t, s)
		next := create(t, s, "Next").ID
		if next != assessment.ID(want+2) {
			t.Errorf("organisation %d, want %d", next, want+2)
		}
		must(t, s.Delete(next))
	}
}

// A key has room for numbers up to 65535. What would need a larger one is refused, rather than written over another.
func TestTheLargestNumber(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	id := create(t, s, "Example Group").ID
	last := change(t, s, id, func(r *assessment.Record, now time.Time) {
		r.LastView, r.LastAction = largestNumber-1, largestNumber-1
		r.AddView("last", assessment.MentorView, map[string]assessment.Answer{"trust.roles": assessment.Rating(1)}, now)
		r.AddAction(assessment.PlanAction{What: "last"})
	})
	if last.Views[0].Number != 65535 || last.Plan[0].Number != 65535 {
		t.Fatalf("the last are %+v, %+v", last.Views, last.Plan)
	}
	for name, do := range map[string]func(r *assessment.Record, now time.Time){
		"view":   func(r *assessment.Record, now time.Time) { r.AddView("more", assessment.MentorView, nil, now) },
		"action": func(r *assessment.Record, _ time.Time) { r.AddAction(assessment.PlanAction{What: "more"}) },
		"visit": func(r *assessment.Record, now time.Time) {
			next := assessment.Visit{Number: largestNumber + 1, Edition: assessment.Quick, Started: now}
			r.Visits = append(slices.Clone(r.Visits), next)
		},
	} {
		var refused *WriteError
		_, err := s.Change(id, func(r *assessment.Record, now time.Time) error {
			do(r, now)
			return nil
		})
		if !errors.As(err, &refused) || !errors.Is(err, errNumber) {
			t.Errorf("%s: %v", name, err)
		}
		same(t, get(t, s, id), last)
	}
	same(t, get(t, reopen(t, s), id), last)
}
