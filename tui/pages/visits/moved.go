package visits

import (
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// moved says what moved between two visits, the earlier one first. The place names the visit from which it was opened, and the other
// one.
func moved(c pages.Case) (pages.Page, bool) {
	visits := c.Record.Visits
	before, err := visits.Numbered(min(c.At.Visit, c.At.Other))
	if err != nil {
		return nil, false
	}
	after, err := visits.Numbered(max(c.At.Visit, c.At.Other))
	if err != nil || before.Number == after.Number {
		return nil, false
	}
	return &pages.Text{At: c.At, Name: c.Name(), Title: c.Book.Visits().Moved.Title,
		Sections: findings.Moved(c.Book, c.Record, before, after, true)}, true
}
