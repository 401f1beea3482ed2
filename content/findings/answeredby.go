package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// AnsweredBy names who answered; "" where that was not said.
func AnsweredBy(book *content.Book, by assessment.AnsweredBy) string {
	return book.Results().Document.AnsweredBys[by]
}

// WhoAnswered is the line that says so at the head of a result. It has no text where that was not said.
func WhoAnswered(book *content.Book, by assessment.AnsweredBy) report.Labelled {
	return report.Labelled{Label: book.Results().Document.AnsweredBy, Text: AnsweredBy(book, by)}
}

// Headed gives the results page by page as Results does, with who answered at their head: for where nothing else says so.
func (f Findings) Headed() []report.Section {
	sections := f.Results()
	if head := WhoAnswered(f.book, f.sheet.AnsweredBy); head.Text != "" {
		sections[0].Blocks = slices.Insert(sections[0].Blocks, 0, report.Block(head))
	}
	return sections
}
