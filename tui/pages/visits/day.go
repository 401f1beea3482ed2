package visits

import "equalfooting/tui/pages"

// day asks for the day of a visit.
func day(c pages.Case) (pages.Page, bool) {
	v, err := c.Record.Visits.Numbered(c.At.Visit)
	if err != nil {
		return nil, false
	}
	fields := func(c pages.Case) []pages.Field { return []pages.Field{c.VisitDay(v.Number)} }
	return c.Form(c.Book.Visits().Day.Title, fields, pages.GoUp), true
}
