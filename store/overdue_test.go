package store

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
)

func TestOverdue(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	act := func(r assessment.Record, by assessment.Date, status assessment.Status) {
		t.Helper()
		change(t, s, r.ID, func(r *assessment.Record, _ time.Time) {
			r.AddAction(assessment.PlanAction{What: "Do it", By: by, Status: status})
		})
	}
	first, second, archived := create(t, s, "First"), create(t, s, "Second"), create(t, s, "Archived")
	example := add(t, s, wholeSheet("Example Network"), true)
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
	change(t, s, archived.ID, func(r *assessment.Record, _ time.Time) { r.Archived = true })

	type due struct {
		id     assessment.ID
		number int
	}
	want := []due{{2, 2}, {1, 1}, {1, 5}, {2, 1}}
	for range 2 {
		list, err := s.List().Overdue(today)
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
	if list, err := s.List().Overdue(day(time.March, 1)); err != nil || len(list) != 0 {
		t.Errorf("overdue %+v, %v", list, err)
	}

	harm(t, s, planShelf, keyOf(second.ID, 2), []byte(`"secret"`))
	_, err := reopen(t, s).List().Overdue(today)
	unreadable, ok := errors.AsType[*UnreadableError](err)
	if !ok || unreadable.Name != "Second" || len(unreadable.Unread) != 1 || unreadable.Unread[0].Part != assessment.PlanPart || unreadable.Unread[0].Action != 2 {
		t.Errorf("of a plan that cannot be read it says %v", err)
	}
}
