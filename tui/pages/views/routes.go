// Package views has the pages of other people's answers to the same questions: a mentor's own view, the answers of several people, and
// where they differ.
package views

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages of this subject. None that shows others' answers reopens by itself after the program was cut off, except the
// differences, for which everybody has given their answers.
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
