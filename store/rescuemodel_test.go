package store

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// changesAtRandom are ways to change an organisation, each with a text of its own.
var changesAtRandom = []func(r *assessment.Record, now time.Time, text string){
	func(r *assessment.Record, now time.Time, text string) {
		r.Give("trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: text}, now)
	},
	func(r *assessment.Record, now time.Time, text string) {
		r.Give("capacity.time", assessment.Answer{Kind: assessment.Rated, Level: assessment.Level(len(text) % 5), Note: text}, now)
	},
	func(r *assessment.Record, now time.Time, _ string) { r.Give("trust.roles", assessment.Answer{}, now) },
	func(r *assessment.Record, _ time.Time, text string) { r.Organisation.Name = text },
	func(r *assessment.Record, now time.Time, text string) {
		r.AddView(text, assessment.MentorView, nil, now)
	},
	func(r *assessment.Record, _ time.Time, text string) { r.AddAction(assessment.PlanAction{What: text}) },
	func(r *assessment.Record, _ time.Time, _ string) { r.Plan = nil },
	func(r *assessment.Record, _ time.Time, text string) {
		r.Days = r.Days.With(assessment.Day{Date: day(time.May, 1+len(text)%28), Note: text})
	},
	func(r *assessment.Record, now time.Time, _ string) { r.Revisit(assessment.Full, now) },
}

// Whatever was given, and whenever the file went, what is saved in another place is all of it.
func TestAllThatWasGivenIsRescued(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("Windows lets nobody delete a file that is open")
	}
	rapid.Check(t, func(t *rapid.T) {
		folder, err := os.MkdirTemp("/dev/shm", "footing-test-")
		if err != nil {
			folder, err = os.MkdirTemp("", "footing-test-")
		}
		must(t, err)
		defer os.RemoveAll(folder)
		s, err := Open(filepath.Join(folder, "data"), clock())
		must(t, err)
		want := make(map[assessment.ID]assessment.Record)
		for i := range 3 {
			r := create(t, s, fmt.Sprint("Example ", i))
			want[r.ID] = r
		}
		if rapid.Bool().Draw(t, "opened again") {
			must(t, s.Close())
			s, err = Open(filepath.Join(folder, "data"), s.now)
			must(t, err)
		}
		steps := rapid.IntRange(1, 20).Draw(t, "steps")
		goes := rapid.IntRange(0, steps-1).Draw(t, "goes")
		for step := range steps {
			if step == goes {
				must(t, os.Remove(s.Path()))
			}
			id := assessment.ID(rapid.IntRange(1, 3).Draw(t, "organisation"))
			do := rapid.SampledFrom(changesAtRandom).Draw(t, "change")
			text, done := fmt.Sprint("text ", step), false
			_, err := s.Change(id, func(r *assessment.Record, now time.Time) error {
				do(r, now, text)
				if !done {
					expected := want[id]
					do(&expected, now, text)
					want[id], done = expected, true
				}
				return nil
			})
			if (err != nil) != (step >= goes) {
				t.Fatalf("step %d of %d: %v", step, goes, err)
			}
		}
		must(t, os.Mkdir(filepath.Join(folder, "new"), 0o700))
		if is, err := s.Unsaved().Rescue(filepath.Join(folder, "new", fileName)); err != nil || !is.Whole {
			t.Fatalf("rescued %+v, %v", is, err)
		}
		must(t, s.Close())
		s, err = Open(filepath.Join(folder, "new"), clock())
		must(t, err)
		defer s.Close()
		for id, r := range want {
			got := get(t, s, id)
			r.Touched = got.Touched
			same(t, got, r)
		}
		if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 3 {
			t.Fatalf("check %+v, %v", report, err)
		}
	})
}
