package documents

import (
	"strings"
	"testing"

	"equalfooting/assessment/report/formats"
)

// Where another organisation has the same name, each paper gives the number, but that for a partner; otherwise none does.
func TestPapersTellTwoOfOneNameApart(t *testing.T) {
	d := example(t)
	d.record.ID = 17
	want := d.book.Documents().Number
	for _, document := range All() {
		for _, namesake := range []bool{true, false} {
			order := Order{Document: document, Reader: document.Readers()[0], Format: document.Formats()[0]}
			d.record.Traces.Namesake = namesake
			for _, format := range []formats.Format{formats.Markdown, formats.CSV} {
				if format.Known(document.Formats()) {
					order.Format = format
				}
			}
			if document == Calendar || document == Differences {
				continue // facts and all the rest are as in the others
			}
			text := d.made(order)
			if told := strings.Contains(text, want) && strings.Contains(text, "17"); told != (namesake && document != Offer) {
				t.Errorf("with another of its name (%v) the %s gives its number: %v", namesake, document, told)
			}
		}
	}
}
