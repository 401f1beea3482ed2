// Package export has the page on which a file is made of an organisation: it asks what to make, for whom, in which format
// and where to, and never writes over a file unasked.
package export

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the page, the one that asks before a file is written over, and all that is kept to be read at once.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Export().Title })
	return []pages.Route{
		{Page: pages.ExportPage, Title: title, Make: export},
		{Page: pages.EverythingPage, Title: pages.Called(everythingTitle), Make: everything},
		{Page: pages.ExportOverPage, Title: title, Make: never, Passing: true},
	}
}

// never makes no page: which file it is about is in no place.
func never(pages.Case) (pages.Page, bool) { return nil, false }
