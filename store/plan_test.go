package store

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
)

func day(month time.Month, day int) assessment.Date {
	return assessment.Date{Year: 2026, Month: month, Day: day}
}

func TestPlanReadsBackAsItWasKept(t *testing.T) {
	c := create(t, open(t, t.TempDir()), "Example Group")
	actions := []assessment.PlanAction{
		{What: "Ask the treasurer", Status: assessment.ToDo},
		{What: "Write the \xff offer down", Who: "Chair", By: day(time.May, 1), Cost: assessment.CostSome, Status: assessment.Doing,
			Note: "two lines\nof it", ActionPoint: 3},
		{What: "Ask the council to pay in time", Ask: true, Status: assessment.Dropped, Dropped: "they do", By: day(time.April, 1)},
	}
	for i := range actions {
		kept, err := c.SaveAction(actions[i])
		if err != nil || kept.Number != i+1 {
			t.Fatalf("action %+v, %v", kept, err)
		}
		actions[i] = kept
	}
	if actions[1].What != "Write the \uFFFD offer down" {
		t.Errorf("kept %+v", actions[1])
	}
	handedOut := c.Plan()
	actions[0].Status, actions[0].By = assessment.Doing, day(time.June, 1)
	if kept, err := c.SaveAction(actions[0]); err != nil || kept != actions[0] {
		t.Errorf("kept %+v, %v", kept, err)
	}
	if handedOut[0].Status != assessment.ToDo {
		t.Error("a plan changed that was handed out")
	}
	must(t, c.Revisit(assessment.Full)) // the plan goes on
	if got := c.Plan(); !reflect.DeepEqual(got, actions) {
		t.Errorf("plan\n%+v, want\n%+v", got, actions)
	}
	c = again(t, c)
	if got := c.Plan(); !reflect.DeepEqual(got, actions) {
		t.Errorf("opened again\n%+v, want\n%+v", got, actions)
	}
	if got := c.Summary().FirstDue; got != day(time.May, 1) { // the dropped one no longer counts
		t.Errorf("first due %v", got)
	}

	must(t, c.RemoveAction(3))
	must(t, c.RemoveAction(2))
	c = again(t, c)
	if next, err := c.SaveAction(assessment.PlanAction{What: "New", Status: assessment.Done}); err != nil || next.Number != 4 {
		t.Errorf("action %+v, %v", next, err)
	}
	if got := c.Plan(); len(got) != 2 || got[0].Number != 1 || c.Summary().FirstDue != day(time.June, 1) {
		t.Errorf("plan %+v, first due %v", got, c.Summary().FirstDue)
	}
	var none *NoActionError
	if err := c.RemoveAction(2); !errors.As(err, &none) || none.Number != 2 {
		t.Errorf("error %v", err)
	}
	if _, err := c.SaveAction(assessment.PlanAction{Number: 2}); !errors.As(err, &none) {
		t.Errorf("error %v", err)
	}
	var refused *WriteError
	before := c.Plan()
	if _, err := c.SaveAction(assessment.PlanAction{By: assessment.Date{Year: 12026, Month: 1, Day: 1}}); !errors.As(err, &refused) {
		t.Errorf("a day that files cannot hold: %v", err)
	}
	if !reflect.DeepEqual(c.Plan(), before) {
		t.Errorf("plan %+v", c.Plan())
	}
}

func TestOverdue(t *testing.T) {
	s := open(t, t.TempDir())
	act := func(c *Case, by assessment.Date, status assessment.Status) {
		t.Helper()
		if _, err := c.SaveAction(assessment.PlanAction{What: "Do it", By: by, Status: status}); err != nil {
			t.Fatal(err)
		}
	}
	first, second, archived := create(t, s, "First"), create(t, s, "Second"), create(t, s, "Archived")
	example, err := s.CreateExample(wholeSheet("Example Network"))
	must(t, err)
	today := day(time.May, 10)
	act(second, day(time.May, 9), assessment.ToDo)
	act(first, day(time.May, 9), assessment.ToDo)
	act(first, today, assessment.ToDo)
	act(first, assessment.Date{}, assessment.ToDo)
	act(first, day(time.March, 1), assessment.Done)
	act(first, day(time.May, 9), assessment.Doing)
	act(second, day(time.April, 30), assessment.Doing)
	act(archived, day(time.March, 1), assessment.ToDo)
	act(example, day(time.March, 1), assessment.ToDo)
	must(t, archived.SaveArchived(true))

	type due struct {
		id     ID
		number int
	}
	want := []due{{2, 2}, {1, 1}, {1, 5}, {2, 1}}
	for range 2 {
		list, err := s.Overdue(today)
		must(t, err)
		var got []due
		for _, d := range list {
			got = append(got, due{d.Case.ID, d.Action.Number})
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("overdue %v, want %v", got, want)
		}
		s = reopen(t, s)
	}
	if list, err := s.Overdue(day(time.March, 1)); err != nil || len(list) != 0 {
		t.Errorf("overdue %+v, %v", list, err)
	}
}
