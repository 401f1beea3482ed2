package assessment_test

import (
	"slices"
	"testing"

	"equalfooting/assessment"
)

// find gives the action point with this number, wherever it came out.
func find(t *testing.T, r assessment.Result, number int) assessment.Action {
	t.Helper()
	for _, action := range slices.Concat(r.Actions, r.Asks, r.OtherAsks) {
		if action.Number == number {
			return action
		}
	}
	t.Fatalf("action point %d is nowhere", number)
	return assessment.Action{}
}

func TestNeedPriorityAndBecause(t *testing.T) {
	const delivery, independence, boardMix, quality, record = "capacity.delivery", "governance.independence",
		"governance.board-mix", "governance.quality", "profile.track-record" // all lead a BME organisation to 2
	for _, c := range []struct {
		name     string
		audience assessment.Audience
		given    map[string]string
		number   int
		need     string
		priority assessment.Priority
		because  []string
	}{
		{"level 0", "bme", map[string]string{delivery: "0"}, 2, "1", assessment.MostToDo, []string{delivery}},
		{"level 1", "bme", map[string]string{delivery: "1"}, 2, "0.75", assessment.MostToDo, []string{delivery}},
		{"level 2: exactly a half", "bme", map[string]string{delivery: "2"}, 2, "0.5", assessment.MostToDo, []string{delivery}},
		{"level 3: exactly a quarter", "bme", map[string]string{delivery: "3"}, 2, "0.25", assessment.SomeToDo, []string{delivery}},
		{"level 4", "bme", map[string]string{delivery: "4"}, 2, "0", assessment.KeepGoing, nil},
		{"not sure", "bme", map[string]string{delivery: "not sure"}, 2, "0.5", assessment.MostToDo, []string{delivery}},
		{"rather not say", "bme", map[string]string{delivery: "rather not say"}, 2, "none", assessment.NotEnoughAnswered, nil},
		{"does not apply", "bme", map[string]string{delivery: "does not apply"}, 2, "none", assessment.NotEnoughAnswered, nil},
		{"unanswered", "bme", nil, 2, "none", assessment.NotEnoughAnswered, nil},
		{"only linked questions count", "bme", map[string]string{"capacity.time": "0"}, 2, "none", assessment.NotEnoughAnswered, nil},

		{"nothing to show is half a need", "bme", map[string]string{delivery: "4/0"}, 2, "0.5", assessment.MostToDo, []string{delivery}},
		{"described", "bme", map[string]string{delivery: "4/1"}, 2, "0.3333", assessment.SomeToDo, []string{delivery}},
		{"in writing", "bme", map[string]string{delivery: "4/2"}, 2, "0.1667", assessment.KeepGoing, []string{delivery}},
		{"checked", "bme", map[string]string{delivery: "4/3"}, 2, "0", assessment.KeepGoing, nil},
		{"the level's need is larger", "bme", map[string]string{delivery: "1/3"}, 2, "0.75", assessment.MostToDo, []string{delivery}},
		{"beside level 0 it counts for nothing", "bme", map[string]string{delivery: "0/3"}, 2, "1", assessment.MostToDo, []string{delivery}},
		{"where it is not asked it counts for nothing", "bme", map[string]string{boardMix: "4/0"}, 2, "0", assessment.KeepGoing, nil},
		{"evidence counts for 1", "bme", map[string]string{"capacity.full-cost": "3/0"}, 1, "0.5", assessment.MostToDo, []string{"capacity.full-cost"}},
		{"and not for 3", "bme", map[string]string{"capacity.full-cost": "3/0"}, 3, "0.25", assessment.SomeToDo, []string{"capacity.full-cost"}},
		{"nor for 4", "bme", map[string]string{"profile.findable": "4/0"}, 4, "0", assessment.KeepGoing, nil},
		{"nor for what is asked of others", "bme", map[string]string{delivery: "3/0"}, 13, "0.25", assessment.SomeToDo, []string{delivery}},
		{"nor for a mainstream organisation's own", "mainstream", map[string]string{delivery: "3/0"}, 5, "0.25", assessment.SomeToDo, []string{delivery}},

		{"the mean of what was given", "bme",
			map[string]string{delivery: "4", independence: "0", boardMix: "not sure", quality: "rather not say", record: "does not apply"},
			2, "0.5", assessment.MostToDo, []string{independence, boardMix}},
		{"just below a half", "bme", map[string]string{delivery: "2", independence: "2", boardMix: "3"},
			2, "0.4167", assessment.SomeToDo, []string{delivery, independence, boardMix}},
		{"just below a quarter", "bme", map[string]string{delivery: "3", independence: "3", boardMix: "4"},
			2, "0.1667", assessment.KeepGoing, []string{delivery, independence}},
		{"because: greatest first, ties in the instrument's order", "bme",
			map[string]string{record: "2", quality: "3", boardMix: "not sure", independence: "4/1", delivery: "3"},
			2, "0.3667", assessment.SomeToDo, []string{boardMix, record, independence, delivery, quality}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := find(t, assessment.Reckon(sheet(c.audience, assessment.Full, c.given)), c.number)
			if decimal(got.Need) != c.need || got.Priority != c.priority {
				t.Errorf("need %s, %s; want %s, %s", decimal(got.Need), got.Priority, c.need, c.priority)
			}
			if !slices.Equal(got.Because, c.because) {
				t.Errorf("because of %v, want %v", got.Because, c.because)
			}
		})
	}
}

