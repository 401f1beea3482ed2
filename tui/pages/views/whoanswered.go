package views

import (
	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// whoAnswered asks who answered a view that is not saved yet.
func whoAnswered(c pages.Case, by *assessment.AnsweredBy) pages.Field {
	f := pages.WhoAnswered(c.Book, *by)
	f.Passing = true
	f.Keep = func(values []string) (string, error) {
		*by = assessment.AnsweredBy(pages.First(values))
		return "", nil
	}
	return f
}
