package export

import (
	"cmp"
	"os"
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// exporting is a file that is about to be made.
type exporting struct {
	c      pages.Case
	form   *pages.Form
	choose bool // which document it is to be is asked as well
	order  documents.Order
	folder string // where files go until another folder is typed
	path   string // of the file; "" until it is known what is made
	lacks  string // what the file that was made cannot show; "" for nothing
	whole  *leaving
}

// export asks what to make, for whom, in which format and where to, and makes it. It starts with the document that the
// place names, or with the choice of one where it names none. It always asks from its beginning: for whom a document is
// must be said each time.
func export(c pages.Case) (pages.Page, bool) {
	c.At.Field = ""
	document := documents.Document(c.At.Document)
	if document != "" && !slices.Contains(documents.All(), document) || document == documents.Offer && documents.NoOffer(c.Record) != nil {
		return nil, false
	}
	e := &exporting{c: c, choose: document == "", folder: pages.DocumentsFolder()}
	e.order.Document = cmp.Or(document, documents.Report)
	e.form = c.Form(e.words().Title, e.fields, e.write)
	return e.form, true
}

func (e *exporting) words() *content.Export { return e.c.Book.Export() }

// write makes the file, unless one of that name is there: then it asks first. Whoever comes back is asked where it is to
// go, and no more what it is to be.
func (e *exporting) write() pages.Next {
	e.choose = false
	e.form.Last()
	if _, err := os.Lstat(e.path); err == nil {
		return pages.GoToPage(e.ask())
	}
	return e.make() // where it cannot even be looked for, that says what is wrong
}

func (e *exporting) make() pages.Next {
	if e.whole != nil {
		return e.leave()
	}
	if e.written() != nil {
		return pages.GoToPage(e.form).And(content.Fill(e.words().Unwritten, "path", e.path))
	}
	return pages.GoToPage(e.done())
}

// record is what the document is made of: the organisation as the page sees it, or as it is now, where the document is about that.
func (e *exporting) record() assessment.Record {
	if now, err := e.c.Store.Get(e.c.At.Case); err == nil && e.order.Document.OfNow() && e.c.At.Visit == 0 {
		return now.Tame()
	}
	return e.c.Record
}

// written makes the document and writes it.
func (e *exporting) written() error {
	record := e.record()
	if e.order.Document == documents.Everything {
		whole, err := e.c.Case(e.c.Own(pages.EverythingPage)) // of all visits
		if err != nil {
			return err
		}
		record = traced(whole)
	}
	data, err := documents.Make(e.c.Book, record, e.order, e.c.Store.Now())
	if err != nil {
		return err
	}
	e.lacks = documents.Unshown(e.c.Book, record, e.order, e.c.Store.Now())
	return store.WriteFile(e.path, data)
}
