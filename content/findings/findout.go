package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// findOut lists what somebody was not sure of, wants to come back to, or has yet to answer. What does not apply is told as
// such: nothing of it is missing.
func (f Findings) findOut() report.Section {
	words := f.words.FindOut
	section := report.Section{Title: words.Title}
	for _, part := range []struct {
		says string
		ids  []string
	}{
		{words.Intro, f.result.FindOut},
		{words.Flagged, f.flagged()},
		{words.Unsettled, f.unsettled()},
	} {
		if list := f.statements(part.ids); len(list) > 0 {
			section.Blocks = append(section.Blocks, report.Paragraph(part.says), list)
		}
	}
	var short report.List
	for _, d := range f.result.Domains {
		if d.Rated < d.Asked {
			short = append(short, content.Fill(words.Covered, "domain", f.domain(d.ID).Name,
				"rated", f.book.Number(d.Rated), "asked", f.book.Number(d.Asked)))
		}
	}
	if len(short) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.Coverage), short)
	}
	if len(section.Blocks) == 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Nothing))
	}
	left := f.which(func(a assessment.Answer) bool { return a.Kind == assessment.DoesNotApply })
	if list := f.statements(left); len(list) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.LeftOut), list)
	}
	return section
}
