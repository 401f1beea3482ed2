// Package bringin has the pages that bring in a whole organisation from another computer: which file it is, and what would change.
package bringin

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the page that asks for the file, and the one that says what would change.
func Routes() []pages.Route {
	title := pages.Called(func(b *content.Book) string { return b.Bundles().Title })
	return []pages.Route{
		{Page: pages.BringInPage, Title: title, Make: ask, Passing: true},
		{Page: pages.ArrivalPage, Title: title, Make: never, Passing: true},
	}
}

// never makes no page: no place says what is in the file.
func never(pages.Case) (pages.Page, bool) { return nil, false }
