package store

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
)

// A file as version 2 wrote it opens with all that is in it, on the page where it was left; a copy of it as it was stays
// in the folder.
func TestVersion2IsBroughtUpToDate(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	old := readFile(t, filepath.Join("testdata", "version2.db"))
	must(t, os.WriteFile(filepath.Join(folder, fileName), old, 0o600))
	s := open(t, folder)
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 3 {
		t.Errorf("check %+v, %v", report, err)
	}
	r := get(t, s, 2)
	if got := r.Organisation; got.Name != "Example Åse Women's Group" || got.PaidStaff != "two" || len(got.Motivations) != 1 {
		t.Errorf("organisation %+v", got)
	}
	first, now := r.Visits[0], r.Current()
	if len(r.Visits) != 2 || first.Edition != assessment.Full || len(first.Answers) != 36 || now.Edition != assessment.Quick || len(now.Answers) != 2 {
		t.Errorf("visits %+v", r.Visits)
	}
	if got := first.Answers["trust.roles"]; got != (assessment.Answer{Kind: assessment.DoesNotApply, Evidence: got.Evidence,
		Reason: "an example", Note: "a note", Flagged: true}) {
		t.Errorf("answer %+v", got)
	}
	if first.Written["trust.roles"].IsZero() || now.Written["capacity.time"].IsZero() || !first.LastAnswered().Before(now.Started) {
		t.Error("the times of the answers are lost")
	}
	kinds := []assessment.ViewKind{assessment.MentorView, assessment.ImportedView, assessment.FirstView}
	for i, v := range r.Views {
		if len(r.Views) != 3 || v.Number != i+1 || v.Visit != 1 || v.Kind != kinds[i] {
			t.Errorf("view %+v", v)
		}
	}
	if !r.Views[0].Opened || len(r.Views[0].Answers) != 36 || len(r.Views[1].Answers) != 2 || r.LastView != 3 {
		t.Errorf("views %+v", r.Views)
	}
	if len(r.Plan) != 2 || r.LastAction != 3 || r.Plan[0].Who != "A. B." || r.Plan[1].Dropped != "no time" || !r.Plan[1].Ask {
		t.Errorf("plan %+v", r.Plan)
	}
	day := assessment.Date{Year: 2026, Month: time.November, Day: 23}
	if want := (assessment.Day{Date: day, Sitting: r.Sitting, Note: "They were tired.", Answered: 7}); r.Days.Of(day) != want || r.Sitting.With() != "A. B." {
		t.Errorf("days %+v, sitting %+v", r.Days, r.Sitting)
	}
	if !reflect.DeepEqual(r.Offer, assessment.Offer{Does: "We dance."}) || r.NextLook.String() != "2027-03-01" {
		t.Errorf("offer %+v, next look %v", r.Offer, r.NextLook)
	}
	if !get(t, s, 1).Example || !get(t, s, 3).Archived || s.Preferences().Get("front") != "plain" {
		t.Error("the example, what was put away or a preference is lost")
	}
	want := Trail{Stops: []Stop{{Place: Place{Page: "tasks", Case: 2}}, {Place: Place{Page: "plan", Case: 2}},
		{Place: Place{Page: "action", Case: 2, Action: 2}}, {Place: Place{Page: "action field", Case: 2, Action: 2, Field: "who"}}}}
	if got := s.Session().Trail(); !reflect.DeepEqual(got, want) {
		t.Errorf("trail %+v, want %+v", got, want)
	}
	if kept := readFile(t, keptBefore(t, filepath.Dir(s.Path()))[0]); len(kept) == 0 {
		t.Error("there is no copy of the file as it was")
	}
	r = give(t, s, 2, "trust.roles", assessment.Rating(3))
	same(t, get(t, reopen(t, s), 2), r)
}

func TestOldPlacesBecomeTrails(t *testing.T) {
	t.Parallel()
	tasks := Place{Page: "tasks", Case: 4}
	for _, test := range []struct {
		old  place2
		want []Place
	}{
		{place2{Page: "tasks", Question: "results"}, []Place{tasks}},
		{place2{}, []Place{tasks}},
		{place2{Page: "question", Question: "trust.roles", Voice: 2}, []Place{{Page: "tasks", Case: 4, View: 2}, {Page: "question", Case: 4, View: 2, Question: "trust.roles"}}},
		{place2{Page: "about", Question: "3"}, []Place{tasks, {Page: "about", Case: 4, Field: "3"}}},
		{place2{Page: "results"}, []Place{tasks, {Page: "results", Case: 4}}},
		{place2{Page: "action", Item: 5, Question: "1"}, []Place{tasks, {Page: "plan", Case: 4}, {Page: "action", Case: 4, Action: 5}}},
		{place2{Page: "new action", Item: 5, Question: "2"}, []Place{tasks, {Page: "plan", Case: 4}, {Page: "new action", Case: 4, Action: 5, Field: "2"}}},
		{place2{Page: "next look", Question: "1"}, []Place{tasks, {Page: "plan", Case: 4}, {Page: "next look", Case: 4}}},
		{place2{Page: "offer-words", Question: "2"}, []Place{tasks, {Page: "offer", Case: 4}, {Page: "offer words", Case: 4, Field: "2"}}},
		{place2{Page: "difference", Question: "trust.roles"}, []Place{tasks, {Page: "views", Case: 4}, {Page: "differences", Case: 4},
			{Page: "difference", Case: 4, Question: "trust.roles"}}},
		{place2{Page: "visit", Item: 2}, []Place{tasks, {Page: "visits", Case: 4}, {Page: "visit", Case: 4, Visit: 2}}},
		{place2{Page: "moved", Item: 3, Question: "1"}, []Place{tasks, {Page: "visits", Case: 4}, {Page: "visit", Case: 4, Visit: 3},
			{Page: "moved", Case: 4, Visit: 3, Other: 1}}},
	} {
		test.old.Case = 4
		var got []Place
		for _, stop := range test.old.trail().Stops {
			got = append(got, stop.Place)
		}
		if !reflect.DeepEqual(got, test.want) {
			t.Errorf("%+v gives %+v, want %+v", test.old, got, test.want)
		}
	}
}
