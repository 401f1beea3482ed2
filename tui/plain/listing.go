package plain

import (
	"slices"
	"strings"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// listing is a page of rows to choose from. They are numbered as they stand, and some are read out at once.
type listing struct {
	*conversation
	page  *pages.Listing
	start int            // the row that Enter opens
	from  int            // the first that is read out
	known *pages.Listing // was read out already and has the same rows; only what differs is read out again
}

func newListing(c *conversation, of *pages.Listing) *listing {
	start := max(0, min(of.Start, len(of.Rows)-1))
	return &listing{conversation: c, page: of, start: start, from: start - start%rowsAtOnce}
}

// again gives the page anew, without its rows being read out once more.
func (l *listing) again() page { return l.after(l) }

// after gives the page as it is read out after another that the person heard: where that had the same rows, with the
// same numbers, only what differs is said.
func (l *listing) after(heard page) page {
	was, ok := heard.(*listing)
	if !ok || was.page.Title != l.page.Title || !slices.EqualFunc(was.page.Rows, l.page.Rows, sameName) {
		return l
	}
	return &listing{conversation: l.conversation, page: l.page, start: l.start, from: was.from, known: was.page}
}

func sameName(a, b pages.ListRow) bool { return a.Name == b.Name && a.Heading == b.Heading }

func (l *listing) say() {
	l.line(sentence(l.page.Title))
	if l.known == nil || !slices.Equal(l.known.Says, l.page.Says) {
		for _, text := range l.page.Says {
			l.line(sentence(text))
		}
	}
	if l.known == nil {
		l.sayRows()
		return
	}
	for i, row := range l.page.Rows {
		if spoken(row) != spoken(l.known.Rows[i]) {
			l.sayRow(i)
		}
	}
	l.known = nil
}

func (l *listing) sayRows() {
	rows := l.page.Rows
	if len(rows) == 0 {
		l.line(l.page.Empty)
	}
	to := min(l.from+rowsAtOnce, len(rows))
	for i := l.from; i < to; i++ {
		if i == l.from || rows[i-1].Heading != rows[i].Heading {
			l.line(sentence(rows[i].Heading))
		}
		l.sayRow(i)
	}
	if more := len(rows) - to; more > 0 {
		l.line(l.book.Count(l.words.Listing.More, more))
	}
}

func (l *listing) sayRow(at int) {
	l.line(content.Fill(l.words.Numbered, "key", number(at+1), "name", spoken(l.page.Rows[at])))
}

// spoken puts all that stands in a row in sentences.
func spoken(row pages.ListRow) string {
	said := []string{sentence(row.Name)}
	for _, beside := range slices.Concat([]string{row.Status}, row.Beside) {
		if beside != "" {
			said = append(said, sentence(begun(beside)))
		}
	}
	return strings.Join(said, " ")
}

// readMore reads out the next rows, and after the last the first again.
func (l *listing) readMore() page {
	l.from += rowsAtOnce
	if l.from >= len(l.page.Rows) {
		l.from = 0
	}
	l.sayRows()
	return l
}

func (l *listing) prompt() prompt {
	words := l.words.Listing
	commands := l.possible()
	p := prompt{whole: words.Empty.Whole, short: words.Empty.Short}
	choices := l.rows(func(row int) page { return l.follow(l.page.Rows[row].Open()) })
	if len(choices) > 0 {
		choices[l.start].enter = true
		p = prompt{whole: words.Whole, short: content.Fill(words.Short, "key", choices[l.start].key)}
		if l.page.Chooses {
			p.whole = words.Choose
		}
	}
	p.whole += l.also(commands)
	p.kind = p.whole // each page can do other things, and so has instructions of its own
	for _, each := range commands {
		choices = append(choices, l.command(each))
	}
	if len(l.page.Rows) > rowsAtOnce {
		choices = append(choices, command("", l.words.Commands.More, l.readMore))
	}
	p.choices = l.everywhere(l.page.Visit, append(choices, l.back(func() page { return l.follow(l.page.Up()) }))...)
	return p
}

// rows makes choices of the rows, also of those that are not read out yet.
func (l *listing) rows(act func(row int) page) []choice {
	list := make([]choice, len(l.page.Rows))
	for i, row := range l.page.Rows {
		list[i] = choice{key: number(i + 1), names: []string{row.Name}, act: func() page { return act(i) }}
	}
	return list
}

// possible are the page's commands, without those for a row where there is none.
func (l *listing) possible() []pages.Command {
	return slices.DeleteFunc(slices.Clone(l.page.Commands), func(c pages.Command) bool { return c.OnRow && len(l.page.Rows) == 0 })
}

// command makes a choice of a command. One for a row is typed with its number or its name, or else asks which; where
// there is one row only, it is that.
func (l *listing) command(of pages.Command) choice {
	switch {
	case !of.OnRow && len(l.page.Rows) == 0:
		return pageCommand(of, func() page { return l.follow(of.Do(-1)) })
	case !of.OnRow || len(l.page.Rows) == 1:
		return pageCommand(of, func() page { return l.follow(of.Do(l.start)) })
	}
	which := &whichRow{conversation: l.conversation, from: l, command: of}
	c := pageCommand(of, func() page { return which })
	c.with = which.named
	return c
}

func (l *listing) place() store.Place { return l.placeOf(l.page) }
