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
// others, by their titles alone the rest of what there is a need for, and what the report asks of BME organisations where
// that is not one's own. Each names at most so many of the answers behind it.
func (a Advice) Chapters(most int) []report.Section {
	sections := []report.Section{a.chapter(a.words.Actions.OwnTitle, a.Own(), most)}
	asks := a.Asks()
	for _, ask := range asks { // what is asked of one kind of organisation stands together, under the first of it
		title := a.words.Actions.AskTitle[ask.Audience]
		if slices.ContainsFunc(sections, func(s report.Section) bool { return s.Title == title }) {
			continue
		}
		same := slices.DeleteFunc(slices.Clone(asks), func(other Recommendation) bool { return other.Audience != ask.Audience })
		sections = append(sections, a.chapter(title, same, most))
	}
	var more report.List
	for _, ask := range a.result.Asks[len(asks):] {
		more = append(more, a.numbered(ask.Number))
	}
	if len(more) > 0 {
		sections = append(sections, report.Section{Title: a.words.Actions.MoreAsks, Blocks: []report.Block{more}})
	}
	if easier := a.ToBME(); len(easier) > 0 {
		section := report.Section{Title: a.words.Actions.BMETitle, Blocks: []report.Block{report.Paragraph(a.words.Actions.BMEIntro)}}
		for _, r := range easier {
			section.Blocks = append(section.Blocks, report.Heading(a.numbered(r.Number)), report.Paragraph(r.Means),
				report.Labelled{Label: a.words.Actions.Easier, Text: r.Ask.Text})
		}
		sections = append(sections, section)
	}
	return sections
}

// numbered names an action point by its title, with the report's number after it.
func (a Advice) numbered(number int) string {
	return content.Fill(a.words.Actions.Numbered, "number", a.book.Number(number), "title", a.book.ActionPoint(number).Title)
}

// chapter puts several recommendations under one title, each with at most so many of the answers behind it.
func (a Advice) chapter(title string, list []Recommendation, most int) report.Section {
	words := a.words
	chapter := report.Section{Title: title}
	for _, r := range list {
		chapter.Blocks = append(chapter.Blocks, report.Heading(a.numbered(r.Number)))
		if r.Own { // how much there is to do is nothing to tell others
			chapter.Blocks = append(chapter.Blocks, report.Labelled{Label: words.Document.Priority, Text: r.Priority})
		}
		chapter.Blocks = append(chapter.Blocks, report.Paragraph(r.Means))
		chapter.Blocks = append(chapter.Blocks, a.behind(r, most)...)
		if r.Nothing != "" {
			chapter.Blocks = append(chapter.Blocks, report.Paragraph(r.Nothing))
		}
		if r.Own {
			chapter.Blocks = append(chapter.Blocks, a.steps(r)...)
		} else {
			chapter.Blocks = append(chapter.Blocks, a.say(r)...)
		}
		chapter.Blocks = append(chapter.Blocks, report.Paragraph(r.Section))
	}
	return chapter
}

// behind names at most so many of the answers behind a recommendation. A heading would stand as high as the
// recommendation's own: a line of text takes its place.
func (a Advice) behind(r Recommendation, most int) []report.Block {
	words := a.words.Actions
	gaps := slices.DeleteFunc(slices.Clone(r.Behind), func(b Answered) bool { return !slices.Contains(a.because(r), b.Question) })
	if len(gaps) == 0 {
		return nil
	}
	var answers report.List
	for _, b := range gaps[:min(most, len(gaps))] {
		answers = append(answers, content.Fill(words.BecauseAnswer, "statement", b.Statement, "answer", b.Said))
	}
	if more := len(gaps) - len(answers); more > 0 {
		answers = append(answers, a.book.Count(words.BecauseMore, more))
	}
	return []report.Block{report.Paragraph(content.Fill(words.Within, "heading", words.Because)), answers}
}

// because are the questions with a gap behind a recommendation.
func (a Advice) because(r Recommendation) []string {
	for _, action := range slices.Concat(a.result.Actions, a.result.Asks, a.result.OtherAsks) {
		if action.Number == r.Number {
			return action.Because
		}
	}
	return nil
}

// steps gives all the steps of a recommendation; if they are for more than one question, each under its statement.
func (a Advice) steps(r Recommendation) []report.Block {
	words := a.words.Actions
	with := slices.DeleteFunc(slices.Clone(r.Behind), func(b Answered) bool { return len(b.Steps) == 0 })
	var blocks []report.Block
	for _, b := range with {
		if len(with) > 1 {
			blocks = append(blocks, report.Paragraph(content.Fill(words.StepsFor, "statement", b.Statement)))
		}
		for _, step := range b.Steps {
			blocks = append(blocks, report.Labelled{Label: step.Step, Text: step.Text})
		}
		blocks = append(blocks, report.Labelled{Label: words.Who, Text: b.Steps[0].Who})
	}
	return blocks
}

// say words how to ask.
func (a Advice) say(r Recommendation) []report.Block {
	label := a.words.Actions.Ask
	if len(r.Say) == 1 {
		return []report.Block{report.Labelled{Label: label, Text: r.Say[0]}}
	}
	return []report.Block{report.Paragraph(content.Fill(a.words.Actions.Within, "heading", label)), report.List(r.Say)}
}
