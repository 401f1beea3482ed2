package plain

import (
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/store"
)

// recommendation is one action point, read out whole.
type recommendation struct {
	*conversation
	from *advice
	at   int
	why  bool // all the answers behind it are read out instead
}

func (r *recommendation) say() {
	item := r.from.rows()[r.at]
	heading := content.Fill(r.book.Results().Actions.Number, "number", r.book.Number(item.Number))
	if item.Own {
		heading = content.Fill(r.words.Recommendations.Heading, "point", heading, "priority", item.Priority)
	}
	section := item.Page
	if r.why {
		section = item.Why
	}
	r.line(sentence(heading))
	r.section(section)
}

// section reads out a titled text.
func (c *conversation) section(section report.Section) {
	c.line(sentence(section.Title))
	c.blocks(section.Blocks)
	c.part()
}

func (r *recommendation) prompt() prompt {
	words := r.words.Recommendations.One
	p := prompt{kind: "recommendation", whole: words.Whole, short: words.Short}
	next, back := func() page { return r.from.open(r.at + 1) }, func() page { return r.from.open(r.at - 1) }
	if r.at+1 == len(r.from.rows()) {
		p.short = words.Last
		next = r.end
	}
	if r.at == 0 {
		back = func() page { return r.from.again(r.at) }
	}
	p.choices = r.everywhere(r.from.visit, append(r.from.choices(),
		command(keyWhy, r.words.Commands.Answers, r.turnOver), r.next(next), r.back(back))...)
	return p
}

// turnOver goes from the recommendation to the answers behind it, or back.
func (r *recommendation) turnOver() page {
	return &recommendation{conversation: r.conversation, from: r.from, at: r.at, why: !r.why}
}

// end goes back to the list, with all of it read.
func (r *recommendation) end() page {
	r.line(r.words.LastRead)
	return r.from.again(r.at + 1)
}

func (r *recommendation) place() store.Place { return r.from.place() }
