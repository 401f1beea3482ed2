package questions

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// pagesOf says where the rows lead; the row that changes the edition is "full".
func pagesOf(rows []pages.Row) []string {
	var list []string
	for _, row := range rows {
		if row.Do != nil {
			list = append(list, "full")
			continue
		}
		list = append(list, row.To.Page)
	}
	return list
}

func TestWhatThereIsToDo(t *testing.T) {
	p := sits(t)
	questions := slices.Repeat([]string{pages.QuestionPage}, assessment.DomainCount)
	results := []string{pages.CheckPage, pages.ResultsPage, pages.RecommendationsPage}
	rest := []string{pages.PlanPage, pages.OfferPage, pages.ViewsPage, pages.VisitsPage, pages.ExamplesPage}
	check := func(name string, view, next int, want ...string) {
		t.Helper()
		list := p.tasks(view)
		if got := pagesOf(list.Rows); !slices.Equal(got, want) || list.Start != next || p.Shown.Row != next {
			t.Errorf("%s: there is %q to do, the %d. next; want %q, the %d.", name, got, list.Start, want, next)
		}
		for _, row := range list.Rows {
			if toViews := row.To.Page == pages.ViewsPage; row.Do == nil && (row.To.Case != p.ID || row.To.View != view != toViews && view != 0) {
				t.Errorf("%s: %q leads to %+v", name, row.Name, row.To)
			}
		}
	}
	full := slices.Concat([]string{pages.AboutPage}, questions, results, rest)
	check("at the start", 0, 1, full...)
	p.sitsWith(assessment.WithMentor)
	check("with a mentor", 0, 1, append(slices.Clone(full), pages.PausePage)...)
	p.SetEdition(assessment.Quick)
	check("in the quick check", 0, 1, slices.Concat([]string{pages.AboutPage}, questions, results, []string{"full"}, rest, []string{pages.PausePage})...)
	p.SetEdition(assessment.Full)
	p.tellsAll(2)
	check("with all answered", 0, 7, append(slices.Clone(full), pages.PausePage)...)
	view := p.AddView("Sam", assessment.MentorView, nil)
	check("for a view", view, 0, append(slices.Clone(questions), pages.CheckPage, pages.ViewsPage)...)
}

// Rows of one kind are together.
func TestWhereTheTaskListHasGaps(t *testing.T) {
	p := sits(t)
	p.sitsWith(assessment.WithMentor)
	var apart []string
	for _, row := range p.tasks(0).Rows {
		if row.Apart {
			apart = append(apart, row.To.Page)
		}
	}
	if want := []string{pages.QuestionPage, pages.CheckPage, pages.PlanPage, pages.ViewsPage, pages.PausePage}; !slices.Equal(apart, want) {
		t.Errorf("a gap stands before %q, want %q", apart, want)
	}
}

func TestHowFarADomainHasGot(t *testing.T) {
	p := sits(t)
	in := assessment.QuestionsIn(assessment.Full, assessment.Capacity)
	for _, step := range []struct {
		does   func()
		status string
		first  string
	}{
		{func() {}, "Not started", in[0].ID},
		{func() { p.Give(in[0].ID, assessment.Rating(1)) }, "1 of 6", in[1].ID},
		{func() { p.tellsAll(1) }, "Done", in[0].ID},
		{func() { p.Give(in[1].ID, assessment.Rating(2)); p.Give(in[3].ID, assessment.Rating(2)) }, "2 to show", in[1].ID},
		{func() { p.tellsAll(1) }, "Done", in[0].ID},
		{func() {
			flagged := assessment.Rating(1).WithEvidence(1)
			flagged.Flagged = true
			p.Give(in[3].ID, flagged)
		}, "Done, come back later", in[0].ID},
		{func() { p.Revisit(assessment.Full) }, "6 to confirm", in[0].ID},
		{func() { p.Give(in[0].ID, assessment.Rating(1)) }, "1 of 6", in[1].ID},
		{func() { p.SetEdition(assessment.Quick) }, "1 of 2", "capacity.full-cost"},
	} {
		step.does()
		if row := p.tasks(0).Rows[1]; row.Status != step.status || row.To.Question != step.first {
			t.Errorf("it is %q, and goes on at %s; want %q, %s", row.Status, row.To.Question, step.status, step.first)
		}
	}
}

