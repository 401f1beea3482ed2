package assessment_test

import (
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func TestRevisitBeginsAfreshAndKeepsWhatWas(t *testing.T) {
	hour := func(n int) time.Time { return noon.Add(time.Duration(n) * time.Hour) }
	look := date(2026, time.December, 31)
	r := group(assessment.Full)
	r.Give("trust.roles", assessment.Rating(1).WithEvidence(2), hour(1))
	r.NextLook = look
	first := r.Current()
	r.Revisit(assessment.Quick, hour(2))
	r.Give("trust.valued", assessment.Rating(3), hour(3))
	r.Revisit(assessment.Full, hour(4).In(time.FixedZone("elsewhere", 3600)))

	first.Touched, first.NextLook, first.Partner = hour(1), look, assessment.PartnerYes
	want := assessment.Visits{
		first,
		{Number: 2, Edition: assessment.Quick, Started: hour(2), Touched: hour(3), Partner: assessment.PartnerYes,
			Instrument: assessment.InstrumentVersion, Answers: answers(map[string]string{"trust.valued": "3"}), Written: map[string]time.Time{"trust.valued": hour(3)}},
		{Number: 3, Edition: assessment.Full, Started: hour(4), Instrument: assessment.InstrumentVersion, Answers: answers(nil)},
	}
	if !reflect.DeepEqual(r.Visits, want) || !r.NextLook.IsZero() || !r.Visits.Returning() {
		t.Errorf("the visits are\n%+v, want\n%+v; next look %v", r.Visits, want, r.NextLook)
	}
	if got := r.Summary(); got.Visits != 3 || got.Edition != assessment.Full || got.Progress.Answered != 0 {
		t.Errorf("summary %+v", got)
	}
}

// What goes on from visit to visit goes on: the plan, the diary, and others' views of the earlier visits.
func TestRevisitLeavesTheRestAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := drawRecord(t)
		after := before
		after.Revisit(drawEdition(t), drawMoment(t))
		if len(after.Visits) != len(before.Visits)+1 || after.Current().Number != len(after.Visits) || !after.Fresh() {
			t.Fatalf("the visits are %+v", after.Visits)
		}
		after.Visits, after.NextLook = before.Visits, before.NextLook
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%+v became\n%+v", before, after)
		}
	})
}

func TestFresh(t *testing.T) {
	for name, c := range map[string]struct {
		change func(r *assessment.Record)
		want   bool
	}{
		"just begun":        {func(*assessment.Record) {}, true},
		"an answer":         {func(r *assessment.Record) { r.Give("trust.roles", assessment.Rating(1), noon) }, false},
		"a note":            {func(r *assessment.Record) { r.Give("trust.roles", assessment.Answer{Note: "a note"}, noon) }, false},
		"another's view":    {func(r *assessment.Record) { r.AddView("Sam", assessment.MentorView, nil, noon) }, false},
		"another edition":   {func(r *assessment.Record) { r.SetEdition(assessment.Quick, noon) }, true},
		"a step in a plan":  {func(r *assessment.Record) { r.AddAction(assessment.PlanAction{What: "Ask"}) }, true},
		"a view taken away": {func(r *assessment.Record) { _ = r.Views.Remove(r.AddView("Sam", assessment.MentorView, nil, noon)) }, true},
		"an answer taken away": {func(r *assessment.Record) {
			r.Give("trust.roles", assessment.Rating(1), noon)
			r.Give("trust.roles", assessment.Answer{}, noon)
		}, true},
	} {
		r := group(assessment.Full)
		r.AddView("A trustee", assessment.ImportedView, nil, noon) // of the first visit
		if c.change(&r); r.Fresh() {
			t.Errorf("%s: the first visit could be taken back", name)
		}
		r = group(assessment.Full)
		r.AddView("A trustee", assessment.ImportedView, nil, noon)
		r.Revisit(assessment.Full, noon)
		if c.change(&r); r.Fresh() != c.want {
			t.Errorf("%s: fresh is %v", name, r.Fresh())
		}
	}
}

// A return visit that was begun by mistake and taken back leaves all as it was, but that the visit before it knows now
// when it was last touched.
func TestTakenBackAllIsAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := drawRecord(t)
		after := before
		after.Revisit(drawEdition(t), drawMoment(t))
		if rapid.Bool().Draw(t, "edition") {
			after.SetEdition(drawEdition(t), drawMoment(t))
		}
		for _, q := range assessment.Questions(assessment.Quick)[:rapid.IntRange(0, 11).Draw(t, "answers")] {
			after.Give(q.ID, assessment.Rating(2), noon)
		}
		if rapid.Bool().Draw(t, "view") {
			after.AddView("Sam", assessment.MentorView, nil, noon)
			after.LastView = before.LastView
		}
		after.TakeBack()
		if len(after.Views) == len(before.Views) {
			after.Views = before.Views // none, or an empty list
		}
		if got, want := after.Current().LastAnswered(), before.Current().LastAnswered(); got != want {
			t.Fatalf("it was last answered at %v, and now at %v", want, got)
		}
		after.Visits = append(assessment.Visits{}, after.Visits...)
		after.Visits[len(after.Visits)-1].Touched = before.Current().Touched
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%+v became\n%+v", before, after)
		}
	})
}

// Where it is complete, or it is the first, nothing is taken back.
func TestWhatCannotBeTakenBackStays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := drawRecord(t)
		if before.CanTakeBack() {
			goes(&before, len(assessment.Questions(before.Current().Edition)), 1)
		}
		after := before
		after.TakeBack()
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%+v became\n%+v", before, after)
		}
	})
}

// A day that was set since then stays. A visit of which no day is known, as one begun by an earlier version of the
// program, gives none back.
func TestTakeBackAndTheNextLook(t *testing.T) {
	none, july, may := assessment.Date{}, date(2026, time.July, 31), date(2026, time.May, 1)
	for name, c := range map[string]struct{ before, since, want assessment.Date }{
		"none":          {none, none, none},
		"put back":      {july, none, july},
		"another since": {july, may, may},
		"one since":     {none, may, may},
	} {
		r := group(assessment.Full)
		r.NextLook = c.before
		r.Revisit(assessment.Quick, noon)
		r.NextLook = c.since
		r.TakeBack()
		if r.NextLook != c.want || !r.Current().NextLook.IsZero() {
			t.Errorf("%s: next look %v, want %v; the visit has %v", name, r.NextLook, c.want, r.Current().NextLook)
		}
	}
}

// Less than four weeks after a visit it is soon to begin another.
func TestSoon(t *testing.T) {
	r := group(assessment.Full)
	last := r.Current().Day(time.Local)
	for days, want := range map[int]bool{-1: false, 0: true, 27: true, 28: false, 400: false} {
		if got := r.Current().Soon(assessment.DateOf(last.Time().AddDate(0, 0, days))); got != want {
			t.Errorf("after %d days soon is %v", days, got)
		}
	}
}
