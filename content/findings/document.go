package findings

import (
	"fmt"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Document gives the whole result as one document, dated. Notes are left out: what was typed for the organisation's own
// eyes does not go on paper unasked. The zero time leaves the date out.
func (f Findings) Document(date time.Time, example bool) report.Document {
	words := f.words.Document
	d := report.Document{
		Title:    content.Fill(words.Title, "name", f.sheet.Organisation.Name),
		Facts:    f.facts(date),
		Sections: f.Results(),
		Notes:    []string{words.Private, words.Scored, words.MadeFrom, words.Source, words.BMEWord},
	}
	if example {
		d.Notes = append([]string{words.Example}, d.Notes...)
	}
	d.Sections = append(d.Sections, f.recommended(allAnswers)...)
	return d
}

func (f Findings) facts(date time.Time) []report.Labelled {
	words := f.words.Document
	progress := f.sheet.Progress()
	facts := []report.Labelled{
		{Label: words.Audience, Text: f.book.About().Audiences[f.sheet.Organisation.Audience]},
		{Label: words.EditionIs, Text: words.Edition[f.sheet.Edition]},
		{Label: words.Answered, Text: content.Fill(words.Count, "answered", f.book.Number(progress.Answered), "of", f.book.Number(progress.Of))},
	}
	if !date.IsZero() {
		facts = append([]report.Labelled{{Label: words.Date, Text: f.book.Screens().Date(date)}}, facts...)
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
		heading := fmt.Sprintf("%s: %s", content.Fill(words.Actions.Number, "number", f.book.Number(action.Number)), page.Title)
		chapter.Blocks = append(chapter.Blocks,
			report.Heading(heading),
			report.Labelled{Label: words.Document.Priority, Text: words.Priorities[action.Priority]})
		for _, block := range page.Blocks {
			// A heading of the page would stand as high as the recommendation's own: it becomes a line of text.
			if h, ok := block.(report.Heading); ok {
				block = report.Paragraph(strings.TrimSuffix(string(h), ":") + ":")
			}
			chapter.Blocks = append(chapter.Blocks, block)
		}
	}
	return chapter
}
