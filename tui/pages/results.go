package pages

import (
	"equalfooting/assessment/report"
	"equalfooting/content/findings"
)

// Results gives the results page by page: what the answers come to, and, where there is something to say, what moved
// since the last visit and how near several people are.
func (v *Visit) Results() []report.Section {
	sections := v.Findings().Results()
	r := v.record()
	if moved, ok := findings.MovedSince(v.book, r, true); ok {
		sections = append(sections[:1:1], append([]report.Section{moved}, sections[1:]...)...)
	}
	if agreement, ok := findings.Agreement(v.book, r); ok {
		sections = append(sections, agreement)
	}
	return sections
}
