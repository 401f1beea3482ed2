package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// WhoAnswered asks who answered, of a visit or of a view; by is who is said to have so far. It keeps nothing by itself.
func WhoAnswered(book *content.Book, by assessment.AnsweredBy) Field {
	words := book.Visits().AnsweredBy
	options := Options(assessment.AnsweredBys(), book.Results().Document.AnsweredBys)
	return Field{Label: words.Label, Hint: words.Hint, Kind: One, Values: []string{string(by)},
		Options: append(options, Option{Name: book.Screens().About.Skip})}
}
