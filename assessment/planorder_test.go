package assessment_test

import (
	"fmt"
	"testing"

	"equalfooting/assessment"
)

func TestPlanOrder(t *testing.T) {
	actions := []assessment.PlanAction{
		{Number: 1, Status: assessment.Done, Who: "the manager", By: day(t, "2026-01-01")},
		{Number: 2, Status: assessment.ToDo},
		{Number: 3, Status: assessment.Doing, Who: "Ada", By: day(t, "2027-03-03")},
		{Number: 4, Status: assessment.ToDo, Who: "The manager", By: day(t, "2026-12-01")},
		{Number: 5, Status: assessment.Dropped, Who: "Ada"},
		{Number: 6, Status: assessment.ToDo, Who: "Ada", By: day(t, "2026-12-01")},
		{Number: 7, Status: assessment.Done, Ask: true, ActionPoint: 17},
		{Number: 8, Status: assessment.Dropped, Ask: true, ActionPoint: 5},
	}
	for order, want := range map[assessment.PlanOrder][]int{
		assessment.ByDay:    {4, 6, 3, 2, 1, 5, 7, 8},
		assessment.ByStatus: {4, 6, 2, 3, 1, 7, 5, 8},
		assessment.ByWho:    {6, 3, 5, 4, 1, 2, 8, 7},
		assessment.AsAdded:  {1, 2, 3, 4, 5, 6, 7, 8},
	} {
		var got []int
		for _, a := range order.Sort(actions) {
			got = append(got, a.Number)
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("by %s: %v, want %v", order, got, want)
		}
	}
	if actions[0].Number != 1 {
		t.Error("the actions given were moved")
	}
}

// Names stand where people look for them: a letter with a mark on it with the same letter without.
func TestPlanByWhoTakesNoAccountOfMarks(t *testing.T) {
	actions := []assessment.PlanAction{
		{Number: 1, Who: "Zoe"}, {Number: 2, Who: "Élodie"}, {Number: 3, Who: "Adam"}, {Number: 4, Who: "elodie"},
		{Number: 5, Who: "Łukasz"}, {Number: 6, Who: "Mary"}, {Number: 7, Who: "Élodie"}, {Number: 8, Who: "Elodie"},
		{Number: 9, Who: "مريم"},
	}
	var got []int
	for _, a := range assessment.ByWho.Sort(actions) {
		got = append(got, a.Number)
	}
	// Those of one person stay together, also where two names differ in a mark alone.
	if want := []int{3, 4, 8, 2, 7, 5, 6, 1, 9}; fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("by who: %v, want %v", got, want)
	}
}

func TestPlanCount(t *testing.T) {
	today, past, future := day(t, "2026-11-23"), day(t, "2026-11-22"), day(t, "2026-11-24")
	open, overdue := assessment.Plan{
		{Status: assessment.ToDo}, {Status: assessment.Doing, By: past}, {Status: assessment.ToDo, By: today},
		{Status: assessment.ToDo, By: future}, {Status: assessment.Done, By: past}, {Status: assessment.Dropped, By: past},
	}.Count(today)
	if open != 4 || overdue != 1 {
		t.Errorf("%d open, %d overdue", open, overdue)
	}
}
