package plain

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/caseload"
)

// rowsAtOnce is how many organisations are read out before people have to ask for more.
const rowsAtOnce = 10

// organisations is the list of them: those at work or those archived, and of these either all or the results of a search. Each has its
// own number, which stays the same.
type organisations struct {
	*conversation
	of    *caseload.Page
	list  *caseload.Caseload
	found string // what was searched for; "" for all
	from  int    // the first that is read out
	brief bool   // they were read out already
	// where the person left off, and with whom; the zero value where there is nothing to go on with
	last     pages.Place
	lastAt   string
	lastName string
}

// newCaseload is the list of all those at work.
func newCaseload(c *conversation, of *caseload.Page) *organisations {
	c.tell(of.Err)
	l := &organisations{conversation: c, of: of, list: of.Caseload, found: of.Searched()}
	l.readAll() // how many there are is said before the first of them
	l.lookAgain()
	return l.fromTop()
}

// all is the list of all those at work, read again.
func (c *conversation) all() page {
	c.looked = looked{}
	return c.follow(pages.GoTo(pages.Place{}))
}

// fromTop gives the list as it is now, to be read out from its first row.
func (l *organisations) fromTop() *organisations {
	next := &organisations{conversation: l.conversation, of: l.of, list: l.list, found: l.found}
	if l.found != "" || l.list.Away() {
		return next
	}
	if place, title, ok := l.stack.LeftOff(); ok {
		if record, err := l.Store.Get(place.Case); err == nil && !record.Archived {
			next.last, next.lastAt, next.lastName = place, title, l.Told(place.Case, record.Organisation.Name)
		}
	}
	return next
}

// again gives the list without its rows being read out once more.
func (l *organisations) again() *organisations {
	next := *l
	next.brief = true
	return &next
}

// changed gives the list after an organisation on it was renamed or deleted: what it showed before, or everything if nothing of that is
// left.
func (l *organisations) changed() page {
	if err := l.list.ReadAll(); err != nil || l.list.Len() == 0 {
		return l.all()
	}
	return l.fromTop()
}

func (l *organisations) here() []string {
	here := []string{l.screens.Caseload.Title}
	switch {
	case l.found != "":
		here = append([]string{l.Book.Count(l.screens.Caseload.Found, l.list.Len())}, here...)
	case l.list.Away():
		here = append([]string{l.words.Caseload.Away}, here...)
	}
	return here
}

func (l *organisations) say() {
	l.line(sentence(l.screens.Caseload.Title))
	if l.brief {
		l.brief = false
		return
	}
	if l.list.Away() {
		l.line(l.words.Caseload.Away)
	}
	if l.found != "" {
		l.line(sentence(l.Book.Count(l.screens.Caseload.Found, l.list.Len())))
		if mine := l.list.Mine(l.words.Caseload.NotMine); mine != "" {
			l.line(mine)
		}
	}
	l.sayRows()
	if count := l.list.Untouched(); count > 0 && l.found == "" && !l.list.Away() {
		l.line(l.Book.Count(l.screens.Untouched.Spoken, count))
	}
	if l.last.Case != 0 {
		l.line(content.Fill(l.words.Caseload.Left, "name", l.lastName, "place", l.lastAt))
	}
}

func (l *organisations) sayRows() {
	count := l.list.Len()
	if count == 0 {
		l.line(l.screens.Caseload.NoneYet)
	}
	to := min(l.from+rowsAtOnce, count)
	switch { // not from which to which: what is said before each is the number that it keeps
	case l.from > 0:
		l.line(l.Book.Count(l.words.Caseload.Next, to-l.from))
	case count > rowsAtOnce:
		if l.found == "" { // else the number was said
			l.line(content.Fill(l.words.Caseload.InAll, "count", l.Book.Number(count)))
		}
		l.line(content.Fill(l.words.Caseload.First, "some", l.Book.Number(to)))
	}
	for _, row := range l.list.Rows(l.from, to) {
		text := content.Fill(l.words.Caseload.Row, "name", l.Book.List(append([]string{row.Shown(l.Book, l.Store)}, row.Labels(l.Book)...)...),
			"state", sentence(row.State(l.Book)))
		if coming := row.Coming(l.Book, l.Store.Today()); coming != "" {
			text += " " + coming
		}
		l.line(content.Fill(l.words.Numbered, "key", row.ID.String(), "name", text))
	}
	l.sayMore(count - to)
}

