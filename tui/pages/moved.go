package pages

import (
	"strconv"

	"equalfooting/assessment/report"
	"equalfooting/content/findings"
)

// Moved says what moved between two visits, the earlier one first.
func (v *Visit) Moved(before, after int) *Text {
	at := v.Place(MovedPage, strconv.Itoa(before))
	at.Item = after
	return &Text{Visit: v, Title: v.book.Visits().Moved.Title, Sections: v.moved(before, after), Up: func() Next { return GoTo(v.visit(after)) }, At: at}
}

func (v *Visit) moved(before, after int) []report.Section {
	r := v.record()
	return findings.Moved(v.book, r, r.Visits[before-1], r.Visits[after-1], true)
}

// movedFrom says what moved between a visit and another, and leads back to the first of them.
func (v *Visit) movedFrom(number, other int) *Text {
	moved := v.Moved(min(number, other), max(number, other))
	moved.Up = func() Next { return GoTo(v.visitFrom(number, other)) }
	return moved
}
