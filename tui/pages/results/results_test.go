package results

import (
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// reader reads the results of one organisation, on 23 November 2026.
type reader struct{ *pagetest.Walk }

func reads(t *testing.T) reader {
	t.Helper()
	r := reader{pagetest.Begin(t, Routes(), pages.TasksPage, pages.QuestionPage, pages.ExportPage)}
	r.Follow(pages.GoTo(r.Place(pages.TasksPage)))
	return r
}

func (r reader) at(page string) pages.Place {
	r.T.Helper()
	at := r.Shown.Page.Where()
	if at.Page != page {
		r.T.Fatalf("at %+v, want %q", at, page)
	}
	return at
}

// turns reads all pages of the results from the first, and returns their names.
func (r reader) turns(visit func(title string)) []string {
	r.T.Helper()
	r.Follow(pages.GoTo(r.Place(pages.ResultsPage)))
	var titles []string
	for {
		on, title, contents := pages.Next{}, "", []string(nil)
		switch page := r.Shown.Page.(type) {
		case *pages.Listing:
			on, title, contents = pages.TurnTo(*page.After), page.Contents[page.Part-1], page.Contents
		case *pages.Text:
			on, title, contents = *page.On, page.Sections[0].Title, page.Contents
		}
		if titles = append(titles, title); !slices.Equal(contents[:len(titles)], titles) {
			r.T.Errorf("the pages are called %q, after %q", contents, titles)
		}
		visit(title)
		if r.Follow(on); r.Shown.Page.Where().Page != pages.ResultsPage {
			return titles
		}
	}
}

func pass(string) {}

// The results say so while an answer is missing, and lead on, page by page, to what to do, each page replacing the last.
func TestTheResults(t *testing.T) {
	r := reads(t)
	r.Follow(pages.GoTo(r.Place(pages.ResultsPage)))
	unfinished := r.Book.Screens().Results.Unfinished
	if page := r.List(); !strings.Contains(page.Says[0], unfinished) || page.Above != pages.TheTasks || page.Before != nil {
		t.Errorf("it says %q", page.Says)
	}
	r.Presses(pages.KeyExport)
	if at := r.at(pages.ExportPage); at != r.Place(pages.ExportPage) {
		t.Errorf("a file is made at %+v", at)
	}
	r.AnswersAll(2)
	r.Follow(pages.GoUp())
	if page := r.List(); strings.Contains(page.Says[0], unfinished) {
		t.Errorf("with all answered it says %q", page.Says)
	}
	words := r.Book.Results()
	want := []string{words.Overview.Title, words.Principles.Title, words.Evidence.Title, words.FindOut.Title, words.Reading.Title}
	if got := r.turns(pass); !slices.Equal(got, want) {
		t.Errorf("the pages are %q, want %q", got, want)
	}
	r.at(pages.RecommendationsPage)
	if r.Stack.Below() != r.Place(pages.TasksPage) {
		t.Errorf("below is %+v", r.Stack.Below())
	}
	r.Follow(pages.TurnTo(*r.List().Before))
	r.at(pages.ResultsPage)
}

// If there is something to say, what is to be settled comes second, what has moved after it, what matters for the kind of partnership
// after the principles, and how close people are last.
func TestWhatTheResultsHaveAsWell(t *testing.T) {
	r := reads(t)
	words := r.Book.Results()
	r.AnswersAll(3)
	r.Revisit(assessment.Full)
	r.AnswersAll(1)
	r.AddView("A trustee", assessment.ImportedView, map[string]assessment.Answer{"trust.roles": assessment.Rating(0)})
	r.Set(func(r *assessment.Record) {
		r.Organisation.Partnership, r.Organisation.Approach = assessment.Subcontract, assessment.ApproachAccess
	})
	got := r.turns(func(title string) {
		list, ok := r.Shown.Page.(*pages.Listing)
		if rows := map[string]int{words.Overview.Title: 9, words.Settle.Title: 6, words.Principles.Title: 7,
			words.Kind.Titles[assessment.Subcontract]: 6}; ok && len(list.Rows) != rows[title] {
			t.Errorf("%q has %d rows", title, len(list.Rows))
		}
	})
	want := []string{words.Overview.Title, words.Settle.Title, r.Book.Visits().Moved.Title, words.Principles.Title,
		words.Kind.Titles[assessment.Subcontract], words.Evidence.Title, words.Cautions.Title, words.FindOut.Title, words.Reading.Title,
		r.Book.Views().Differences.Result}
	if !slices.Equal(got, want) {
		t.Errorf("the pages are %q, want %q", got, want)
	}
}

// A bar opens its part: the answers, the lowest first, each with its step, and from there a question; the way back is the same. Going on
// from a part leads to the next.
func TestABarOpensItsPart(t *testing.T) {
	r := reads(t)
	r.AnswersAll(3)
	r.Give("trust.decisions", assessment.Rating(0))
	r.Give("trust.history", assessment.Answer{Kind: assessment.NotSure, Note: "Ask the chair."})
	r.Give("trust.openness", assessment.Answer{Kind: assessment.DoesNotApply})
	r.Follow(pages.GoTo(r.Place(pages.ResultsPage)))
	r.Choose(assessment.DomainCount - 1)
	list := r.List()
	var order []string
	for _, row := range list.Rows {
		order = append(order, row.To.Question)
	}
	if want := []string{"trust.decisions", "trust.history", "trust.accountability", "trust.valued", "trust.roles", "trust.openness"}; !slices.Equal(order, want) {
		t.Errorf("the answers are %q, want %q", order, want)
	}
	trust, scale := r.Book.Domain(assessment.BME, "trust"), r.Book.Scale()
	if list.Heading != "Trust: 56%, Growing, 4 of 5 with a level" || !slices.Equal(list.Says, []string{trust.Weakest + " " + trust.Shared}) {
		t.Errorf("it says %q, %q", list.Heading, list.Says)
	}
	text, _ := r.Book.Question(assessment.BME, "trust.decisions")
	if said := list.Rows[0].Under; said[0] != scale.Levels[0].Name+". "+text.Levels[0] || list.Rows[0].Tick.Text != "First step: "+text.Steps.Start.First {
		t.Errorf("of the lowest it says %q, %q", said, list.Rows[0].Tick.Text)
	}
	if said := list.Rows[1].Under; !slices.Equal(said, []string{scale.NotSure.Name + ".", "Your note: Ask the chair."}) {
		t.Errorf("of what one is not sure of it says %q", said)
	}
	if last := list.Rows[5]; last.Under[0] != scale.DoesNotApply.Name+"." || last.Tick != nil {
		t.Errorf("of what does not apply it says %q", last.Under)
	}
	r.Choose(1)
	if at := r.at(pages.QuestionPage); at.Question != "trust.history" || !at.Alone {
		t.Errorf("at %+v", at)
	}
	r.Up()
	if r.Shown.Row != 1 {
		t.Errorf("back on row %d", r.Shown.Row)
	}
	r.Follow(pages.TurnTo(*r.List().Before))
	if r.List().Title != "Ideology" {
		t.Errorf("before trust comes %q", r.List().Title)
	}
	r.Up()
	if r.at(pages.ResultsPage); r.Shown.Row != assessment.DomainCount-2 {
		t.Errorf("back on row %d", r.Shown.Row)
	}
}

// What to start with leads to the same page with the cursor on its answer, and can be ticked for the plan: then it is ticked there
// too.
func TestStartingPutsAStepIntoThePlan(t *testing.T) {
	r := reads(t)
	r.AnswersAll(3)
	r.Give("trust.decisions", assessment.Rating(0))
	r.Follow(pages.GoTo(r.Place(pages.ResultsPage)))
	const start = assessment.DomainCount
	row := r.List().Rows[start]
	if words := r.Book.Results(); row.Heading != words.Start.Title || !strings.HasPrefix(row.Name, "Settle first, Trust: ") || row.Over == "" || row.Tick.On {
		t.Fatalf("%+v", row)
	}
	r.Stack.Stand(start)
	r.Follow(row.Tick.Do())
	if plan := r.Record().Plan; len(plan) != 1 || plan[0].By != r.Store.Today().Add(1, assessment.Weeks) || r.Shown.Row != start || !r.List().Rows[start].Tick.On {
		t.Errorf("the plan is %+v, the cursor on %d", plan, r.Shown.Row)
	}
	r.Choose(start)
	if at := r.List().Rows[r.Shown.Row]; at.To.Question != "trust.decisions" || !at.Tick.On {
		t.Errorf("the cursor is on %+v", at)
	}
	r.Follow(r.List().Rows[r.Shown.Row].Tick.Do())
	if plan := r.Record().Plan; len(plan) != 0 {
		t.Errorf("the plan is %+v", plan)
	}
}

// A principle opens the answers related to it. The quick check does not ask about all of them.
func TestThePrinciples(t *testing.T) {
	r := reads(t)
	r.AnswersAll(2)
	r.Follow(pages.GoTo(r.Place(pages.ResultsPage)))
	r.Follow(pages.TurnTo(*r.List().After))
	scale := r.Book.Scale()
	if row := r.List().Rows[5]; row.Rank != scale.Levels[2].Name+", "+scale.Levels[2].Name {
		t.Errorf("the answers are %q", row.Rank)
	}
	r.Choose(5)
	if list := r.List(); len(list.Rows) != 2 || list.Rows[1].To.Question != "trust.roles" {
		t.Errorf("%+v", list.Rows)
	}
	r.Up()
	if r.at(pages.ResultsPage); r.Shown.Row != 5 {
		t.Errorf("back on row %d", r.Shown.Row)
	}
	r.Change(func(rec *assessment.Record, now time.Time) error {
		rec.SetEdition(assessment.Quick, now)
		return nil
	})
	r.Follow(pages.GoTo(r.Stack.Top()))
	row := r.List().Rows[1]
	if next := row.Open(); next.Say != r.Book.Results().Principles.NotAsked {
		t.Errorf("of what is not asked it says %q", next.Say)
	}
}
