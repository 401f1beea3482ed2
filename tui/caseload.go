package tui

import (
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// caseload is the first screen: the organisations that are kept here, and a row to start with a new one.
type caseload struct {
	*setting
	rows []pages.CaseRow
	left string // where the person left off, in a sentence; "" when there is nothing to go on with
	last store.Place
	at   int // the row of the cursor; len(rows) is the new one
}

func newCaseload(s *setting) *caseload {
	c := &caseload{setting: s}
	c.load()
	c.at = 0
	if len(c.rows) == 1 && c.rows[0].Example {
		c.at = 1 // on the first run the likely wish is to start, and the example stands beside it
	}
	if place, ok := s.store.Place(); ok && place.Case != 0 {
		for i, row := range c.rows {
			if row.ID == place.Case {
				c.at, c.last = i, place
				c.left = content.Fill(s.words.Caseload.Left, "place", pages.PlaceName(s.book, place))
			}
		}
	}
	return c
}

func (c *caseload) load() {
	rows, err := pages.Caseload(c.book, c.store)
	if err != nil {
		c.say(c.book.Failures().Unknown)
	}
	c.rows = rows
	c.at = min(c.at, len(rows))
}

func (c *caseload) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return c
	}
	if at, ok := c.moved(press, c.at, len(c.rows)+1); ok {
		c.at = at
		return c
	}
	onRow := c.at < len(c.rows)
	switch {
	case key.Matches(press, c.keys.New), key.Matches(press, c.keys.Enter) && !onRow:
		return newAbout(c.setting, nil)
	case key.Matches(press, c.keys.Enter):
		return c.open(c.rows[c.at].ID)
	case key.Matches(press, c.keys.Rename) && onRow:
		return newRename(c.setting, c.rows[c.at])
	case key.Matches(press, c.keys.Delete) && onRow:
		return newDelete(c.setting, c.rows[c.at])
	default:
		c.noSuchKey()
		return c
	}
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
	for i, row := range c.rows {
		name := row.Name
		if row.Example {
			name += " (" + words.Example + ")"
		}
		text := c.row(i == c.at, name, width) + "\n" + c.beside(row.State, width)
		if i == c.at && row.ID == c.last.Case {
			text += "\n" + c.beside(c.left, width)
		}
		b.put(i == c.at, text)
		b.gap()
	}
	text := c.row(c.at == len(c.rows), words.New, width)
	b.put(c.at == len(c.rows), text)
	b.tighten(height)
	return b
}

func (c *caseload) Hints() []key.Binding {
	hints := []key.Binding{c.keys.Move, c.keys.Open, c.keys.New}
	if c.at < len(c.rows) {
		hints = append(hints, c.keys.Rename, c.keys.Delete)
	}
	return append(hints, c.keys.Leave)
}

func (c *caseload) Place() store.Place { return store.Place{} }

func (c *caseload) Typing() bool { return false }
