package plan

import (
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// from lists what the recommendations suggest, to be ticked for the plan: the two steps for each question behind the organisation's own
// action points, and what to ask of others.
func from(c pages.Case) (pages.Page, bool) {
	words := c.Book.Plan().From
	list := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Empty: words.Empty, Chooses: true}
	for _, s := range findings.New(c.Book, c.Sheet()).Advice.Suggestions() {
		tick := c.Takes(s)
		list.Rows = append(list.Rows, pages.Row{Heading: suggestionHeading(c.Book, s), Name: s.Text,
			Under: []string{underSuggestion(c.Book, s)}, Tick: tick, Do: tick.Do})
	}
	if len(list.Rows) > 0 {
		list.Says = append([]string{words.Intro}, c.SaysVisit()...)
	}
	return list, true
}

func suggestionHeading(book *content.Book, s findings.Suggestion) string {
	if s.Ask {
		return book.Results().Actions.AskTitle[s.Audience]
	}
	return content.Fill(book.Plan().From.Heading, "title", s.Title, "priority", s.Priority)
}

func underSuggestion(book *content.Book, s findings.Suggestion) string {
	if s.Ask {
		return s.Title
	}
	return asSentences(book, s.Step, s.Who)
}
