// Package damaged has the pages about an organisation that cannot be read in full: what is damaged, and what can be done.
package damaged

import (
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// Routes are the pages of this subject. They do not reopen by themselves: the damage may be gone by then.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Repair().Page.Title })
	return []pages.Route{
		{Page: pages.DamagedPage, Title: title, Make: damaged, Passing: true},
		{Page: pages.WithoutDamagedPage, Title: title, Make: without, Passing: true},
	}
}

// mostNamed is the most things the page names, so that it fits in a small window.
const mostNamed = 4

// damaged says what cannot be read, and leads to what can be done about it.
func damaged(c pages.Case) (pages.Page, bool) {
	words := c.Book.Repair().Page
	page := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Above: pages.TheCaseload, Chooses: true}
	back := pages.Row{Name: words.Back, Do: pages.GoUp}
	switch {
	case c.At.Case == 0:
		page.Says, page.Rows = []string{words.Lost}, []pages.Row{back}
		return page, true
	case c.Damage == nil: // not any more
		return nil, false
	case c.Damage.Nothing:
		page.Says = []string{content.Fill(words.Nothing, "id", c.At.Case.String())}
	default:
		page.Says = []string{content.Fill(words.Says, "name", c.Name()), content.Fill(words.Parts, "parts", parts(c))}
		page.Rows = append(page.Rows, pages.Row{Name: words.Look, Under: []string{words.LookMeans}, Do: func() pages.Next {
			c.Store.Unreadable().Look(c.At.Case)
			return pages.TurnTo(c.Own(pages.TasksPage))
		}})
	}
	if fetch, ok := c.Store.Unreadable().Find(c.At.Case); ok {
		page.Rows = append(page.Rows, fetches(c, fetch))
	}
	if !c.Damage.Nothing {
		page.Rows = append(page.Rows, pages.Row{Name: words.Without, Under: []string{words.WithoutHow}, To: c.Own(pages.WithoutDamagedPage)})
	}
	page.Rows = append(page.Rows, back)
	return page, true
}

// parts names what cannot be read, or the first few of it.
func parts(c pages.Case) string {
	list := c.Book.UnreadAll(c.Damage.Unread)
	if more := len(list) - mostNamed; more > 0 {
		list = append(list[:mostNamed], c.Book.Count(c.Book.Repair().Page.More, more))
	}
	return c.Book.Series(list)
}

// fetches is the row that restores what was found elsewhere.
func fetches(c pages.Case, fetch store.Fetch) pages.Row {
	words := c.Book.Repair().Page
	row := pages.Row{Name: words.PutRight, Under: []string{words.Exact}}
	if !fetch.From.IsZero() {
		row.Name = content.Fill(words.Fetch, "date", c.Book.Screens().Date(fetch.From.Local()))
	}
	if !fetch.Exact {
		row.Under = []string{words.Inexact}
	}
	row.Do = func() pages.Next {
		return pages.Works(c.Book.Progress().Settling, func() pages.Next {
			_, err := c.Store.Unreadable().Take(fetch)
			return pages.Kept(err, pages.TurnTo(c.Own(pages.TasksPage))).And(words.Fetched)
		})
	}
	return row
}

// without asks whether to go on without what cannot be read.
func without(c pages.Case) (pages.Page, bool) {
	if c.Damage == nil || c.Damage.Nothing {
		return nil, false
	}
	words := c.Book.Repair().Page
	goOn := func() pages.Next {
		return pages.Works(c.Book.Progress().Settling, func() pages.Next {
			_, err := c.Store.Unreadable().GoOnWithout(c.At.Case)
			return pages.Kept(err, pages.GoTo(c.Own(pages.TasksPage))).And(words.Done)
		})
	}
	return &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Start: 1, Chooses: true,
		Says: []string{content.Fill(words.Sure, "parts", parts(c)), words.SureKept},
		Rows: []pages.Row{{Name: words.Yes, Do: goOn}, {Name: words.No, Do: pages.GoUp}}}, true
}
