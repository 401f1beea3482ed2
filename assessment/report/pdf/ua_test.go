package pdf_test

import (
	"testing"

	"equalfooting/assessment/report"
)

// Every file keeps to the rules of PDF/UA-1. content/documents has the same test for each document that can be made.
func TestFilesKeepToPDFUA(t *testing.T) {
	hostile := hostile()
	hostile.Language = "en-GB"
	for name, d := range map[string]report.Document{
		"ordinary": ordinary(), "example": example(t), "form": form(t), "hostile": hostile, "scripts": scripts(),
		"without a title": {Language: "en", Sections: []report.Section{{Title: "Section", Blocks: []report.Block{report.Heading("Heading")}}}},
		"without titles": {Language: "en", Title: "Title", Sections: []report.Section{
			{Blocks: []report.Block{report.Heading("Heading"), report.Paragraph("Text")}}, {Title: "Section", Blocks: []report.Block{report.Heading("Heading")}}}},
		"empty blocks": {Language: "en", Title: "Title", Sections: []report.Section{{Blocks: []report.Block{
			report.Paragraph(" "), report.Heading(""), report.List{""}, report.Labelled{}, report.Bars{{}}, report.Choices{Options: []string{""}},
			report.Table{Columns: []report.Column{{}, {}}, Rows: [][]string{{"", ""}, {"", "a"}}}, report.Room{Lines: 2}}}}},
	} {
		t.Run(name, func(t *testing.T) {
			for i, broken := range read(t, written(t, d)).Broken() {
				if i < 10 {
					t.Errorf("%.300s", broken)
				}
			}
		})
	}
}

// A heading has the level of its place: there is no third level without a second above it.
func TestHeadingsAreOfTheirLevels(t *testing.T) {
	section := report.Section{Title: "Section", Blocks: []report.Block{report.Heading("Heading")}}
	bare := report.Section{Blocks: []report.Block{report.Heading("Heading alone")}}
	for _, c := range []struct {
		d    report.Document
		want string
	}{
		{report.Document{Title: "Title", Sections: []report.Section{section, bare}, Notes: []string{"Note"}, Words: words},
			"H1 Title, H2 Section, H3 Heading, H2 Heading alone, H2 About this report, "},
		{report.Document{Sections: []report.Section{section, bare}, Notes: []string{"Note"}, Words: words},
			"H1 Section, H2 Heading, H1 Heading alone, H1 About this report, "},
	} {
		document, _ := read(t, written(t, c.d)).Structure()
		got := ""
		for _, e := range document.All() {
			if e.Tag[0] == 'H' {
				got += e.Tag + " " + e.Text() + ", "
			}
		}
		if got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// The list next to the pages has the sections, and under each of them its headings.
func TestHeadingsStandUnderTheirSections(t *testing.T) {
	d := ordinary()
	p := read(t, written(t, d))
	var under []string
	for i, mark := range p.Bookmarks() {
		if mark.Level == 2 {
			under = append(under, mark.Title)
		}
		if mark.Page < 0 || i > 0 && mark.Page < p.Bookmarks()[i-1].Page {
			t.Errorf("%q leads to page %d", mark.Title, mark.Page+1)
		}
	}
	if len(under) != 4 || under[0] != "Action point 3: Weigh each partnership with care" {
		t.Errorf("%q", under)
	}
}
