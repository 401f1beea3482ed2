package fullscreen

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// caseload is the first screen: a row to start with a new organisation, and those that are kept here. Letters typed
// after the key for it search the names.
type caseload struct {
	*setting
	list   *pages.Caseload
	left   string // where the person left off, in a sentence; "" when there is nothing to go on with
	last   store.Place
	at     int              // 0 is the row to start anew; row i of rows is at i+1
	search *textinput.Model // open while a name is searched
}

func newCaseload(s *setting) *caseload {
	c := &caseload{setting: s}
	var err error
	c.list, err = pages.OpenCaseload(s.store)
	c.tell(err)
	rows := c.list.Rows()
	if len(rows) > 0 && !rows[0].Example {
		c.at = 1 // whoever was here before most likely wants to go on
	}
	if place, ok := pages.LastPlace(s.store); ok {
		c.last = place
		c.left = content.Fill(s.words.Caseload.Left, "place", pages.PlaceName(s.book, s.store, place))
		c.at = max(c.at, c.rowOf(place.Case))
	}
	return c
}

// rowOf gives where an organisation stands; 0 where it does not. The rest is read where it is not among the first.
func (c *caseload) rowOf(id assessment.ID) int {
	row := func() int {
		return 1 + slices.IndexFunc(c.list.Rows(), func(row pages.CaseRow) bool { return row.ID == id })
	}
	if at := row(); at > 0 || !c.list.More() {
		return at
	}
	c.tell(c.list.ReadAll())
	return row()
}

func (c *caseload) tell(err error) {
	if err != nil {
		c.say(c.book.Failures().Unknown)
	}
}

// chosen gives the row under the cursor; false on the row to start anew.
func (c *caseload) chosen() (pages.CaseRow, bool) {
	rows := c.list.Rows()
	if c.at == 0 || c.at > len(rows) {
		return pages.CaseRow{}, false
	}
	return rows[c.at-1], true
}

func (c *caseload) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return c.typed(msg)
	}
	// The rest is read when the cursor is about to come to it.
	if c.list.More() && (c.at+1 >= len(c.list.Rows()) || press.String() == "end") {
		c.tell(c.list.ReadAll())
	}
	if at, ok := c.moved(press, c.at, len(c.list.Rows())+1); ok {
		c.at = at
		return c
	}
	row, onRow := c.chosen()
	switch {
	case key.Matches(press, c.keys.Enter) && onRow:
		return c.open(row.ID)
	case c.search != nil && key.Matches(press, c.keys.Esc):
		c.closeSearch()
		return c
	case key.Matches(press, c.keys.Enter), key.Matches(press, c.keys.New) && c.search == nil:
		return newAbout(c.setting, nil, store.Place{})
	case c.search != nil:
		return c.typed(msg)
	case key.Matches(press, c.keys.Search):
		return c.openSearch()
	case key.Matches(press, c.keys.Rename) && onRow:
		return newRename(c, row)
	case key.Matches(press, c.keys.Delete) && onRow:
		return newDelete(c, row)
	case key.Matches(press, c.keys.PutAway) && onRow:
		c.putAway(row)
	case key.Matches(press, c.keys.Order):
		c.tell(c.list.NextOrder())
		c.say(content.Fill(c.words.Caseload.Sorted, "order", c.list.Sorted().Name(c.book)))
		c.at = min(c.at, 1)
	case key.Matches(press, c.keys.Away), key.Matches(press, c.keys.Esc, c.keys.Back) && c.list.Away():
		c.tell(c.list.TurnAway())
		c.at = min(1, len(c.list.Rows()))
	case key.Matches(press, c.keys.Late):
		return c.setting.open(pages.Late(c.book, c.store))
	case key.Matches(press, c.keys.Plain):
		c.goPlain()
	default:
		c.noSuchKey()
	}
	return c
}

// putAway puts an organisation away, or brings it back.
func (c *caseload) putAway(row pages.CaseRow) {
	away := !row.Away()
	if !c.wrote(row.PutAway(c.store, away)) {
		return
	}
	said := c.words.Caseload.Back
	if away {
		said = c.words.Caseload.PutAway
	}
	c.say(content.Fill(said, "name", row.Name))
	c.changed(row.ID)
}

// changed reads the list anew after something was done to an organisation on it. The cursor stays on that one, or on the
// one that has come into its place.
func (c *caseload) changed(id assessment.ID) {
	c.tell(c.list.ReadAll())
	if at := c.rowOf(id); at > 0 {
		c.at = at
	}
	c.at = min(c.at, len(c.list.Rows()))
}

