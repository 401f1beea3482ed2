// Package findings puts a reckoned result into words, in parts that the screens show and the documents hold: the results,
// the recommendations, what moved, how near several people are. It chooses sentences and fills them in; it reckons nothing
// and knows no reader.
package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Findings words the result of one sheet, and the advice that comes with it.
type Findings struct {
	wording
	Overview Overview
	Answers  Answers
	Reading  Reading
	Advice   Advice
}

// New reckons the sheet and makes its findings ready to be worded.
func New(book *content.Book, sheet assessment.Sheet) Findings {
	w := wording{book: book, words: book.Results(), sheet: sheet, result: assessment.Reckon(sheet)}
	return Findings{w, Overview{w}, Answers{w}, Reading{w}, Advice{w}}
}

// Results gives the results part by part, strengths first.
func (f Findings) Results() []report.Section {
	sections := []report.Section{f.Overview.section()}
	if len(f.result.SettleFirst) > 0 {
		sections = append(sections, f.Answers.settle())
	}
	sections = append(sections, f.Answers.principles())
	if kind, ok := f.Answers.kind(); ok {
		sections = append(sections, kind)
	}
	return append(sections, f.Reading.Sections()...)
}

// Opening is how many of the sections that Results gives belong at the top, before anything that is added to them.
func (f Findings) Opening() int {
	if len(f.result.SettleFirst) > 0 {
		return 2
	}
	return 1
}
