package plain

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// reading is something to read, a page at a time.
type reading struct {
	*conversation
	of *pages.Text
	at int
}

func newReading(c *conversation, of *pages.Text) *reading {
	c.line(of.Says)
	return &reading{conversation: c, of: of}
}

// turn gives another page of the text.
func (r *reading) turn(at int) page {
	return &reading{conversation: r.conversation, of: r.of, at: at}
}

func (r *reading) last() bool { return r.at+1 == len(r.of.Sections) }

func (r *reading) say() {
	section := r.of.Sections[r.at]
	if title := r.title(); title != section.Title {
		r.line(sentence(title))
	}
	r.section(section)
}

// title is the text's, with which page of it this is where it has several.
func (r *reading) title() string {
	number, count := r.at+1, len(r.of.Sections)
	if r.of.Of > 0 {
		number, count = r.of.Part, r.of.Of
	}
	if count > 1 {
		return content.Fill(r.words.PartOf, "title", r.of.Title, "number", r.Book.Number(number), "of", r.Book.Number(count))
	}
	return r.of.Title
}

func (r *reading) here() []string { return []string{r.of.Sections[r.at].Title, r.title()} }

func (r *reading) prompt() prompt {
	p := r.asks()
	var choices []choice
	if len(r.of.Sections) > 1 {
		for i, section := range r.of.Sections {
			choices = append(choices, choice{key: number(i + 1), names: []string{section.Title}, act: func() page { return r.turn(i) }})
		}
	}
	choices = append(choices, r.alsoTyped(r.of.Also)...)
	for _, each := range r.commands() {
		choices = append(choices, pageCommand(each, func() page { return r.follow(each.Do(-1)) }))
	}
	next, back := func() page { return r.turn(r.at + 1) }, func() page { return r.turn(r.at - 1) }
	switch {
	case r.at == 0 && r.of.Before != nil:
		back = func() page { return r.follow(pages.TurnTo(*r.of.Before)) }
	case r.at == 0:
		back = r.up
	}
	switch {
	case r.last() && r.of.On != nil:
		next = func() page { return r.follow(*r.of.On) }
	case r.last():
		next = r.up
	}
	p.choices = r.everywhere(r.of.At, append(choices, r.next(next), r.back(back))...)
	return p
}

// asks words what can be typed.
func (r *reading) asks() prompt {
	words := r.words
	if r.of.Kind == pages.ResultsText {
		p := prompt{kind: "results", whole: words.Results.Whole, short: words.Results.Short}
		if r.of.Part == r.of.Of {
			p.short = words.Results.Last
		}
		return p
	}
	p := prompt{whole: words.Reading.One.Whole, short: words.Reading.One.Short}
	if len(r.of.Sections) > 1 {
		p = prompt{whole: words.Reading.Pages.Whole, short: words.Reading.Pages.Short}
	}
	switch {
	case r.last() && r.of.On != nil:
		p.short = words.Reading.Pages.Last
	case r.last():
		p.short = words.Reading.End
	}
	p.whole += r.also(r.commands())
	p.kind = p.whole // each page can do other things, and so has instructions of its own
	return p
}

// commands are the page's; those for a row have none here.
func (r *reading) commands() []pages.Command {
	var list []pages.Command
	for _, each := range r.of.Commands {
		if !each.OnRow {
			list = append(list, each)
		}
	}
	return list
}

func (r *reading) up() page { return r.follow(pages.GoUp()) }

func (r *reading) shown() pages.Page { return r.of }
