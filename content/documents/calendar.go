package documents

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// HasDays says that there is something to put into a calendar.
func HasDays(r assessment.Record) bool {
	return !r.Plan.FirstDue().IsZero() || !r.NextLook.IsZero() || !r.Meeting.On.IsZero()
}

// calendar gives the days of what is still to do, the next look and the next meeting. The moment at which the organisation was taken up
// tells its days from those of one with the same number on another computer, in a calendar that is shared.
func (d draft) calendar() report.Calendar {
	words := d.book.Documents()
	name := d.record.Organisation.Name
	id := "equal-footing-" + d.record.ID.String() + "-" + d.record.Created.UTC().Format("20060102T150405")
	c := report.Calendar{Name: content.Fill(words.Plan.Calendar, "name", name), Language: string(d.book.Language().Tag),
		About: report.About{Facts: d.facts(), Notes: append(madeUp(d.book, d.record.Example), origins(d.book)...)}}
	for _, a := range d.actions() {
		if !a.Open() || a.By.IsZero() {
			continue
		}
		details := name
		if a.Who != "" {
			details += "\n" + d.book.Label(d.book.Plan().Action.Who.Name, a.Who)
		}
		c.Events = append(c.Events, report.Event{ID: id + "-action-" + d.book.Number(a.Number), Day: a.By,
			Title: content.Fill(words.Plan.Event, "what", d.what(a)), Details: details})
	}
	if !d.record.NextLook.IsZero() {
		c.Events = append(c.Events, report.Event{ID: id + "-next-look", Day: d.record.NextLook, Title: content.Fill(words.Plan.Look, "name", name), Details: name})
	}
	if m := d.record.Meeting; !m.On.IsZero() {
		details := name
		if m.Bring != "" {
			details += "\n" + d.book.Label(d.book.Visits().Pause.ToBring, m.Bring)
		}
		c.Events = append(c.Events, report.Event{ID: id + "-next-meeting", Day: m.On, Title: content.Fill(words.Plan.Meeting, "name", name), Details: details})
	}
	return c
}
