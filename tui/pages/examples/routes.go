// Package examples has the pages of the made-up examples: the list of them, and each with its questions.
package examples

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages of the examples.
func Routes() []pages.Route {
	title := pages.Called(func(b *content.Book) string { return b.Examples().Title })
	return []pages.Route{
		{Page: pages.ExamplesPage, Title: title, Make: list},
		{Page: pages.ExamplePage, Title: title, Make: example},
	}
}
