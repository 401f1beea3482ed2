package plain

import (
	"cmp"
	"fmt"

	"equalfooting/content"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/caseload"
	"equalfooting/tui/pages/questions"
)

// open gives the page line by line.
func (c *conversation) open(shown pages.Shown) page {
	switch of := shown.Page.(type) {
	case *pages.Listing:
		return newListing(c, of, shown.Row)
	case *pages.Text:
		return newReading(c, of)
	case *pages.Form:
		return newForm(c, of)
	case *questions.Question:
		return newQuestion(c, of)
	case *caseload.Page:
		return newCaseload(c, of)
	default:
		panic(fmt.Sprintf("plain: no words for %T", of))
	}
}

// follow goes where a choice leads, and says what there is to say. It stays if something could not be kept, or if the page there cannot
// be read.
func (c *conversation) follow(next pages.Next) page { return c.followFrom(next, c.current) }

// followFrom is follow with the page to stay on.
func (c *conversation) followFrom(next pages.Next, current page) page {
	if next.Work != nil {
		next = c.behind.works(next.Work)
	}
	said := cmp.Or(next.Wrong, next.Say)
	if next.Move == pages.Quit {
		return c.leave(said)
	}
	if next.Leave != nil {
		return c.leaveFor(next.Leave)
	}
	if !c.wrote(next.Err, said) || next.Move == pages.Stay && !next.Saved {
		return current
	}
	shown, err := c.stack.Follow(next)
	if err != nil {
		c.line(c.Book.Explain(err))
		return current
	}
	opened := c.open(shown)
	if list, ok := opened.(*listing); ok {
		if next.Move == pages.Up || next.Move == pages.Past || list.of.Kind == pages.TaskList {
			list.returned(current)
		}
		return list.after(current)
	}
	return opened
}

// alsoTyped makes choices of what can be typed on a page without being read out.
func (c *conversation) alsoTyped(rows []pages.Row) []choice {
	list := make([]choice, len(rows))
	for i, row := range rows {
		act := func() page { return c.follow(row.Open()) }
		list[i] = choice{key: row.Key, names: []string{row.Name}, act: act}
		if row.Typed != nil {
			list[i] = command("", *row.Typed, act)
		}
	}
	return list
}

// pageCommand makes a choice of a page's command.
func pageCommand(of pages.Command, act func() page) choice {
	return command(of.Key, content.PlainCommand{Words: of.Words.Words, Does: of.Words.Means}, act)
}
