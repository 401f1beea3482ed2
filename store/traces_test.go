package store_test

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/bundle"
	"equalfooting/store/storetest"
)

// What was written here is told from what came in a file; a step has the time when it came and that of its last change; and what was
// taken away leaves its time.
func TestTracesTellWhatTheFileKnows(t *testing.T) {
	now := time.Date(2026, time.November, 30, 9, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	here, err := store.Open(t.TempDir(), clock)
	if err != nil {
		t.Fatal(err)
	}
	defer here.Close()
	id := storetest.Add(t, here, assessment.Organisation{Name: "A", Audience: assessment.BME}, assessment.Quick).ID
	change := func(fn func(r *assessment.Record)) {
		t.Helper()
		now = now.Add(time.Hour)
		if _, err := here.Change(id, func(r *assessment.Record, _ time.Time) error { fn(r); return nil }); err != nil {
			t.Fatal(err)
		}
	}
	var kept, gone int
	change(func(r *assessment.Record) {
		kept = r.AddAction(assessment.PlanAction{What: "Keep", Status: assessment.ToDo})
		gone = r.AddAction(assessment.PlanAction{What: "Go", Status: assessment.ToDo})
	})
	added := now
	change(func(r *assessment.Record) {
		r.Plan, err = r.Plan.Without(gone)
	})
	taken := now
	change(func(r *assessment.Record) {
		a := r.Plan[0]
		a.Status = assessment.Done
		r.Plan = assessment.Plan{a}
	})
	got := here.Bundles().Traces(id)
	if step := got.Steps[kept]; !step.Added.Equal(added) || !step.Changed.Equal(now) {
		t.Errorf("the step has %v, want %v and %v", step, added, now)
	}
	if len(got.Taken) != 1 || got.Taken[0].Part != assessment.PlanPart || !got.Taken[0].At.Equal(taken) {
		t.Errorf("taken away is %v", got.Taken)
	}
	if got.Files != 0 || got.About.IsZero() {
		t.Errorf("%+v", got)
	}

	there, err := store.Open(t.TempDir(), clock)
	if err != nil {
		t.Fatal(err)
	}
	defer there.Close()
	b, err := here.Bundles().Of(id)
	if err != nil {
		t.Fatal(err)
	}
	in, err := there.Bundles().TakeIn([]bundle.Bundle{b}, store.Words{Others: "Others"})
	if err != nil {
		t.Fatal(err)
	}
	if got := there.Bundles().Traces(in[0].ID); got.Files != 1 || got.First.IsZero() || !got.Last.Equal(now) {
		t.Errorf("what came in a file has %+v", got)
	}
	if got := there.Bundles().Traces(99); got.Steps != nil {
		t.Errorf("of none there is %+v", got)
	}
}
