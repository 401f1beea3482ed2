package results

import (
	"slices"

	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// itsAnswers is the order of a place that shows all the answers behind a recommendation, and all its steps.
const itsAnswers = "answers"

// mostBehind is how many answers behind an ask are shown at first.
const mostBehind = 2

// recommendation is one action point on its own page: what it asks, and the first of the answers behind it with its steps; all of them
// are one key away. Going on leads to the next in its list.
func recommendation(c pages.Case) (pages.Page, bool) {
	a, ok := newAdvice(c)
	at := slices.IndexFunc(a.listed, func(item findings.Recommendation) bool { return item.Number == c.At.Point })
	if !ok || at < 0 {
		return nil, false
	}
	item, words := a.listed[at], c.Book.Results().Actions
	page := &pages.Listing{At: c.At, Kind: pages.ReadList, Name: c.Name(), Title: words.OwnTitle, Part: at + 1, Of: len(a.listed),
		Heading: item.Title, Says: []string{item.Means}, Rows: a.whole(item), Below: item.Section}
	switch {
	case item.Own:
		page.Says = append(page.Says, c.Book.Label(c.Book.Results().Document.Priority, item.Priority))
	case c.At.Part == asksPart:
		page.Title = c.Book.Screens().Recommendations.Asks
	}
	if item.Nothing != "" {
		page.Says = append(page.Says, item.Nothing)
	}
	if len(item.Behind) > 1 {
		turned, said := c.At, c.Book.Count(words.BehindAll, len(item.Behind))
		turned.Order = itsAnswers
		if c.At.Order == itsAnswers {
			turned.Order, said = "", words.BehindSome
		}
		page.Commands = []pages.Command{{Key: pages.KeyWhy, Words: allBehind(c.Book), Do: func(int) pages.Next { return pages.TurnTo(turned).And(said) }}}
	}
	for _, item := range a.listed {
		page.Contents = append(page.Contents, item.Title)
	}
	if at > 0 {
		before := a.of(a.listed[at-1])
		page.Before = &before
	}
	if at+1 < len(a.listed) {
		after := a.of(a.listed[at+1])
		page.After = &after
	}
	return page, true
}

func allBehind(book *content.Book) content.PageCommand {
	typed := book.Plain().Commands.Answers
	return content.PageCommand{Does: book.Screens().Keys.Answers, Words: typed.Words, Means: typed.Does}
}

// whole returns the rows of one recommendation: its steps, or what to say, and the answers behind it.
func (a advice) whole(item findings.Recommendation) []pages.Row {
	words := a.c.Book.Results().Actions
	var rows []pages.Row
	behind, most := item.Behind, mostBehind
	switch {
	case item.Own:
		most = 1
	case a.c.At.Part == bmePart:
		rows = []pages.Row{{Heading: words.Easier, Name: item.Ask.Text, Tick: a.c.Takes(item.Ask), Do: a.c.Takes(item.Ask).Do}}
	default:
		rows = []pages.Row{{Heading: words.Ask, Name: item.Ask.Text, Tick: a.c.Takes(item.Ask), Do: a.c.Takes(item.Ask).Do}}
	}
	if a.c.At.Order != itsAnswers {
		behind = behind[:min(most, len(behind))]
	}
	for _, b := range behind {
		rows = append(rows, a.answerBehind(b)...)
	}
	return rows
}

// answerBehind makes rows for an answer behind a recommendation: its two steps, which can be ticked, or just the answer. They open the
// question.
func (a advice) answerBehind(b findings.Answered) []pages.Row {
	results := a.c.Book.Results()
	said := content.Fill(results.Actions.BecauseAnswer, "statement", b.Statement, "answer", b.Said)
	if len(b.Steps) == 0 {
		return []pages.Row{{Heading: results.Actions.Because, Name: b.Statement, Under: []string{b.Said}, To: a.c.Looked(b.Question)}}
	}
	var rows []pages.Row
	for _, step := range b.Steps {
		rows = append(rows, pages.Row{Heading: said, Name: a.c.Book.Label(step.Step, step.Text), Tick: a.c.Takes(step), To: a.c.Looked(b.Question)})
	}
	rows[len(rows)-1].Under = []string{a.c.Book.Label(results.Actions.Who, b.Steps[0].Who)}
	return rows
}
