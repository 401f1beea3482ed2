// Package visits has the pages for coming back: the visits of an organisation, what moved between them, and the end of a day.
package visits

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages of this subject.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Visits().Title })
	moves := pages.Called(func(book *content.Book) string { return book.Visits().Moved.Title })
	ends := pages.Called(func(book *content.Book) string { return book.Visits().Pause.Title })
	return []pages.Route{
		{Page: pages.VisitsPage, Title: title, Make: list},
		{Page: pages.NewVisitPage, Title: title, Make: begin, Passing: true},
		{Page: pages.SoonVisitPage, Title: title, Make: soon, Passing: true},
		{Page: pages.UndoVisitPage, Title: title, Make: undo, Passing: true},
		{Page: pages.VisitPage, Title: title, Make: visit},
		{Page: pages.VisitDayPage, Title: title, Make: day},
		{Page: pages.AnsweredByPage, Title: title, Make: answeredBy},
		{Page: pages.VisitResultsPage, Title: title, Make: results},
		{Page: pages.MovedPage, Title: moves, Make: moved},
		{Page: pages.DayNotesPage, Title: title, Make: notes},
		{Page: pages.AgainPage, Title: pages.Called(func(book *content.Book) string { return book.Visits().Again.Title }), Make: again, Passing: true},
		{Page: pages.PausePage, Title: ends, Make: pause},
		{Page: pages.SummaryPage, Title: ends, Make: summary},
	}
}
