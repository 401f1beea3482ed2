package word_test

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"equalfooting/assessment/bidi"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/word"
)

// Any text in any place makes a file that can be read.
func FuzzDocument(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, text, page string) {
		d := allOf(text)
		d.Words = report.Words{Page: page, Notes: text, Score: text, Domain: text, Band: text, Picture: text}
		d.Language = page
		pages := partsOf(t, written(t, d))["word/document.xml"]
		// Nothing typed can begin an element: there are as many as with a plain word.
		if !strings.ContainsAny(text, "\n\r\t") && text != "" {
			plain := d
			plain.Sections = allOf("plain").Sections
			plain.Title, plain.Facts, plain.Notes = "plain", allOf("plain").Facts, allOf("plain").Notes
			plain.Words = report.Words{Notes: "plain", Score: "plain", Domain: "plain", Band: "plain", Picture: "plain"}
			counted := []string{"<w:"}
			if bidi.Has(text) || strings.ContainsFunc(text, bidi.Turns) { // it has runs for each direction
				counted = []string{"<w:p>", "<w:tbl>", "<w:tc>", "<w:hyperlink "}
			}
			plainly := pagesOf(t, plain)
			for _, element := range counted {
				if got, want := strings.Count(pages, element), strings.Count(plainly, element); got != want {
					t.Errorf("%d of %s, want %d", got, element, want)
				}
			}
		}
	})
}

func BenchmarkWord(b *testing.B) {
	caseload := report.Table{Title: "Caseload"}
	for _, name := range []string{"Organisation", "Kind", "Answered", "Stage", "Last look", "Next look"} {
		caseload.Columns = append(caseload.Columns, report.Column{Name: name})
	}
	for i := range 500 {
		caseload.Rows = append(caseload.Rows, []string{fmt.Sprintf("Example Group %d", i+1), "BME organisation", "36", "Ready with support", "2026-11-23", "2027-02-23"})
	}
	for name, d := range map[string]report.Document{
		"example":  example(b),
		"caseload": {Title: "Caseload", Words: words, Sections: []report.Section{{Title: "All", Blocks: []report.Block{caseload}}}},
		"hostile":  hostile(),
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := word.Write(io.Discard, d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
