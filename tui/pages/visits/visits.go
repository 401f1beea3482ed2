package visits

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// list is the visits of the organisation, the latest first, and leads to the next one.
func list(c pages.Case) (pages.Page, bool) {
	words := c.Book.Visits()
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Says: words.Says}
	// After a visit with no answers yet, another would say nothing.
	if !c.Record.Fresh() {
		l.Rows = append(l.Rows, beginRow(c))
	}
	if c.Record.CanTakeBack() {
		l.Rows = append(l.Rows, undoRow(c))
	}
	if c.Record.Visits.Returning() && !c.Record.Sheet().Progress().Done() {
		l.Rows = append(l.Rows, afreshRow(c))
	}
	for _, v := range slices.Backward(c.Record.Visits) {
		row := pages.Row{Name: name(c, v), Under: []string{state(c, v)}, To: visitPlace(c, pages.VisitPage, v.Number)}
		if v.Number == c.Record.Current().Number {
			row.Status = words.Now
		}
		l.Rows = append(l.Rows, row)
	}
	if len(c.Record.Days) > 0 {
		l.Rows = append(l.Rows, pages.Row{Name: words.Notes, To: c.Own(pages.DayNotesPage)})
	}
	return l, true
}

// beginRow leads to the next visit, or to the question whether it is too soon for one.
func beginRow(c pages.Case) pages.Row {
	row := pages.Row{Name: c.Book.Visits().Begin.Row, To: c.Own(pages.NewVisitPage)}
	if c.Record.Current().Soon(c.Today()) {
		row.To.Page = pages.SoonVisitPage
	}
	return row
}

// name is the name of a visit.
func name(c pages.Case, v assessment.Visit) string {
	return findings.VisitName(c.Book, v)
}

// sheet is the answers of a visit.
func sheet(c pages.Case, v assessment.Visit) assessment.Sheet { return c.Record.SheetAt(v) }

// state says how far a visit has got and, once it is complete, how ready the organisation was.
func state(c pages.Case, v assessment.Visit) string {
	words := c.Book.Visits()
	sheet := sheet(c, v)
	progress := sheet.Progress()
	state := content.Fill(words.Answered, "answered", c.Book.Number(progress.Answered), "of", c.Book.Number(progress.Of),
		"edition", words.Editions[v.Edition])
	if progress.Done() {
		return c.Book.List(state, c.Book.Results().Stages[assessment.StageOf(sheet)].Name)
	}
	return state
}

// visitPlace is the place of a page about a visit.
func visitPlace(c pages.Case, page string, number int) pages.Place {
	to := c.Own(page)
	to.Visit = number
	return to
}
