package documents

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// advised is what there is to do after an answer, in the report.
type advised struct{ asGiven }

// advice gives the organisation's own action points with all that is behind each: every question with its answer and its
// steps, and by its statement alone what has its steps under another action point.
func (d advised) advice(result assessment.Result) report.Section {
	words := d.book.Results()
	section := report.Section{Title: words.Actions.OwnTitle}
	for _, action := range result.Actions {
		text := d.book.ActionPoint(action.Number)
		section.Blocks = append(section.Blocks, report.Heading(text.Title),
			report.Labelled{Label: words.Document.Priority, Text: words.Priorities[action.Priority]}, report.Paragraph(text.Own))
		elsewhere := slices.Clone(action.Because)
		steps := report.Table{Columns: []report.Column{{Name: d.book.Documents().Advice.About}, {Name: words.Actions.FirstStep}, {Name: words.Actions.NextStep}}}
		for _, of := range action.Steps {
			elsewhere = slices.DeleteFunc(elsewhere, func(question string) bool { return question == of.Question })
			steps.Rows = append(steps.Rows, d.stepsOf(of))
		}
		if len(steps.Rows) > 0 {
			section.Blocks = append(section.Blocks, steps)
		}
		if len(elsewhere) > 0 {
			section.Blocks = append(section.Blocks, report.Labelled{Label: d.book.Documents().Advice.Elsewhere, Text: d.statements(elsewhere)})
		}
		section.Blocks = append(section.Blocks, report.Paragraph(content.Fill(words.Actions.Section, "section", text.Section)))
	}
	return section
}

// examples gives the made-up examples that go with where to start and what to settle first, each with the statements that it
// was chosen for; none where no example goes with these.
func (d advised) examples(found findings.Findings) []report.Section {
	words := d.book.Examples()
	section := report.Section{Title: words.Title}
	for _, e := range found.Examples() {
		told := findings.Example(d.book, e.Example)
		section.Blocks = append(section.Blocks, report.Heading(told.Title))
		section.Blocks = append(append(section.Blocks, told.Blocks...), report.Labelled{Label: words.Chosen, Text: d.statements(e.Questions)})
	}
	if len(section.Blocks) == 0 {
		return nil
	}
	return []report.Section{section}
}

// stepsOf gives what was said to a question with who could lead, and its steps: a column for so few words would be narrow.
func (d advised) stepsOf(steps assessment.Steps) []string {
	question, _ := assessment.QuestionByID(steps.Question)
	pair := d.asked(steps.Question).Steps.Pair(steps.Version)
	about := content.Fill(d.book.Documents().Advice.Row, "statement", d.statement(steps.Question),
		"answer", d.said(question, d.sheet.Answers[steps.Question]), "who", pair.Who)
	return []string{about, pair.First, pair.Next}
}

// statements puts statements one after the other.
func (d advised) statements(questions []string) string {
	var list []string
	for _, question := range questions {
		list = append(list, d.statement(question))
	}
	return strings.Join(list, " ")
}

// asks gives all that can be asked of others, in the order in which to ask, each with what to say; none where there is nothing
// to ask.
func (d advised) asks(found findings.Findings) []report.Section {
	offer := d.book.Offer()
	section := report.Section{Title: d.book.Documents().Advice.Asks}
	for _, ask := range found.Result().Asks {
		text := d.book.ActionPoint(ask.Number)
		section.Blocks = append(section.Blocks, report.Labelled{Label: content.Fill(offer.AskOf, "who", offer.AskedOf[assessment.Addressee(ask.Number)], "what", text.Title)},
			found.Advice.Sentences(ask))
	}
	if len(section.Blocks) == 0 {
		return nil
	}
	return []report.Section{section}
}
