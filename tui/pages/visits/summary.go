package visits

import (
	"equalfooting/assessment/report"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// summary says what was covered today, what to come back to, and what is next, and leads to a page to leave with people.
func summary(c pages.Case) (pages.Page, bool) {
	words := c.Book.Visits().Pause
	section := report.Section{Title: words.Title}
	day := findings.Day(c.Book, c.Record, c.Today(), c.Today())
	day[0].Title = words.Covered
	for _, part := range day {
		section.Blocks = append(append(section.Blocks, report.Heading(part.Title)), part.Blocks...)
	}
	if note := c.Record.Days.Of(c.Today()).Note; note != "" {
		section.Blocks = append(section.Blocks, report.Labelled{Label: words.NoteIs, Text: note})
	}
	section.Blocks = append(section.Blocks, report.Paragraph(words.Leave))
	on := pages.GoTo(c.Own(pages.TasksPage))
	sheet := c.Own(pages.ExportPage)
	sheet.Document = string(documents.Day)
	return &pages.Text{At: c.At, Name: c.Name(), Title: words.Title, Sections: []report.Section{section}, Leaves: true, On: &on,
		Commands: []pages.Command{pages.Leads(pages.KeyExport, words.Sheet, sheet)}}, true
}
