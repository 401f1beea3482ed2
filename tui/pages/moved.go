package pages

import (
	"strconv"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
)

// Moved says what moved between two visits, the earlier one first.
func (v *Visit) Moved(before, after int) *Text {
	at := v.Place(MovedPage, strconv.Itoa(before))
	at.Item = after
	moved := findings.Moved(v.book, v.sheetOf(before), v.sheetOf(after), true)
	moved[0].Blocks = append([]report.Block{v.between(before, after)}, moved[0].Blocks...)
	return &Text{Visit: v, Title: v.book.Visits().Moved.Title, Sections: moved, Up: func() Next { return GoTo(v.visit(after)) }, At: at}
}

// between names two visits with their days.
func (v *Visit) between(before, after int) report.Paragraph {
	names := make(map[int]string)
	for _, a := range v.kept.Assessments() {
		names[a.Number] = v.visitName(a)
	}
	return report.Paragraph(findings.Between(v.book, names[before], names[after]))
}

// movedFrom says what moved between a visit and another, and leads back to the first of them.
func (v *Visit) movedFrom(number, other int) *Text {
	moved := v.Moved(min(number, other), max(number, other))
	moved.Up = func() Next { return GoTo(v.visitFrom(number, other)) }
	return moved
}

// movementSection is what the results say to a reader of what moved since the last visit; false at the first one.
func (v *Visit) movementSection(reader documents.Reader) (report.Section, bool) {
	if !v.Returning() {
		return report.Section{}, false
	}
	list := v.kept.Assessments()
	before, after := list[len(list)-2].Number, list[len(list)-1].Number
	moved := findings.Moved(v.book, v.sheetOf(before), v.sheet(), reader == documents.ForUs)
	section := moved[0]
	section.Blocks = append([]report.Block{v.between(before, after)}, section.Blocks...)
	if waiting := v.waiting(); waiting > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(v.book.Count(v.book.Visits().Moved.Waiting, waiting)))
	}
	section.Blocks = append(section.Blocks, report.Heading(moved[1].Title))
	section.Blocks = append(section.Blocks, moved[1].Blocks...)
	return section, true
}

// waiting counts the answers of last time that are not confirmed yet.
func (v *Visit) waiting() int {
	count := 0
	for _, d := range assessment.Domains() {
		count += v.unconfirmed(d)
	}
	return count
}
