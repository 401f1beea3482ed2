// Package documents makes what can be printed or passed on: any document about one organisation out of what is kept of
// it, the blank form, and what tells of all organisations. It lays out what content/findings puts into words, and decides,
// alone, what each reader may see.
package documents

import (
	"fmt"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
)

// Document is what can be made about one organisation, to be printed or passed on.
type Document string

// The documents.
const (
	Report   Document = "report"
	Plan     Document = "plan"
	Offer    Document = "offer"    // what the organisation brings, for a partner
	Answers  Document = "answers"  // all answers as rows
	Day      Document = "day"      // how the last day of work ended, to leave with people
	Calendar Document = "calendar" // the plan's days

	Everything  Document = "everything"  // all that is kept of the organisation, for it to read
	Differences Document = "differences" // where several people's answers differ, for a meeting

	// AllLate is what is late with all organisations: Late makes it.
	AllLate Document = "late"
)

// All gives all that are about one organisation.
func All() []Document {
	return []Document{Report, Plan, Offer, Answers, Calendar, Day, Everything, Differences}
}

// Formats gives the formats for a document, the most useful first.
func (d Document) Formats() []formats.Format {
	switch d {
	case Report:
		return append(formats.OfDocuments(), formats.JSON)
	case Plan, AllLate:
		return append(formats.OfDocuments(), formats.OfTables()...)
	case Answers:
		return formats.OfTables()
	case Calendar:
		return []formats.Format{formats.Calendar}
	default:
		return formats.OfDocuments()
	}
}

// OfNow says that the document is about the current visit, even if the others rest on one before it.
func (d Document) OfNow() bool { return d == Day || d == Differences }

// Readers gives those for whom a document can be made.
func (d Document) Readers() []Reader {
	switch d {
	case Offer:
		return []Reader{ForPartner}
	case Calendar, Day, Everything, Differences, AllLate:
		return []Reader{ForUs}
	default:
		return []Reader{ForUs, ForTrustees}
	}
}

// Order is what to make: which document, for whom, and in which format. Extras are what a partner is shown beside the
// offer, chosen one by one by their Value. NoReminders leaves them out of a calendar,
// and Separator stands between the cells of a CSV file.
type Order struct {
	Document    Document
	Reader      Reader
	Format      formats.Format
	Extras      []string
	NoReminders bool
	Separator   formats.Separator
}

// Make makes a document about an organisation, of the visit that goes on: to rest on another one, the record is looked at as of that
// (assessment.Record.Standing, AsOf). now is the moment where the person is. Whoever asks for a format or a
// reader that the document does not have gets an error, and so does whoever asks for a page for partners that there is not yet:
// NoOffer.
func Make(book *content.Book, r assessment.Record, o Order, now time.Time) ([]byte, error) {
	if !o.Format.Known(o.Document.Formats()) {
		return nil, fmt.Errorf("no %s in %q", o.Document, o.Format)
	}
	if !slices.Contains(o.Document.Readers(), o.Reader) {
		return nil, fmt.Errorf("no %s for %q", o.Document, o.Reader)
	}
	if err := NoOffer(r); err != nil && o.Document == Offer {
		return nil, err
	}
	d := draft{book: book.For(r.Organisation), record: r, sheet: r.Sheet(), reader: o.Reader, now: now}
	switch {
	case o.Format == formats.JSON:
		return d.resultJSON()
	case o.Format == formats.Calendar:
		return formats.Days(calendarFile{planned{d}}.calendar(!o.NoReminders))
	case o.Document == Answers:
		return formats.Table(o.Format, asGiven{d}.answersTable(), o.Separator)
	case o.Document == Plan && o.Format.Known(formats.OfTables()):
		return formats.Table(o.Format, planned{d}.planTable(), o.Separator)
	}
	return formats.Document(o.Format, d.document(o))
}

// LaidOut gives a report, a plan, an offer or the page on a day as Make lays it out, before it is written in a format.
func LaidOut(book *content.Book, r assessment.Record, o Order, now time.Time) report.Document {
	return draft{book: book.For(r.Organisation), record: r, sheet: r.Sheet(), reader: o.Reader, now: now}.document(o)
}

// draft is a document on its way.
type draft struct {
	book   *content.Book
	record assessment.Record
	sheet  assessment.Sheet // of the current visit
	reader Reader
	now    time.Time
}

func (d draft) document(o Order) report.Document {
	switch o.Document {
	case Plan:
		return planned{d}.plan()
	case Offer:
		return partners{d}.offer(o.Extras)
	case Everything:
		return whole{d}.everything()
	case Day:
		return d.lastDay()
	case Differences:
		return compared{d}.differences()
	default:
		return d.report(o.Format)
	}
}
