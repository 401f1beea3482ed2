package backups

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// lookAt reads all of a backup, and opens the page that asks about it.
func lookAt(c pages.Case, name string) pages.Next {
	c.At = pages.Place{Page: pages.PutBackPage, About: name}
	b, ok := named(c)
	if !ok {
		return gone(c)
	}
	err := c.Store.Backups().Fit(b.Path)
	if errors.Is(err, store.ErrStopped) {
		return pages.Next{Err: err}
	}
	return pages.GoToPage(ask(c, b, err))
}

// gone makes the list again, since a newer backup can take the place of an older one at any time.
func gone(c pages.Case) pages.Next {
	return pages.GoTo(pages.Place{Page: pages.BackupsPage}).And(c.Book.Backups().Put.Gone)
}

// putBack is the page of its place.
func putBack(c pages.Case) (pages.Page, bool) {
	b, ok := named(c)
	if !ok {
		return nil, false
	}
	return ask(c, b, c.Store.Backups().Fit(b.Path)), true
}

// named gives the backup whose file the place names; false if it is gone.
func named(c pages.Case) (store.Backup, bool) {
	list := c.Store.Backups().List()
	i := slices.IndexFunc(list, func(b store.Backup) bool { return filepath.Base(b.Path) == c.At.About })
	if i < 0 {
		return store.Backup{}, false
	}
	return list[i], true
}

// ask asks whether a backup should replace what is here now, if all of it can be read.
func ask(c pages.Case, b store.Backup, unfit error) *pages.Listing {
	words, this := c.Book.Backups().Put, when(c, b.At)
	l := &pages.Listing{At: c.At, Title: words.Title, Says: []string{content.Fill(words.This, "when", this)}, Start: 1, Chooses: true,
		Rows: []pages.Row{{Name: words.No, Do: pages.GoUp}}}
	if unfit != nil {
		said := words.Unreadable
		if _, newer := errors.AsType[*store.NewerError](unfit); newer {
			said = words.Newer
		}
		l.Says = append(l.Says, said)
		return l
	}
	l.Says = append(l.Says, words.Says...)
	l.Rows = slices.Insert(l.Rows, 0, pages.Row{Name: words.Yes, Do: func() pages.Next {
		return pages.WorksOn(c.Book.Progress().PuttingBack, func() pages.Next { return put(c, b.Path, this) })
	}})
	return l
}

// put replaces what is here now with a backup, which is from a moment.
func put(c pages.Case, path, this string) pages.Next {
	words := c.Book.Backups().Put
	restored, err := c.Store.PutBack(path)
	if errors.Is(err, fs.ErrNotExist) {
		return gone(c)
	}
	said := content.Fill(words.Done, "when", this)
	if restored.Aside != "" {
		said = content.Fill(words.Aside, "when", this, "path", assessment.Tame(restored.Aside))
	}
	return pages.Kept(err, pages.GoTo(pages.Place{})).And(said)
}
