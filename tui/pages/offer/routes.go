// Package offer has the page for partners, "What we bring": the steps that put it together, and the page itself for reading.
package offer

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the steps, their fields, and the page.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Screens().Tasks.Offer })
	return []pages.Route{
		{Page: pages.OfferPage, Title: title, Make: steps},
		{Page: pages.OfferWordsPage, Title: title, Make: words},
		{Page: pages.OfferAsksPage, Title: title, Make: asks},
		{Page: pages.OfferContactPage, Title: title, Make: contact},
		{Page: pages.OfferReadPage, Title: title, Make: read},
	}
}
