package pdf_test

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/bidi"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/pdftest"
)

// A name that is read from right to left looks the same everywhere: in a sentence it is kept apart from the rest, and a fact, a list point
// and a cell are texts of their own.
func TestANameLooksTheSameEverywhere(t *testing.T) {
	const name, first, last = "جمعية النساء (لندن) 2012", "جمعية", "2012"
	after := regexp.MustCompile(last + `( brings|:).*`) // what goes on with the same letters in the sentence
	apart := bidi.Isolate(name)
	d := report.Document{
		Language: "en", Title: "What " + apart + " brings", Facts: []report.Labelled{{Label: "Organisation", Text: name}},
		Sections: []report.Section{{Title: apart + " brings", Blocks: []report.Block{
			report.Labelled{Label: "Note", Text: name}, report.Labelled{Label: apart, Text: "brings 7"},
			report.Labelled{Label: "Note", Text: apart + " brings 7"}, report.List{name, apart + " brings"},
			report.Table{Columns: []report.Column{{Name: "Who"}}, Rows: [][]string{{name}, {apart + " brings"}}},
		}}},
	}
	p := read(t, written(t, d))
	rows := make(map[float64][]pdftest.Shown)
	for _, marked := range p.Pages[0].Marked {
		for _, shown := range marked.Texts {
			rows[shown.Y] = append(rows[shown.Y], shown)
		}
	}
	looks := make(map[string]int)
	for _, row := range rows {
		slices.SortFunc(row, func(a, b pdftest.Shown) int { return cmp.Compare(a.X, b.X) })
		var look []string
		for _, shown := range row {
			if strings.Contains(shown.Text, last) || len(look) > 0 && !strings.Contains(look[len(look)-1], first) {
				look = append(look, strings.TrimSpace(after.ReplaceAllString(shown.Text, last)))
			}
		}
		looks[strings.Join(look, "|")]++
	}
	delete(looks, "") // a row without the name
	if len(looks) != 1 {
		t.Errorf("the name looks in these ways, from the left: %v", looks)
	}
	for look, times := range looks {
		if times != 10 || !strings.HasPrefix(look, ") "+last) || !strings.HasSuffix(look, first+" النساء") {
			t.Errorf("%d times it is %q", times, look)
		}
	}
	if got, want := p.Title(), bidi.Bare(d.Title); got != want {
		t.Errorf("the file is called %q, want %q", got, want)
	}
	if got, want := p.titles()[0], bidi.Bare(d.Sections[0].Title); got != want {
		t.Errorf("the bookmark is %q, want %q", got, want)
	}
	if document, _ := p.Structure(); strings.ContainsFunc(document.Text(), bidi.Turns) {
		t.Error("what is read out has the marks in it")
	}
}
