package plain

import (
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// reading is something to read, a page at a time.
type reading struct {
	*conversation
	page *pages.Text
	at   int
}

// turn gives another page of the text.
func (r *reading) turn(at int) page {
	return &reading{conversation: r.conversation, page: r.page, at: at}
}

func (r *reading) last() bool { return r.at+1 == len(r.page.Sections) }

func (r *reading) say() {
	title, count := r.page.Title, len(r.page.Sections)
	section := r.page.Sections[r.at]
	if count > 1 {
		r.line(sentence(content.Fill(r.words.PartOf, "title", title, "number", r.book.Number(r.at+1), "of", r.book.Number(count))))
	} else if title != section.Title {
		r.line(sentence(title))
	}
	r.section(section)
}

func (r *reading) prompt() prompt {
	words := r.words.Reading
	p := prompt{whole: words.One.Whole, short: words.One.Short}
	var choices []choice
	if len(r.page.Sections) > 1 {
		p = prompt{whole: words.Pages.Whole, short: words.Pages.Short}
		for i, section := range r.page.Sections {
			choices = append(choices, choice{key: number(i + 1), names: []string{section.Title}, act: func() page { return r.turn(i) }})
		}
	}
	p.whole += r.also(r.commands())
	p.kind = p.whole // each page can do other things, and so has instructions of its own
	for _, each := range r.commands() {
		choices = append(choices, pageCommand(each, func() page { return r.follow(each.Do(-1)) }))
	}
	next, back := func() page { return r.turn(r.at + 1) }, func() page { return r.turn(r.at - 1) }
	if r.at == 0 {
		back = r.up
	}
	switch {
	case r.last() && r.page.On != nil:
		p.short = words.Pages.Last
		next = func() page { return r.follow(r.page.On()) }
	case r.last():
		p.short = words.End
		next = r.up
	}
	p.choices = r.everywhere(r.page.Visit, append(choices, r.next(next), r.back(back))...)
	return p
}

// commands are the page's; those for a row have none here.
func (r *reading) commands() []pages.Command {
	var list []pages.Command
	for _, each := range r.page.Commands {
		if !each.OnRow {
			list = append(list, each)
		}
	}
	return list
}

func (r *reading) up() page { return r.follow(r.page.Up()) }

func (r *reading) place() store.Place { return r.placeOf(r.page) }
