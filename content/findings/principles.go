package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Principled is one of the report's principles, with the answers that bear on it.
type Principled struct {
	Principle assessment.Principle
	Name      string
	Short     string // the answers by their short names; or that nothing is asked about it
	Answers   []Answered
}

// Principles gives all seven, in the report's order.
func (f Findings) Principles() []Principled {
	var list []Principled
	for _, p := range assessment.Principles() {
		one := Principled{Principle: p, Name: f.words.Principles.Names[p], Answers: f.answered(p.Questions(f.sheet.Edition))}
		var names []string
		for _, a := range one.Answers {
			names = append(names, f.book.Scale().AnswerName(f.sheet.Answers[a.Question]))
		}
		one.Short = f.book.List(names...)
		if len(names) == 0 {
			one.Short = f.words.Principles.NotAsked
		}
		list = append(list, one)
	}
	return list
}

func (f Findings) principles() report.Section {
	words := f.words.Principles
	section := report.Section{Title: words.Title, Blocks: []report.Block{report.Paragraph(words.Intro)}}
	for _, p := range f.Principles() {
		var answers report.List
		for _, a := range p.Answers {
			answers = append(answers, content.Fill(words.Answer, "statement", a.Statement, "answer", f.shortOrNone(a.Question)))
		}
		section.Blocks = append(section.Blocks, report.Heading(p.Name))
		if len(answers) == 0 {
			section.Blocks = append(section.Blocks, report.Paragraph(words.NotAsked))
			continue
		}
		section.Blocks = append(section.Blocks, answers)
	}
	return section
}

// shortOrNone names an answer for others to read: what somebody would rather not say reads as no answer.
func (f Findings) shortOrNone(id string) string { return ViewSaid(f.book, f.sheet.Answers[id]) }
