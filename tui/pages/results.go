package pages

import (
	"equalfooting/assessment/report"
	"equalfooting/content/documents"
)

// Results gives the results page by page: what the answers come to, and, where there is something to say, what moved
// since the last visit and how near several people are.
func (v *Visit) Results() []report.Section {
	sections := v.Findings().Results()
	if moved, ok := v.movementSection(documents.ForUs); ok {
		sections = append(sections[:1:1], append([]report.Section{moved}, sections[1:]...)...)
	}
	if agreement, ok := v.agreementSection(); ok {
		sections = append(sections, agreement)
	}
	return sections
}
