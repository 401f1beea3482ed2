package results

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// results is what the answers come to, page by page. A view is there to be compared, and has none.
func results(c pages.Case) (pages.Page, bool) {
	if c.IsView() {
		return nil, false
	}
	on := pages.TurnTo(c.Own(pages.RecommendationsPage))
	page := &pages.Text{At: c.At, Kind: pages.ResultsText, Name: c.Name(), Title: c.Book.Screens().Results.Title, Sections: sections(c),
		Commands: []pages.Command{export(c)}, On: &on, Above: pages.TheTasks}
	switch words := c.Book.Screens().Results; {
	case !c.Sheet().Progress().Done():
		page.Says = words.Unfinished
	case c.Record.Example:
		page.Says = words.Example
	}
	return page, true
}

// sections are the results page by page, and, where there is something to say, what moved since the last visit and how
// near several people are.
func sections(c pages.Case) []report.Section {
	found := findings.New(c.Book, c.Sheet())
	list := found.Headed()
	if moved, ok := findings.MovedSince(c.Book, c.Record, true); ok {
		list = slices.Insert(list, found.Opening(), moved)
	}
	if agreement, ok := findings.Agreement(c.Book, c.Record); ok {
		list = append(list, agreement)
	}
	return list
}
