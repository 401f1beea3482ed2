package visits

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// undoRow leads to the page that asks whether to take the current visit back.
func undoRow(c pages.Case) pages.Row {
	return pages.Row{Name: content.Fill(c.Book.Visits().Undo.Row, "number", c.Book.Number(c.Record.Current().Number)), To: c.Own(pages.UndoVisitPage)}
}

// undo asks before a visit is taken back, and says what goes with it.
func undo(c pages.Case) (pages.Page, bool) {
	if !c.Record.CanTakeBack() {
		return nil, false
	}
	words, now := c.Book.Visits().Undo, c.Record.Current()
	var says []string
	if count := c.Record.Sheet().Progress().Answered; count > 0 {
		says = append(says, c.Book.Count(words.Answers, count))
	} else {
		says = append(says, words.Empty)
	}
	if count := len(c.Record.Views.Others(now.Number)); count > 0 {
		says = append(says, c.Book.Count(words.Views, count))
	}
	before := findings.VisitName(c.Book, c.Record.Visits[now.Number-2])
	says = append(says, content.Fill(words.Stays, "visit", before))
	return &pages.Listing{At: c.At, Name: c.Name(), Title: content.Fill(words.Title, "number", c.Book.Number(now.Number)), Says: says, Chooses: true, Start: 1,
		Rows: []pages.Row{
			{Name: words.Yes, Do: func() pages.Next {
				err := c.Change(func(r *assessment.Record) { r.TakeBack() })
				return pages.Kept(err, pages.GoTo(c.Own(pages.VisitsPage))).And(c.Book.Visits().Begin.Taken)
			}},
			{Name: words.No, Do: pages.GoUp},
		}}, true
}
