package tui

import (
	"slices"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// caseload is the first screen: a row to start with a new organisation, and those that are kept here, last touched
// first. All of them are read only once the cursor comes to the end of the recent ones.
type caseload struct {
	*setting
	rows []pages.CaseRow
	more bool   // there may be others after these
	left string // where the person left off, in a sentence; "" when there is nothing to go on with
	last store.Place
	at   int // 0 is the row to start anew; row i of rows is at i+1
}

func newCaseload(s *setting) *caseload {
	c := &caseload{setting: s}
	var err error
	c.rows, c.more, err = pages.RecentCaseload(s.store)
	c.tell(err)
	if len(c.rows) > 0 && !c.rows[0].Example {
		c.at = 1 // whoever was here before most likely wants to go on
	}
	if place, ok := s.store.Place(); ok && place.Case != 0 {
		c.last = place
		c.left = content.Fill(s.words.Caseload.Left, "place", pages.PlaceName(s.book, place))
		c.at = max(c.at, 1+slices.IndexFunc(c.rows, func(row pages.CaseRow) bool { return row.ID == place.Case }))
	}
	return c
}

func (c *caseload) tell(err error) {
	if err != nil {
		c.say(c.book.Failures().Unknown)
	}
}

// readAll reads the rest of the caseload, when the cursor is about to come to it.
func (c *caseload) readAll() {
	rows, err := pages.Caseload(c.store)
	c.tell(err)
	if err == nil {
		c.rows, c.more = rows, false
	}
}

// chosen gives the row under the cursor; false on the row to start anew.
func (c *caseload) chosen() (pages.CaseRow, bool) {
	if c.at == 0 {
		return pages.CaseRow{}, false
	}
	return c.rows[c.at-1], true
}

func (c *caseload) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return c
	}
	if c.more && (c.at+1 >= len(c.rows) || press.String() == "end") {
		c.readAll()
	}
	if at, ok := c.moved(press, c.at, len(c.rows)+1); ok {
		c.at = at
		return c
	}
	row, onRow := c.chosen()
	switch {
	case key.Matches(press, c.keys.New), key.Matches(press, c.keys.Enter) && !onRow:
		return newAbout(c.setting, nil, store.Place{})
	case key.Matches(press, c.keys.Enter):
		return c.open(row.ID)
	case key.Matches(press, c.keys.Rename) && onRow:
		return newRename(c.setting, row)
	case key.Matches(press, c.keys.Delete) && onRow:
		return newDelete(c.setting, row)
	case key.Matches(press, c.keys.Plain):
		c.goPlain()
		return c
	default:
		c.noSuchKey()
		return c
	}
}

func (c *caseload) click(at int) screen {
	c.at = at
	return c.Update(enterKey)
}

// goPlain remembers that the next time, too, it shall be line by line, and goes over to that at once.
func (c *caseload) goPlain() {
	// That it cannot be remembered is no reason to stay.
	_ = c.store.SavePreference(pages.FrontPreference, pages.PlainFront)
	c.over = true
}

// open goes to an organisation: to the page that was left off, or else to its task list.
func (c *caseload) open(id store.ID) screen {
	kept, err := c.store.Case(id)
	if err != nil {
		c.say(c.book.Failures().Unknown)
		return c
	}
	visit := pages.NewVisit(c.book, kept)
	if id == c.last.Case {
		return c.setting.at(visit, c.last)
	}
	return newTasks(c.setting, visit)
}

func (c *caseload) Heading() (middle, right string) { return "", c.words.Caseload.Title }

func (c *caseload) Body(width, height int) body {
	words := c.words.Caseload
	width = min(width, measure)
	var b body
	b.gap()
	b.add(styled(c.theme.Strong, wrap(words.Welcome, width)))
	b.gap()
	for _, sentence := range words.HowTo {
		b.add(styled(c.theme.Quiet, wrap(sentence, width)))
	}
	b.gap()
	b.put(0, c.at == 0, c.row(c.at == 0, words.New, width))
	// Only what can be in the window is worded and drawn: there may be thousands.
	for i := max(0, c.at-height); i < min(len(c.rows), c.at+height); i++ {
		b.gap()
		b.put(i+1, i+1 == c.at, c.organisation(c.rows[i], i+1 == c.at, width))
	}
	b.tighten(height)
	return b
}

// organisation draws one row: the name, how far it has got, and where it was left off.
func (c *caseload) organisation(row pages.CaseRow, here bool, width int) string {
	name := row.Name
	if row.Example {
		name += " (" + c.words.Caseload.Example + ")"
	}
	text := c.row(here, name, width) + "\n" + c.beside(row.State(c.book), width)
	if here && row.ID == c.last.Case {
		text += "\n" + c.beside(c.left, width)
	}
	return text
}

func (c *caseload) Hints() []key.Binding {
	hints := []key.Binding{c.keys.Move, c.keys.Open, c.keys.New}
	if c.at > 0 {
		hints = append(hints, c.keys.Rename, c.keys.Delete)
	}
	return append(hints, c.keys.Leave, c.keys.Plain)
}

func (c *caseload) Place() store.Place { return c.leftOff() }

func (c *caseload) Typing() bool { return false }
