package findings

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/content"
)

// mostExamples is how many made-up examples go with a result at most.
const mostExamples = 3

// Example lays out a made-up example, headed as one.
func Example(book *content.Book, e content.Example) report.Section {
	words := book.Examples()
	return report.Section{Title: content.Fill(words.Heading, "title", e.Title), Blocks: []report.Block{report.Paragraph(e.Happened),
		report.Labelled{Label: words.Difference, Text: e.Difference}, report.Labelled{Label: words.Take, Text: e.Take}}}
}

// Exemplified is a made-up example, and the questions of a result that it was chosen for.
type Exemplified struct {
	content.Example
	Questions []string
}

// Examples gives the made-up examples that go with what the organisation is to start with and to settle first: for each of
// these questions the first that goes with it and was not chosen yet.
func (f Findings) Examples() []Exemplified {
	var questions []string
	for _, start := range f.result.StartHere {
		questions = append(questions, start.Question)
	}
	for _, id := range f.result.SettleFirst {
		if !slices.Contains(questions, id) {
			questions = append(questions, id)
		}
	}
	var list []Exemplified
	chosen := func(e content.Example) bool {
		return slices.ContainsFunc(list, func(other Exemplified) bool { return other.ID == e.ID })
	}
	for _, id := range questions {
		left := slices.DeleteFunc(f.book.Examples().Of(id), chosen)
		if len(left) == 0 || len(list) == mostExamples {
			continue
		}
		with := slices.DeleteFunc(slices.Clone(questions), func(other string) bool { return !left[0].GoesWith(other) })
		list = append(list, Exemplified{left[0], with})
	}
	return list
}
