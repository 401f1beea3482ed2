package findings

import (
	"equalfooting/assessment/report"
)

// Motivations says of each reason for a partnership what to check before acting on it. Nothing where none was given.
func (f Findings) Motivations() report.Section {
	words := f.book.About()
	section := report.Section{Title: words.Checks.Title}
	for _, m := range f.sheet.Organisation.Motivations {
		section.Blocks = append(section.Blocks,
			report.Labelled{Label: f.toThem(words.Motivations[m]), Text: f.toThem(words.Checks.Motivations[m])})
	}
	return section
}
