package fullscreen

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/caseload"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// organisations is the first screen, the caseload: a row to start with a new organisation, and those that are kept here. Letters typed
// after the key for it search the names, until the cursor goes to the rows: there they are keys again.
type organisations struct {
	*setting
	page   *caseload.Page
	list   *caseload.Caseload
	left   string // where the person left off, in a sentence; "" when there is nothing to go on with
	last   pages.Place
	at     int              // 0 is the row to start again; row i of rows is at i+1
	search *textinput.Model // open during a search
	typing bool             // in it
	put    assessment.ID    // what was put away or brought back last
	before assessment.ID    // on which the cursor was before the search
	seeks  assessment.ID    // where the cursor goes once all are read; 0 for where it is
	told   bool             // people will hear in a moment that the list is still being read
	long   bool             // it is
}

func newCaseload(s *setting, page *caseload.Page) *organisations {
	c := &organisations{setting: s, page: page, list: page.Caseload}
	c.tell(page.Err)
	if c.list.Len() > 0 && !c.list.Row(0).Example {
		c.at = 1 // whoever was here before most likely wants to go on
	}
	from := s.looked.at
	if place, title, ok := s.stack.LeftOff(); ok {
		c.last = place
		c.left = content.Fill(s.words.Caseload.Left, "place", title)
		if place.Case != s.looked.last { // somewhere else than before
			from = place.Case
		}
	}
	c.lookAgain(from)
	at := c.rowOf(from)
	if c.at = max(c.at, at); at == 0 && c.list.More() {
		c.seeks = from
	}
	return c
}

// rowOf gives the row of an organisation; 0 if it has none. If it is not among the first, the rest is read.
func (c *organisations) rowOf(id assessment.ID) int {
	if id == 0 {
		return 0
	}
	if at := 1 + c.list.Index(id); at > 0 || !c.list.More() {
		return at
	}
	c.tell(c.list.ReadAll())
	return 1 + c.list.Index(id)
}

// chosen gives the row under the cursor; false on the row to start again.
func (c *organisations) chosen() (caseload.CaseRow, bool) {
	if c.at == 0 || c.at > c.list.Len() {
		return caseload.CaseRow{}, false
	}
	return c.list.Row(c.at - 1), true
}

func (c *organisations) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return c.typed(msg)
	}
	c.seeks = 0
	if key.Matches(press, c.keys.Enter) && c.list.Waits() {
		c.readNow()
	}
	if c.goes(press) {
		c.typing = false
		return c
	}
	row, onRow := c.chosen()
	c.looked.at, c.looked.last = row.ID, c.last.Case
	switch {
	case key.Matches(press, c.keys.Enter) && onRow:
		return c.open(row.ID)
	case c.search != nil && key.Matches(press, c.keys.Esc):
		c.closeSearch()
		return c
	case key.Matches(press, c.keys.Enter), key.Matches(press, c.keys.New) && !c.typing:
		return c.follow(pages.GoTo(pages.Place{Page: pages.NewOrganisationPage}), c)
	case c.typing:
		return c.typed(msg)
	case key.Matches(press, c.keys.Rename) && onRow:
		return newRename(c, row)
	case key.Matches(press, c.keys.Delete) && onRow:
		return newDelete(c, row)
	case key.Matches(press, c.keys.PutAway) && onRow:
		c.putAway(row)
		return c
	}
	return c.looks(press)
}

// goes moves the cursor; false when the key does not.
func (c *organisations) goes(press tea.KeyPressMsg) bool {
	down, up := key.Matches(press, c.keys.PageDown), key.Matches(press, c.keys.PageUp)
	// The rest is read when the cursor is about to come to it.
	if c.list.More() && (key.Matches(press, c.keys.Down) && c.at+1 >= c.list.Len() || press.String() == "end" || down) {
		c.readNow()
	}
	count := c.list.Len() + 1
	width, height := c.bodySize(c.Hints(), c.Typing())
	switch at, moved := c.moved(press, c.at, count); {
	case moved:
		c.at = at
	case down:
		c.at = c.Body(width, height).paged(c.at, count, 1, height)
	case up:
		c.at = c.Body(width, height).paged(c.at, count, -1, height)
	default:
		return false
	}
	return true
}

// looks answers the keys that change what the list shows, and in which order, and those that lead to other pages.
func (c *organisations) looks(press tea.KeyPressMsg) screen {
	leads := func(page string) screen { return c.follow(pages.GoTo(pages.Place{Page: page}), c) }
	switch {
	case key.Matches(press, c.keys.Search):
		c.openSearch()
	case key.Matches(press, c.keys.Mine):
		return c.mine()
	case key.Matches(press, c.keys.Me):
		return leads(pages.MePage)
	case key.Matches(press, c.keys.Order):
		row, _ := c.chosen()
		c.staying(row.ID, c.list.NextOrder)
		c.say(content.Fill(c.words.Caseload.Sorted, "order", c.list.Sorted().Name(c.Book)))
	case key.Matches(press, c.keys.Away), key.Matches(press, c.keys.Esc, c.keys.Back) && c.list.Away():
		c.tell(c.list.TurnAway())
		c.looked.away = c.list.Away()
		c.at = min(1, c.list.Len())
		c.at = max(c.at, c.rowOf(c.put))
	case key.Matches(press, c.keys.Esc): // up from here is out
		c.out = true
	case key.Matches(press, c.keys.Late):
		return leads(pages.LatePage)
	case key.Matches(press, c.keys.Untouched):
		return leads(pages.UntouchedPage)
	case key.Matches(press, c.keys.Backups):
		return leads(pages.BackupsPage)
	case key.Matches(press, c.keys.BringIn):
		return leads(pages.BringInPage)
	case key.Matches(press, c.keys.Secret):
		return leads(pages.PassphrasePage)
	case key.Matches(press, c.keys.Plain):
		c.goPlain()
	default:
		c.noSuchKey()
	}
	return c
}