func (c *caseload) click(at int) screen {
	c.at = at
	return c.Update(enterKey)
}

// goPlain remembers that the next time, too, it shall be line by line, and goes over to that at once.
func (c *caseload) goPlain() {
	// That it cannot be remembered is no reason to stay.
	_ = fronts.Remember(c.store, fronts.Plain)
	c.over = true
}

// open goes to an organisation: to the page that was left off, or else to its task list.
func (c *caseload) open(id assessment.ID) screen {
	visit, err := pages.OpenVisit(c.book, c.store, id)
	if err != nil {
		c.say(c.book.Failures().Unknown)
		return c
	}
	if id == c.last.Case {
		return c.setting.at(visit, c.last)
	}
	return newTasks(c.setting, visit)
}

func (c *caseload) Heading() (middle, right string) { return "", c.words.Caseload.Title }

func (c *caseload) Body(width, height int) body {
	width = min(width, measure)
	var b body
	b.gap()
	c.top(&b, width)
	b.gap()
	b.put(0, c.at == 0, c.row(c.at == 0, c.words.Caseload.New, width))
	rows := c.list.Rows()
	// Only what can be in the window is worded and drawn: there may be thousands.
	for i := max(0, c.at-height); i < min(len(rows), c.at+height); i++ {
		b.gap()
		b.put(i+1, i+1 == c.at, c.organisation(rows[i], i+1 == c.at, width))
	}
	b.tighten(height)
	return b
}

// top is what stands over the rows: the search, or that these are put away, or what this is.
func (c *caseload) top(b *body, width int) {
	words := c.words.Caseload
	switch {
	case c.search != nil:
		c.search.SetWidth(width - len(words.Search) - 2)
		b.add(c.search.View())
		found := words.NotFound
		if count := len(c.list.Rows()); count > 0 {
			found = c.book.Count(words.Found, count)
		}
		b.add(styled(c.theme.Quiet, wrap(found, width)))
		b.pinned = len(b.lines)
	case c.list.Away() && len(c.list.Rows()) == 0:
		b.add(wrap(words.NoneAway, width))
	case c.list.Away():
		b.add(wrap(words.Away, width))
	default:
		b.add(styled(c.theme.Strong, wrap(words.Welcome, width)))
		b.gap()
		for _, sentence := range words.HowTo {
			b.add(styled(c.theme.Quiet, wrap(sentence, width)))
		}
	}
}

// organisation draws one row: the name, how far it has got, what is due, and where it was left off.
func (c *caseload) organisation(row pages.CaseRow, here bool, width int) string {
	name := row.Name
	if row.Example {
		name += " (" + c.words.Caseload.Example + ")"
	}
	text := c.row(here, name, width) + "\n" + c.beside(row.State(c.book), width)
	if coming := row.Coming(c.book, c.store.Today()); coming != "" {
		text += "\n" + c.beside(coming, width)
	}
	if here && row.ID == c.last.Case {
		text += "\n" + c.beside(c.left, width)
	}
	return text
}

func (c *caseload) Hints() []key.Binding {
	if c.search != nil {
		return []key.Binding{c.keys.Move, c.keys.Open, c.keys.CloseSearch}
	}
	if c.list.Away() {
		hints := []key.Binding{c.keys.Move, c.keys.Open}
		if _, onRow := c.chosen(); onRow {
			hints = append(hints, c.keys.BringBack)
		}
		return append(hints, c.keys.Caseload)
	}
	hints := []key.Binding{c.keys.Move, c.keys.Open, c.keys.New}
	if len(c.list.Rows()) > 1 { // before that there is nothing to find
		return append(hints, c.keys.Search, c.keys.Order, c.keys.Late, c.keys.Leave)
	}
	return append(hints, c.keys.Plain, c.keys.Leave)
}

// allKeys are the keys for the page of all keys: the foot has room for the most needed only. Those for an organisation are
// left out on the row to start anew.
func (c *caseload) allKeys() []key.Binding {
	keys := c.Hints()
	_, onRow := c.chosen()
	if onRow {
		keys = append(keys, c.keys.Rename, c.keys.Delete)
	}
	if c.list.Away() {
		return append(keys, c.keys.New, c.keys.Search, c.keys.Order)
	}
	keys = append(keys, c.keys.Search, c.keys.Order, c.keys.Late)
	if onRow {
		keys = append(keys, c.keys.PutAway)
	}
	return append(keys, c.keys.Away, c.keys.Plain)
}

func (c *caseload) Place() store.Place { return c.leftOff() }

func (c *caseload) Typing() bool { return c.search != nil }