func (l *organisations) prompt() prompt {
	words, commands := l.words.Caseload, l.words.Commands
	var choices []choice
	if l.last.Case != 0 {
		choices = append(choices, choice{enter: true, act: func() page { return l.openID(l.last.Case) }})
	}
	choices = append(choices,
		command(keyNew, commands.New, func() page { return l.follow(pages.GoTo(pages.Place{Page: pages.NewOrganisationPage})) }),
		l.forOne(command(keyRename, commands.Rename, nil), toRename),
		l.forOne(command(keyDelete, commands.Delete, nil), toDelete))
	choices = append(choices, l.looking()...)
	if l.from+rowsAtOnce < l.list.Len() {
		choices = append(choices, command("", commands.More, l.readMore))
	}
	if l.found != "" || l.list.Away() {
		choices = append(choices, l.back(l.all))
	}
	choices = append(choices, command("", commands.Full, l.goFull))
	whole, also := words.Prompt.Whole, l.also(l.toldOf())
	kind := "caseload" + also
	if l.found != "" {
		whole = words.Found
		kind = whole + also
	}
	return prompt{kind: kind, whole: whole + also, short: words.Prompt.Short,
		choices: l.everywhere(pages.Place{}, choices...), rows: l.lookedAt, named: l.named}
}

// lookedAt gives those that are looked at and that a text may mean.
func (l *organisations) lookedAt(text string) []choice {
	looked := make(map[assessment.ID]bool)
	for _, id := range l.list.IDs() {
		looked[id] = true
	}
	return cases(slices.DeleteFunc(l.everyone(text), func(row caseload.CaseRow) bool { return !looked[row.ID] }), l.open)
}

// named gives the choices for a text that is no command. If it fits nothing that the list shows, it can also name the others.
func (l *organisations) named(text string) []choice {
	choices := append(l.lookedAt(text), l.prompt().choices...)
	if len(meant(choices, text)) > 0 {
		return choices
	}
	return append(cases(l.everyone(text), l.open), l.prompt().choices...)
}

// everyone gives the organisations that a text may mean, those put away among them.
func (l *organisations) everyone(text string) []caseload.CaseRow {
	rows, err := caseload.Named(l.Store, text)
	l.tell(err)
	return rows
}

// cases makes choices of organisations.
func cases(rows []caseload.CaseRow, act func(caseload.CaseRow) page) []choice {
	list := make([]choice, len(rows))
	for i, row := range rows {
		list[i] = choice{key: row.ID.String(), names: []string{row.Name}, act: func() page { return act(row) }}
	}
	return list
}

// readAll reads all organisations, where that was not done yet.
func (l *organisations) readAll() {
	if l.list.More() {
		l.tell(l.list.ReadAll())
	}
}

func (l *organisations) readMore() page {
	l.from += rowsAtOnce
	l.sayRows()
	return l
}

// goFull goes on on the full screen, and remembers that for the next time.
func (l *organisations) goFull() page {
	_ = fronts.Remember(l.Store, fronts.Full)
	return l.leaveFor(ErrGoFull)
}

func (l *organisations) open(row caseload.CaseRow) page { return l.openID(row.ID) }

// openID goes to an organisation: to the page that was left off, where that is said, or else to its task list.
func (l *organisations) openID(id assessment.ID) page {
	leftOff := id == l.last.Case
	open := l.stack.OpenCase
	if !leftOff {
		open = l.stack.OpenAtStart
	}
	shown, err := open(id)
	if err != nil {
		return l.stay(l.Book.Explain(err))
	}
	if leftOff {
		l.line(sentence(l.lastName))
	}
	return l.conversation.open(shown)
}

func (l *organisations) shown() pages.Page { return l.of }
