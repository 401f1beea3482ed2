package results

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// itsAnswers is the order of a place that shows all the answers behind a recommendation instead of it.
const itsAnswers = "answers"

// recommendation is one action point on a page of its own, or all the answers behind it. On from it is the next of its
// list, and past the last one the list's last row.
func recommendation(c pages.Case) (pages.Page, bool) {
	a, ok := newAdvice(c)
	at := slices.IndexFunc(a.listed, func(item findings.Recommendation) bool { return item.Number == c.At.Point })
	if !ok || at < 0 {
		return nil, false
	}
	item := a.listed[at]
	page := &pages.Text{At: c.At, Kind: pages.RecommendedText, Name: c.Name(), Sections: []report.Section{item.Page}, Also: a.turned(),
		Title: content.Fill(c.Book.Results().Actions.Number, "number", c.Book.Number(item.Number))}
	if item.Own {
		page.Rank = item.Priority
	}
	turned := a.of(item)
	if c.At.Order == itsAnswers {
		page.Sections = []report.Section{item.Why}
		whole := turned
		page.Over = &whole
	} else {
		turned.Order = itsAnswers
	}
	page.Commands = []pages.Command{{Key: pages.KeyWhy, Words: answersCommand(c.Book), Do: func(int) pages.Next { return pages.TurnTo(turned) }}}
	on := pages.Next{Move: pages.Past}
	if at+1 < len(a.listed) {
		on = pages.TurnTo(a.of(a.listed[at+1]))
	}
	page.On = &on
	if at > 0 {
		before := a.of(a.listed[at-1])
		page.Before = &before
	}
	return page, true
}

func answersCommand(book *content.Book) content.PageCommand {
	typed := book.Plain().Commands.Answers
	return content.PageCommand{Does: book.Screens().Keys.Answers, Words: typed.Words, Means: typed.Does}
}

// turned is what can be typed on one recommendation: the number or name of any of its list, in the place of this one, and
// the ways from that list.
func (a advice) turned() []pages.Row {
	list := a.rows()
	for i := range list {
		list[i].Turns = true
	}
	ways := append(a.also(), a.onward())
	for i := range ways { // they lead to the list, which is above
		ways[i].Turns = false
	}
	return append(list, ways...)
}
