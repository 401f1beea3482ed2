package pages

import "equalfooting/content"

// Route is one kind of page. The folder of its subject lists it.
type Route struct {
	Page  string                    // as places name it
	Title func(c Case) string       // the page's title, for when somebody left off there
	Make  func(c Case) (Page, bool) // false if there is no such page (any more)
	// Passing pages, such as one that asks whether to remove something, do not reopen after the program was cut off: the page above does.
	Passing bool
}

// Routes are all kinds of page by name.
type Routes map[string]Route

// RoutesOf joins the lists of several subjects.
func RoutesOf(lists ...[]Route) Routes {
	all := make(Routes)
	for _, list := range lists {
		for _, route := range list {
			all[route.Page] = route
		}
	}
	return all
}

// Called is a title that is always the same.
func Called(title func(book *content.Book) string) func(c Case) string {
	return func(c Case) string { return title(c.Book) }
}
