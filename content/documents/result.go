package documents

import (
	"bytes"
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// Result gives the result of an answers file as one document, of which nothing is kept: without a reader, a day and the
// answers. Notes are left out: what was typed for the organisation's own eyes does not go on paper unasked.
func Result(book *content.Book, sheet assessment.Sheet, example bool) report.Document {
	words, found, progress := book.Results().Document, findings.New(book, sheet), sheet.Progress()
	return report.Document{
		Title: content.Fill(words.Title, "name", sheet.Organisation.Name),
		Facts: []report.Labelled{
			{Label: words.Audience, Text: book.About().Audiences[sheet.Organisation.Audience]},
			{Label: words.EditionIs, Text: edition(book, sheet.Edition)},
			{Label: words.Answered, Text: content.Fill(words.Count, "answered", book.Number(progress.Answered), "of", book.Number(progress.Of))},
		},
		Sections: append(found.Results(), found.Chapters(findings.AllAnswers)...),
		Notes:    slices.Concat(madeUp(book, example), []string{words.Private}, origins(book)),
	}
}

// ResultJSON gives the result as other programs read it; INSTRUMENT.md fixes its fields.
func ResultJSON(book *content.Book, sheet assessment.Sheet) ([]byte, error) {
	var b bytes.Buffer
	err := report.JSON(&b, assessment.Reckon(sheet), func(s assessment.Steps) (first, next string, ok bool) {
		return book.Steps(sheet.Organisation.Audience, s)
	})
	return b.Bytes(), err
}
