package fullscreen

import (
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// openSearch opens the line in which a name is searched.
func (c *organisations) openSearch() screen {
	input := textinput.New()
	input.Prompt = c.words.Caseload.Search + " "
	styles := input.Styles()
	styles.Cursor.Blink, styles.Cursor.Color = false, nil
	styles.Focused.Prompt, styles.Focused.Text = c.theme.Accent, c.theme.Plain
	input.SetStyles(styles)
	input.Focus()
	c.search = &input
	return c
}

func (c *organisations) closeSearch() {
	c.search = nil
	c.tell(c.list.Search(""))
	c.at = 0
}

// typed passes what is typed or pasted to the search, and shows what it finds.
func (c *organisations) typed(msg tea.Msg) screen {
	if c.search == nil {
		return c
	}
	before := c.search.Value()
	*c.search, _ = c.search.Update(msg)
	if text := c.search.Value(); text != before {
		c.tell(c.list.Search(text))
		c.at = min(1, len(c.list.Rows()))
	}
	return c
}
