// Package views has the pages of what others say to the same questions: a mentor's own view, the answers of several people,
// and where they differ.
package views

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages of this subject. None on which others' answers can be seen opens by itself after the program was
// cut off, but for the differences, which everybody has given their answers for.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Views().Title })
	differ := pages.Called(func(book *content.Book) string { return book.Views().Differences.Title })
	return []pages.Route{
		{Page: pages.ViewsPage, Title: title, Make: list},
		{Page: pages.ViewPage, Title: title, Make: read, Passing: true},
		{Page: pages.NewMentorPage, Title: title, Make: newMentor, Passing: true},
		{Page: pages.MentorPage, Title: title, Make: mentorOnly, Passing: true},
		{Page: pages.UnsealPage, Title: title, Make: unseal, Passing: true},
		{Page: pages.RemoveViewPage, Title: title, Make: remove, Passing: true},
		{Page: pages.ImportViewPage, Title: title, Make: bringIn, Passing: true},
		{Page: pages.DifferencesPage, Title: differ, Make: differences},
		{Page: pages.DifferencePage, Title: differ, Make: difference},
	}
}
