package html_test

import (
	"fmt"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

// words are what the tests' documents add themselves, so that the pages here do not change with the content.
var words = report.Words{
	Page: "Page {number} of {of}", Contents: "Contents", Notes: "Notes", Score: "Score", Domain: "Domain", Band: "Band",
	Picture: "Bars of the six domains. The table beside them says the same.",
}

func percentage(whole int64) *assessment.Fraction {
	f := assessment.NewFraction(whole, 1)
	return &f
}

// everyBlock is a document with each kind of block, and with the text wherever one can be.
func everyBlock(text string) report.Document {
	bars := report.Bars{
		{Name: text, Score: percentage(85), Words: text, Percent: text},
		{Name: text, Words: text},
	}
	plan := report.Table{
		Title:   text,
		Columns: []report.Column{{Name: text}, {Name: text, Kind: report.NumberColumn}, {Name: text, Kind: report.DayColumn}},
		Rows:    [][]string{{text, text, text}, {text, text, "2027-03-01"}},
		Days:    func(assessment.Date) string { return text },
	}
	blocks := []report.Block{
		report.Paragraph(text), report.List{text, text}, bars, plan,
		report.Heading(text), report.Labelled{Label: text, Text: text}, report.Labelled{Label: text, Text: text},
		report.Choices{Label: text, Options: []string{text, text}}, report.Room{Label: text, Lines: 2},
	}
	return report.Document{
		Title: text, Language: "en-GB", Facts: []report.Labelled{{Label: text, Text: text}},
		Sections: []report.Section{{Title: text, Blocks: blocks}, {Title: text}, {Title: text}, {Title: text}},
		Notes:    []string{text},
		Words:    report.Words{Page: text, Contents: text, Notes: text, Score: text, Domain: text, Band: text, Picture: text, Skip: text},
	}
}

// ordinary is a document as people get it, with every kind of block, about an organisation that does not exist.
func ordinary() report.Document {
	bars := report.Bars{
		{Name: "Capacity", Score: percentage(42), Words: "A place to start", Percent: "42%"},
		{Name: "Governance", Score: percentage(79), Words: "A strength", Percent: "79%"},
		{Name: "Profile", Score: percentage(58), Words: "Growing, 5 of 6 rated", Percent: "58%"},
		{Name: "Culture", Score: percentage(100), Words: "A strength", Percent: "100%"},
		{Name: "Ideology", Score: percentage(0), Words: "A place to start", Percent: "0%"},
		{Name: "Trust", Words: "Not enough answered yet, 2 of 6 rated"},
	}
	plan := report.Table{
		Title:   "What we plan",
		Columns: []report.Column{{Name: "No.", Kind: report.NumberColumn}, {Name: "What"}, {Name: "Who"}, {Name: "By when", Kind: report.DayColumn}, {Name: "How it stands"}},
		Rows: [][]string{
			{"1", "Write down what an hour of our work costs, with rent and management in it.", "Treasurer", "2027-03-01", "Begun"},
			{"2", "Ask two partners for a letter about our work.", "Ọláyínká Ní Dhòmhnaill", "2027-04-15", "Not begun"},
			{"3", "Put the complaints policy in the shared folder.", "Συντονίστρια · Координатор", "", "Done"},
		},
		Days: func(d assessment.Date) string { return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year) },
	}
	return report.Document{
		Title: "Where Example Group stands", Language: "en-GB", Words: words,
		Facts: []report.Labelled{{Label: "Date", Text: "23 November 2026"}, {Label: "Edition", Text: "The full check, 36 questions"}},
		Sections: []report.Section{
			{Title: "What is strong", Blocks: []report.Block{
				report.Paragraph("Your trustees know what they decide. People who use your work have a say in it."), bars,
				report.Paragraph("What most holds the rest back: Ideology.")}},
			{Title: "What you can do", Blocks: []report.Block{
				report.Heading("Action point 1: Say what you are worth"),
				report.Labelled{Label: "When", Text: "Do first"},
				report.Paragraph("What you said:"),
				report.List{"We know what our work costs in full. You said: Talked about.", "We can show what we have done. You said: Partly in place."},
				report.Labelled{Label: "First step, this week", Text: "Write down three things that you do better than anyone near you."},
				report.Labelled{Label: "Next step", Text: "Ask someone outside to read it."},
				report.Heading("Action point 2: Show your quality"),
				report.Labelled{Label: "When", Text: "Do next"},
				report.Paragraph("A note keeps its lines:\none\ntwo")}},
			{Title: "The plan", Blocks: []report.Block{plan}},
			{Title: "A few questions on paper", Blocks: []report.Block{
				report.Choices{Label: "How often do you meet?", Options: []string{"1 Each week", "2 Each month", "3 Now and then"}},
				report.Room{Label: "What would you change?", Lines: 3}}},
		},
		Notes: []string{"This is an example. The organisation does not exist.", "Nothing was sent anywhere."},
	}
}

// hostileTexts are what someone, or some file, might put in a name or a note.
func hostileTexts() []string {
	return []string{
		`<script>alert(1)</script>`, `</style><img src="http://canary.invalid/1" onerror=alert(1)>`, `<a href="javascript:alert(1)">x</a>`,
		`=1+1`, `@SUM(A1)`, `+cmd|' /C calc'!A0`, "\u202eevil\u200f name", `]]>`, `&amp; &lt; &`, `{{.}} {{"x"}}`, `"'` + "`" + `\`,
		strings.Repeat("w", 10_000), "👩🏽‍💻 👨‍👩‍👧‍👦 🏳️‍🌈", "Ελένη Παπαδοπούλου", "Ольга Ёлкина", "Nguyễn Thị Hồng", "محمد عبد الله",
		"李小龍", "bell\a null\x00 escape\x1b[31m delete\x7f next\u0085", "bad \xff\xc3 utf-8\xed\xa0\x80", "no\ufffe\uffff character", "a\r\nb\rc\td",
		`@import url(http://canary.invalid/2); } body { background: url(http://canary.invalid/3)`, `<!-- `, `<![CDATA[`,
	}
}

func hostile() report.Document {
	d := everyBlock("plain")
	for _, text := range hostileTexts() {
		d.Sections = append(d.Sections, everyBlock(text).Sections[0])
		d.Facts = append(d.Facts, report.Labelled{Label: text, Text: text})
		d.Notes = append(d.Notes, text)
	}
	d.Title = strings.Join(hostileTexts(), " ")
	d.Words.Page = `{number} "; } body { background: url(http://canary.invalid/4) } </style>`
	return d
}
