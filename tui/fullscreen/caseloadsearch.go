package fullscreen

import (
	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// looked is what the list showed, for people who come back to it.
type looked struct {
	search string
	away   bool
	at     assessment.ID // on which the cursor was; 0 for none
	last   assessment.ID // where the person had left off before
}

// lookAgain shows the same again, as long as the organisation that the person comes from is among it.
func (c *organisations) lookAgain(from assessment.ID) {
	was := c.looked
	if was.search == "" && !was.away {
		return
	}
	if was.away != c.list.Away() {
		c.tell(c.list.TurnAway())
	}
	if was.search != "" {
		c.searchFor(was.search)
	}
	if c.rowOf(from) > 0 {
		return
	}
	c.looked = looked{}
	if c.search != nil {
		c.closeSearch()
	}
	if was.away {
		c.tell(c.list.TurnAway())
	}
}

// stays notes what the list shows, for people who come back once an organisation on it is gone: the cursor stays where it was.
func (c *organisations) stays() {
	row, _ := c.chosen()
	place, _, _ := c.stack.LeftOff()
	c.looked.at, c.looked.last = row.ID, place.Case
}

// openSearch opens an empty line to type a search in.
func (c *organisations) openSearch() {
	row, _ := c.chosen()
	if c.search == nil {
		input := textinput.New()
		input.Prompt = c.words.Caseload.Search + " "
		styles := input.Styles()
		styles.Cursor.Blink, styles.Cursor.Color = false, nil
		styles.Focused.Prompt, styles.Focused.Text = c.theme.Accent.Style, c.theme.Plain.Style
		styles.Blurred = styles.Focused
		input.SetStyles(styles)
		c.search = &input
		c.before = row.ID
	}
	c.typing = true
	c.search.SetValue("")
	c.staying(row.ID, func() error { return c.list.Search("") })
}

// searchFor searches for something that was not typed.
func (c *organisations) searchFor(text string) {
	c.openSearch()
	c.typing = false
	c.search.SetValue(text)
	c.tell(c.list.Search(text))
	c.looked.search = text
	c.at = min(1, c.list.Len())
}

// mine shows only those of the mentor who is using the program, or all again. If nobody has said who that is, it asks.
func (c *organisations) mine() screen {
	mine := c.words.Caseload.Mine[0]
	switch {
	case store.Mentor(c.Store) == "":
		return c.follow(pages.GoTo(pages.Place{Page: pages.MePage}), c)
	case c.list.Searched() == mine:
		c.closeSearch()
	default:
		c.searchFor(mine)
	}
	return c
}

// closeSearch shows all again; the cursor stays on its organisation, or goes back to where it was before.
func (c *organisations) closeSearch() {
	c.search, c.typing, c.looked.search = nil, false, ""
	row, found := c.chosen()
	c.staying(row.ID, func() error { return c.list.Search("") })
	if !found {
		c.at = c.rowOf(c.before)
	}
}

// typed passes what is typed or pasted to the search, and shows what it finds.
func (c *organisations) typed(msg tea.Msg) screen {
	if !c.typing {
		return c
	}
	c.search.Focus()
	before := c.search.Value()
	*c.search, _ = c.search.Update(msg)
	if text := c.search.Value(); text != before {
		c.tell(c.list.Search(text))
		c.looked.search = text
		c.at = min(1, c.list.Len())
	}
	return c
}

// searchLine draws what was searched for, and what was found.
func (c *organisations) searchLine(b *body, width int) {
	words := c.words.Caseload
	if c.typing {
		c.search.Focus()
	} else {
		c.search.Blur()
	}
	c.search.SetWidth(width - len(words.Search) - 2)
	b.add(c.search.View())
	found, mine := words.NotFound, c.list.Mine(words.NotMine)
	if c.list.Away() {
		found = words.NotFoundAway
	}
	switch count := c.list.Len(); {
	case c.search.Value() == "": // not all of them may be read yet
		found = words.ToFind
	case c.list.Waits():
		if found, mine = "", ""; c.long {
			found = words.StillRead
		}
	case count > 0:
		found = c.Book.Count(words.Found, count)
	case mine == words.NotMine:
		found, mine = mine, ""
	}
	b.add(styled(c.theme.Quiet, wrap(found, width)))
	if mine != "" {
		b.add(styled(c.theme.Quiet, wrap(mine, width)))
	}
	b.pinned = len(b.lines)
}
