package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Document gives the whole result as one document, without the answers. Notes are left out: what was typed for the
// organisation's own eyes does not go on paper unasked.
func (f Findings) Document(made Made) report.Document {
	words := f.words.Document
	d := report.Document{
		Title:    content.Fill(words.Title, "name", f.sheet.Organisation.Name),
		Facts:    f.facts(made),
		Sections: f.Results(),
		Notes:    slices.Concat(madeUp(f.book, made), []string{words.Private}, origins(f.book)),
	}
	d.Sections = append(d.Sections, f.recommended(allAnswers)...)
	return d
}

func (f Findings) facts(made Made) []report.Labelled {
	words := f.words.Document
	progress := f.sheet.Progress()
	facts := []report.Labelled{
		{Label: words.Audience, Text: f.book.About().Audiences[f.sheet.Organisation.Audience]},
		{Label: words.EditionIs, Text: edition(f.book, f.sheet.Edition)},
		{Label: words.Answered, Text: content.Fill(words.Count, "answered", f.book.Number(progress.Answered), "of", f.book.Number(progress.Of))},
	}
	if !made.Date.IsZero() {
		facts = append([]report.Labelled{{Label: words.Date, Text: f.book.Screens().Date(made.Date)}}, facts...)
	}
	return facts
}

// allAnswers is more than can be behind a recommendation.
const allAnswers = assessment.DomainCount * assessment.QuestionsPerDomain

// chapter puts several recommendations under one title, each with at most so many of the answers behind it.
func (f Findings) chapter(title string, actions []assessment.Action, own bool, most int) report.Section {
	words := f.words
	chapter := report.Section{Title: title}
	for _, action := range actions {
		page := f.page(action, own, most)
		heading := content.Fill(words.Actions.Numbered, "number", f.book.Number(action.Number), "title", page.Title)
		chapter.Blocks = append(chapter.Blocks,
			report.Heading(heading),
			report.Labelled{Label: words.Document.Priority, Text: words.Priorities[action.Priority]})
		for _, block := range page.Blocks {
			// A heading of the page would stand as high as the recommendation's own: it becomes a line of text.
			if h, ok := block.(report.Heading); ok {
				block = report.Paragraph(content.Fill(words.Actions.Within, "heading", string(h)))
			}
			chapter.Blocks = append(chapter.Blocks, block)
		}
	}
	return chapter
}
