package caseload

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages that do not belong to a single organisation.
func Routes() []pages.Route {
	rest := pages.Called(func(b *content.Book) string { return b.Screens().Untouched.Title })
	gone := pages.Called(func(b *content.Book) string { return b.Screens().Deleted.Title })
	return []pages.Route{
		{Page: pages.CaseloadPage, Title: pages.Called(func(b *content.Book) string { return b.Screens().Caseload.Title }), Make: caseload},
		{Page: pages.MePage, Title: pages.Called(func(b *content.Book) string { return b.Screens().Caseload.Me.Title }), Make: me},
		{Page: pages.LatePage, Title: pages.Called(func(b *content.Book) string { return b.Plan().Everyone.Title }), Make: late},
		{Page: pages.UntouchedPage, Title: rest, Make: untouched},
		{Page: pages.UntouchedCasePage, Title: rest, Make: untouchedCase, Passing: true},
		{Page: pages.DeletePage, Title: pages.Called(func(b *content.Book) string { return b.Screens().Delete.Title }), Make: deletes, Passing: true},
		{Page: pages.DeletionsPage, Title: gone, Make: deletions},
		{Page: pages.DeletedPage, Title: gone, Make: deleted},
		{Page: pages.DeletedFilePage, Title: gone, Make: deletedFile, Passing: true},
	}
}

// Page is the first page: the organisations, as people first see them.
type Page struct {
	*Caseload
	Err error // some of them could not be read
}

// Where is the caseload's place.
func (p *Page) Where() pages.Place { return pages.Place{} }

func caseload(c pages.Case) (pages.Page, bool) {
	list, err := Open(c.Store, c.Book)
	return &Page{list, err}, true
}
