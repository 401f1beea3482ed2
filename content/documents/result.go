package documents

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// Result gives the whole result as one document, without the answers. Notes are left out: what was typed for the
// organisation's own eyes does not go on paper unasked.
func Result(book *content.Book, sheet assessment.Sheet, made Made) report.Document {
	words, found := book.Results().Document, findings.New(book, sheet)
	return report.Document{
		Title:    content.Fill(words.Title, "name", sheet.Organisation.Name),
		Facts:    resultFacts(book, sheet, made),
		Sections: append(found.Results(), found.Chapters(findings.AllAnswers)...),
		Notes:    slices.Concat(madeUp(book, made), []string{words.Private}, origins(book)),
	}
}

func resultFacts(book *content.Book, sheet assessment.Sheet, made Made) []report.Labelled {
	words, progress := book.Results().Document, sheet.Progress()
	facts := []report.Labelled{
		{Label: words.Audience, Text: book.About().Audiences[sheet.Organisation.Audience]},
		{Label: words.EditionIs, Text: edition(book, sheet.Edition)},
		{Label: words.Answered, Text: content.Fill(words.Count, "answered", book.Number(progress.Answered), "of", book.Number(progress.Of))},
	}
	if !made.Date.IsZero() {
		facts = append([]report.Labelled{{Label: words.Date, Text: book.Screens().Date(made.Date)}}, facts...)
	}
	return facts
}
