package examples

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// list names all examples, each with its subject and its outcome.
func list(c pages.Case) (pages.Page, bool) {
	words := c.Book.Examples()
	page := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Says: []string{words.Intro}, Quiet: true, Above: pages.TheTasks}
	for _, e := range words.List {
		page.Rows = append(page.Rows, pages.Row{Name: e.Title, About: e.About, Status: words.Went[e.Went], To: place(c, e)})
	}
	return page, true
}

// place is the place of an example.
func place(c pages.Case, e content.Example) pages.Place {
	to := c.Own(pages.ExamplePage)
	to.About = e.ID
	return to
}

// example is one example with its questions, each of which opens. Going on leads to the next example.
func example(c pages.Case) (pages.Page, bool) {
	words := c.Book.Examples()
	all := words.List
	at := slices.IndexFunc(all, func(e content.Example) bool { return e.ID == c.At.About })
	if at < 0 {
		return nil, false
	}
	e := all[at]
	page := &pages.Listing{At: c.At, Kind: pages.ReadList, Name: c.Name(), Title: words.Title, Part: at + 1, Of: len(all),
		Heading: content.Fill(words.Heading, "title", e.Title), Told: true,
		Says: []string{e.Happened, c.Book.Label(words.Difference, e.Difference), c.Book.Label(words.Take, e.Take)}}
	for _, id := range e.Questions {
		page.Rows = append(page.Rows, question(c, string(id)))
	}
	for _, other := range all {
		page.Contents = append(page.Contents, other.Title)
	}
	if at > 0 {
		before := place(c, all[at-1])
		page.Before = &before
	}
	if at+1 < len(all) {
		after := place(c, all[at+1])
		page.After = &after
	}
	return page, true
}

// question is the row for one of an example's questions.
func question(c pages.Case, id string) pages.Row {
	words := c.Book.Examples()
	q, _ := assessment.QuestionByID(id)
	row := pages.Row{Heading: words.Questions, Name: c.Statement(id), Rank: c.Domain(q.Domain).Name, To: c.Looked(id)}
	if asked := assessment.QuestionsIn(c.Sheet().Edition, q.Domain); !slices.ContainsFunc(asked, func(other assessment.Question) bool { return other.ID == id }) {
		row.Closed = words.NotAsked
	}
	return row
}
