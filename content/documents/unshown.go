package documents

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
)

// Unshown says which letters the document that Make makes has a box for, and what to do about it; "" where it shows all. It is to be
// said when the document is made: whoever hears it later has passed it on.
func Unshown(book *content.Book, r assessment.Record, o Order, now time.Time) string {
	if o.Format != formats.PDF {
		return ""
	}
	return unshown(book, o.Format, LaidOut(book, r, o, now))
}

// LateUnshown says the same of the paper that Late makes.
func LateUnshown(book *content.Book, list []LateThing, today assessment.Date, format formats.Format) string {
	if format != formats.PDF {
		return ""
	}
	return unshown(book, format, LateLaidOut(book, list, today))
}

func unshown(book *content.Book, format formats.Format, d report.Document) string {
	const most = 8 // that are told one by one
	letters := formats.Unshown(format, d)
	words := book.Documents().Parts
	text := words.Unshown
	switch {
	case len(letters) == 0:
		return ""
	case len(letters) > most:
		letters, text = letters[:most], words.UnshownMany
	}
	list := make([]string, len(letters))
	for i, letter := range letters {
		list[i] = string(letter)
	}
	return content.Fill(text, "letters", book.List(list...))
}
