package plan

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// nextLook asks when the organisation will look at the questions again. Unless a day is set, it offers three months after the answers
// were given.
func nextLook(c pages.Case) (pages.Page, bool) {
	words := c.Book.Plan().NextLook
	said := ""
	fields := func(c pages.Case) []pages.Field {
		now := c.Record.NextLook
		if now.IsZero() && said == "" {
			now = c.Record.Current().UsualLook(c.Today())
		}
		hint := content.Fill(words.Hint, "count", c.Book.Number(assessment.MonthsToNextLook))
		look := c.Calendar().Field(words.Label, hint, now, func(day assessment.Date) (string, error) {
			if day.Before(c.Today()) {
				return words.Past, nil
			}
			said = words.Unkept
			if !day.IsZero() {
				said = content.Fill(words.Kept, "date", c.Calendar().Far(day))
			}
			return "", c.Change(func(r *assessment.Record) { r.NextLook = day })
		})
		look.Told = true
		return []pages.Field{look}
	}
	return c.Form(words.Title, fields, func() pages.Next { return pages.GoUp().And(said) }), true
}

// nextLookRow is the last row of the plan.
func nextLookRow(c pages.Case) pages.Row {
	words := c.Book.Plan().NextLook
	row := pages.Row{Name: words.None, To: c.Own(pages.NextLookPage)}
	day := c.Record.NextLook
	switch {
	case c.Record.LookDue(c.Today()):
		row.Name = content.Fill(words.Was, "date", c.Calendar().Far(day))
	case !day.IsZero() && !day.Before(c.Today()):
		row.Name = content.Fill(words.Row, "date", c.Calendar().Far(day))
	}
	return row
}
