package findings

import (
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
