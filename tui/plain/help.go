package plain

import (
	"equalfooting/content"
)

// sayHelp says where the person is and what can be typed there.
func (c *conversation) sayHelp() {
	words := c.words.Help
	if place := c.current.shown().Where(); place.Case != 0 {
		c.line(content.Fill(words.Where, "place", c.stack.Title(place)))
	}
	p := c.current.prompt()
	c.line(p.whole)
	c.line(words.Title)
	for _, each := range p.choices {
		if each.does == "" {
			continue
		}
		typed := each.names[0]
		if each.key != "" {
			typed = each.key + c.words.Or + typed
		}
		c.line(content.Fill(words.Row, "typed", typed, "does", sentence(each.does)))
	}
	for _, sentence := range words.More {
		c.line(sentence)
	}
}

// sayGlossary says what the words mean.
func (c *conversation) sayGlossary() {
	c.line(sentence(c.screens.Help.Words))
	for _, entry := range c.here().Glossary() {
		c.line(content.Fill(c.words.Label, "label", entry.Word, "text", entry.Means))
	}
}

// here is the book as it speaks to the organisation that is open.
func (c *conversation) here() *content.Book {
	if of, err := c.Case(c.stack.Top()); err == nil {
		return of.Book
	}
	return c.Book
}
