package plain

import (
	"slices"

	"equalfooting/content"
	"equalfooting/tui/pages"
)

// listing is a page of rows to choose from. They are numbered as they stand, and some are read out at once.
type listing struct {
	*conversation
	of    *pages.Listing
	start int            // the row that Enter opens, where it opens one
	from  int            // the first that is read out
	known *pages.Listing // was read out already and has the same rows; only what differs is read out again
	brief bool           // the rows were read out already, and have the same numbers still
}

func newListing(c *conversation, of *pages.Listing, row int) *listing {
	if of.Kind == pages.TaskList || row < 0 { // which of the tasks is always the natural next one
		row = of.Start
	}
	l := &listing{conversation: c, of: of, start: max(0, min(row, len(of.Rows)-1))}
	if of.Kind == pages.Plain { // the others begin at their first row
		l.from = l.start - l.start%rowsAtOnce
	}
	return l
}

// again gives the page again, without its rows being read out once more.
func (l *listing) again() page { return l.after(l) }

// after gives the page as it is read out after another that the person heard: where that had the same rows, with the
// same numbers, only what differs is said.
func (l *listing) after(heard page) page {
	was, ok := heard.(*listing)
	if !ok || was.of.Title != l.of.Title || l.of.Kind != pages.Plain && was.of.At != l.of.At || !slices.EqualFunc(was.of.Rows, l.of.Rows, sameName) {
		return l
	}
	return &listing{conversation: l.conversation, of: l.of, start: l.start, from: was.from, known: was.of}
}

// returned makes the page shorter for people who heard its rows and come back from one of them. What may have changed is read out again:
// what is left to look at, and what had to do with a question. Of the main page, only the rows that changed are.
func (l *listing) returned(from page) {
	if l.of.Kind == pages.TaskList {
		l.sayChanged()
		return
	}
	switch from.(type) {
	case *question:
		l.brief = l.of.Kind == pages.AnswersList && l.of.Part > 1
	case *listing:
		l.brief = l.of.Kind == pages.ReadList
	}
	l.brief = l.brief && l.readOut[l.of.At] != nil
}

// sayChanged reads out only the rows that have changed since they were heard, if they are the same rows.
func (l *listing) sayChanged() {
	if was := l.readOut[l.of.At]; was != nil && slices.EqualFunc(was.Rows, l.of.Rows, sameName) {
		l.known = was
	}
}

func sameName(a, b pages.Row) bool { return a.Name == b.Name && a.Heading == b.Heading }

func (l *listing) prompt() prompt {
	commands := l.possible()
	p := l.asks(commands)
	var rows, typed []choice
	for i, c := range l.rows(l.open) {
		switch {
		case l.of.Rows[i].Typed == nil:
			c.enter = i == l.start && (l.of.Kind == pages.Plain || l.of.Kind == pages.TaskList)
			rows = append(rows, c)
		case len(c.names) > 0:
			typed = append(typed, c)
		}
	}
	var does []choice
	for _, each := range commands {
		does = append(does, l.command(each))
	}
	own := slices.Concat(rows, l.alsoTyped(l.of.Also), typed, does, l.leading())
	if l.of.Kind == pages.AnswersList { // there it is the way out, and comes last
		own = slices.Concat(rows, l.alsoTyped(l.of.Also), does, l.leading(), typed)
	}
	p.choices = l.everywhere(l.of.At, own...)
	return p
}

// asks words what can be typed.
func (l *listing) asks(commands []pages.Command) prompt {
	words := l.words
	switch l.of.Kind {
	case pages.TaskList:
		return prompt{kind: "tasks", whole: words.Tasks.Whole, short: content.Fill(words.Tasks.Short, "next", l.of.Rows[l.start].Name)}
	case pages.AnswersList:
		p := prompt{kind: "check", whole: words.Check.Prompt.Whole, short: words.Check.Prompt.Short}
		if l.of.After == nil {
			p.short = words.Check.Last
			if l.of.At.View != 0 { // it is there to be compared, and has no results
				p.short = words.Check.View
			}
		}
		return p
	case pages.ReadList:
		p := prompt{whole: words.Rows.Whole + l.also(commands), short: words.Rows.Short}
		if l.of.After == nil {
			p.short = words.Rows.Last
		}
		p.kind = p.whole
		return p
	default: // as below
	}
	p := prompt{whole: words.Listing.Empty.Whole, short: words.Listing.Empty.Short}
	if len(l.of.Rows) > 0 {
		p = prompt{whole: words.Listing.Whole, short: content.Fill(words.Listing.Short, "key", l.key(l.start))}
		if l.of.Chooses {
			p.whole = words.Listing.Choose
		}
	}
	p.whole += l.also(commands)
	p.kind = p.whole // each page can do other things, and so has instructions of its own
	return p
}

