package visits

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// pause asks for a note on the day, and goes on to what was covered and what is next.
func pause(c pages.Case) (pages.Page, bool) {
	words := c.Book.Visits().Pause
	fields := func(c pages.Case) []pages.Field {
		return []pages.Field{{Label: words.Note, Hint: words.Hint, Kind: pages.Long, Values: []string{workOf(c.Record, c.Today()).Note}, Most: assessment.MaxNoteLength,
			Keep: func(values []string) (string, error) {
				return "", c.Change(func(r *assessment.Record) {
					today := workOf(*r, c.Today())
					today.Note = assessment.TidyLines(pages.First(values), assessment.MaxNoteLength)
					r.Days = r.Days.With(today)
				})
			}}}
	}
	return c.Form(words.Title, fields, func() pages.Next { return pages.TurnTo(c.Own(pages.SummaryPage)) }), true
}

// workOf is what is to remember of today, with what was covered so far.
func workOf(r assessment.Record, today assessment.Date) assessment.Day {
	return assessment.Day{Date: today, Sitting: r.Sitting, Note: r.Days.Of(today).Note,
		Answered: len(r.Current().AnsweredOn(today, time.Local))}
}
