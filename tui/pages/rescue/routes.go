// Package rescue has the pages for what could not be saved: why, and how to save it in another place with everything else.
package rescue

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages for what could not be saved. None reopens by itself.
func Routes() []pages.Route {
	title := pages.Called(func(b *content.Book) string { return b.Rescue().Title })
	return []pages.Route{
		{Page: pages.RescuePage, Title: title, Make: offer, Passing: true},
		{Page: pages.RescueWherePage, Title: title, Make: where, Passing: true},
		{Page: pages.RescueSurePage, Title: title, Make: sure, Passing: true},
		{Page: pages.RescuedPage, Title: title, Make: done, Passing: true},
	}
}
