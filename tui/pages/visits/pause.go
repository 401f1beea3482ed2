package visits

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// pause asks for a note on the day, when people will meet again and what to bring, and goes on to what was covered and what is next. All of
// it can be left out.
func pause(c pages.Case) (pages.Page, bool) {
	words := c.Book.Visits().Pause
	fields := func(c pages.Case) []pages.Field {
		return []pages.Field{
			{Label: words.Note, Hint: words.Hint, Kind: pages.Long, Values: []string{workOf(c.Record, c.Today()).Note}, Most: assessment.MaxNoteLength,
				Keep: func(values []string) (string, error) {
					return "", c.Change(func(r *assessment.Record) {
						today := workOf(*r, c.Today())
						today.Note = assessment.TidyLines(pages.First(values), assessment.MaxNoteLength)
						r.Days = r.Days.With(today)
					})
				}},
			meetField(c),
			bringField(c),
		}
	}
	return c.Form(words.Title, fields, func() pages.Next { return pages.TurnTo(c.Own(pages.SummaryPage)) }), true
}

// meetField asks when people will meet again.
func meetField(c pages.Case) pages.Field {
	words := c.Book.Visits().Pause
	return c.Calendar().Field(words.Meet, c.Calendar().Hint(), c.Record.Meeting.ToCome(c.Today()).On, func(day assessment.Date) (string, error) {
		if !day.IsZero() && day.Before(c.Today()) {
			return words.Past, nil
		}
		return "", agree(c, func(m *assessment.Meeting) { m.On = day })
	})
}

// bringField asks what to bring then.
func bringField(c pages.Case) pages.Field {
	words := c.Book.Visits().Pause
	return pages.Field{Label: words.Bring, Hint: words.BringHint, Kind: pages.Long, Values: []string{c.Record.Meeting.ToCome(c.Today()).Bring},
		Most: assessment.MaxBringLength,
		Keep: func(values []string) (string, error) {
			return "", agree(c, func(m *assessment.Meeting) {
				m.Bring = assessment.TidyLines(pages.First(values), assessment.MaxBringLength)
			})
		}}
}

// agree changes what was agreed about the next meeting. A meeting in the past is forgotten.
func agree(c pages.Case, set func(m *assessment.Meeting)) error {
	return c.Change(func(r *assessment.Record) {
		r.Meeting = r.Meeting.ToCome(c.Today())
		set(&r.Meeting)
	})
}

// workOf is what to remember about today, with what has been covered so far.
func workOf(r assessment.Record, today assessment.Date) assessment.Day {
	return assessment.Day{Date: today, Sitting: r.Sitting, Note: r.Days.Of(today).Note,
		Answered: len(r.Current().AnsweredOn(today, time.Local))}
}
