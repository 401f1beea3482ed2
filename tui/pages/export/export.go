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
	"equalfooting/tui/separator"
)

// exporting is a file about to be made.
type exporting struct {
	c      pages.Case
	form   *pages.Form
	choose bool // the choice of document is asked as well
	order  documents.Order
	folder string // where files go until another folder is typed
	path   string // of the file; "" until it is clear what is made
	lacks  string // what people may look for in the file and not find; "" for nothing
	whole  *leaving
}

// export asks what to make, who it is for, in which format and where, and makes it. It starts with the document that the place names, or with
// the choice of one if it names none. It always starts from the beginning: who a document is for must be said each time.
func export(c pages.Case) (pages.Page, bool) {
	c.At.Field = ""
	document := documents.Document(c.At.Document)
	if !has(c, document) {
		return nil, false
	}
	e := &exporting{c: c, choose: document == "", folder: pages.DocumentsFolder()}
	e.order.Document = cmp.Or(document, documents.Report)
	e.form = c.Form(e.words().Title, e.fields, e.write)
	return e.form, true
}

// has says that this document can be made here; for an organisation there is also a choice of documents.
func has(c pages.Case, document documents.Document) bool {
	switch {
	case c.At.Case == 0:
		return document == documents.AllLate
	case document == documents.Offer:
		return documents.NoOffer(c.Record) == nil
	case document == documents.Calendar:
		return documents.HasDays(c.Record, c.Today())
	default:
		return document == "" || slices.Contains(documents.All(), document)
	}
}

func (e *exporting) words() *content.Export { return e.c.Book.Export() }

// write makes the file, unless one with that name exists: then it asks first. Coming back asks again where it should go, but not what it
// should be.
func (e *exporting) write() pages.Next {
	e.choose = false
	e.form.Last()
	if _, err := os.Lstat(e.path); err == nil {
		return pages.GoToPage(e.ask())
	}
	return e.make() // if even looking fails, making it says what is wrong
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

// record is what the document is made from: the organisation as the page sees it, or as it is now if the document is about that.
func (e *exporting) record() assessment.Record {
	if now, err := e.c.Store.Get(e.c.At.Case); err == nil && e.order.Document.OfNow() && e.c.At.Visit == 0 {
		return now.Tame()
	}
	return e.c.Record
}

// written makes the document and writes it.
func (e *exporting) written() error {
	data, err := e.data()
	if err != nil {
		return err
	}
	return store.WriteFile(e.path, data)
}

func (e *exporting) data() ([]byte, error) {
	if e.order.Document == documents.AllLate {
		return e.late()
	}
	record := e.record()
	if e.order.Document == documents.Everything {
		whole, err := e.c.Case(e.c.Own(pages.EverythingPage)) // of all visits
		if err != nil {
			return nil, err
		}
		record = traced(whole)
	}
	if e.order.Document == documents.Calendar {
		record = traced(e.c)
	}
	e.order.Separator = separator.OfSystem()
	record.Traces.Namesake = e.c.Store.List().Namesake(record.Organisation.Name)
	e.lacks = documents.Lacks(e.c.Book, record, e.order, e.c.Store.Now())
	return documents.Make(e.c.Book, record, e.order, e.c.Store.Now())
}

// late makes the document of everything late in all organisations that can be read: the page that leads here says what cannot.
func (e *exporting) late() ([]byte, error) {
	due, err := e.c.Store.List().Overdue(e.c.Today())
	if len(due) == 0 && err != nil {
		return nil, err
	}
	told := func(s assessment.Summary) string { return e.c.Told(s.ID, assessment.Tame(s.Name)) }
	e.lacks = documents.LateLacks(e.c.Book, due, told, e.c.Today(), e.order.Format)
	return documents.Late(e.c.Book, due, told, e.c.Today(), e.order.Format, separator.OfSystem())
}
