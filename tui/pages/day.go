package pages

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
)

// calendar words days, and reads those that are typed, as they are seen from today.
type calendar struct {
	book  *content.Book
	today assessment.Date
}

func (v *Visit) calendar() calendar { return calendar{v.book, v.today()} }

// date writes a day: "3 March 2027".
func (c calendar) date(day assessment.Date) string { return c.book.Screens().Date(day.Time()) }

// away says how far off a day is: "tomorrow", "in 5 weeks", "3 weeks ago".
func (c calendar) away(day assessment.Date) string {
	words := c.book.Days()
	span := c.today.SpanTo(day)
	switch {
	case span == assessment.Span{Count: 0, Unit: assessment.Days}:
		return words.Today
	case span == assessment.Span{Count: 1, Unit: assessment.Days}:
		return words.Tomorrow
	case span == assessment.Span{Count: -1, Unit: assessment.Days}:
		return words.Yesterday
	case span.Count < 0:
		return c.book.Count(words.Ago[span.Unit], -span.Count)
	default:
		return c.book.Count(words.In[span.Unit], span.Count)
	}
}

// far writes a day and how far off it is: "3 March 2027, in 5 weeks".
func (c calendar) far(day assessment.Date) string {
	return content.Fill(c.book.Days().Far, "date", c.date(day), "away", c.away(day))
}

// example is a day to come, to show how one is typed.
func (c calendar) example() string { return c.date(c.today.AddMonths(1)) }

// hint shows how a day is typed.
func (c calendar) hint() string { return content.Fill(c.book.Days().Hint, "date", c.example()) }

// inField is a day as it stands in a field, where it can be changed; "" for no date.
func (c calendar) inField(day assessment.Date) string {
	if day.IsZero() {
		return ""
	}
	return c.date(day)
}

// field asks for a day. keep says why a day will not do, or keeps it; no date where nothing was typed.
func (c calendar) field(label, hint string, now assessment.Date, keep func(day assessment.Date) (say string, err error)) Field {
	return Field{Label: label, Hint: hint, Values: []string{c.inField(now)}, Most: mostOfDay,
		keep: func(values []string) (string, error) {
			day, say := c.read(typed(values))
			if say != "" {
				return say, nil
			}
			return keep(day)
		}}
}

// date is a day that may not be one.
func date(year, month, day int) assessment.Date {
	return assessment.Date{Year: year, Month: time.Month(month), Day: day}
}
