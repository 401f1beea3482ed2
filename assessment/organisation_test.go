package assessment_test

import (
	"slices"
	"testing"

	"equalfooting/assessment"
)

func TestCautions(t *testing.T) {
	for _, c := range []struct {
		name string
		org  assessment.Organisation
		want []assessment.Caution
	}{
		{"nothing said", assessment.Organisation{}, nil},
		{"only a funder's requirement", assessment.Organisation{Motivations: []assessment.Motivation{assessment.MotiveFunder}},
			[]assessment.Caution{assessment.CautionFunder}},
		{"a funder's requirement among others",
			assessment.Organisation{Motivations: []assessment.Motivation{assessment.MotiveAccess, assessment.MotiveFunder}}, nil},
		{"merger", assessment.Organisation{Partnership: assessment.Merger}, []assessment.Caution{assessment.CautionMerger}},
		{"approached", assessment.Organisation{Approach: assessment.Approached}, nil},
		{"approached for access", assessment.Organisation{Approach: assessment.ApproachAccess},
			[]assessment.Caution{assessment.CautionAccess}},
		{"all three", assessment.Organisation{Motivations: []assessment.Motivation{assessment.MotiveFunder},
			Partnership: assessment.Merger, Approach: assessment.ApproachAccess},
			[]assessment.Caution{assessment.CautionFunder, assessment.CautionMerger, assessment.CautionAccess}},
	} {
		if got := c.org.Cautions(); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestAudienceKnown(t *testing.T) {
	for _, a := range assessment.Audiences() {
		if !a.Known() {
			t.Errorf("%q is not known", a)
		}
	}
	for _, a := range []assessment.Audience{"", "BME", "funders"} {
		if a.Known() {
			t.Errorf("%q is known", a)
		}
	}
}

func TestChoicesAreAllDifferent(t *testing.T) {
	unlike(t, assessment.Incomes(), 5)
	unlike(t, assessment.Motivations(), 8)
	unlike(t, assessment.Partnerships(), 8)
	unlike(t, assessment.Approaches(), 3)
}

func unlike[T ~string](t *testing.T, choices []T, want int) {
	t.Helper()
	sorted := slices.Sorted(slices.Values(choices))
	if len(slices.Compact(sorted)) != want || slices.Contains(choices, "") {
		t.Errorf("%v: want %d different ones, none of them empty", choices, want)
	}
}
