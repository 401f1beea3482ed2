// Package backups has the pages about the backups of all the data: which there are, where else they go, and how one is restored.
package backups

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages, and the one that asks before a backup is restored.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Backups().Title })
	return []pages.Route{
		{Page: pages.BackupsPage, Title: title, Make: backups},
		{Page: pages.BackupFolderPage, Title: title, Make: folder},
		{Page: pages.PutBackPage, Title: title, Make: putBack, Passing: true},
	}
}
