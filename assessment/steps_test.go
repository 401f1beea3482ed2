package assessment_test

import (
	"fmt"
	"testing"

	"equalfooting/assessment"
)

// stepsOf writes the steps of the own action points, in the result's order: "1: capacity.full-cost start; 2: none; ".
func stepsOf(r assessment.Result) string {
	text := ""
	for _, action := range r.Actions {
		text += fmt.Sprintf("%d:", action.Number)
		for _, steps := range action.Steps {
			text += fmt.Sprintf(" %s %s,", steps.Question, steps.Version)
		}
		if len(action.Steps) == 0 {
			text += " none,"
		}
		text = text[:len(text)-1] + "; "
	}
	return text
}

func TestStepsVersion(t *testing.T) {
	for given, want := range map[string]string{
		"0": "start", "1": "start", "2": "build", "3": "build", "4": "keep", "not sure": "start",
		"0/0": "start", "1/0": "start", // by its level a gap of 3/4, by what can be shown 1/2
		"2/0": "build",                                               // 1/2 and 1/2
		"3/0": "show", "3/1": "show", "3/2": "build", "3/3": "build", // 1/4; and 1/2, 1/3, 1/6, 0
		"4/0": "show", "4/1": "show", "4/2": "show", "4/3": "keep",
	} {
		r := assessment.Reckon(sheet(assessment.BME, assessment.Full, map[string]string{"profile.offer": given}))
		if got := r.Actions[0].Steps; len(got) != 1 || got[0].Question != "profile.offer" || string(got[0].Version) != want {
			t.Errorf("%s takes %+v, want the %s steps", given, got, want)
		}
	}
	r := assessment.Reckon(sheet(assessment.Mainstream, assessment.Full, map[string]string{"profile.offer": "3/0"}))
	if got := r.Actions[0].Steps[0].Version; got != assessment.BuildSteps {
		t.Errorf("a mainstream organisation takes the %s steps: it is not judged by what it can show", got)
	}
}

func TestStepsAreGivenOnce(t *testing.T) {
	for _, c := range []struct {
		name  string
		given map[string]string
		want  string
	}{
		{"all that have a gap, the widest first", map[string]string{"capacity.time": "2", "profile.known": "1", "trust.history": "4"},
			"4: profile.known start, capacity.time build; 1: none; 2: none; 3: none; "},
		{"ties in the instrument's order", map[string]string{"trust.history": "not sure", "profile.known": "2"},
			"4: profile.known build, trust.history start; 1: none; 2: none; 3: none; "},
		{"one question for two action points: the first takes it", map[string]string{"capacity.full-cost": "1"},
			"1: capacity.full-cost start; 3: none; 2: none; 4: none; "},
		{"the later one has its others", map[string]string{"capacity.full-cost": "1", "capacity.skills": "3"},
			"1: capacity.full-cost start; 3: capacity.skills build; 2: none; 4: none; "},
		{"what is in place has none where something else is not", map[string]string{"capacity.full-cost": "0", "trust.roles": "4"},
			"1: capacity.full-cost start; 3: none; 2: none; 4: none; "},
		{"need goes before number", map[string]string{
			"capacity.full-cost": "1", "profile.offer": "4", "profile.track-record": "2/0", "governance.mandate": "0"},
			"3: governance.mandate start, capacity.full-cost start; 2: profile.track-record build; 1: none; 4: none; "},
		{"what cannot be shown, under 1", map[string]string{"profile.vouched": "4/0"},
			"1: profile.vouched show; 2: none; 3: none; 4: none; "},
		{"a gap counts as the need of that action point counts it", map[string]string{"profile.findable": "4/0", "trust.history": "2"},
			"1: profile.findable show; 4: trust.history build; 2: none; 3: none; "},
		{"nothing to do: look after the first that is in place", map[string]string{"capacity.networks": "4", "profile.known": "4", "trust.history": "rather not say"},
			"4: capacity.networks keep; 1: none; 2: none; 3: none; "},
		{"whatever its evidence", map[string]string{"profile.findable": "4/1", "capacity.full-cost": "4/3"},
			"1: profile.findable show; 3: capacity.full-cost keep; 4: none; 2: none; "},
		{"the first that is still free", map[string]string{"capacity.full-cost": "4", "ideology.ethos": "4", "trust.openness": "4"},
			"1: capacity.full-cost keep; 3: ideology.ethos keep; 2: none; 4: none; "},
		{"unanswered gives no steps", nil, "1: none; 2: none; 3: none; 4: none; "},
		{"rather not say gives no steps", map[string]string{"trust.history": "rather not say"}, "1: none; 2: none; 3: none; 4: none; "},
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
		if len(action.Steps) > 0 {
			t.Errorf("action point %d is for others, but has steps: %+v", action.Number, action.Steps)
		}
	}
}
