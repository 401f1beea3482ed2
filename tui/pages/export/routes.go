// Package export has the page that exports an organisation: it asks what to make, who it is for, in which format and where, and never replaces
// a file without asking.
package export

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the page, the one that asks before a file is replaced, and the one that shows everything that is kept.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Export().Title })
	return []pages.Route{
		{Page: pages.ExportPage, Title: title, Make: export},
		{Page: pages.EverythingPage, Title: pages.Called(everythingTitle), Make: everything},
		{Page: pages.ExportOverPage, Title: title, Make: never, Passing: true},
	}
}

// never makes no page: no place says which file it is about.
func never(pages.Case) (pages.Page, bool) { return nil, false }
