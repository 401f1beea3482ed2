package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// NextLookPage asks for the day of the next look, as a place calls it.
const NextLookPage = "next look"

// NextLook asks when the organisation will look at the questions again. Unless a day is set, three months after the
// answers were given is offered.
func (v *Visit) NextLook() *Form {
	words := v.book.Plan().NextLook
	said := ""
	field := func() Field {
		now := v.record().NextLook
		if now.IsZero() && said == "" {
			now = v.record().UsualLook(v.today())
		}
		hint := content.Fill(words.Hint, "count", v.book.Number(assessment.MonthsToNextLook))
		return v.calendar().field(words.Label, hint, now, func(day assessment.Date) (string, error) {
			if day.Before(v.today()) {
				return words.Past, nil
			}
			said = words.Unkept
			if !day.IsZero() {
				said = content.Fill(words.Kept, "date", v.calendar().far(day))
			}
			return "", v.change(func(r *assessment.Record) { r.NextLook = day })
		})
	}
	back := func() Next { return GoTo(v.planAt(nextLookRow)).and(said) }
	return v.oneField(words.Title, NextLookPage, 0, field, back)
}

// nextLookRow is the last row of the plan.
func (v *Visit) nextLookRow() ListRow {
	words := v.book.Plan().NextLook
	row := ListRow{Name: words.None, Open: func() Next { return GoTo(v.NextLook()) }}
	if day := v.record().NextLook; !day.IsZero() {
		text := words.Row
		if day.Before(v.today()) {
			text = words.Was
		}
		row.Name = content.Fill(text, "date", v.calendar().far(day))
	}
	return row
}
