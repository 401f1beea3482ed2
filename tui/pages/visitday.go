package pages

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
)

// VisitDay asks for the day of a visit: somebody may have answered on paper, to be typed in later.
func (c Case) VisitDay(number int) Field {
	words := c.Book.Visits().Day
	v, _ := c.Record.Visits.Numbered(number)
	return c.Calendar().Field(words.Label, words.Hint, v.On, func(day assessment.Date) (string, error) {
		before, after := c.Record.Visits.DayBetween(number, time.Local)
		switch {
		case c.Today().Before(day):
			return words.Future, nil
		case day.Before(before):
			return content.Fill(words.Before, "date", c.Calendar().Date(before)), nil
		case after.Before(day):
			return content.Fill(words.After, "date", c.Calendar().Date(after)), nil
		}
		return "", c.ChangeAt(func(r *assessment.Record, _ time.Time) error { return r.Visits.SayDay(number, day) })
	})
}
