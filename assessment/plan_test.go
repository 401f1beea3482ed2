package assessment_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
)

func TestActionsAreNumberedAsTheyAreAdded(t *testing.T) {
	r := group(assessment.Full)
	for i, a := range []assessment.PlanAction{
		{What: "Ask the treasurer", Status: assessment.ToDo},
		{What: "Write the offer down", Number: 9, Who: "Chair", By: date(2026, time.May, 1), Cost: assessment.CostSome,
			Status: assessment.Doing, Note: "two lines\nof it", ActionPoint: 3},
		{What: "Ask the council to pay in time", Ask: true, Status: assessment.Dropped, Dropped: "they do"},
	} {
		number := r.AddAction(a)
		a.Number = i + 1
		if got, err := r.Plan.Numbered(number); number != i+1 || err != nil || got != a {
			t.Errorf("action %d is %+v, %v; want %+v", number, got, err, a)
		}
	}
	for _, number := range []int{3, 2} {
		var err error
		if r.Plan, err = r.Plan.Without(number); err != nil {
			t.Fatal(err)
		}
	}
	if number := r.AddAction(assessment.PlanAction{What: "New", Status: assessment.Done}); number != 4 || len(r.Plan) != 2 {
		t.Errorf("after two were taken away comes %d, in %+v", number, r.Plan)
	}
}

func TestChangingAPlan(t *testing.T) {
	plan := assessment.Plan{{Number: 1, What: "Ask"}, {Number: 3, What: "Write"}, {Number: 4, What: "Meet"}}
	for name, c := range map[string]struct {
		change func() (assessment.Plan, error)
		want   assessment.Plan
	}{
		"a change": {func() (assessment.Plan, error) {
			return plan.With(3, func(a *assessment.PlanAction) { a.Status = assessment.Done })
		}, assessment.Plan{plan[0], {Number: 3, What: "Write", Status: assessment.Done}, plan[2]}},
		// An action that is edited elsewhere and put back whole may know no number.
		"a whole new one": {func() (assessment.Plan, error) {
			return plan.With(4, func(a *assessment.PlanAction) { *a = assessment.PlanAction{What: "Meet all"} })
		}, assessment.Plan{plan[0], plan[1], {Number: 4, What: "Meet all"}}},
		"the first away": {func() (assessment.Plan, error) { return plan.Without(1) }, plan[1:]},
		"the last away":  {func() (assessment.Plan, error) { return plan.Without(4) }, plan[:2]},
	} {
		before := append(assessment.Plan{}, plan...)
		if got, err := c.change(); err != nil || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %+v, %v; want %+v", name, got, err, c.want)
		}
		if !reflect.DeepEqual(plan, before) {
			t.Fatalf("%s: the plan until then became %+v", name, plan)
		}
	}
}

func TestAnActionThatIsNotThere(t *testing.T) {
	plan := assessment.Plan{{Number: 1, What: "Ask"}, {Number: 3, What: "Write"}}
	for _, number := range []int{-1, 0, 2, 4} {
		changed, err := plan.With(number, func(a *assessment.PlanAction) { t.Errorf("%+v was to be changed", a) })
		if !errors.Is(err, assessment.ErrNoAction) || !reflect.DeepEqual(changed, plan) {
			t.Errorf("changing %d: %+v, %v", number, changed, err)
		}
		rest, err := plan.Without(number)
		if !errors.Is(err, assessment.ErrNoAction) || !reflect.DeepEqual(rest, plan) {
			t.Errorf("taking %d away: %+v, %v", number, rest, err)
		}
		if got, err := plan.Numbered(number); !errors.Is(err, assessment.ErrNoAction) || got != (assessment.PlanAction{}) {
			t.Errorf("action %d is %+v, %v", number, got, err)
		}
	}
}

func TestFirstDue(t *testing.T) {
	march, april, may := date(2026, time.March, 1), date(2026, time.April, 1), date(2026, time.May, 1)
	for name, c := range map[string]struct {
		plan assessment.Plan
		want assessment.Date
	}{
		"no plan":            {nil, assessment.Date{}},
		"no days":            {assessment.Plan{{Status: assessment.ToDo}}, assessment.Date{}},
		"the earliest":       {assessment.Plan{{Status: assessment.ToDo, By: may}, {Status: assessment.Doing, By: april}, {Status: assessment.ToDo}}, april},
		"not what is closed": {assessment.Plan{{Status: assessment.Done, By: march}, {Status: assessment.Dropped, By: april}, {Status: assessment.Doing, By: may}}, may},
		"nothing open":       {assessment.Plan{{Status: assessment.Done, By: march}}, assessment.Date{}},
	} {
		if got := c.plan.FirstDue(); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
