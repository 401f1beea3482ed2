package visits

import (
	"cmp"
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// answeredBy asks who answers on a visit. For a visit that has just begun it goes on to the questions, and proposes whoever answered last
// time.
func answeredBy(c pages.Case) (pages.Page, bool) {
	v, err := c.Record.Visits.Numbered(c.At.Visit)
	if err != nil {
		return nil, false
	}
	by := v.AnsweredBy
	if before, err := c.Record.Visits.Numbered(v.Number - 1); err == nil && !c.At.Alone {
		by = cmp.Or(by, before.AnsweredBy)
	}
	fields := func(c pages.Case) []pages.Field {
		f := pages.WhoAnswered(c.Book, by)
		f.Keep = func(values []string) (string, error) {
			return "", c.ChangeAt(func(r *assessment.Record, _ time.Time) error {
				return r.Visits.SayWhoAnswered(v.Number, assessment.AnsweredBy(pages.First(values)))
			})
		}
		return []pages.Field{f}
	}
	words := c.Book.Visits()
	done := pages.GoUp
	if !c.At.Alone {
		done = func() pages.Next { return pages.GoTo(c.Own(pages.TasksPage)).And(words.Begin.Done) }
	}
	return c.Form(words.AnsweredBy.Title, fields, done), true
}

// answeredByPlace is the place where that is asked about a visit.
func answeredByPlace(c pages.Case, number int, alone bool) pages.Place {
	to := visitPlace(c, pages.AnsweredByPage, number)
	to.Alone = alone
	return to
}
