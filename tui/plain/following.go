package plain

import (
	"fmt"
	"strings"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// open gives the page line by line.
func (c *conversation) open(of pages.Page) page {
	switch of := of.(type) {
	case *pages.Listing:
		return newListing(c, of)
	case *pages.Text:
		return &reading{conversation: c, page: of}
	case *pages.Form:
		return newForm(c, of)
	case pages.Elsewhere:
		if of.Visit == nil {
			return newCaseload(c)
		}
		return c.at(of.Visit, of.At)
	default:
		panic(fmt.Sprintf("plain: no words for %T", of))
	}
}

// follow goes where a choice leads, and says what there is to say. Where nothing could be kept, it stays.
func (c *conversation) follow(next pages.Next) page { return c.followFrom(next, c.current) }

// followFrom is follow with the page to stay on.
func (c *conversation) followFrom(next pages.Next, current page) page {
	said := next.Say
	if said == "" && next.Saved {
		said = c.words.Saved
	}
	if !c.wrote(next.Err, said) || next.Page == nil {
		return current
	}
	opened := c.open(next.Page)
	if list, ok := opened.(*listing); ok {
		return list.after(current)
	}
	return opened
}

// placeOf is where a page is; of one that belongs to no organisation, where the person was before.
func (c *conversation) placeOf(of pages.Page) store.Place {
	if place := of.Place(); place.Case != 0 {
		return place
	}
	return pages.LeftOff(c.store)
}

// pageCommand makes a choice of a page's command.
func pageCommand(of pages.Command, act func() page) choice {
	return command(of.Key, content.PlainCommand{Words: of.Words.Words, Does: of.Words.Means}, act)
}

// also tells of a page's commands: most people will not ask for help first.
func (c *conversation) also(commands []pages.Command) string {
	words := c.words.Listing
	var all, onRow []string
	for _, each := range commands {
		word := each.Words.Words[0]
		all = append(all, word)
		if each.OnRow {
			onRow = append(onRow, word)
		}
	}
	var said string
	if len(all) > 0 {
		said = " " + content.Fill(words.Also, "words", c.either(all))
	}
	if len(onRow) > 0 {
		said += " " + content.Fill(words.OnRow, "words", c.either(onRow), "example", onRow[0]+" "+number(1))
	}
	return said
}

// either names several ways: "new, change or delete".
func (c *conversation) either(words []string) string {
	last := len(words) - 1
	if last == 0 {
		return words[0]
	}
	return strings.Join(words[:last], c.book.Results().Comma) + c.words.Or + words[last]
}
