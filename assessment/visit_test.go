package assessment_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func TestLastTime(t *testing.T) {
	r := group(assessment.Full)
	r.Give("trust.roles", assessment.Rating(1).WithEvidence(2), noon)
	r.Give("trust.valued", assessment.Answer{Kind: assessment.NotSure, Note: "ask the chair"}, noon)
	r.Give("trust.history", assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no partner yet"}, noon)
	r.Give("culture.language", assessment.Answer{Flagged: true}, noon) // no answer yet
	if got := r.Visits.LastTime("trust.roles", assessment.FirstForm); !got.IsEmpty() {
		t.Errorf("on the first visit it was last time %+v", got)
	}
	r.Revisit(assessment.Quick, noon)
	r.Give("trust.valued", assessment.Rating(3), noon)
	r.Give("trust.history", assessment.Answer{Note: "only a note"}, noon)
	r.Revisit(assessment.Full, noon)
	r.Give("culture.language", assessment.Rating(4), noon)
	r.Give("trust.roles", assessment.Rating(4), noon)
	for question, want := range map[string]assessment.Answer{
		"trust.roles":      assessment.Rating(1).WithEvidence(2),                      // not asked again in between
		"trust.valued":     assessment.Rating(3),                                      // the later one
		"trust.history":    {Kind: assessment.DoesNotApply, Reason: "no partner yet"}, // a note is no answer
		"culture.language": {},                                                        // only flagged before, and answered only now
		"capacity.time":    {},
	} {
		if got := r.Visits.LastTime(question, assessment.FirstForm); !got.Same(want) {
			t.Errorf("%s was last time %+v, want %+v", question, got, want)
		}
	}
}

func TestUnconfirmed(t *testing.T) {
	r := group(assessment.Full)
	for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Capacity) {
		r.Give(q.ID, assessment.Answer{Kind: assessment.RatherNotSay}, noon)
	}
	r.Give("trust.roles", assessment.Answer{Note: "a note"}, noon)
	for _, step := range []struct {
		name   string
		change func()
		want   int
	}{
		{"on the first visit", func() {}, 0},
		{"on the second", func() { r.Revisit(assessment.Full, noon) }, 6},
		{"with a note alone", func() { r.Give("capacity.time", assessment.Answer{Note: "a note"}, noon) }, 6},
		{"with one confirmed", func() { r.Give("capacity.time", assessment.Answer{Kind: assessment.NotSure}, noon) }, 5},
		{"in the quick check", func() { r.SetEdition(assessment.Quick, noon) }, 1},
		{"on the third", func() { r.Revisit(assessment.Full, noon) }, 6},
	} {
		step.change()
		if got := r.Visits.Unconfirmed(assessment.Capacity, r.Organisation); got != step.want {
			t.Errorf("%s %d are unconfirmed, want %d", step.name, got, step.want)
		}
		if got := r.Visits.Unconfirmed(assessment.Trust, r.Organisation); got != 0 {
			t.Errorf("%s %d of a domain without answers are unconfirmed", step.name, got)
		}
	}
}

func TestUnanswered(t *testing.T) {
	r := group(assessment.Full)
	for _, step := range []struct {
		change func()
		want   string
	}{
		{func() {}, "capacity.time"},
		{func() { r.Give("capacity.full-cost", assessment.Rating(0), noon) }, "capacity.time"},
		{func() { r.Give("capacity.time", assessment.Answer{Note: "a note"}, noon) }, "capacity.time"},
		{func() { r.Give("capacity.time", assessment.Answer{Kind: assessment.RatherNotSay}, noon) }, "capacity.cash-flow"},
		{func() { r.SetEdition(assessment.Quick, noon) }, "governance.finance"},
		{func() { complete(&r, 1, noon) }, ""},
		{func() { r.SetEdition(assessment.Full, noon) }, "capacity.cash-flow"},
	} {
		step.change()
		if got, ok := r.Current().Unanswered(); got != step.want || ok != (step.want != "") {
			t.Errorf("the first is %q, %v; want %q", got, ok, step.want)
		}
	}
}

func TestEditionChangesAndEveryAnswerStays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := drawRecord(t)
		after, edition := before, drawEdition(t)
		after.SetEdition(edition, drawMoment(t))
		was, is := before.Current(), after.Current()
		if is.Edition != edition {
			t.Fatalf("it is %q, want %q", is.Edition, edition)
		}
		if want := edition == assessment.Full && before.Visits.Returning() && (was.QuickDone || was.Edition == assessment.Quick && was.Complete()); is.QuickDone != want {
			t.Fatalf("that a quick check was complete is kept: %v, want %v", is.QuickDone, want)
		}
		is.Edition, is.QuickDone = was.Edition, was.QuickDone
		earlier := len(before.Visits) - 1
		if !reflect.DeepEqual(was, is) || !reflect.DeepEqual(before.Visits[:earlier], after.Visits[:earlier]) {
			t.Fatalf("%+v became\n%+v", before.Visits, after.Visits)
		}
	})
}

func TestVisitsNumbered(t *testing.T) {
	r := group(assessment.Full)
	r.Revisit(assessment.Quick, noon.Add(time.Hour))
	for number, edition := range map[int]assessment.Edition{1: assessment.Full, 2: assessment.Quick} {
		if v, err := r.Visits.Numbered(number); err != nil || v.Number != number || v.Edition != edition {
			t.Errorf("visit %d is %+v, %v", number, v, err)
		}
	}
	for _, number := range []int{-1, 0, 3} {
		if _, err := r.Visits.Numbered(number); !errors.Is(err, assessment.ErrNoVisit) {
			t.Errorf("visit %d: %v", number, err)
		}
	}
}
