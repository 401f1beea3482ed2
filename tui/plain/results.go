package plain

import (
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// results is what the answers come to, a page at a time: what is strong first, what not to read into it last.
type results struct {
	*conversation
	visit    *pages.Visit
	sections []report.Section
	at       int
}

func newResults(c *conversation, visit *pages.Visit) *results {
	if visit.Unfinished() {
		c.line(c.screens.Results.Unfinished)
	}
	return &results{conversation: c, visit: visit, sections: visit.Results()}
}

// turn gives another page of the results.
func (r *results) turn(at int) page {
	return &results{conversation: r.conversation, visit: r.visit, sections: r.sections, at: at}
}

func (r *results) say() {
	section := r.sections[r.at]
	title := content.Fill(r.words.PartOf, "title", r.screens.Results.Title, "number", r.book.Number(r.at+1), "of", r.book.Number(len(r.sections)))
	r.line(sentence(title))
	r.line(sentence(section.Title))
	r.blocks(section.Blocks)
	r.part()
}

func (r *results) prompt() prompt {
	var choices []choice
	for i, section := range r.sections {
		choices = append(choices, choice{key: number(i + 1), names: []string{section.Title}, act: func() page { return r.turn(i) }})
	}
	next, back := func() page { return r.turn(r.at + 1) }, func() page { return r.turn(r.at - 1) }
	p := prompt{kind: "results", whole: r.words.Results.Whole, short: r.words.Results.Short}
	if r.at+1 == len(r.sections) {
		p.short = r.words.Results.Last
		next = func() page { return newAdvice(r.conversation, r.visit) }
	}
	if r.at == 0 {
		back = func() page { return newTasks(r.conversation, r.visit) }
	}
	p.choices = r.everywhere(r.visit, append(r.withCommands(choices, r.visit.ResultCommands()), r.next(next), r.back(back))...)
	return p
}

func (r *results) place() store.Place { return r.visit.Place(pages.ResultsPage, "") }
