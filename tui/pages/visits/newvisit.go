package visits

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// begin asks whether to start a return visit, and with how much.
func begin(c pages.Case) (pages.Page, bool) {
	words := c.Book.Visits().Begin
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Says: []string{words.Says}, Chooses: true}
	sheet := c.Record.Sheet()
	switch progress := sheet.Progress(); {
	case !progress.Done():
		l.Says = append(l.Says, content.Fill(words.Open, "count", c.Book.Number(progress.Of-progress.Answered)))
		l.Start = 2
	case sheet.Edition == assessment.Quick:
		l.Start = 1 // as the time before
	}
	start := func(name string, edition assessment.Edition) pages.Row {
		return pages.Row{Name: name, Do: func() pages.Next {
			err := c.ChangeAt(func(r *assessment.Record, now time.Time) error {
				r.Revisit(edition, now)
				return nil
			})
			return pages.Kept(err, pages.TurnTo(answeredByPlace(c, c.Record.Current().Number+1, false)))
		}}
	}
	l.Rows = []pages.Row{start(words.Full, assessment.Full), start(words.Quick, assessment.Quick), {Name: words.No, Do: pages.GoUp}}
	return l, true
}
