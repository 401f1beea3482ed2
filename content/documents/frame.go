package documents

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Made says how a document came about.
type Made struct {
	Date        time.Time // where the person is; the zero time leaves the date out
	LastAnswer  time.Time // of the answers in it, likewise
	Example     bool      // the organisation is made up
	Reader      Reader
	Facilitator string // a mentor's or support worker's name or initials; may be empty
	Scored      bool   // for a partner: scores, or how ready the organisation is, stand on the page as well
}

// facts are what stands at the head of every paper: whose it is, when and for whom it was made, and what it goes by.
func facts(book *content.Book, sheet assessment.Sheet, made Made) []report.Labelled {
	words, results := book.Documents(), book.Results().Document
	var list []report.Labelled
	add := func(label, text string) {
		if text != "" {
			list = append(list, report.Labelled{Label: label, Text: text})
		}
	}
	add(words.Organisation, sheet.Organisation.Name)
	if !made.Date.IsZero() {
		add(results.Date, book.Screens().Date(made.Date))
	}
	if !made.LastAnswer.IsZero() {
		add(words.LastAnswer, book.Screens().Date(made.LastAnswer))
	}
	add(words.Readers.Label, made.Reader.Name(book))
	add(results.Audience, book.About().Audiences[sheet.Organisation.Audience])
	add(results.EditionIs, edition(book, sheet.Edition))
	if made.Reader == ForUs {
		add(words.Facilitator, made.Facilitator)
	}
	return list
}

// edition says how much was asked, whether that is only indicative, and by which version of the questions.
func edition(book *content.Book, e assessment.Edition) string {
	return content.Fill(book.Documents().Version, "edition", book.Results().Document.Edition[e],
		"number", book.Number(assessment.InstrumentVersion))
}

// notes are what stands at the end of every paper but the one for partners, which has its own: what to mind, how the
// score is made, and where it all comes from.
func notes(book *content.Book, made Made) []string {
	private := book.Documents().Private.Trustees
	if made.Reader == ForUs {
		private = book.Documents().Private.Us
	}
	return slices.Concat(madeUp(book, made), []string{private}, origins(book))
}

// madeUp says of an example that it is one.
func madeUp(book *content.Book, made Made) []string {
	if !made.Example {
		return nil
	}
	return []string{book.Results().Document.Example}
}

// origins say how the score is made, and where it all comes from.
func origins(book *content.Book) []string {
	words := book.Results().Document
	return []string{words.Scored, words.MadeFrom, words.Source, words.BMEWord}
}

// about is what stands beside a table in a file of its own: what a paper says at its head and at its end.
func about(book *content.Book, sheet assessment.Sheet, made Made) report.About {
	return report.About{Title: book.Documents().Parts.Notes, Facts: facts(book, sheet, made), Notes: notes(book, made)}
}

// renderingWords are the few words that a rendering adds of its own. Only a report is so long that it lists its contents.
func renderingWords(book *content.Book) report.Words {
	p := book.Documents().Parts
	return report.Words{Page: p.Page, Notes: p.Notes, Score: p.Score, Domain: p.Domain, Band: p.Band, Picture: p.Picture,
		Skip: p.Skip, Unshown: p.Unshown}
}

// paper puts a document together.
func paper(book *content.Book, title string, sheet assessment.Sheet, made Made, sections []report.Section) report.Document {
	return report.Document{Title: title, Language: book.Documents().Language, Facts: facts(book, sheet, made),
		Sections: sections, Notes: notes(book, made), Words: renderingWords(book)}
}
