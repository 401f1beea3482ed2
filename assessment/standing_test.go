package assessment_test

import (
	"errors"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// goes answers as many questions of the current visit, in the instrument's order.
func goes(r *assessment.Record, count int, level assessment.Level) {
	for _, q := range assessment.Questions(r.Current().Edition)[:count] {
		r.Give(q.ID, assessment.Rating(level), noon)
	}
}

// The last complete visit stands until the next one is complete; where none is, the current one does.
func TestTheLastCompleteVisitStands(t *testing.T) {
	r := group(assessment.Full)
	stands := func(when string, want int) {
		t.Helper()
		if got := r.Visits.Standing().Number; got != want {
			t.Errorf("%s visit %d stands, want %d", when, got, want)
		}
	}
	goes(&r, 7, 1)
	stands("with nothing complete", 1)
	r.Revisit(assessment.Full, noon)
	stands("with nothing complete before it", 2)
	goes(&r, 36, 3)
	r.Revisit(assessment.Full, noon)
	stands("just begun", 2)
	goes(&r, 35, 1)
	stands("with one question to go", 2)
	r.Give("trust.roles", assessment.Answer{Note: "Ask"}, noon)
	stands("with a note alone", 2)
	r.Give("trust.roles", assessment.Answer{Kind: assessment.RatherNotSay}, noon)
	stands("complete", 3)
	r.Give("trust.roles", assessment.Answer{}, noon)
	stands("with an answer taken away", 2)
	r.SetEdition(assessment.Quick, noon)
	r.Give("trust.valued", assessment.Answer{Kind: assessment.NotSure}, noon)
	stands("as a quick check", 3)
	r.SetEdition(assessment.Full, noon)
	stands("gone on to the full check", 3)
	if v := r.Visits.Standing(); v.Edition != assessment.Quick || !v.Complete() {
		t.Errorf("of visit 3 the %s check stands", v.Edition)
	}
	r.Give("trust.valued", assessment.Answer{}, noon)
	stands("with an answer of the quick check taken away", 2)
	r.Give("trust.valued", assessment.Rating(1), noon)
	stands("with that given again", 3)
	r.SetEdition(assessment.Quick, noon)
	r.Give("trust.valued", assessment.Answer{}, noon)
	r.SetEdition(assessment.Full, noon)
	r.Give("trust.valued", assessment.Rating(1), noon)
	stands("gone on from a quick check that was not complete", 2)
}

// A finished quick return check takes its result along to the full one: until all 36 have an answer, all that tells of the organisation
// rests on it, however the questions are answered; then on the full one.
func TestAQuickResultStandsUntilTheFullCheckIsComplete(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := group(assessment.Full)
		goes(&r, 36, 3)
		r.Revisit(assessment.Quick, noon)
		goes(&r, 12, assessment.Level(rapid.IntRange(0, 4).Draw(t, "level")))
		quick := r.Summary()
		r.SetEdition(assessment.Full, noon)
		answered := 12
		for _, q := range rapid.Permutation(assessment.Questions(assessment.Full)).Draw(t, "order") {
			if r.Current().Answers[q.ID].Kind != assessment.Unanswered {
				continue
			}
			got := r.Summary()
			if got.Begun != (assessment.Progress{Answered: answered, Of: 36}) {
				t.Fatalf("of the full check is said %+v after %d", got.Begun, answered)
			}
			got.Begun = assessment.Progress{}
			if got != quick {
				t.Fatalf("after %d the summary is\n%+v, want\n%+v", answered, got, quick)
			}
			standing := r.Standing()
			if r.CanTakeBack() {
				t.Fatal("the finished quick check can be taken back")
			}
			if v, begun := standing.Begun(); !begun || v.Number != 2 || v.Edition != assessment.Full || standing.Current().Number != 2 || standing.Sheet().Edition != assessment.Quick {
				t.Fatalf("visit %d stands, %v", standing.Current().Number, begun)
			}
			r.Give(q.ID, assessment.Rating(4), noon)
			answered++
		}
		if got := r.Summary(); got.Begun.Of != 0 || got.Edition != assessment.Full || !got.Progress.Done() || got.Standing != 2 {
			t.Fatalf("once complete it is %+v", got)
		}
		if r.Visits.Standing().Edition != assessment.Full {
			t.Fatal("the quick one stands still")
		}
	})
}

// The day after a return visit began, with 7 of 36 answered, all that tells of the organisation tells of the finished one.
func TestAReturnVisitTakesNothingAway(t *testing.T) {
	r := group(assessment.Full)
	goes(&r, 36, 3)
	finished := r.Summary()
	r.Revisit(assessment.Quick, noon)
	goes(&r, 7, 0)
	got := r.Summary()
	if got.Progress != finished.Progress || got.Stage != finished.Stage || got.Edition != assessment.Full || got.Visits != 2 ||
		got.Begun != (assessment.Progress{Answered: 7, Of: 12}) {
		t.Errorf("the summary is %+v", got)
	}
	standing := r.Standing()
	if v, begun := standing.Begun(); standing.Current().Number != 1 || !begun || v.Number != 2 || standing.Visits.Returning() {
		t.Errorf("visit %d stands, and %d has begun", standing.Current().Number, v.Number)
	}
	goes(&r, 12, 0)
	if got := r.Summary(); got.Begun.Of != 0 || got.Edition != assessment.Quick || got.Stage != assessment.BuildFirst {
		t.Errorf("once complete, the summary is %+v", got)
	}
}

// As of a visit, the record is as it was when that visit went on, but for what goes on from visit to visit.
func TestARecordAsOfAVisit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawRecord(t)
		number := r.Current().Number
		before := r.Sheet()
		views := len(r.Views)
		r.Revisit(drawEdition(t), drawMoment(t))
		r.Organisation.Partner = rapid.SampledFrom(assessment.Partners()).Draw(t, "partner")
		r.AddView("", assessment.ImportedView, nil, noon)
		then, err := r.AsOf(number)
		if err != nil || then.Current().Number != number || len(then.Views) != views || len(then.Later) != 1 {
			t.Fatalf("%+v, %v", then, err)
		}
		if got := then.Sheet(); got.Organisation.HadPartner() != before.Organisation.HadPartner() || got.Edition != before.Edition || len(got.Answers) != len(before.Answers) {
			t.Fatalf("the sheet is %+v, want %+v", got, before)
		}
		if again, _ := then.AsOf(1); len(again.Later) != len(r.Visits)-1 {
			t.Fatalf("after the first come %d", len(again.Later))
		}
		for _, none := range []int{0, -1, len(r.Visits) + 1} {
			if _, err := r.AsOf(none); !errors.Is(err, assessment.ErrNoVisit) {
				t.Fatalf("visit %d: %v", none, err)
			}
		}
	})
}
