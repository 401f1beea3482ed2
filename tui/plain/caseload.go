package plain

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
)

// rowsAtOnce is how many organisations are read out before one has to ask for more.
const rowsAtOnce = 10

// caseload is the list of organisations: those at work, or those put away, and of these all or those that were searched.
// Each has its own number, which stays the same.
type caseload struct {
	*conversation
	list  *pages.Caseload
	found string // what was searched; "" where all are looked at
	from  int    // the first that is read out
	brief bool   // they were read out already
	// where the person left off, and with whom; the zero value where there is nothing to go on with
	last     store.Place
	lastName string
}

// newCaseload is the list of all those at work.
func newCaseload(c *conversation) *caseload {
	list, err := pages.OpenCaseload(c.store)
	c.tell(err)
	return (&caseload{conversation: c, list: list}).anew()
}

// anew gives the list as it is now, to be read out from its first row.
func (l *caseload) anew() *caseload {
	next := &caseload{conversation: l.conversation, list: l.list, found: l.found}
	if l.found != "" || l.list.Away() {
		return next
	}
	if place, ok := pages.LastPlace(l.store); ok {
		if record, err := l.store.Get(place.Case); err == nil && !record.Archived {
			next.last, next.lastName = place, record.Organisation.Name
		}
	}
	return next
}

// again gives the list without its rows being read out once more.
func (l *caseload) again() *caseload {
	next := *l
	next.brief = true
	return &next
}

// changed gives the list after an organisation on it was renamed or deleted: those that were looked at, or all of them
// where none of those is left.
func (l *caseload) changed() *caseload {
	if err := l.list.ReadAll(); err != nil || len(l.list.Rows()) == 0 {
		return newCaseload(l.conversation)
	}
	return l.anew()
}

// tell says that something could not be read.
func (c *conversation) tell(err error) {
	if err != nil {
		c.line(c.book.Failures().Unknown)
	}
}

func (l *caseload) say() {
	l.line(sentence(l.screens.Caseload.Title))
	if l.brief {
		l.brief = false
		return
	}
	if l.list.Away() {
		l.line(l.words.Caseload.Away)
	}
	if l.found != "" {
		l.line(sentence(l.book.Count(l.screens.Caseload.Found, len(l.list.Rows()))))
	}
	l.sayRows()
	if l.last.Case != 0 {
		l.line(content.Fill(l.words.Caseload.Left, "name", l.lastName, "place", pages.PlaceName(l.book, l.store, l.last)))
	}
}

func (l *caseload) sayRows() {
	if l.from+rowsAtOnce >= len(l.list.Rows()) {
		l.readAll()
	}
	rows := l.list.Rows()
	if len(rows) == 0 {
		l.line(l.screens.Caseload.NoneYet)
	}
	to := min(l.from+rowsAtOnce, len(rows))
	for _, row := range rows[min(l.from, to):to] {
		text := content.Fill(l.words.Caseload.Row, "name", l.nameOf(row), "state", sentence(row.State(l.book)))
		if coming := row.Coming(l.book, l.store.Today()); coming != "" {
			text += " " + coming
		}
		l.line(content.Fill(l.words.Numbered, "key", row.ID.String(), "name", text))
	}
	switch more := len(rows) - to; {
	case l.list.More():
		l.line(l.words.Caseload.Unread)
	case more > 0:
		l.line(l.book.Count(l.words.Listing.More, more))
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
	choices := l.cases(l.list.Rows(), l.open)
	if l.last.Case != 0 {
		choices = append(choices, choice{enter: true, act: func() page { return l.openID(l.last.Case) }})
	}
	choices = append(choices,
		command(keyNew, commands.New, func() page { return newAbout(l.conversation, nil, store.Place{}) }),
		l.forOne(command(keyRename, commands.Rename, nil), toRename),
		l.forOne(command(keyDelete, commands.Delete, nil), toDelete))
	choices = append(choices, l.looking()...)
	if l.list.More() || l.from+rowsAtOnce < len(l.list.Rows()) {
		choices = append(choices, command("", commands.More, l.readMore))
	}
	if l.found != "" || l.list.Away() {
		choices = append(choices, l.back(func() page { return newCaseload(l.conversation) }))
	}
	choices = append(choices, command("", commands.Full, l.goFull))
	also := l.also(l.toldOf())
	return prompt{kind: "caseload" + also, whole: words.Prompt.Whole + also, short: words.Prompt.Short,
		choices: l.everywhere(nil, choices...), named: l.named}
}

// named gives the choices for a text that is no command. All organisations are read by then, and where it fits none of
// those that are looked at, the others can be named as well.
func (l *caseload) named(text string) []choice {
	l.readAll()
	choices := l.prompt().choices
	if len(meant(choices, text)) > 0 {
		return choices
	}
	return append(l.cases(l.everyone(), l.open), choices...)
}

// everyone gives all organisations, those put away among them.
func (c *conversation) everyone() []pages.CaseRow {
	rows, err := pages.AllCases(c.store)
	c.tell(err)
	return rows
}

// cases makes choices of organisations.
func (c *conversation) cases(rows []pages.CaseRow, act func(pages.CaseRow) page) []choice {
	list := make([]choice, len(rows))
	for i, row := range rows {
		list[i] = choice{key: row.ID.String(), names: []string{row.Name}, act: func() page { return act(row) }}
	}
	return list
}

// readAll reads all organisations, where that was not done yet.
func (l *caseload) readAll() {
	if l.list.More() {
		l.tell(l.list.ReadAll())
	}
}

func (l *caseload) readMore() page {
	l.readAll()
	l.from += rowsAtOnce
	l.sayRows()
	return l
}

// goFull remembers that the next time, too, it shall be the full screen, and goes over to that.
func (l *caseload) goFull() page {
	_ = fronts.Remember(l.store, fronts.Full)
	l.full, l.over = true, true
	return l
}

func (l *caseload) open(row pages.CaseRow) page { return l.openID(row.ID) }

// openID goes to an organisation: to the page that was left off, or else to its task list.
func (l *caseload) openID(id assessment.ID) page {
	visit, err := pages.OpenVisit(l.book, l.store, id)
	if err != nil {
		return l.stay(l.words.NotFound)
	}
	if id == l.last.Case {
		l.line(sentence(l.lastName))
		return l.at(visit, l.last)
	}
	return newTasks(l.conversation, visit)
}

func (l *caseload) place() store.Place { return pages.LeftOff(l.store) }
