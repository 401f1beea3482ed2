package results

import (
	"strconv"

	"equalfooting/assessment/report"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// part is one of the pages of the results: rows or, if there are none, a text.
type part struct {
	title string
	rows  func() *pages.Listing
	text  report.Section
}

// results is what the answers come to, page by page; the place says which page. A view is there to be compared, and has none.
func results(c pages.Case) (pages.Page, bool) {
	if c.IsView() {
		return nil, false
	}
	parts, at := partsOf(c), c.At.Part
	if at < 0 || at >= len(parts) {
		return nil, false
	}
	place := func(at int) *pages.Place {
		to := c.Own(pages.ResultsPage)
		to.Part = at
		return &to
	}
	var before, after *pages.Place
	var contents []string
	var also []pages.Row
	for i, part := range parts {
		switch i {
		case at - 1:
			before = place(i)
		case at + 1:
			after = place(i)
		}
		contents = append(contents, part.title)
		also = append(also, pages.Row{Name: part.title, To: *place(i), Turns: true})
	}
	words := c.Book.Screens().Results
	if rows := parts[at].rows; rows != nil {
		list := rows()
		list.At, list.Kind, list.Name, list.Title, list.Above = c.At, pages.ReadList, c.Name(), words.Title, pages.TheTasks
		list.Part, list.Of, list.Before, list.After, list.Contents, list.Also = at+1, len(parts), before, after, contents, also
		list.Commands = append(list.Commands, export(c))
		return list, true
	}
	on := pages.TurnTo(c.Own(pages.RecommendationsPage))
	if after != nil {
		on = pages.TurnTo(*after)
	}
	for i := range also { // here a number can mean a page
		also[i].Key = strconv.Itoa(i + 1)
	}
	return &pages.Text{At: c.At, Kind: pages.ResultsText, Name: c.Name(), Title: words.Title, Part: at + 1, Of: len(parts),
		Sections: []report.Section{parts[at].text}, Contents: contents, Also: also, Commands: []pages.Command{export(c)},
		Before: before, On: &on, Above: pages.TheTasks}, true
}

// partsOf returns the pages of the results and, if there is something to say, what has moved since the last visit and how close several
// people's answers are.
func partsOf(c pages.Case) []part {
	found, words := findings.New(c.Book, c.Sheet()), c.Book.Results()
	parts := []part{{title: words.Overview.Title, rows: func() *pages.Listing { return overview(c, found.Overview) }}}
	if settle := found.Answers.Settle(); len(settle) > 0 {
		parts = append(parts, part{title: words.Settle.Title, rows: func() *pages.Listing {
			return &pages.Listing{Heading: words.Settle.Title, Says: []string{words.Settle.Intro}, Rows: answerRows(c, settle)}
		}})
	}
	if moved, ok := findings.MovedSince(c.Book, c.Record, true); ok {
		parts = append(parts, part{title: moved.Title, text: moved})
	}
	parts = append(parts, part{title: words.Principles.Title, rows: func() *pages.Listing { return principles(c, found.Answers) }})
	if title, first, ok := found.Answers.ForKind(); ok {
		parts = append(parts, part{title: title, rows: func() *pages.Listing {
			return &pages.Listing{Heading: title, Says: []string{words.Kind.Intro}, Rows: answerRows(c, first)}
		}})
	}
	for _, section := range found.Reading.Sections() {
		parts = append(parts, part{title: section.Title, text: section})
	}
	if agreement, ok := findings.Agreement(c.Book, c.Record); ok {
		parts = append(parts, part{title: agreement.Title, text: agreement})
	}
	return parts
}