func numbersOf(actions []assessment.Action) []int {
	var found []int
	for _, action := range actions {
		found = append(found, action.Number)
	}
	return found
}

func TestOrderOfActionPoints(t *testing.T) {
	r := assessment.Reckon(sheet(assessment.BME, assessment.Full, map[string]string{
		"capacity.time":       "3", // own 4: 1/4. asks 16
		"capacity.skills":     "1", // own 3: 3/4. asks 13
		"culture.self-aware":  "1", // own 1: 3/4. asks 5
		"governance.mandate":  "3", // own 3: the mean is 1/2. asks 12
		"trust.valued":        "3", // own 1: the mean is 1/2. asks 5: 1/2, and 14: 1/4
		"profile.known":       "4", // own 4: the mean is 1/8. asks 6 and 9
		"trust.history":       "4", // asks 9
		"ideology.voice":      "not sure",
		"trust.openness":      "rather not say",
		"governance.policies": "does not apply",
	}))
	if got, want := numbersOf(r.Actions), []int{1, 3, 4, 2}; !slices.Equal(got, want) {
		t.Errorf("own: %v, want %v: ties by number, without a need last", got, want)
	}
	if got, want := numbersOf(r.Asks), []int{13, 5, 8, 10}; !slices.Equal(got, want) {
		t.Errorf("asks: %v, want %v: need first, ties by number", got, want)
	}
	if got, want := numbersOf(r.OtherAsks), []int{6, 7, 9, 11, 12, 14, 15, 16, 17}; !slices.Equal(got, want) {
		t.Errorf("others': %v, want %v", got, want)
	}
	if got := find(t, r, 7).Priority; got != assessment.NotEnoughAnswered {
		t.Errorf("7 is %q in the full edition, want %q", got, assessment.NotEnoughAnswered)
	}
	if got := find(t, r, 9).Priority; got != assessment.KeepGoing {
		t.Errorf("9 is %q, want %q", got, assessment.KeepGoing)
	}
}

// What the twelve questions do not lead to is told apart from what was asked and not answered.
func TestQuickCheckSaysWhatItDoesNotAsk(t *testing.T) {
	for _, a := range assessment.Audiences() {
		r := assessment.Reckon(sheet(a, assessment.Quick, nil))
		for number := assessment.FirstActionPoint; number <= assessment.LastActionPoint; number++ {
			if first, last := a.OwnActionPoints(); !a.MayAsk(number) && (number < first || number > last) {
				continue
			}
			want := assessment.NotAskedInQuick
			for _, q := range assessment.Questions(assessment.Quick) {
				if slices.Contains(slices.Concat(q.Own(a), q.Ask(a)), number) {
					want = assessment.NotEnoughAnswered
				}
			}
			if got := find(t, r, number).Priority; got != want {
				t.Errorf("%s, action point %d: %q, want %q", a, number, got, want)
			}
		}
	}
	// Asked, but it does not apply: not the quick check's doing.
	r := assessment.Reckon(sheet(assessment.BME, assessment.Quick, map[string]string{"capacity.time": "does not apply"}))
	if got := find(t, r, 4).Priority; got != assessment.NotEnoughAnswered {
		t.Errorf("4 is %q, want %q", got, assessment.NotEnoughAnswered)
	}
	if got := find(t, r, 6).Priority; got != assessment.NotAskedInQuick {
		t.Errorf("6 is %q, want %q", got, assessment.NotAskedInQuick)
	}
}
