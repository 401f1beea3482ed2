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
	moved, err := v.moved(before, after)
	if err != nil {
		moved = []report.Section{v.unread()}
	}
	return &Text{Visit: v, Title: v.book.Visits().Moved.Title, Sections: moved, Up: func() Next { return GoTo(v.visit(after)) }, At: at}
}

func (v *Visit) moved(before, after int) ([]report.Section, error) {
	r, err := v.kept.Record()
	if err != nil {
		return nil, err
	}
	earlier, err := r.Visits.Numbered(before)
	if err != nil {
		return nil, err
	}
	later, err := r.Visits.Numbered(after)
	if err != nil {
		return nil, err
	}
	return findings.Moved(v.book, r, earlier, later, true), nil
}

// movedFrom says what moved between a visit and another, and leads back to the first of them.
func (v *Visit) movedFrom(number, other int) *Text {
	moved := v.Moved(min(number, other), max(number, other))
	moved.Up = func() Next { return GoTo(v.visitFrom(number, other)) }
	return moved
}
