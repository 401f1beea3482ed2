package documents

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content/findings"
)

// report is the result and what is planned. Its first page, for those who read no further, has the bars, the stage, where to
// start and what to settle first; the plan is on the second. That is all for trustees. The organisation itself has the rest after
// it: what moved since the last visit and how near several people are, what can be shown, what to do, what to ask, made-up
// examples of it, and all the answers. For a partner there is another document: the offer.
func (d draft) report(format formats.Format) report.Document {
	found := findings.New(d.book, d.sheet)
	results := found.Results()
	plan := planned{d}.planInReport()
	sections := append(slices.Clone(results[:found.Opening()]), plan)
	if d.reader == ForUs {
		if moved, ok := findings.MovedSince(d.book, d.record, true); ok {
			sections = append(sections, moved)
		}
		if agreement, ok := findings.Agreement(d.book, d.record); ok {
			sections = append(sections, agreement)
		}
		rest := advised{asGiven{d}}
		sections = slices.Concat(sections, results[found.Opening():], []report.Section{rest.advice(found.Result())}, rest.asks(found), rest.examples(found), []report.Section{rest.answers()})
	}
	laid := d.framed(d.book.Results().Document.Title, d.factsOfAnswers(), sections)
	if paged := format == formats.PDF || format == formats.Word; !paged { // paper is short enough to leaf through
		laid.Words.Contents = d.book.Documents().Parts.Contents
	}
	return laid
}
