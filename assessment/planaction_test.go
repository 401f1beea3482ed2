package assessment_test

import (
	"encoding/json"
	"testing"
	"time"

	"equalfooting/assessment"
)

func TestOverdue(t *testing.T) {
	today := date(2027, time.March, 1)
	yesterday, tomorrow := date(2027, time.February, 28), date(2027, time.March, 2)
	for _, c := range []struct {
		status assessment.Status
		by     assessment.Date
		open   bool
		want   bool
	}{
		{assessment.ToDo, yesterday, true, true},
		{assessment.Doing, yesterday, true, true},
		{assessment.ToDo, today, true, false},
		{assessment.ToDo, tomorrow, true, false},
		{assessment.ToDo, assessment.Date{}, true, false},
		{assessment.Done, yesterday, false, false},
		{assessment.Dropped, yesterday, false, false},
	} {
		a := assessment.PlanAction{What: "an example", Status: c.status, By: c.by}
		if a.Open() != c.open || a.Overdue(today) != c.want {
			t.Errorf("%q, by %q: open %v, overdue %v; want %v, %v", c.status, c.by, a.Open(), a.Overdue(today), c.open, c.want)
		}
	}
}

// The number is the key under which an action is kept, so it is not in the text beside it.
func TestPlanActionSurvivesJSON(t *testing.T) {
	for _, c := range []struct {
		action assessment.PlanAction
		kept   string
	}{
		{assessment.PlanAction{What: "an example", Status: assessment.ToDo}, `{"what":"an example","status":"to do"}`},
		{assessment.PlanAction{
			What: "an example", Who: "the chair", By: date(2027, time.March, 1), Cost: assessment.CostFunding,
			Status: assessment.Dropped, Dropped: "a reason", Note: "a note", ActionPoint: 13, Ask: true,
		}, `{"what":"an example","who":"the chair","by":"2027-03-01","cost":"needs funding","status":"dropped",` +
			`"dropped":"a reason","note":"a note","action_point":13,"ask":true}`},
	} {
		numbered := c.action
		numbered.Number = 7
		kept, err := json.Marshal(numbered)
		if err != nil || string(kept) != c.kept {
			t.Errorf("kept as %s, %v; want %s", kept, err, c.kept)
		}
		var got assessment.PlanAction
		if err := json.Unmarshal(kept, &got); err != nil || got != c.action {
			t.Errorf("%s came back as %+v, %v", kept, got, err)
		}
	}
}

func TestStatusesAndCostsAreAllThereAndDiffer(t *testing.T) {
	statuses := map[assessment.Status]bool{}
	for _, s := range assessment.Statuses() {
		statuses[s] = true
	}
	costs := map[assessment.Cost]bool{}
	for _, c := range assessment.Costs() {
		costs[c] = true
	}
	if len(statuses) != 4 || len(costs) != 3 || statuses[""] || costs[""] {
		t.Errorf("statuses %v, costs %v", assessment.Statuses(), assessment.Costs())
	}
}
