package findings

import (
	"cmp"

	"equalfooting/assessment"
	"equalfooting/content"
)

// ViewName is what a view is called: as it was named, or else by its number; of a mentor's, that it is the mentor's own.
func ViewName(book *content.Book, view assessment.View) string {
	words := book.Views()
	switch {
	case view.Kind == assessment.MentorView:
		return content.Fill(words.Mentor.Row, "name", cmp.Or(view.Name, words.Mentor.Nobody))
	case view.Name == "":
		return content.Fill(words.Unnamed, "number", book.Number(view.Number))
	default:
		return view.Name
	}
}

// ViewSaid gives an answer of somebody's in words for others. What they would rather not say is shown to nobody, as if
// there was no answer.
func ViewSaid(book *content.Book, a assessment.Answer) string {
	if a.Kind == assessment.RatherNotSay {
		a.Kind = assessment.Unanswered
	}
	return book.Scale().AnswerName(a)
}
