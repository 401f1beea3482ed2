package visits

import (
	"time"

	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// visit is one visit, which opens in full: its answers, its results, the notes on its days, papers about it, and what moved between it and
// any other. The answers of an earlier visit can only be read.
func visit(c pages.Case) (pages.Page, bool) {
	v, err := c.Record.Visits.Numbered(c.At.Visit)
	if err != nil {
		return nil, false
	}
	words := c.Book.Visits()
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: name(c, v), Says: []string{state(c, v)}}
	if v.Number != c.Record.Current().Number { // whose answers are on the main page
		l.Says = append(l.Says, words.Stays)
		l.Rows = append(l.Rows, pages.Row{Name: words.Answers, To: visitPlace(c, pages.CheckPage, v.Number)})
	}
	l.Rows = append(l.Rows, pages.Row{Name: words.Results, To: visitPlace(c, pages.VisitResultsPage, v.Number)})
	if len(c.Record.Visits.DaysOf(v.Number, c.Record.Days, time.Local)) > 0 {
		l.Rows = append(l.Rows, pages.Row{Name: words.NotesOf, To: visitPlace(c, pages.DayNotesPage, v.Number)})
	}
	l.Rows = append(l.Rows, pages.Row{Name: words.Paper, To: visitPlace(c, pages.ExportPage, v.Number)},
		pages.Row{Name: words.AnsweredBy.Row, Status: findings.AnsweredBy(c.Book, v.AnsweredBy), To: answeredByPlace(c, v.Number, true)},
		pages.Row{Name: words.Day.Row, Status: c.Calendar().Date(v.Day(time.Local)), To: visitPlace(c, pages.VisitDayPage, v.Number)})
	if v.Number == c.Record.Current().Number && c.Record.CanTakeBack() {
		l.Rows = append(l.Rows, undoRow(c))
	}
	for _, other := range c.Record.Visits {
		if other.Number == v.Number {
			continue
		}
		row := pages.Row{Name: content.Fill(words.With, "number", c.Book.Number(other.Number)), To: visitPlace(c, pages.MovedPage, v.Number)}
		row.To.Other = other.Number
		if other.Number == c.Record.Current().Number {
			row.Name = content.Fill(words.Since, "number", c.Book.Number(v.Number))
		}
		l.Rows = append(l.Rows, row)
	}
	return l, true
}

// results shows what the answers of one visit came to.
func results(c pages.Case) (pages.Page, bool) {
	v, err := c.Record.Visits.Numbered(c.At.Visit)
	if err != nil {
		return nil, false
	}
	title := content.Fill(c.Book.Visits().Short, "number", c.Book.Number(v.Number))
	return &pages.Text{At: c.At, Name: c.Name(), Title: title, Sections: findings.New(c.Book, sheet(c, v)).Results()}, true
}