// staying shows the list in another way, or again after something was done to an organisation. The cursor stays on that organisation, or
// on the one that has taken its place.
func (c *organisations) staying(on assessment.ID, look func() error) {
	c.tell(look())
	if at := c.rowOf(on); at > 0 {
		c.at = at
	}
	c.at = min(c.at, c.list.Len())
}

// putAway puts an organisation away, or brings it back.
func (c *organisations) putAway(row caseload.CaseRow) {
	away := !row.Away()
	if !c.wrote(row.PutAway(c.Store, away)) {
		return
	}
	said := c.words.Caseload.Back
	if away {
		said = c.words.Caseload.PutAway
	}
	c.say(content.Fill(said, "name", c.Told(row.ID, row.Name)))
	c.put = row.ID
	c.staying(row.ID, c.list.ReadAll)
}

func (c *organisations) click(at int) screen {
	c.at = at
	return c.Update(enterKey)
}

// goPlain goes on line by line, and remembers that for the next time.
func (c *organisations) goPlain() {
	// If it cannot be remembered, that is no reason to stay.
	_ = fronts.Remember(c.Store, fronts.Plain)
	c.over = true
}

// open goes to an organisation: to the page where the person left off, or else to its task list.
func (c *organisations) open(id assessment.ID) screen {
	shown, err := c.stack.OpenCase(id)
	if err != nil {
		c.tell(err)
		return c
	}
	return c.show(shown)
}

func (c *organisations) Heading() (middle, right string) { return "", c.words.Caseload.Title }

func (c *organisations) Body(width, height int) body {
	width = min(width, measure)
	var b body
	b.gap()
	c.top(&b, width)
	b.gap()
	b.put(0, c.at == 0, c.row(c.at == 0, c.words.Caseload.New, width))
	// Only what can be in the window is read, worded and drawn: there may be thousands, each of two lines or more.
	near := height/2 + 1
	from := max(0, c.at-near)
	for i, row := range c.list.Rows(from, c.at+near) {
		at := from + i + 1
		b.gap()
		b.put(at, at == c.at, c.organisation(row, at == c.at, width))
		if at > c.at && b.tightBelow() > height {
			break
		}
	}
	b.tighten(height)
	return b
}

// mostOfNewcomers is up to how many organisations the page explains how the list works. People with more know it, and need the room.
const mostOfNewcomers = 10

// top is what stands above the rows: the search, or that these are archived, or what this is.
func (c *organisations) top(b *body, width int) {
	words := c.words.Caseload
	switch {
	case c.search != nil:
		c.searchLine(b, width)
	case c.list.Waits():
		b.add(styled(c.theme.Strong, wrap(words.Welcome, width)))
		if c.long {
			b.gap()
			b.add(styled(c.theme.Quiet, wrap(words.StillRead, width)))
		}
	case c.list.Away() && c.list.Len() == 0:
		b.add(wrap(words.NoneAway, width))
	case c.list.Away():
		b.add(wrap(words.Away, width))
	default:
		b.add(styled(c.theme.Strong, wrap(words.Welcome, width)))
		if c.list.Len() <= mostOfNewcomers && !c.list.More() {
			b.gap()
			for _, sentence := range words.HowTo {
				b.add(styled(c.theme.Quiet, wrap(sentence, width)))
			}
		}
		if count := c.list.Untouched(); count > 0 {
			b.gap()
			b.add(styled(c.theme.Quiet, wrap(c.Book.Count(c.words.Untouched.Told, count), width)))
		}
	}
}

func (c *organisations) Hints() []key.Binding {
	switch _, onRow := c.chosen(); {
	case c.typing:
		return []key.Binding{c.keys.Move, c.keys.Open, c.keys.CloseSearch}
	case c.search != nil && onRow && !c.list.Away():
		return []key.Binding{c.keys.Move, c.keys.Open, c.keys.Rename, c.keys.PutAway, c.keys.Search, c.keys.CloseSearch}
	case c.search != nil:
		return []key.Binding{c.keys.Move, c.keys.Open, c.keys.Search, c.keys.CloseSearch}
	}
	if c.list.Away() {
		hints := []key.Binding{c.keys.Move, c.keys.Open}
		if _, onRow := c.chosen(); onRow {
			hints = append(hints, c.keys.BringBack)
		}
		return append(hints, c.keys.Caseload)
	}
	hints := []key.Binding{c.keys.Move, c.keys.Open, c.keys.New}
	if c.list.Len() > 1 { // before that there is nothing to find
		return append(hints, c.keys.Search, c.keys.Order, c.keys.Late, c.keys.Leave)
	}
	return append(hints, c.keys.Plain, c.keys.Leave)
}

// allKeys are the keys for the page of all keys: the foot only has room for the most needed. Those for an organisation are left out on
// the row to start again.
func (c *organisations) allKeys() []key.Binding {
	keys := c.Hints()
	_, onRow := c.chosen()
	if onRow {
		keys = append(keys, c.keys.Rename, c.keys.Delete)
	}
	if c.list.Away() {
		return append(keys, c.keys.New, c.keys.Search, c.keys.Mine, c.keys.Me, c.keys.Order)
	}
	keys = append(keys, c.keys.Search, c.keys.Mine, c.keys.Me, c.keys.Order, c.keys.Late)
	if onRow {
		keys = append(keys, c.keys.PutAway)
	}
	return append(keys, c.keys.Away, c.keys.Untouched, c.keys.BringIn, c.keys.Backups, c.keys.Secret, c.keys.Plain)
}

func (c *organisations) Page() pages.Page { return c.page }

func (c *organisations) Typing() bool { return c.typing }
