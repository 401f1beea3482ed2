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

// putBack reads all of a backup, and asks whether it should replace what is here now. The place names its file.
func putBack(c pages.Case) (pages.Page, bool) {
	words := c.Book.Backups().Put
	list := c.Store.Backups().List()
	i := slices.IndexFunc(list, func(b store.Backup) bool { return filepath.Base(b.Path) == c.At.About })
	if i < 0 {
		return nil, false
	}
	this := when(c, list[i].At)
	l := &pages.Listing{At: c.At, Title: words.Title, Says: []string{content.Fill(words.This, "when", this)}, Start: 1, Chooses: true,
		Rows: []pages.Row{{Name: words.No, Do: pages.GoUp}}}
	if err := c.Store.Backups().Fit(list[i].Path); err != nil {
		said := words.Unreadable
		if _, newer := errors.AsType[*store.NewerError](err); newer {
			said = words.Newer
		}
		l.Says = append(l.Says, said)
		return l, true
	}
	l.Says = append(l.Says, words.Says...)
	l.Rows = slices.Insert(l.Rows, 0, pages.Row{Name: words.Yes, Do: func() pages.Next {
		restored, err := c.Store.PutBack(list[i].Path)
		if errors.Is(err, fs.ErrNotExist) { // a newer one can replace it at any time
			return pages.GoUp().And(words.Gone)
		}
		said := content.Fill(words.Done, "when", this)
		if restored.Aside != "" {
			said = content.Fill(words.Aside, "when", this, "path", assessment.Tame(restored.Aside))
		}
		return pages.Kept(err, pages.GoTo(pages.Place{})).And(said)
	}})
	return l, true
}
