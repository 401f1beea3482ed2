package documents

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
)

// Lacks says what one may look for in the document that Make makes, and not find: letters for which a PDF has a box, with what to do
// about it, and steps without a day in a calendar; "" where nothing is missing. It is to be said when the document is made: whoever
// hears it later has passed it on.
func Lacks(book *content.Book, r assessment.Record, o Order, now time.Time) string {
	if o.Document == Calendar {
		if count := undated(r); count > 0 {
			return book.Count(book.Export().Undated, count)
		}
	}
	if o.Format != formats.PDF {
		return ""
	}
	return unshown(book, o.Format, LaidOut(book, r, o, now))
}

// LateLacks says the same of the paper that Late makes.
func LateLacks(book *content.Book, list []assessment.Due, told func(assessment.Summary) string, today assessment.Date, format formats.Format) string {
	if format != formats.PDF {
		return ""
	}
	return unshown(book, format, lateLaidOut(book, list, told, today))
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
