// Package backups has the pages about the copies of everything that is kept: which there are, where else they are to go, and how one
// is put back.
package backups

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages, and the one that asks before a backup is put back.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Backups().Title })
	return []pages.Route{
		{Page: pages.BackupsPage, Title: title, Make: backups},
		{Page: pages.BackupFolderPage, Title: title, Make: folder},
		{Page: pages.PutBackPage, Title: title, Make: putBack, Passing: true},
	}
}
