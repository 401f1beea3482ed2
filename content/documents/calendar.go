package documents

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// HasDays says that there is something to put into a calendar.
func HasDays(r assessment.Record, today assessment.Date) bool {
	return !r.NextLook.IsZero() || !r.Meeting.On.IsZero() ||
		slices.ContainsFunc(r.Plan, func(a assessment.PlanAction) bool { return inCalendar(a, today) }) ||
		slices.ContainsFunc(r.CalledOff, func(c assessment.CalledOff) bool { return !c.On.LongPast(today) })
}

// undated counts the steps that are still to do and have no day: a calendar has no place for them.
func undated(r assessment.Record) (count int) {
	for _, a := range r.Plan {
		if a.Open() && a.By.IsZero() {
			count++
		}
	}
	return count
}

// inCalendar says that a calendar is told of a step. What is done or dropped goes out too, so that the entry from before says so.
func inCalendar(a assessment.PlanAction, today assessment.Date) bool {
	return !a.By.IsZero() && (a.Open() || !a.By.LongPast(today))
}

// calendarFile is a calendar on its way.
type calendarFile struct{ planned }

// calendar gives the days of the plan, the next look and the next meeting, and what was called off. Their order is that of the
// plan's page.
func (d calendarFile) calendar(remind bool) report.Calendar {
	today := assessment.DateOf(d.now)
	c := report.Calendar{Name: content.Fill(d.book.Documents().Plan.Calendar, "name", d.record.Organisation.Name), Language: string(d.book.Language().Tag),
		About: report.About{Facts: d.facts(), Notes: append(madeUp(d.book, d.record.Example), origins(d.book)...)}}
	for _, a := range d.actions() {
		if inCalendar(a, today) {
			c.Events = append(c.Events, d.stepDay(a))
		}
	}
	if on := d.record.NextLook; !on.IsZero() {
		c.Events = append(c.Events, d.event(assessment.PlannedLook, on, d.lookTitle(), d.record.Traces.Look))
	}
	if m := d.record.Meeting; !m.On.IsZero() {
		met := d.event(assessment.PlannedMeeting, m.On, d.meetingTitle(), d.record.Traces.Meeting)
		if m.Bring != "" {
			met.Details += "\n" + d.book.Label(d.book.Visits().Pause.ToBring, m.Bring)
		}
		c.Events = append(c.Events, met)
	}
	for i, e := range c.Events {
		c.Events[i].Remind = e.Remind && remind && today.DaysUntil(e.Day) >= 7 // else its time has gone by
	}
	for _, off := range d.record.CalledOff {
		if !off.On.LongPast(today) {
			c.Events = append(c.Events, d.calledOff(off))
		}
	}
	return c
}

// event is a day of what is planned. The moment at which the organisation was taken up tells its days from those of one with the same
// number on another computer, in a calendar that is shared. What it says of itself is in each, so that a change of that counts too.
func (d calendarFile) event(of assessment.Planned, on assessment.Date, title string, changed time.Time) report.Event {
	r := d.record
	id := "equal-footing-" + r.ID.String() + "-" + r.Created.UTC().Format("20060102T150405") + "-" + string(of)
	if changed.IsZero() { // it is not known: then by the last change of anything
		changed = r.Touched
	}
	if about := r.Traces.About; about.After(changed) {
		changed = about
	}
	return report.Event{ID: id, Day: on, Title: title, Details: r.Organisation.Name, Changed: changed, Remind: true}
}

func (d calendarFile) stepDay(a assessment.PlanAction) report.Event {
	title := content.Fill(d.book.Documents().Plan.Event, "what", d.what(a))
	e := d.event(assessment.PlannedStep(a.Number), a.By, title, d.record.Traces.Steps[a.Number].Changed)
	if a.Who != "" {
		e.Details += "\n" + d.book.Label(d.book.Plan().Action.Who.Name, a.Who)
	}
	if !a.Open() {
		e.Title, e.Remind, e.CalledOff = d.book.Label(d.book.Plan().Statuses[a.Status], title), false, a.Status == assessment.Dropped
	}
	return e
}

// calledOff is a day that is planned no more. Of a step that was deleted nothing is known but that there was one.
func (d calendarFile) calledOff(c assessment.CalledOff) report.Event {
	words := d.book.Documents().Plan
	what := content.Fill(words.Deleted, "name", d.record.Organisation.Name)
	for _, a := range d.record.Plan {
		if c.Planned == assessment.PlannedStep(a.Number) {
			what = d.what(a)
		}
	}
	switch c.Planned {
	case assessment.PlannedLook:
		what = d.lookTitle()
	case assessment.PlannedMeeting:
		what = d.meetingTitle()
	}
	e := d.event(c.Planned, c.On, content.Fill(words.CalledOff, "what", what), c.At)
	e.CalledOff = true
	return e
}

func (d calendarFile) lookTitle() string {
	return content.Fill(d.book.Documents().Plan.Look, "name", d.record.Organisation.Name)
}

func (d calendarFile) meetingTitle() string {
	return content.Fill(d.book.Documents().Plan.Meeting, "name", d.record.Organisation.Name)
}
