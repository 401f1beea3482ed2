package plain

import (
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// draftAt gives what was being typed at a place on the full screen when the program stopped there.
func (c *conversation) draftAt(at pages.Place) (store.Draft, bool) {
	d := c.waiting
	same := d.Place == at
	if at.Page == pages.QuestionPage {
		same = pages.Same(d.Place, at)
	}
	return d, d.Text != "" && same
}

// sayDraft says it, as it is not kept yet.
func (c *conversation) sayDraft(at pages.Place) {
	if d, ok := c.draftAt(at); ok {
		c.line(content.Fill(c.words.Draft.Says, "text", d.Text))
		c.line(c.words.Draft.How)
	}
}

// draftCommands are what can be done with it: keep it, or drop it.
func (c *conversation) draftCommands(at pages.Place, keep func(d store.Draft) page) []choice {
	d, ok := c.draftAt(at)
	if !ok {
		return nil
	}
	return []choice{
		command("", c.words.Commands.KeepDraft, func() page {
			c.dropDraft(at)
			return keep(d)
		}),
		command("", c.words.Commands.DropDraft, func() page {
			c.dropDraft(at)
			return c.stay(c.words.Draft.Dropped)
		}),
	}
}

// dropDraft takes the draft of a place away, once it was kept, or something else in its place.
func (c *conversation) dropDraft(at pages.Place) {
	if _, ok := c.draftAt(at); ok && c.Store.Session().SaveDraft(store.Draft{}) == nil {
		c.waiting = store.Draft{}
	}
}
