package assessment_test

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
)

// What had a day and has none now is noted, until it has one again or its day is long past.
func TestWhatIsCalledOffIsNoted(t *testing.T) {
	at := time.Date(2027, time.January, 5, 12, 0, 0, 0, time.Local)
	today := assessment.DateOf(at)
	planned := func() assessment.Record {
		r := group(assessment.Quick)
		r.AddAction(assessment.PlanAction{What: "Ask", By: date(2027, time.January, 10), Status: assessment.ToDo})
		r.AddAction(assessment.PlanAction{What: "Write", Status: assessment.ToDo})
		r.AddAction(assessment.PlanAction{What: "Meet", By: date(2026, time.December, 1), Status: assessment.Done})
		r.AddAction(assessment.PlanAction{What: "Read", By: date(2025, time.December, 1), Status: assessment.Done})
		r.NextLook, r.Meeting.On = date(2027, time.March, 1), today
		return r
	}
	for name, c := range map[string]struct {
		change func(r *assessment.Record)
		want   []assessment.Planned
	}{
		"nothing":               {func(*assessment.Record) {}, nil},
		"another day":           {func(r *assessment.Record) { r.Plan[0].By = date(2027, time.May, 1) }, nil},
		"done, and dropped":     {func(r *assessment.Record) { r.Plan[0].Status, r.Plan[2].Status = assessment.Done, assessment.Dropped }, nil},
		"no day any more":       {func(r *assessment.Record) { r.Plan[0].By = assessment.Date{} }, []assessment.Planned{"action-1"}},
		"deleted":               {func(r *assessment.Record) { r.Plan = r.Plan[1:3] }, []assessment.Planned{"action-1"}},
		"all deleted":           {func(r *assessment.Record) { r.Plan = nil }, []assessment.Planned{"action-3", "action-1"}},
		"the look is taken off": {func(r *assessment.Record) { r.NextLook = assessment.Date{} }, []assessment.Planned{"next-look"}},
		"the meeting was held":  {func(r *assessment.Record) { r.Meeting = assessment.Meeting{} }, nil},
	} {
		before, after := planned(), planned()
		c.change(&after)
		after.CallOff(before, at)
		var got []assessment.Planned
		for _, off := range after.CalledOff {
			got = append(got, off.Planned)
			if off.On != before.PlannedDays()[off.Planned] || !off.At.Equal(at) || !off.Planned.Known() {
				t.Errorf("%s: %+v", name, off)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		if len(got) == 0 {
			continue
		}
		again := planned()
		again.CalledOff = after.CalledOff
		again.CallOff(after, at)
		if len(again.CalledOff) > 0 {
			t.Errorf("%s, and planned again: %+v", name, again.CalledOff)
		}
		later := after
		if later.CallOff(after, at.AddDate(2, 0, 0)); len(later.CalledOff) > 0 {
			t.Errorf("%s, two years on: %+v", name, later.CalledOff)
		}
	}
}

// A clock that was put back makes no earlier change of a later one.
func TestCallingOffComesAfterWhatItCallsOff(t *testing.T) {
	before := group(assessment.Quick)
	before.NextLook, before.Touched = date(2027, time.March, 1), noon
	after := before
	after.NextLook = assessment.Date{}
	after.CallOff(before, noon.Add(-time.Hour))
	if len(after.CalledOff) != 1 || after.CalledOff[0].At.Before(noon) {
		t.Errorf("%+v", after.CalledOff)
	}
}

func TestOnlyKnownNamesArePlanned(t *testing.T) {
	for name, want := range map[assessment.Planned]bool{"next-look": true, "next-meeting": true, "action-1": true, assessment.PlannedStep(1250): true,
		"": false, "action-": false, "action-0": false, "action-01": false, "action--1": false, "action-x": false, "look": false, "1": false} {
		if name.Known() != want {
			t.Errorf("that %q is known is %v", name, !want)
		}
	}
}
