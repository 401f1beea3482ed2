package plain

import (
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// rowsAtOnce is how many organisations are read out before one has to ask for more.
const rowsAtOnce = 10

// caseload is the list of organisations, last touched first. Each has its own number, which stays the same.
type caseload struct {
	*conversation
	rows []pages.CaseRow
	from int         // the first that is read out
	last store.Place // where the person left off; the zero value where there is nothing to go on with
}

func newCaseload(c *conversation) *caseload {
	list := &caseload{conversation: c, rows: c.allRows()}
	if place, ok := c.store.Place(); ok && place.Case != 0 {
		list.last = place
	}
	return list
}

// allRows reads the whole caseload: any of it may be named.
func (c *conversation) allRows() []pages.CaseRow {
	rows, err := pages.Caseload(c.store)
	if err != nil {
		c.line(c.book.Failures().Unknown)
	}
	return rows
}

func (l *caseload) say() {
	l.line(sentence(l.screens.Caseload.Title))
	if len(l.rows) == 0 {
		l.line(l.screens.Caseload.NoneYet)
	}
	l.sayRows()
}

func (l *caseload) sayRows() {
	to := min(l.from+rowsAtOnce, len(l.rows))
	for _, row := range l.rows[l.from:to] {
		text := content.Fill(l.words.Caseload.Row, "name", l.nameOf(row), "state", sentence(row.State(l.book)))
		l.line(content.Fill(l.words.Numbered, "key", row.ID.String(), "name", text))
	}
	if more := len(l.rows) - to; more > 0 {
		l.line(l.book.Count(l.words.Caseload.More, more))
	}
	for _, row := range l.rows {
		if row.ID == l.last.Case {
			l.line(content.Fill(l.words.Caseload.Left, "name", row.Name, "place", pages.PlaceName(l.book, l.last)))
		}
	}
}

func (c *conversation) nameOf(row pages.CaseRow) string {
	if row.Example {
		return row.Name + " (" + c.screens.Caseload.Example + ")"
	}
	return row.Name
}

func (l *caseload) prompt() prompt {
	words, commands := l.words.Caseload, l.words.Commands
	renaming := command(keyRename, commands.Rename, func() page { return newWhichCase(l.conversation, l, toRename) })
	renaming.with = func(text string) page { return newWhichCase(l.conversation, l, toRename).named(text) }
	deleting := command(keyDelete, commands.Delete, func() page { return newWhichCase(l.conversation, l, toDelete) })
	deleting.with = func(text string) page { return newWhichCase(l.conversation, l, toDelete).named(text) }
	choices := l.cases(l.rows, l.open)
	for i, row := range l.rows {
		choices[i].enter = row.ID == l.last.Case
	}
	choices = append(choices,
		command(keyNew, commands.New, func() page { return newAbout(l.conversation, nil, store.Place{}) }),
		renaming, deleting)
	if l.from+rowsAtOnce < len(l.rows) {
		choices = append(choices, command("", commands.More, l.readMore))
	}
	choices = append(choices, command("", commands.Full, l.goFull))
	return prompt{kind: "caseload", whole: words.Prompt.Whole, short: words.Prompt.Short,
		choices: l.everywhere(nil, choices...)}
}

// cases makes choices of organisations.
func (c *conversation) cases(rows []pages.CaseRow, act func(pages.CaseRow) page) []choice {
	list := make([]choice, len(rows))
	for i, row := range rows {
		list[i] = choice{key: row.ID.String(), names: []string{row.Name}, act: func() page { return act(row) }}
	}
	return list
}

func (l *caseload) readMore() page {
	l.from += rowsAtOnce
	l.sayRows()
	return l
}

// goFull remembers that the next time, too, it shall be the full screen, and goes over to that.
func (l *caseload) goFull() page {
	_ = l.store.SavePreference(pages.FrontPreference, pages.FullFront)
	l.full, l.over = true, true
	return l
}

// open goes to an organisation: to the page that was left off, or else to its task list.
func (l *caseload) open(row pages.CaseRow) page {
	record, err := l.store.Case(row.ID)
	if err != nil {
		return l.stay(l.words.NotFound)
	}
	visit := pages.NewVisit(l.book, record)
	if row.ID == l.last.Case {
		l.line(sentence(row.Name))
		return l.at(visit, l.last)
	}
	return newTasks(l.conversation, visit)
}

func (l *caseload) place() store.Place { return pages.LeftOff(l.store) }
