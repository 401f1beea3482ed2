package assessment_test

import (
	"reflect"
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

// What came from elsewhere cannot turn the words around it, and is otherwise as it was.
func TestTameSheet(t *testing.T) {
	given := assessment.Sheet{Organisation: assessment.Organisation{Name: "Example \u202eGroup", Audience: assessment.BME, PaidStaff: "\u2066two"}, Edition: assessment.Full,
		Answers: map[string]assessment.Answer{"capacity.time": {Kind: assessment.Rated, Level: 2, Note: "a\u202cb", Reason: "\u202d", Change: "c"}}}
	want := assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME, PaidStaff: "two"}, Edition: assessment.Full,
		Answers: map[string]assessment.Answer{"capacity.time": {Kind: assessment.Rated, Level: 2, Note: "ab", Change: "c"}}}
	if got := given.Tame(); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	if given.Answers["capacity.time"].Note != "a\u202cb" {
		t.Error("the sheet that was given has changed")
	}
}
