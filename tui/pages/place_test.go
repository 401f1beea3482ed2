package pages

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// A place is called what the page that opens there is called: a question by its number in the edition that is asked.
func TestWhatAPlaceIsCalled(t *testing.T) {
	p := plans(t)
	book := p.visit.book
	quick := storetest.Add(t, p.kept, assessment.Organisation{Name: "Ours", Audience: assessment.BME}, assessment.Quick).ID
	full := p.visit.ID()
	asked := assessment.QuestionsIn(assessment.Quick, assessment.Profile)
	for _, test := range []struct {
		place store.Place
		want  string
	}{
		{store.Place{Case: full, Page: QuestionPage, Question: "trust.roles"}, "Trust, question 6 of 6"},
		{store.Place{Case: quick, Page: QuestionPage, Question: asked[0].ID}, "Profile, question 1 of 2"},
		{store.Place{Case: quick, Page: QuestionPage, Question: asked[1].ID}, "Profile, question 2 of 2"},
		{store.Place{Case: quick, Page: QuestionPage, Question: "trust.fnord"}, book.Screens().Tasks.Title},
		{store.Place{Case: full, Page: ExportPage}, book.Export().Title},
		{store.Place{Case: full, Page: TasksPage}, book.Screens().Tasks.Title},
	} {
		if got := PlaceName(book, p.kept, test.place); got != test.want {
			t.Errorf("%+v is called %q, want %q", test.place, got, test.want)
		}
	}
}
