package word_test

import (
	"bytes"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/word"
)

var words = report.Words{
	Page: "Page {number} of {of}", Notes: "Notes", Score: "Score", Domain: "Domain", Band: "Where it stands",
	Picture: "The six domains, each with its score as a bar.",
}

func percent(n int64) *assessment.Fraction {
	f := assessment.NewFraction(n, 1)
	return &f
}

// ordinary is a document with every kind of block.
func ordinary() report.Document {
	return report.Document{
		Title: "Where Example Women's Group stands", Language: "en-GB", Words: words,
		Facts: []report.Labelled{{Label: "Date", Text: "23 November 2026"}, {Label: "Edition", Text: "The full check, 36 questions"}, {Text: "A fact without a label"}},
		Notes: []string{"This is an example. The organisation does not exist.", "Each level counts from 0 to 4."},
		Sections: []report.Section{
			{Title: "What is strong", Blocks: []report.Block{
				report.Paragraph("You know what you stand for, and people who work with you know it too.\nThis is a second line."),
				report.Bars{
					{Name: "Capacity", Score: percent(54), Percent: "54%", Words: "Growing"},
					{Name: "Trust", Score: percent(100), Percent: "100%", Words: "A strength"},
					{Name: "Profile", Score: percent(0), Percent: "0%", Words: "A place to start"},
					{Name: "Culture", Words: "Not enough answered yet, 2 of 6 rated"},
				},
				report.Heading("Łódź, Đà Nẵng, Θεσσαλονίκη, Москва"),
				report.List{"A first point", "A second point that is so long that it goes on to the next line, where it starts under the first word and not under the sign."},
				report.Labelled{Label: "First step", Text: "Write down who could lead."},
			}},
			{Title: "The plan", Blocks: []report.Block{
				report.Table{Title: "What we will do", Columns: []report.Column{
					{Name: "Number", Kind: report.NumberColumn}, {Name: "What to do"}, {Name: "By", Kind: report.DayColumn}, {Name: "Status"},
				}, Rows: [][]string{
					{"1", "Write down what an hour of our work costs, rent and heating too", "2027-03-01", "Doing"},
					{"2", "Ask three partners", "", "To do"},
				}, Days: func(d assessment.Date) string { return d.Time().Format("2 January 2006") }},
				report.Table{Columns: []report.Column{{Name: "Alone"}}, Rows: [][]string{{"one cell"}}},
			}},
			{Title: "To fill in", Blocks: []report.Block{
				report.Choices{Label: "How far is this in place?", Options: []string{"1 Not in place", "2 Talked about", "3 Partly in place", "4 Mostly in place", "5 In place, and we review it"}},
				report.Choices{Options: []string{"yes", "no"}},
				report.Room{Label: "What could you show?", Lines: 3},
				report.Room{Lines: 1},
			}},
			{Blocks: []report.Block{report.Paragraph("A section without a title.")}},
		},
	}
}

// hostileTexts are names and notes that have a special meaning for some program, or break it.
var hostileTexts = []string{
	"<script>alert(1)</script>", "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", `]]>&amp;{{.}}`, "{body}{title}{number}{of}", `"quoted" 'too'`,
	"\u202Eevil\u200F mark", strings.Repeat("w", 10_000), "👩🏽‍❤️‍👩🏿 family 👨‍👩‍👧‍👦", "Ελληνικά кириллица Tiếng Việt العربية 中文",
	"NUL\x00 bell\x07 delete\x7f next\u0085 \uFFFE", "not UTF-8: \xff\xc3( \xe2\x82", "\r\nlines\r\rand\n\ttabs\n", "  spaces   ", "</w:t></w:r></w:p>",
	`<w:fldSimple w:instr=" DDEAUTO c:\\windows\\cmd.exe "/>`, "\uFEFFmark",
}

// allOf puts one text into every place of a document.
func allOf(s string) report.Document {
	return report.Document{
		Title: s, Language: "en-GB", Facts: []report.Labelled{{Label: s, Text: s}}, Notes: []string{s, s}, Words: words,
		Sections: []report.Section{{Title: s, Blocks: []report.Block{
			report.Paragraph(s), report.Heading(s), report.List{s, s}, report.Labelled{Label: s, Text: s},
			report.Bars{{Name: s, Score: percent(50), Percent: s, Words: s}},
			report.Table{Title: s, Columns: []report.Column{{Name: s}, {Name: s, Kind: report.DayColumn}}, Rows: [][]string{{s, s}}},
			report.Choices{Label: s, Options: []string{s, s}}, report.Room{Label: s, Lines: 2},
		}}},
	}
}

func hostile() report.Document {
	d := allOf(hostileTexts[0])
	for _, s := range hostileTexts[1:] {
		d.Sections = append(d.Sections, allOf(s).Sections...)
	}
	return d
}

func written(t testing.TB, d report.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := word.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
