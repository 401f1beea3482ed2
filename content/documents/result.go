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
	book = book.For(sheet.Organisation)
	words, found, progress := book.Results().Document, findings.New(book, sheet), sheet.Progress()
	return report.Document{
		Title: content.Fill(words.Title, "name", sheet.Organisation.Name),
		Facts: said([]report.Labelled{
			{Label: words.Date, Text: visitDay(book, sheet.Date)},
			{Label: words.Audience, Text: book.OnPaper(sheet.Organisation.Audience)},
			findings.WhoAnswered(book, sheet.AnsweredBy),
			{Label: words.Partner, Text: noPartner(book, sheet)},
			{Label: words.EditionIs, Text: edition(book, sheet.Edition)},
			{Label: words.Answered, Text: content.Fill(words.Count, "answered", book.Number(progress.Answered), "of", book.Number(progress.Of))},
		}),
		Sections: append(found.Results(), found.Advice.Chapters(findings.AllAnswers)...),
		Notes:    slices.Concat(madeUp(book, example), []string{words.Private}, origins(book)),
	}
}

// visitDay words the day that an answers file gives; "" where it gives none.
func visitDay(book *content.Book, date assessment.Date) string {
	if date.IsZero() {
		return ""
	}
	return book.Screens().Date(date.Time())
}

// ResultJSON gives the result as other programs read it; docs/scoring.md fixes its fields.
func ResultJSON(book *content.Book, sheet assessment.Sheet) ([]byte, error) {
	var b bytes.Buffer
	err := report.JSON(&b, assessment.Reckon(sheet), wordsForPrograms(book, sheet))
	return b.Bytes(), err
}

// resultJSON gives the same of the draft's visit, with whose result it is, of which visit, and what could not be read.
func (d draft) resultJSON() ([]byte, error) {
	var b bytes.Buffer
	err := report.JSONOf(&b, assessment.Reckon(d.sheet), wordsForPrograms(d.book, d.sheet), report.ResultOf{ID: d.record.ID,
		Name: assessment.Tame(d.record.Organisation.Name), Date: assessment.DateOf(d.now), Visit: d.visitForPrograms(), Unread: d.book.UnreadAll(d.record.Unread)})
	return b.Bytes(), err
}

func wordsForPrograms(book *content.Book, sheet assessment.Sheet) report.ResultWords {
	book = book.For(sheet.Organisation)
	return report.ResultWords{
		Steps: func(s assessment.Steps) (report.StepWords, bool) {
			text, ok := book.Question(sheet.Organisation.Audience, s.Question)
			return report.StepWords(text.Steps.Pair(s.Version)), ok
		},
		Say: func(question string, actionPoint int) (string, bool) {
			text, _ := book.Question(sheet.Organisation.Audience, question)
			sentence := text.Asks.Of(actionPoint)
			return sentence, sentence != ""
		},
	}
}
