package documents

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
)

// Late makes a file of the looks and steps that are late with all organisations, as a paper or as a table. told names an organisation
// apart from the others; today is when it is made.
func Late(book *content.Book, list []assessment.Due, told func(assessment.Summary) string, today assessment.Date, format formats.Format, separator formats.Separator) ([]byte, error) {
	if format.Known(formats.OfTables()) {
		return formats.Table(format, lateTable(book, list, told, today), separator)
	}
	return formats.Document(format, lateLaidOut(book, list, told, today))
}

// lateLaidOut gives that paper before it is written in a format.
func lateLaidOut(book *content.Book, list []assessment.Due, told func(assessment.Summary) string, today assessment.Date) report.Document {
	words, table := book.Plan().Everyone, lateTable(book, list, told, today)
	section := report.Section{Title: words.Title}
	if len(list) == 0 {
		section.Blocks = []report.Block{report.Paragraph(words.Nothing)}
	} else {
		bare := table // without a title: the section's says it
		bare.Title, bare.About = "", report.About{}
		section.Blocks = []report.Block{report.Paragraph(book.Count(words.Intro, len(list))), bare}
	}
	return report.Document{Title: words.Title, Language: string(book.Language().Tag), Words: renderingWords(book),
		Facts: table.About.Facts, Sections: []report.Section{section}, Notes: []string{book.Documents().Caseload.Private}}
}

func lateTable(book *content.Book, list []assessment.Due, told func(assessment.Summary) string, today assessment.Date) report.Table {
	words := book.Plan().Everyone
	day := func(d assessment.Date) string { return book.Screens().Date(d.Time()) }
	t := report.Table{Title: words.Title, Days: day, Columns: []report.Column{{Name: words.Paper.Organisation}, {Name: words.Paper.What},
		{Name: words.Paper.Since, Kind: report.DayColumn}, {Name: words.Paper.Who}, {Name: words.Paper.Mentor}}}
	t.About = aboutTable(book, []report.Labelled{dayFact(book, book.Results().Document.Date, today)}, []string{book.Documents().Caseload.Private})
	for _, d := range list {
		a := d.Action.Tame()
		if d.Look {
			a.What = words.Look
		}
		t.Rows = append(t.Rows, []string{told(d.Case), a.What, a.By.String(), a.Who, assessment.Tame(d.Case.Labels.Mentor)})
	}
	return t
}
