package pages

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Calendar words dates, and reads typed ones, relative to today.
type Calendar struct {
	Book  *content.Book
	Today assessment.Date
}

// Date writes a day: "3 March 2027".
func (c Calendar) Date(day assessment.Date) string { return c.Book.Screens().Date(day.Time()) }

// Away says how far off a day is: "tomorrow", "in 5 weeks", "3 weeks ago".
func (c Calendar) Away(day assessment.Date) string {
	words := c.Book.Days()
	span := c.Today.SpanTo(day)
	switch {
	case span == assessment.Span{Count: 0, Unit: assessment.Days}:
		return words.Today
	case span == assessment.Span{Count: 1, Unit: assessment.Days}:
		return words.Tomorrow
	case span == assessment.Span{Count: -1, Unit: assessment.Days}:
		return words.Yesterday
	case span.Count < 0:
		return c.Book.Count(words.Ago[span.Unit], -span.Count)
	default:
		return c.Book.Count(words.In[span.Unit], span.Count)
	}
}

// Far writes a day and how far off it is: "3 March 2027, in 5 weeks".
func (c Calendar) Far(day assessment.Date) string {
	return content.Fill(c.Book.Days().Far, "date", c.Date(day), "away", c.Away(day))
}

// example is a future date that shows how one is typed.
func (c Calendar) example() string { return c.Date(c.Today.AddMonths(1)) }

// Hint shows how a date is typed.
func (c Calendar) Hint() string { return content.Fill(c.Book.Days().Hint, "date", c.example()) }

// inField is a date as written in a field, where it can be changed; "" for no date.
func (c Calendar) inField(day assessment.Date) string {
	if day.IsZero() {
		return ""
	}
	return c.Date(day)
}

// Field asks for a date. keep saves it or says why it is not accepted; it gets no date if nothing was typed.
func (c Calendar) Field(label, hint string, now assessment.Date, keep func(day assessment.Date) (say string, err error)) Field {
	reads := ""
	if !now.IsZero() {
		reads = c.Far(now)
	}
	return Field{Label: label, Hint: hint, Values: []string{c.inField(now)}, Reads: reads, Most: mostOfDay,
		Keep: func(values []string) (string, error) {
			day, say := c.read(Typed(values))
			if say != "" {
				return say, nil
			}
			return keep(day)
		}}
}

// date makes a date that may not exist.
func date(year, month, day int) assessment.Date {
	return assessment.Date{Year: year, Month: time.Month(month), Day: day}
}
