package assessment_test

import (
	"fmt"
	"testing"

	"equalfooting/assessment"
)

// stepsOf writes the steps of the own action points, in the result's order: "1 capacity.full-cost start".
func stepsOf(r assessment.Result) string {
	text := ""
	for _, action := range r.Actions {
		if action.Steps == nil {
			text += fmt.Sprintf("%d none; ", action.Number)
		} else {
			text += fmt.Sprintf("%d %s %s; ", action.Number, action.Steps.Question, action.Steps.Version)
		}
	}
	return text
}

func TestStepsVersion(t *testing.T) {
	for given, want := range map[string]string{
		"0": "start", "1": "start", "2": "build", "3": "build", "4": "keep", "not sure": "start",
	} {
		r := assessment.Reckon(sheet(assessment.BME, assessment.Full, map[string]string{"capacity.time": given}))
		if got := r.Actions[0].Steps; got == nil || got.Question != "capacity.time" || string(got.Version) != want {
			t.Errorf("%s takes %+v, want the %s steps", given, got, want)
		}
	}
}

func TestStepsAreTakenOnce(t *testing.T) {
	for _, c := range []struct {
		name  string
		given map[string]string
		want  string
	}{
		{"the greatest need", map[string]string{"capacity.time": "2", "profile.known": "1", "trust.history": "3"},
			"4 profile.known start; 1 none; 2 none; 3 none; "},
		{"ties in the instrument's order", map[string]string{"trust.history": "not sure", "profile.known": "2"},
			"4 profile.known build; 1 none; 2 none; 3 none; "},
		{"one question for two action points: the first takes it", map[string]string{"capacity.full-cost": "1"},
			"1 capacity.full-cost start; 3 none; 2 none; 4 none; "},
		{"the later one takes its next", map[string]string{"capacity.full-cost": "1", "capacity.skills": "3"},
			"1 capacity.full-cost start; 3 capacity.skills build; 2 none; 4 none; "},
		{"the later one takes its next, also at level 4", map[string]string{"capacity.full-cost": "0", "trust.roles": "4"},
			"1 capacity.full-cost start; 3 trust.roles keep; 2 none; 4 none; "},
		{"priority goes before number", map[string]string{
			"capacity.full-cost": "1", "profile.offer": "4", "profile.track-record": "2/0", "governance.mandate": "0"},
			"2 profile.track-record build; 3 governance.mandate start; 1 capacity.full-cost start; 4 none; "},
		{"a need by evidence alone keeps the level's steps", map[string]string{"profile.vouched": "4/0"},
			"1 profile.vouched keep; 2 none; 3 none; 4 none; "},
		{"unanswered gives no steps", nil, "1 none; 2 none; 3 none; 4 none; "},
		{"rather not say gives no steps", map[string]string{"trust.history": "rather not say"}, "1 none; 2 none; 3 none; 4 none; "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := stepsOf(assessment.Reckon(sheet(assessment.BME, assessment.Full, c.given))); got != c.want {
				t.Errorf("%s\nwant %s", got, c.want)
			}
		})
	}
}

func TestOthersActionPointsHaveNoSteps(t *testing.T) {
	r := assessment.Reckon(allAt(assessment.Funder, assessment.Full, 2))
	for _, action := range append(r.Asks, r.OtherAsks...) {
		if action.Steps != nil {
			t.Errorf("action point %d is for others, but has steps: %+v", action.Number, *action.Steps)
		}
	}
}
