package pdf_test

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

var words = report.Words{
	Page: "Page {number} of {of}", Notes: "About this report", Score: "Score", Domain: "Domain", Band: "Where you are",
}

func score(percent int64) *assessment.Fraction {
	f := assessment.NewFraction(percent, 1)
	return &f
}

// ordinary has every block, on several pages.
func ordinary() report.Document {
	long := "Write down, for the next three months, what money will come in and what must go out, and mark any week that falls " +
		"short, so that everyone who decides can see it in good time."
	return report.Document{
		Title: "Where Example Women's Group stands", Language: "en-GB", Words: words,
		Facts: []report.Labelled{{Label: "Date", Text: "23 November 2026"}, {Label: "Kind of organisation", Text: "An example"}},
		Sections: []report.Section{
			{Title: "What is strong, and where to start", Blocks: []report.Block{
				report.Paragraph("You know what you stand for. " + long), report.Bars{
					{Name: "Capacity", Score: score(58), Words: "Growing", Percent: "58%"},
					{Name: "Governance", Score: score(100), Words: "A strength", Percent: "100%"},
					{Name: "Profile", Score: score(0), Words: "A place to start, 5 of 6 rated", Percent: "0%"},
					{Name: "Trust", Words: "Not enough answered"},
				},
				report.Paragraph("What most holds the rest back: trust."), report.List{long, long, long},
			}},
			{Title: "What you can do", Blocks: []report.Block{
				report.Heading("Action point 3: Weigh each partnership with care"),
				report.Labelled{Label: "When", Text: "Do first"}, report.Paragraph(long),
				report.List{"We have a way to pay for the first three months.", long, "We trust each other."},
				report.Labelled{Label: "First step", Text: long},
				report.Labelled{Label: "What you could say to an organisation that is much larger than yours, when you first meet", Text: long},
				report.Heading("Action point 4: Make time to meet others"),
				report.Labelled{Label: "When", Text: "Do next"}, report.Paragraph(long),
				report.List{long, long, long, long, long, long, long, long}, report.Labelled{Label: "Who leads", Text: "The manager"},
			}},
			{Title: "The plan", Blocks: []report.Block{
				report.Paragraph("Each action, with who leads it and by when:"), plan(40),
			}},
			{Title: "A form to fill in", Blocks: []report.Block{
				report.Heading("1. We can start work before the money comes in."),
				report.Choices{Label: "Tick one.", Options: []string{"1", "2", "3", "4", "5", "u", "x", "r"}},
				report.Choices{Label: "Could you show this to a partner today?", Options: []string{
					"1 Nothing yet", "2 We could describe it", "3 It is in writing", "4 Others have checked it"}},
				report.Room{Label: "Note", Lines: 3},
				report.Heading("2. Partners know what we do."),
				report.Choices{Options: []string{"1 Not in place", "2 " + long}},
				report.Room{Lines: 2},
			}},
		},
		Notes: []string{"This is an example. The organisation does not exist.", long},
	}
}

func plan(rows int) report.Table {
	t := report.Table{
		Title: "Actions", Columns: []report.Column{{Name: "Number", Kind: report.NumberColumn}, {Name: "What"},
			{Name: "Who leads"}, {Name: "By", Kind: report.DayColumn}},
		Days: func(d assessment.Date) string { return "on " + d.String() },
	}
	for i := range rows {
		what := strings.Repeat("Ask two partners what they value. ", i%4+1)
		t.Rows = append(t.Rows, []string{strings.Repeat("1", i%3+1), what, "Manager", "2027-03-01"})
	}
	return t
}

// awkward are texts that pretend to be something else, or are hard to set.
var awkward = []string{
	`<script>alert(1)</script>`, `=1+1`, `@SUM(A1)`, `+cmd|' /C calc'!A0`, "\u202eright to left\u202c \u200fmark", "]]>", "&amp;", "{{.}}",
	"{nb}", "{number} of {of}", strings.Repeat("w", 10_000), strings.Repeat("long text ", 500), "👩‍👩‍👧‍👦 family 🏳️‍🌈", "Ελένη Παπαδοπούλου",
	"Олександра Іваненко", "Nguyễn Thị Hồng Nhung", "Nguyễn", "محمد علي", "שלום", "王小明", "nul\x00 bell\a esc\x1b[31m", "bad \xff\xfe bytes\xc3",
	`) Tj ET (\`, "\\", "\\)", "tab\tand\r\nlines\n\n", "", " ", "\uffff\ufffe\uffff", "𐀀 𝒜", strings.Repeat("e\u0301\u0323", 300), "\u0301", "%%EOF", "endstream endobj",
}

// hostile has each awkward text in every place that takes a text.
func hostile() report.Document {
	d := report.Document{Title: strings.Join(awkward[:4], " "), Language: "en) /Evil (", Words: words}
	for _, text := range awkward {
		d.Facts = append(d.Facts, report.Labelled{Label: text, Text: text})
		d.Sections = append(d.Sections, everywhere(text).Sections...)
		d.Notes = append(d.Notes, text)
	}
	return d
}

// everywhere has one text in every place that takes a text.
func everywhere(text string) report.Document {
	return report.Document{
		Title: text, Language: text, Facts: []report.Labelled{{Label: text, Text: text}, {Label: "", Text: text}, {Label: text}},
		Sections: []report.Section{{Title: text, Blocks: []report.Block{
			report.Paragraph(text), report.Heading(text), report.List{text, "", text}, report.Labelled{Label: text, Text: text},
			report.Bars{{Name: text, Score: score(-5), Words: text, Percent: text}, {Name: text, Score: score(500)}},
			report.Table{Title: text, Columns: []report.Column{{Name: text}, {Name: text, Kind: report.NumberColumn}, {Name: text, Kind: report.DayColumn}},
				Rows: [][]string{{text, text, text}, {"", text, "2027-03-01"}}},
			report.Choices{Label: text, Options: []string{text, "1", text}}, report.Room{Label: text, Lines: 2},
		}}},
		Notes: []string{text},
		Words: report.Words{Page: text[:min(len(text), 200)], Notes: text, Score: text, Domain: text, Band: text},
	}
}
