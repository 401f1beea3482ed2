package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// start is the second page of the results: the first steps to start with, each with why it is one of them, and what to settle
// before anything is signed. Nothing where there is no gap.
func (f Findings) start() report.Section {
	words := f.words.Start
	section := report.Section{Title: words.Title}
	var steps report.List
	for _, chosen := range f.result.StartHere {
		pair, _ := f.book.Steps(f.sheet.Organisation.Audience, assessment.Steps{Question: chosen.Question, Version: chosen.Version})
		question, _ := assessment.QuestionByID(chosen.Question)
		steps = append(steps, content.Fill(words.Step, "why", words.Reasons[chosen.Why],
			"domain", f.domain(question.Domain).Name, "step", pair.First))
	}
	if len(steps) > 0 {
		section.Blocks = append(section.Blocks, steps)
	}
	if len(f.result.SettleFirst) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(f.words.Settle.Title), report.Paragraph(f.words.Settle.Intro),
			f.statements(f.result.SettleFirst))
	}
	return section
}

// Opening is how many of the sections that Results gives belong at the top, before anything that is added to them.
func (f Findings) Opening() int {
	if len(f.start().Blocks) > 0 {
		return 2
	}
	return 1
}
