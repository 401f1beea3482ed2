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
func (a Answers) Principles() []Principled {
	var list []Principled
	for _, p := range assessment.Principles() {
		one := Principled{Principle: p, Name: a.words.Principles.Names[p], Answers: a.answered(p.Questions(a.sheet.Edition))}
		var names []string
		for _, told := range one.Answers {
			names = append(names, a.book.Scale().AnswerName(a.sheet.Answers[told.Question]))
		}
		one.Short = a.book.List(names...)
		if len(names) == 0 {
			one.Short = a.words.Principles.NotAsked
		}
		list = append(list, one)
	}
	return list
}

func (a Answers) principles() report.Section {
	words := a.words.Principles
	section := report.Section{Title: words.Title, Blocks: []report.Block{report.Paragraph(words.Intro)}}
	for _, p := range a.Principles() {
		var answers report.List
		for _, told := range p.Answers { // what somebody would rather not say reads as no answer, as others read this too
			answers = append(answers, content.Fill(words.Answer, "statement", told.Statement, "answer", ViewSaid(a.book, a.sheet.Answers[told.Question])))
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
