package findings

import (
	"equalfooting/assessment/report"
)

// Motivations says of each reason for a partnership what to check before acting on it. Nothing where none was given.
func (r Reading) Motivations() report.Section {
	words := r.book.About()
	section := report.Section{Title: words.Checks.Title}
	for _, m := range r.sheet.Organisation.Motivations {
		section.Blocks = append(section.Blocks,
			report.Labelled{Label: r.toThem(words.Motivations[m]), Text: r.toThem(words.Checks.Motivations[m])})
	}
	return section
}
