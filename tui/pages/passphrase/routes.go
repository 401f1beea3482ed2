// Package passphrase has the page about the passphrase: whether there is one, and what can be done with it.
package passphrase

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are its pages.
func Routes() []pages.Route {
	return []pages.Route{
		{Page: pages.PassphrasePage, Title: pages.Called(func(b *content.Book) string { return b.Passphrase().Page.Title }), Make: page},
	}
}
