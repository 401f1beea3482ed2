package backups

import (
	"path/filepath"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// backups lists the backups and says where they are. Each leads to the page that restores it.
func backups(c pages.Case) (pages.Page, bool) {
	words := c.Book.Backups()
	l := &pages.Listing{At: c.At, Title: words.Title, Says: []string{words.Never},
		Rows: []pages.Row{{Name: words.Now, Do: func() pages.Next {
			return pages.WorksOn(c.Book.Progress().BackingUp, func() pages.Next { return pages.Kept(c.Store.Backups().Make(), pages.Next{}).And(words.Done) })
		}}}}
	choose := pages.Row{Name: words.Choose, To: pages.Place{Page: pages.BackupFolderPage}}
	if second := c.Store.Backups().Elsewhere(); second != "" {
		l.Says = append(l.Says, content.Fill(words.Second, "path", assessment.Tame(second)))
		choose.Name = words.Change
	}
	l.Says = append(l.Says, words.Privacy(c.Store.Passphrase().IsSet()))
	l.Rows = append(l.Rows, choose)
	if c.Store.Backups().Elsewhere() != "" {
		l.Rows = append(l.Rows, pages.Row{Name: words.End, Do: func() pages.Next {
			return pages.Kept(c.Store.Backups().NameElsewhere(""), pages.Next{}).And(words.Ended)
		}})
	}
	list := c.Store.Backups().List()
	for i, b := range list {
		row := pages.Row{Name: when(c, b.At), Status: status(words, b), Do: func() pages.Next {
			return pages.WorksOn(c.Book.Progress().ReadingBackup, func() pages.Next { return lookAt(c, filepath.Base(b.Path)) })
		}}
		if i == 0 {
			row.Heading = words.Heading
			l.Says[0] = content.Fill(words.Last, "when", when(c, b.At), "count", c.Book.Number(len(list))) + " " +
				content.Fill(words.Next, "path", assessment.Tame(c.Store.Backups().Folder()))
		}
		if b.Before() {
			row.Under = []string{words.Before}
		}
		l.Rows = append(l.Rows, row)
	}
	return l, true
}

// status is what to know about a backup before it is restored.
func status(words *content.Backups, b store.Backup) string {
	switch {
	case b.Unreadable:
		return words.Unreadable
	case b.Elsewhere:
		return words.Elsewhere
	default:
		return ""
	}
}

// when says when a backup was made, in the person's time zone.
func when(c pages.Case, at time.Time) string {
	at = at.Local()
	return content.Fill(c.Book.Backups().When, "date", c.Book.Screens().Date(at), "time", at.Format("15:04"))
}
