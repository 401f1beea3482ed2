package visits_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
	"equalfooting/tui/pages/visits"
)

// begins returns a walker that includes the pages on which people can leave off.
func begins(t *testing.T) walker {
	t.Helper()
	return walker{pagetest.Begin(t, visits.Routes(), pages.TasksPage, pages.QuestionPage, pages.PlanPage, pages.ResultsPage, pages.LatePage)}
}

// comes opens the organisation from the caseload.
func (w walker) comes() {
	w.T.Helper()
	w.Follow(pages.GoTo(pages.Place{}))
	shown, err := w.Stack.OpenCase(w.ID)
	if err != nil {
		w.T.Fatal(err)
	}
	if list, ok := shown.Page.(*pages.Listing); ok && shown.Row < 0 {
		shown.Row = list.Start
	}
	w.Shown = shown
	w.Stack.Keep(shown.Page)
}

// question is the place of a question.
func (w walker) question(id string) pages.Place {
	to := w.Place(pages.QuestionPage)
	to.Question = id
	return to
}

// quarter answers the first part, and leaves at a question of the next.
func (w walker) quarter() {
	w.T.Helper()
	for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Capacity) {
		w.Give(q.ID, assessment.Rating(2))
	}
	w.looks(pages.TasksPage)
	w.Follow(pages.GoTo(w.question("governance.finance")))
}

// A week later the page shows the last note, what to bring and what is due, and Enter goes on with the question where the person left off.
func TestComingBackOnALaterDay(t *testing.T) {
	w := begins(t)
	words := w.Book.Visits().Again
	w.sits()
	w.AddAction(assessment.PlanAction{What: "Ask for a letter", By: assessment.Date{Year: 2026, Month: time.November, Day: 30}, Status: assessment.ToDo})
	w.AddAction(assessment.PlanAction{What: "Not due yet", By: assessment.Date{Year: 2026, Month: time.December, Day: 1}, Status: assessment.ToDo})
	w.quarter()
	w.Set(func(r *assessment.Record) {
		r.Days = r.Days.With(assessment.Day{Date: assessment.Date{Year: 2026, Month: time.November, Day: 23}, Note: strings.Repeat("The chair was ill.\n", 20)})
		r.Meeting = assessment.Meeting{On: assessment.Date{Year: 2026, Month: time.November, Day: 30}, Bring: "the lease"}
	})
	w.comes()
	w.Is(w.question("governance.finance")) // on the same day

	w.Later(7)
	w.comes()
	l := w.List()
	if want := []string{"Example Group: last time was 23 November 2026, 7 days ago. 6 of 36 questions have an answer.", "The next meeting: Monday, 30 November 2026",
		"What to bring: the lease"}; !slices.Equal(l.Says, want) {
		t.Errorf("it says %q, want %q", l.Says, want)
	}
	if want := []string{"Your note on 23 November 2026", "1 step in your plan is due", "Go on with Governance: " + w.Statement("governance.finance")}; !slices.Equal(w.Names(), want) {
		t.Errorf("the rows are %q, want %q", w.Names(), want)
	}
	if note := l.Rows[0].Under[0]; !strings.HasSuffix(note, "The chair ...") && !strings.HasSuffix(note, " ...") || len(note) > 210 {
		t.Errorf("the note is %q", note)
	}
	if got := l.Rows[1].Under; !slices.Equal(got, []string{"Ask for a letter: by 30 November 2026"}) {
		t.Errorf("due is %q", got)
	}
	w.At("Go on")
	w.Up()
	w.Is(w.Place(pages.TasksPage))
	w.comes() // a second time on that day
	w.Is(w.Place(pages.TasksPage))

	w.Later(1)
	w.comes()
	w.Opens("Go on with Governance")
	w.Is(w.question(assessment.QuestionsIn(assessment.Full, assessment.Governance)[0].ID)) // the person has left off on the main page since
	if got := w.Stack.Below(); got != w.Place(pages.TasksPage) {
		t.Errorf("above it is %+v", got)
	}
	if title := words.Title; w.List().Title == title {
		t.Errorf("it is still on %q", title)
	}
}

