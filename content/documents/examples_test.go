package documents

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
)

// The made-up examples stand in the report for ourselves alone, three at most, each headed as made up.
func TestOnlyOurOwnReportHasExamples(t *testing.T) {
	d := opened(t, allAt(0), false)
	words := d.book.Examples()
	for _, o := range d.orders() {
		if !o.Format.Known([]formats.Format{formats.Markdown, formats.CSV, formats.JSON}) {
			continue
		}
		o.Extras = nil
		data, err := d.make(o)
		if err != nil { // there is no page for partners
			continue
		}
		if has := strings.Contains(string(data), words.Difference); has != (o.Document == Report && o.Reader == ForUs && o.Format == formats.Markdown) {
			t.Errorf("%s: that it has examples is %v", o.name(), has)
		}
	}
	sections := LaidOut(d.book, d.record, Order{Document: Report, Reader: ForUs, Format: formats.Markdown}, d.now).Sections
	at := slices.IndexFunc(sections, func(s report.Section) bool { return s.Title == words.Title })
	var headings []string
	for _, block := range sections[at].Blocks {
		if heading, ok := block.(report.Heading); ok {
			headings = append(headings, string(heading))
		}
	}
	if len(headings) != 3 {
		t.Errorf("it has %q", headings)
	}
	for _, heading := range headings {
		if !strings.HasPrefix(heading, "A made-up example: ") {
			t.Errorf("one is headed %q", heading)
		}
	}
}

// Where nothing is to be started with, there is no part for them.
func TestAReportWithoutExamples(t *testing.T) {
	d := opened(t, allAt(4), false)
	for id, a := range d.record.Current().Answers {
		d.record.Give(id, a.WithEvidence(3), d.now)
	}
	if paper := d.made(Order{Document: Report, Reader: ForUs, Format: formats.Markdown}); strings.Contains(paper, d.book.Examples().Title) {
		t.Error("it has a part for examples")
	}
}
