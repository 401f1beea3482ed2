package visits_test

import (
	"testing"

	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
	"equalfooting/tui/pages/visits"
)

// walker is somebody among the visits of an organisation.
type walker struct{ *pagetest.Walk }

func walks(t *testing.T) walker {
	t.Helper()
	return walker{pagetest.Begin(t, visits.Routes(), pages.TasksPage, pages.CheckPage, pages.ExportPage)}
}

// looks opens a page of the organisation.
func (w walker) looks(page string) {
	w.T.Helper()
	w.Goes(w.Place(page))
}

// visit is a page about a visit.
func (w walker) visit(page string, number int) pages.Place {
	to := w.Place(page)
	to.Visit = number
	return to
}

// moved is what moved between two visits, as reached from the first of them.
func (w walker) moved(number, other int) pages.Place {
	to := w.visit(pages.MovedPage, number)
	to.Other = other
	return to
}

// told is everything in the text at a place.
func (w walker) told(to pages.Place) string {
	w.T.Helper()
	w.Goes(to)
	return pagetest.Told(w.Text().Sections...)
}
