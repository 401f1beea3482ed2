package views

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// remove asks whether to remove a view.
func remove(c pages.Case) (pages.Page, bool) {
	view, ok := shown(c)
	if !ok {
		return nil, false
	}
	words := c.Book.Views().Remove
	name := findings.ViewName(c.Book, view)
	takeAway := func() pages.Next {
		err := c.ChangeAt(func(r *assessment.Record, _ time.Time) error { return r.Views.Remove(view.Number) })
		return pages.Kept(err, pages.GoTo(c.Own(pages.ViewsPage))).And(content.Fill(words.Done, "name", name))
	}
	return &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Says: []string{content.Fill(words.Ask, "name", name)}, Start: 1, Chooses: true,
		Rows: []pages.Row{{Name: words.Yes, Do: takeAway}, {Name: words.No, Do: pages.GoUp}}}, true
}
