package documents

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/content/findings"
)

// report is the whole result: what it comes to, what moved since the last visit and how near several people are, the
// recommendations, and all the answers. For a partner there is another document: the offer.
func (d draft) report() report.Document {
	found := findings.New(d.book, d.sheet)
	sections := found.Results()
	var added []report.Section
	if moved, ok := findings.MovedSince(d.book, d.record, d.reader == ForUs); ok {
		added = append(added, moved)
	}
	if agreement, ok := findings.Agreement(d.book, d.record); ok {
		added = append(added, agreement)
	}
	sections = slices.Concat(sections[:found.Opening()], added, sections[found.Opening():], found.Chapters(mostAnswers), []report.Section{d.answers()})
	laid := d.framed(d.book.Results().Document.Title, d.factsOfAnswers(), sections)
	laid.Words.Contents = d.book.Documents().Parts.Contents
	return laid
}

// mostAnswers is how many of the answers behind it each recommendation names.
const mostAnswers = 2
