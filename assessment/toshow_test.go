package assessment_test

import (
	"testing"

	"equalfooting/assessment"
)

func TestWhatCouldBeShownIsCountedUntilItIsSaid(t *testing.T) {
	sheet := assessment.Sheet{Edition: assessment.Full, Answers: map[string]assessment.Answer{
		"capacity.time":      assessment.Rating(3),                                                        // asks for none
		"capacity.full-cost": assessment.Rating(3),                                                        // open
		"capacity.delivery":  assessment.Rating(1).WithEvidence(0),                                        // said
		"governance.finance": assessment.Rating(0),                                                        // none at this level
		"profile.offer":      {Kind: assessment.NotSure},                                                  // none of this kind
		"trust.roles":        {Kind: assessment.Rated, Level: 3, Form: assessment.BeforePartner},          // none in this form
		"profile.vouched":    {Kind: assessment.Rated, Level: 4, Note: "ask", Form: assessment.FirstForm}, // open
	}}
	if got := sheet.ToShow(); got != 2 {
		t.Errorf("%d are open", got)
	}
	for domain, want := range map[assessment.Domain]int{assessment.Capacity: 1, assessment.Profile: 1, assessment.Trust: 0} {
		if got := sheet.DomainToShow(domain); got != want {
			t.Errorf("%s: %d are open, want %d", domain, got, want)
		}
	}
	sheet.Edition = assessment.Quick
	if got := sheet.ToShow(); got != 1 {
		t.Errorf("in the quick check %d are open", got)
	}
}

func TestAnswersAtTheSameLevel(t *testing.T) {
	sheet := func(levels ...assessment.Level) assessment.Sheet {
		answers := map[string]assessment.Answer{"trust.roles": {Kind: assessment.NotSure}}
		for i, level := range levels {
			answers[assessment.Questions(assessment.Full)[i].ID] = assessment.Rating(level)
		}
		return assessment.Sheet{Edition: assessment.Full, Answers: answers}
	}
	for name, test := range map[string]struct {
		sheet assessment.Sheet
		want  bool
	}{
		"the same":      {sheet(2, 2, 2), true},
		"the lowest":    {sheet(0, 0, 0), true},
		"one is other":  {sheet(2, 3, 2), false},
		"the last is":   {sheet(0, 0, 1), false},
		"there are few": {sheet(2, 2), false},
		"there is none": {sheet(), false},
	} {
		if got := test.sheet.SameLevel(3); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
