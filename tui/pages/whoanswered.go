package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// WhoAnswered asks who answered a visit or a view; by is the answer so far. It saves nothing by itself.
func WhoAnswered(book *content.Book, by assessment.AnsweredBy) Field {
	words := book.Visits().AnsweredBy
	options := Options(assessment.AnsweredBys(), book.Results().Document.AnsweredBys)
	return Field{Label: words.Label, Hint: words.Hint, Kind: One, Values: []string{string(by)},
		Options: append(options, Option{Name: book.Screens().About.Skip})}
}