// Continuing with the full check keeps the answers, and asks only the rest.
func TestOnToTheFullCheck(t *testing.T) {
	p := sits(t)
	p.SetEdition(assessment.Quick)
	for _, q := range assessment.Questions(assessment.Quick) {
		p.Give(q.ID, assessment.Rating(3).WithEvidence(0))
	}
	p.Choose(slices.Index(pagesOf(p.tasks(0).Rows), "full"))
	if p.Said != p.Book.Screens().Tasks.FullStarted || p.Sheet().Edition != assessment.Full {
		t.Errorf("it says %q", p.Said)
	}
	if p.Shown.Row != p.List().Start || p.Shown.Row > assessment.DomainCount {
		t.Errorf("the cursor is on row %d", p.Shown.Row)
	}
	asked := 0
	p.Choose(p.List().Start)
	for page, ok := p.Shown.Page.(*Question); ok; page, ok = p.Shown.Page.(*Question) {
		if page.Given.Kind != assessment.Unanswered {
			t.Fatalf("%s is asked twice", page.ID)
		}
		p.must(page.Give(assessment.Rating(1).WithEvidence(0)))
		asked++
		p.Follow(page.Again().GoOn())
	}
	if asked != 24 {
		t.Errorf("%d questions are asked", asked)
	}
	for _, q := range assessment.Questions(assessment.Quick) {
		if p.Answer(q.ID).Level != 3 {
			t.Errorf("%s is lost", q.ID)
		}
	}
}

func TestWhatStandsAboveTheTasks(t *testing.T) {
	p := sits(t)
	words := p.Book.Screens().Tasks
	says := func(view int, want, title string, above pages.Above) {
		t.Helper()
		if list := p.tasks(view); list.Says[0] != want || list.Title != title || list.Above != above {
			t.Errorf("%q says %q, below %q", list.Title, list.Says, list.Above)
		}
	}
	says(0, words.Intro, words.Title, pages.TheCaseload)
	p.Revisit(assessment.Full)
	says(0, words.ReturnIntro, words.Title, pages.TheCaseload)
	p.AnswersAll(2) // then nothing from last time is left to look at
	says(0, words.Intro, words.Title, pages.TheCaseload)
	p.Follow(pages.GoUp())
	if at := p.Shown.Page.Where(); at != (pages.Place{}) {
		t.Errorf("above it is %+v", at)
	}
	p.opens(p.Place(pages.ViewsPage))
	says(p.AddView("Sam", assessment.ImportedView, nil), words.ViewIntro, "Sam", "")
	p.Follow(pages.GoUp())
	if at := p.Shown.Page.Where(); at != p.Place(pages.ViewsPage) {
		t.Errorf("above a view's it is %+v", at)
	}
}

// On coming back the cursor is on what was opened, and on a part of the questions until that is done.
func TestBackOnTheTasks(t *testing.T) {
	p := sits(t)
	at := func(want int) {
		t.Helper()
		if p.Shown.Row != want {
			t.Errorf("the cursor is on row %d, want %d", p.Shown.Row, want)
		}
	}
	p.tasks(0)
	p.Choose(3)
	p.Follow(p.onQuestion().Up())
	at(3)
	p.tellsAll(1)
	in := assessment.QuestionsIn(assessment.Full, assessment.Capacity)
	p.Give(in[0].ID, assessment.Answer{})
	p.Choose(3)
	p.Follow(p.onQuestion().Up()) // that part is done now, and the first is not
	at(1)
	p.Choose(8)
	p.Follow(pages.TurnTo(p.Place(pages.ResultsPage)))
	p.Follow(pages.TurnTo(pages.Place{Page: pages.RecommendationsPage, Case: p.ID, Part: 1}))
	p.Follow(pages.GoUp())
	at(9)
}

// A view that was removed has no pages any more.
func TestNothingIsAskedInAViewThatIsGone(t *testing.T) {
	p := sits(t)
	view := p.AddView("Sam", assessment.ImportedView, nil)
	p.opens(p.Place(pages.ViewsPage))
	p.tasks(view)
	p.questionIn(view, "trust.roles")
	p.Change(func(r *assessment.Record, _ time.Time) error { return r.Views.Remove(view) })
	p.Follow(pages.Say(""))
	if at := p.Shown.Page.Where(); at != p.Place(pages.ViewsPage) {
		t.Errorf("it opens %+v", at)
	}
}
