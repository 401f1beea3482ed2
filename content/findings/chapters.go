package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// AllAnswers is more than can be behind a recommendation.
const AllAnswers = assessment.DomainCount * assessment.QuestionsPerDomain

// Chapters gives the recommendations as chapters: one's own action points, and by whom to ask, what to ask of others. Each
// names at most so many of the answers behind it.
func (f Findings) Chapters(most int) []report.Section {
	sections := []report.Section{f.chapter(f.words.Actions.OwnTitle, f.result.Actions, true, most)}
	for _, audience := range assessment.Audiences() {
		var asks []assessment.Action
		for _, ask := range f.result.Asks {
			if assessment.Addressee(ask.Number) == audience {
				asks = append(asks, ask)
			}
		}
		slices.SortFunc(asks, func(a, b assessment.Action) int { return a.Number - b.Number })
		if len(asks) > 0 {
			sections = append(sections, f.chapter(f.words.Actions.AskTitle[audience], asks, false, most))
		}
	}
	return sections
}

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