// A session that was cut off reopens a week later on that page, and not on last week's goodbye.
func TestCutOffAndBackAWeekLater(t *testing.T) {
	w := begins(t)
	w.sits()
	w.quarter()
	w.writes("All well")
	w.Is(w.Place(pages.SummaryPage))
	routes := pages.RoutesOf(visits.Routes(), []pages.Route{{Page: pages.TasksPage}})
	if again, resumed := pages.Start(w.Desk(), routes); !resumed || again.Top() != w.Place(pages.SummaryPage) {
		t.Errorf("on the same day it opens %+v", again.Top())
	}
	w.Later(7)
	again, resumed := pages.Start(w.Desk(), routes)
	if resumed || again.Top().Page != pages.AgainPage || again.Below() != w.Place(pages.TasksPage) {
		t.Errorf("a week later it opens %+v, on %+v", again.Top(), again.Below())
	}
	w.comes()
	w.At("Go on with Governance: ")
}

// A return visit says what has moved; once all is answered the results come next, or the page where the person left off.
func TestComingBackToAReturnVisit(t *testing.T) {
	w := begins(t)
	w.Visits(2)
	goesOn := func(want string) {
		t.Helper()
		w.Later(1)
		w.comes()
		w.At(want)
	}
	goesOn("Go on with: Your results")
	w.Goes(w.Place(pages.TasksPage))
	w.Follow(pages.GoTo(w.Place(pages.PlanPage)))
	w.Set(func(r *assessment.Record) { r.Archived = false })
	goesOn("Go on with: Your plan")
	w.Revisit(assessment.Full)
	w.Give("trust.roles", assessment.Rating(4))
	w.Give("capacity.time", assessment.Rating(1))
	goesOn("Go on with")
	if row := w.Row("What has moved since visit 1"); !slices.Equal(row.Under, []string{"Capacity: down; Trust: up"}) {
		t.Errorf("it says %q", row.Under)
	}
	w.Opens("What has moved")
	w.Is(w.moved(1, 2))
	w.Up()
	w.At("What has moved")
}

// The page does not appear if there is nothing to come back to, nor to say what to bring to a past meeting.
func TestNothingToComeBackTo(t *testing.T) {
	w := begins(t)
	w.Later(3)
	w.comes()
	w.Is(w.Place(pages.TasksPage))
	w.Set(func(r *assessment.Record) {
		r.Meeting = assessment.Meeting{On: assessment.Date{Year: 2026, Month: time.November, Day: 26}, Bring: "the lease"}
	})
	w.Give("trust.roles", assessment.Rating(4))
	w.Later(3)
	w.comes()
	if got := w.List().Says; len(got) != 1 || w.List().Title != w.Book.Visits().Again.Title {
		t.Errorf("it says %q", got)
	}
}

// Once the next look is due, Enter leads to a return visit; the page where the person left off is still one row away.
func TestComingBackWhenTheNextLookIsDue(t *testing.T) {
	w := begins(t)
	w.AnswersAll(2) // the next look is on 23 February 2027
	w.looks(pages.TasksPage)
	w.Later(90)
	w.comes()
	w.At("Go on with: Your results")
	w.Later(3)
	w.comes()
	begin := w.Book.Visits().Begin.Row
	if want := []string{begin, "Go on with: Your results"}; !slices.Equal(w.Names(), want) {
		t.Errorf("the rows are %q, want %q", w.Names(), want)
	}
	if got := w.Row(begin).Under; !slices.Equal(got, []string{"The next look was due on 23 February 2027."}) {
		t.Errorf("it says %q", got)
	}
	w.At(begin)
	w.Opens(begin)
	w.Is(w.Place(pages.NewVisitPage))
	w.Up()
	w.At(begin)
}
