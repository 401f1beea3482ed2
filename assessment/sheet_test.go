package assessment_test

import (
	"testing"

	"equalfooting/assessment"
)

func TestProgress(t *testing.T) {
	s := sheet(assessment.BME, assessment.Quick, map[string]string{
		"capacity.time":      "0",
		"capacity.full-cost": "not sure",
		"governance.finance": "rather not say",
		"trust.valued":       "does not apply",
		"trust.roles":        "4", // not in the quick check
	})
	s.Answers["trust.valued"] = assessment.Answer{Kind: assessment.DoesNotApply, Flagged: true}
	s.Answers["profile.offer"] = assessment.Answer{Flagged: true}
	s.Answers["trust.history"] = assessment.Answer{Flagged: true} // not in the quick check

	if got, want := s.Progress(), (assessment.Progress{Answered: 4, Of: 12, Flagged: 2}); got != want {
		t.Errorf("quick: %+v, want %+v", got, want)
	}
	if got, want := s.DomainProgress(assessment.Capacity), (assessment.Progress{Answered: 2, Of: 2}); got != want || !got.Done() {
		t.Errorf("capacity: %+v, want %+v and done", got, want)
	}
	s.Edition = assessment.Full
	if got, want := s.Progress(), (assessment.Progress{Answered: 5, Of: 36, Flagged: 3}); got != want || got.Done() {
		t.Errorf("full: %+v, want %+v and not done", got, want)
	}
	if got, want := (assessment.Sheet{Edition: assessment.Full}).Progress(), (assessment.Progress{Of: 36}); got != want {
		t.Errorf("no answers: %+v, want %+v", got, want)
	}
}
