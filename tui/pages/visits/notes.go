package visits

import (
	"slices"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// notes shows the notes for all days so far, or for those of one visit, and how much was answered on each, the latest first.
func notes(c pages.Case) (pages.Page, bool) {
	days, words := daysAt(c), c.Book.Visits()
	if len(days) == 0 {
		return nil, false
	}
	section := report.Section{Title: words.Notes}
	if c.At.Visit > 0 {
		section.Title = words.NotesOf
	}
	for _, day := range slices.Backward(days) {
		label := c.Calendar().Date(day.Date)
		if day.Sitting.Facilitator != "" {
			label = content.Fill(words.Pause.With, "date", label, "name", day.Sitting.Facilitator)
		}
		section.Blocks = append(section.Blocks, report.Labelled{Label: label, Text: dayText(c, day)})
	}
	return &pages.Text{At: c.At, Name: c.Name(), Title: words.Title, Sections: []report.Section{section}}, true
}

// daysAt are the days of the visit that a place names, or all of them if it names none.
func daysAt(c pages.Case) assessment.Diary {
	if c.At.Visit == 0 {
		return c.Record.Days
	}
	return c.Record.Visits.DaysOf(c.At.Visit, c.Record.Days, time.Local)
}

// dayText is the note for a day, and how many questions were answered on it, some perhaps after the note was written.
func dayText(c pages.Case, day assessment.Day) string {
	answered := max(day.Answered, len(c.Record.Current().AnsweredOn(day.Date, time.Local)))
	if answered == 0 && day.Note != "" {
		return day.Note
	}
	return strings.TrimPrefix(day.Note+"\n"+c.Book.Count(c.Book.Visits().Pause.Answered, answered), "\n")
}
