// Package offer has the page for partners, on which an organisation says what it brings, and the form in which it changes
// the words.
package offer

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the page and its form.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Screens().Tasks.Offer })
	return []pages.Route{
		{Page: pages.OfferPage, Title: title, Make: offer},
		{Page: pages.OfferWordsPage, Title: title, Make: changeWords},
	}
}
