package plain

import (
	"slices"
	"strings"

	"equalfooting/content"
)

// sayHelp says where the person is and what can be typed there.
func (c *conversation) sayHelp() {
	words := c.words.Help
	c.line(content.Fill(words.Where, "place", strings.Join(c.whereabouts(), " ")))
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
	if p.text == nil {
		c.line(words.Numbers)
	}
	for _, sentence := range words.More {
		c.line(sentence)
	}
}

// whereabouts says where the person is in sentences, the nearest first, and with which organisation.
func (c *conversation) whereabouts() []string {
	var said []string
	here := c.current.here()
	if of, err := c.Case(c.current.shown().Where()); err == nil && of.At.Case != 0 {
		here = append(here, of.Name())
	}
	for _, text := range here {
		if text != "" && !slices.Contains(said, sentence(text)) {
			said = append(said, sentence(text))
		}
	}
	return said
}

// sayGlossary says what the words mean, ten at a time: the next ones each time it is asked for, and after the last the first.
func (c *conversation) sayGlossary() {
	c.line(sentence(c.screens.Help.Words))
	entries := c.speaks().Glossary()
	if c.glossaryFrom >= len(entries) {
		c.glossaryFrom = 0
	}
	to := min(c.glossaryFrom+rowsAtOnce, len(entries))
	c.sayLength(len(entries), c.glossaryFrom, to)
	for _, entry := range entries[c.glossaryFrom:to] {
		c.line(content.Fill(c.words.Label, "label", entry.Word, "text", entry.Means))
	}
	if more := len(entries) - to; more > 0 {
		c.line(c.Book.Count(c.words.Help.MoreWords, more))
	}
	c.glossaryFrom = to
}

// speaks is the book as it speaks to the organisation that is open.
func (c *conversation) speaks() *content.Book {
	if of, err := c.Case(c.stack.Top()); err == nil {
		return of.Book
	}
	return c.Book
}
