package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// findOut lists what somebody was not sure of, wants to come back to, or has yet to answer. What does not apply is told as
// such: nothing of it is missing.
func (r Reading) findOut() report.Section {
	words := r.words.FindOut
	section := report.Section{Title: words.Title}
	for _, part := range []struct {
		says string
		ids  []string
	}{
		{words.Intro, r.result.FindOut},
		{words.Flagged, r.which(func(a assessment.Answer) bool { return a.Flagged })},
		{words.Unsettled, r.unsettled()},
	} {
		if list := r.statements(part.ids); len(list) > 0 {
			section.Blocks = append(section.Blocks, report.Paragraph(part.says), list)
		}
	}
	var short report.List
	for _, d := range r.result.Domains {
		if d.Rated < d.Asked {
			short = append(short, content.Fill(words.Covered, "domain", r.domain(d.ID).Name,
				"rated", r.book.Number(d.Rated), "asked", r.book.Number(d.Asked)))
		}
	}
	if len(short) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.Coverage), short)
	}
	if len(section.Blocks) == 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Nothing))
	}
	left := r.which(func(a assessment.Answer) bool { return a.Kind == assessment.DoesNotApply })
	if list := r.statements(left); len(list) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.LeftOut), list)
	}
	return section
}
