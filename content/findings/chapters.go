package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// AllAnswers is more than can be behind a recommendation.
const AllAnswers = assessment.DomainCount * assessment.QuestionsPerDomain

// Chapters gives the recommendations as chapters: one's own action points with all their steps, the first of what to ask of
// others, and by their titles alone the rest of what there is a need for. Each names at most so many of the answers behind it.
func (f Findings) Chapters(most int) []report.Section {
	sections := []report.Section{f.chapter(f.words.Actions.OwnTitle, f.result.Actions, true, most)}
	first := f.result.Asks[:min(mostAsks, len(f.result.Asks))]
	for _, ask := range first { // what is asked of one kind of organisation stands together, under the first of it
		audience := assessment.Addressee(ask.Number)
		title := f.words.Actions.AskTitle[audience]
		if slices.ContainsFunc(sections, func(s report.Section) bool { return s.Title == title }) {
			continue
		}
		var asks []assessment.Action
		for _, other := range first {
			if assessment.Addressee(other.Number) == audience {
				asks = append(asks, other)
			}
		}
		sections = append(sections, f.chapter(title, asks, false, most))
	}
	var more report.List
	for _, ask := range f.result.Asks[len(first):] {
		more = append(more, f.numbered(ask.Number))
	}
	if len(more) > 0 {
		sections = append(sections, report.Section{Title: f.words.Actions.MoreAsks, Blocks: []report.Block{more}})
	}
	return sections
}

// numbered names an action point by its number and its title.
func (f Findings) numbered(number int) string {
	return content.Fill(f.words.Actions.Numbered, "number", f.book.Number(number), "title", f.book.ActionPoint(number).Title)
}

// chapter puts several recommendations under one title, each with at most so many of the answers behind it.
func (f Findings) chapter(title string, actions []assessment.Action, own bool, most int) report.Section {
	words := f.words
	chapter := report.Section{Title: title}
	for _, action := range actions {
		page := f.page(action, own, most, len(action.Steps))
		chapter.Blocks = append(chapter.Blocks, report.Heading(f.numbered(action.Number)))
		if own { // how much there is to do is nothing to tell others
			chapter.Blocks = append(chapter.Blocks, report.Labelled{Label: words.Document.Priority, Text: words.Priorities[action.Priority]})
		}
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
