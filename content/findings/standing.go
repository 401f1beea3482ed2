package findings

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
)

// WhichVisit says of a record that is looked at as of an earlier visit which one it is, and what has come after it; "" of any
// other record.
func WhichVisit(book *content.Book, r assessment.Record) string {
	v, later := r.Begun()
	if !later {
		return ""
	}
	now := r.Current()
	of := book.Visits().Standing.Of
	if v.Number == now.Number {
		of = book.Visits().Standing.Quick
	}
	said := content.Fill(of, "number", book.Number(now.Number), "date", visitDate(book, now))
	return sentences(said, newer(book, now, v, r.SheetAt(v).Progress().Answered))
}

// WhichCounts says the same, with when the later visit counts.
func WhichCounts(book *content.Book, r assessment.Record) string {
	return sentences(WhichVisit(book, r), counts(book, r))
}

// NewerVisit is what a document says of a later visit than the one that it tells of; "" where there is none. What somebody would
// rather not say is not counted: it is for nobody else to know.
func NewerVisit(book *content.Book, r assessment.Record) string {
	v, later := r.Begun()
	if !later {
		return ""
	}
	return sentences(newer(book, r.Current(), v, r.SheetAt(v).Told()), counts(book, r))
}

// Stays says that an answer of an earlier visit cannot be changed.
func Stays(v assessment.Visit) error {
	return content.Failure("visits/standing/stays").With("number", v.Number)
}

func newer(book *content.Book, now, v assessment.Visit, answered int) string {
	words, of := book.Visits().Standing, book.Number(len(assessment.Questions(v.Edition)))
	if v.Complete() {
		return content.Fill(words.Newer, "number", book.Number(v.Number), "date", visitDate(book, v))
	}
	if v.Number == now.Number {
		return content.Fill(words.Full, "answered", book.Number(answered), "of", of)
	}
	return content.Fill(words.Begun, "number", book.Number(v.Number), "answered", book.Number(answered), "of", of)
}

// counts says when a later visit will count; "" if it does already.
func counts(book *content.Book, r assessment.Record) string {
	if v, later := r.Begun(); !later || v.Complete() {
		return ""
	}
	return book.Visits().Standing.Counts
}

// visitDate words the day of a visit.
func visitDate(book *content.Book, v assessment.Visit) string {
	return book.Screens().Date(v.Day(time.Local).Time())
}
