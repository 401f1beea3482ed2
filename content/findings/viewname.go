package findings

import (
	"cmp"

	"equalfooting/assessment"
	"equalfooting/content"
)

// ViewName is what a view is called: as it was named; of a mentor's, that it is the mentor's own.
func ViewName(book *content.Book, view assessment.View) string {
	if view.Kind != assessment.MentorView {
		return view.Name
	}
	words := book.Views().Mentor
	return content.Fill(words.Row, "name", cmp.Or(view.Name, words.Nobody))
}

// ViewSaid gives an answer of somebody's in words for others. What they would rather not say is shown to nobody, as if
// there was no answer.
func ViewSaid(book *content.Book, a assessment.Answer) string {
	if a.Kind == assessment.RatherNotSay {
		a.Kind = assessment.Unanswered
	}
	return book.Scale().AnswerName(a)
}

// ViewTaken says that the current visit has answers of this name already, which could not be told from others; nil where it
// has none.
func ViewTaken(r assessment.Record, name string) error {
	view, taken := r.Views.Imported(r.Current().Number, name)
	if !taken {
		return nil
	}
	return content.Failure("views/import/taken").With("name", view.Name)
}
