package documents

import (
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
)

// A reminder comes a week before; where that has gone by, or somebody wants none, there is none.
func TestACalendarRemindsOfWhatIsAWeekAway(t *testing.T) {
	for days, want := range map[int]int{-3: 0, 0: 0, 6: 0, 7: 1, 100: 1} {
		d := opened(t, blank(assessment.Quick), false)
		d.record.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo, By: assessment.DateOf(d.now).Add(days, assessment.Days)})
		for _, none := range []bool{false, true} {
			file := d.made(Order{Document: Calendar, Reader: ForUs, Format: formats.Calendar, NoReminders: none})
			if got := strings.Count(file, "BEGIN:VALARM"); got != want && !none || none && got != 0 {
				t.Errorf("%d days away, without reminders %v: there are %d", days, none, got)
			}
		}
	}
}

// What was done or called off is told for a year after its day, and what is still to do for ever.
func TestACalendarIsToldOfWhatIsOverForAYear(t *testing.T) {
	for on, want := range map[assessment.Date]int{date(2025, time.November, 22): 1, date(2025, time.November, 23): 3} {
		d := opened(t, blank(assessment.Quick), false)
		for _, status := range []assessment.Status{assessment.ToDo, assessment.Done} {
			d.record.AddAction(assessment.PlanAction{What: "Ask", Status: status, By: on})
		}
		d.record.CalledOff = []assessment.CalledOff{{Planned: assessment.PlannedStep(3), On: on, At: d.now}}
		if got := strings.Count(d.made(Order{Document: Calendar, Reader: ForUs, Format: formats.Calendar}), "BEGIN:VEVENT"); got != want {
			t.Errorf("of %v there are %d entries, want %d", on, got, want)
		}
		d.record.Plan = d.record.Plan[1:]
		if HasDays(d.record, assessment.DateOf(d.now)) != (want > 1) {
			t.Errorf("of %v: that there are days is %v", on, want <= 1)
		}
	}
}

// A change of any part of what an entry says makes it a later one; where no time is known, that of the last change counts.
func TestEntriesAreAsLateAsTheirLastChange(t *testing.T) {
	d := opened(t, blank(assessment.Quick), false)
	d.record.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo, By: date(2027, time.May, 1)})
	modified := func() string {
		t.Helper()
		_, after, _ := strings.Cut(d.made(Order{Document: Calendar, Reader: ForUs, Format: formats.Calendar}), "LAST-MODIFIED:")
		return after[:len("20261123T100000Z")]
	}
	for _, step := range []struct {
		change func()
		want   string
	}{
		{func() { d.record.Touched = d.now.Add(time.Hour) }, "20261123T110000Z"},
		{func() {
			d.record.Traces.Steps = map[int]assessment.StepTrace{1: {Changed: d.now.Add(2 * time.Hour)}}
		}, "20261123T120000Z"},
		{func() { d.record.Traces.About = d.now.Add(time.Hour) }, "20261123T120000Z"},
		{func() { d.record.Traces.About = d.now.Add(3 * time.Hour) }, "20261123T130000Z"},
	} {
		if step.change(); modified() != step.want {
			t.Errorf("it was changed at %s, want %s", modified(), step.want)
		}
	}
}
