package visits

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// soon asks whether to begin a visit although the last one was a short time ago: changing a single answer does not need one.
func soon(c pages.Case) (pages.Page, bool) {
	if !c.Record.Current().Soon(c.Today()) {
		return nil, false
	}
	words, now := c.Book.Visits().Begin, c.Record.Current()
	said := content.Fill(words.Soon.Says, "date", c.Calendar().Date(now.Day(time.Local)))
	return &pages.Listing{At: c.At, Name: c.Name(), Title: words.Soon.Title, Says: []string{said}, Chooses: true,
		Rows: []pages.Row{
			{Name: content.Fill(words.Soon.On, "number", c.Book.Number(now.Number)), To: c.Own(pages.TasksPage)},
			{Name: words.Soon.All, To: c.Own(pages.NewVisitPage), Turns: true},
			{Name: words.No, Do: pages.GoUp},
		}}, true
}

// begin asks whether to start a return visit, how much of it to do, and whether to see last time's answers first.
func begin(c pages.Case) (pages.Page, bool) {
	words := c.Book.Visits().Begin
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Says: slices.Clone(words.Says), Chooses: true}
	sheet := c.Record.Sheet()
	switch progress := sheet.Progress(); {
	case !progress.Done():
		l.Says = append(l.Says, content.Fill(words.Open, "count", c.Book.Number(progress.Of-progress.Answered)))
		l.Start = 4
	case sheet.Edition == assessment.Quick:
		l.Start = 2 // as last time
	}
	start := func(name string, edition assessment.Edition, afresh bool) pages.Row {
		return pages.Row{Name: name, Do: func() pages.Next {
			err := c.ChangeAt(func(r *assessment.Record, now time.Time) error {
				r.Revisit(edition, now)
				r.Visits.AnswerAfresh(afresh)
				return nil
			})
			return pages.Kept(err, pages.TurnTo(answeredByPlace(c, c.Record.Current().Number+1, false)))
		}}
	}
	l.Rows = []pages.Row{start(words.Full, assessment.Full, false), start(words.FullAfresh, assessment.Full, true),
		start(words.Quick, assessment.Quick, false), start(words.QuickAfresh, assessment.Quick, true), {Name: words.No, Do: pages.GoUp}}
	return l, true
}

// afreshRow changes whether last time's answers are seen first, from now on.
func afreshRow(c pages.Case) pages.Row {
	words := c.Book.Visits().Begin
	afresh := !c.Record.Current().Afresh
	name, said := words.Seen, words.SeenSays
	if afresh {
		name, said = words.Afresh, words.AfreshSays
	}
	return pages.Row{Name: name, Do: func() pages.Next {
		err := c.Change(func(r *assessment.Record) { r.Visits.AnswerAfresh(afresh) })
		return pages.Kept(err, pages.Next{}).And(said)
	}}
}