// leading are the ways from the page: on, back, and to rows that are not read out yet.
func (l *listing) leading() []choice {
	var list []choice
	up := func() page { return l.follow(pages.GoUp()) }
	switch l.of.Kind {
	case pages.AnswersList:
		on := func() page { return l.open(len(l.of.Rows) - 1) }
		if l.of.After != nil {
			on = func() page { return l.follow(pages.TurnTo(*l.of.After)) }
		}
		list = append(list, l.next(on))
	case pages.ReadList:
		on := up
		if l.of.After != nil {
			on = func() page { return l.follow(pages.TurnTo(*l.of.After)) }
		}
		list = append(list, l.next(on))
	case pages.Plain, pages.TaskList, pages.ResultsText:
	}
	if l.isLong() {
		list = append(list, command("", l.words.Commands.More, l.readMore))
	}
	if l.of.Before != nil {
		up = func() page { return l.follow(pages.TurnTo(*l.of.Before)) }
	}
	return append(list, l.back(up))
}

// key is what is typed for a row.
func (l *listing) key(row int) string {
	if key := l.of.Rows[row].Key; key != "" {
		return key
	}
	return number(row + 1)
}

// rows makes choices of the rows, also of those that are not read out yet. A row that only leads on is a command.
func (l *listing) rows(act func(row int) page) []choice {
	list := make([]choice, len(l.of.Rows))
	for i, row := range l.of.Rows {
		list[i] = choice{key: l.key(i), names: []string{row.Name}, act: func() page { return act(i) }}
		if row.Typed != nil {
			list[i] = command("", *row.Typed, func() page { return act(i) })
		}
	}
	return list
}

// open goes where a row leads, and says first what is there.
func (l *listing) open(row int) page {
	l.line(l.of.Rows[row].Intro)
	l.stand(row)
	return l.follow(l.of.Rows[row].Open())
}

// stand notes on which row the person was, for when they come back.
func (l *listing) stand(row int) { l.stack.Stand(row) }

// possible are the page's commands, without those for a row where there is none, and with ticking where that can be done.
func (l *listing) possible() []pages.Command {
	list := slices.DeleteFunc(slices.Clone(l.of.Commands), func(c pages.Command) bool { return c.OnRow && len(l.of.Rows) == 0 })
	if !l.of.Ticks() {
		return list
	}
	words := l.words.Commands.Tick
	return append(list, pages.Command{Words: content.PageCommand{Words: words.Words, Means: words.Does}, OnRow: true, Do: l.tick})
}

// tick ticks a row, or unticks it.
func (l *listing) tick(row int) pages.Next {
	if tick := l.of.Rows[row].Tick; tick != nil {
		return tick.Do()
	}
	return pages.Say(l.words.Listing.NoTick)
}

// command makes a choice from a command. One for a row is typed with its number or its name, or else asks which; if there is only one
// row, it is that.
func (l *listing) command(of pages.Command) choice {
	do := func(row int) page {
		l.stand(l.start)
		return l.follow(of.Do(row))
	}
	switch {
	case !of.OnRow && len(l.of.Rows) == 0:
		return pageCommand(of, func() page { return do(-1) })
	case !of.OnRow || len(l.of.Rows) == 1:
		return pageCommand(of, func() page { return do(l.start) })
	}
	which := &whichRow{conversation: l.conversation, from: l, command: of}
	c := pageCommand(of, func() page { return which })
	c.with = which.named
	return c
}

func (l *listing) shown() pages.Page { return l.of }
