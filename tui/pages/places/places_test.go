package places

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// A place has the name of the page that opens there; a question has its number in the current edition.
func TestWhatAPlaceIsCalled(t *testing.T) {
	book := contenttest.English(t)
	st := storetest.Open(t, func() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) })
	full := storetest.Add(t, st, assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Full).ID
	quick := storetest.Add(t, st, assessment.Organisation{Name: "Ours", Audience: assessment.BME}, assessment.Quick).ID
	stack, _ := pages.Start(pages.Desk{Book: book, Store: st}, Routes())
	asked := assessment.QuestionsIn(assessment.Quick, assessment.Profile)
	for _, test := range []struct {
		place pages.Place
		want  string
	}{
		{pages.Place{Case: full, Page: pages.QuestionPage, Question: "trust.roles"}, "Trust, question 6 of 6"},
		{pages.Place{Case: quick, Page: pages.QuestionPage, Question: asked[0].ID}, "Profile, question 1 of 2"},
		{pages.Place{Case: quick, Page: pages.QuestionPage, Question: asked[1].ID}, "Profile, question 2 of 2"},
		{pages.Place{Case: quick, Page: pages.QuestionPage, Question: "trust.fnord"}, book.Screens().Tasks.Title},
		{pages.Place{Case: full, Page: pages.ExportPage}, book.Export().Title},
		{pages.Place{Case: full, Page: pages.TasksPage}, book.Screens().Tasks.Title},
		{pages.Place{Case: full, Page: pages.AboutPage}, book.Screens().About.Title},
		{pages.Place{Case: full, Page: pages.CheckPage}, book.Screens().Check.Title},
		{pages.Place{Case: full, Page: pages.ResultsPage}, book.Screens().Results.Title},
		{pages.Place{Case: full, Page: pages.RecommendationPage, Point: 1}, book.Screens().Recommendations.Title},
		{pages.Place{Case: full + quick + 1, Page: pages.ResultsPage}, book.Screens().Tasks.Title},
		{pages.Place{}, book.Screens().Caseload.Title},
	} {
		if got := stack.Title(test.place); got != test.want {
			t.Errorf("%+v is called %q, want %q", test.place, got, test.want)
		}
	}
}
