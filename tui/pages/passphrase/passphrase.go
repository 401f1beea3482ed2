package passphrase

import (
	"equalfooting/content"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
)

// page says whether there is a passphrase, and leads to what can be done with it.
func page(c pages.Case) (pages.Page, bool) {
	words := c.Book.Passphrase().Page
	list := &pages.Listing{At: c.At, Title: words.Title, Chooses: true, Above: pages.TheCaseload}
	row := func(name string, errand fronts.Errand) {
		list.Rows = append(list.Rows, pages.Row{Name: name, Do: func() pages.Next { return pages.LeaveFor(errand) }})
	}
	if !c.Store.Passphrase().IsSet() {
		list.Says = []string{words.None, words.Outside}
		row(words.SetRow, fronts.SetPassphrase)
		return list, true
	}
	list.Says = []string{words.Set, words.LockSays}
	row(words.LockRow, fronts.Lock)
	list.Rows = append(list.Rows, pages.Row{Name: words.IdleRow, Status: after(c.Book, fronts.IdleMinutes(c.Store)), Do: func() pages.Next { return nextIdle(c) }})
	row(words.ChangeRow, fronts.SetPassphrase)
	row(words.RemoveRow, fronts.RemovePassphrase)
	list.Below = words.Outside
	return list, true
}

// nextIdle moves on to the next of the times after which the program locks itself.
func nextIdle(c pages.Case) pages.Next {
	words := c.Book.Passphrase().Page
	minutes := fronts.NextIdle(fronts.IdleMinutes(c.Store))
	said := words.NoIdle
	if minutes > 0 {
		said = content.Fill(words.IdleKept, "after", after(c.Book, minutes))
	}
	return pages.Kept(fronts.KeepIdle(c.Store, minutes), pages.Say(said))
}

func after(book *content.Book, minutes int) string {
	if minutes == 0 {
		return book.Passphrase().Page.Never
	}
	return book.Count(book.Passphrase().Page.Idle, minutes)
}
