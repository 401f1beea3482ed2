package results

import (
	"slices"
	"strconv"
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

// turns reads all pages of the results from the first, and gives what each is called.
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

// The results say so while an answer is missing, and lead on, page by page, to what to do, in their own place.
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

// What is to be settled comes second, what moved after it, what matters for the kind of partnership after the principles, and
// how near people are last, where there is something to say.
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

// A bar opens its part: the answers, the lowest first, each with its step, and from there a question; and one comes back the
// same way. On from a part is the next.
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
	if said := list.Rows[0].Beside; said[0] != scale.Levels[0].Name+". "+text.Levels[0] || list.Rows[0].Tick.Text != "First step: "+text.Steps.Start.First {
		t.Errorf("of the lowest it says %q, %q", said, list.Rows[0].Tick.Text)
	}
	if said := list.Rows[1].Beside; !slices.Equal(said, []string{scale.NotSure.Name + ".", "Your note: Ask the chair."}) {
		t.Errorf("of what one is not sure of it says %q", said)
	}
	if last := list.Rows[5]; last.Beside[0] != scale.DoesNotApply.Name+"." || last.Tick != nil {
		t.Errorf("of what does not apply it says %q", last.Beside)
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

// What to start with leads to the same page with the cursor on its answer, and can be ticked for the plan: then it is ticked
// there too.
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

// A principle opens the answers that bear on it. The quick check does not ask about all of them.
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

// One's own action points stand on one page, each with its first step and the report's number; one reads them one after the
// other.
func TestReadingWhatToDo(t *testing.T) {
	r := reads(t)
	r.AnswersAll(1)
	r.Follow(pages.GoTo(r.Place(pages.RecommendationsPage)))
	list := r.List()
	if list.Part != 1 || list.Of != 2 || list.Below == "" || len(list.Rows) != 4 {
		t.Fatalf("%+v", list)
	}
	for i, row := range list.Rows {
		if row.Tick == nil || row.Key != "" || !strings.HasSuffix(row.Rank, "(report: point "+strconv.Itoa(row.To.Point)+")") {
			t.Errorf("row %d is %+v", i, row)
		}
	}
	r.Choose(0)
	for i, row := range list.Rows {
		page := r.List()
		if page.Heading != row.Name || page.Part != i+1 || page.Of != len(list.Rows) || page.At.Point != row.To.Point || len(page.Rows) != 2 {
			t.Errorf("row %d, %q, opens %q with %d rows", i, row.Name, page.Heading, len(page.Rows))
		}
		if (page.Before == nil) != (i == 0) || (page.After == nil) != (i == len(list.Rows)-1) {
			t.Errorf("about row %d stand %+v and %+v", i, page.Before, page.After)
		}
		if page.After != nil {
			r.Follow(pages.TurnTo(*page.After))
		}
	}
	r.Up()
	if r.at(pages.RecommendationsPage); r.Shown.Row != len(list.Rows)-1 {
		t.Errorf("back on row %d", r.Shown.Row)
	}
}

// All the answers and steps behind a recommendation take its place, and it theirs. A step opens its question.
func TestTheAnswersBehindARecommendation(t *testing.T) {
	r := reads(t)
	r.AnswersAll(1)
	r.Follow(pages.GoTo(r.Place(pages.RecommendationsPage)))
	r.Choose(1)
	some := r.List()
	r.Presses(pages.KeyWhy)
	all := r.List()
	steps := 0
	for _, row := range all.Rows {
		if row.Tick != nil {
			steps++
		}
	}
	if len(all.Rows) <= len(some.Rows) || steps <= 2 || !pages.Same(all.At, some.At) {
		t.Errorf("%d rows after %d, %d of them steps", len(all.Rows), len(some.Rows), steps)
	}
	r.Choose(2)
	if at := r.at(pages.QuestionPage); at.Question != all.Rows[2].To.Question {
		t.Errorf("at %+v", at)
	}
	r.Up()
	r.Presses(pages.KeyWhy)
	if got := r.List(); len(got.Rows) != len(some.Rows) {
		t.Errorf("%d rows, want %d", len(got.Rows), len(some.Rows))
	}
	r.Up()
	if r.at(pages.RecommendationsPage); r.Shown.Row != 1 {
		t.Errorf("the cursor is on row %d", r.Shown.Row)
	}
}

// Those of the asks that matter less are shown when one wants to see them, and left out again, with the cursor on the row
// that does it. An ask goes into the plan with all that there is to say.
func TestWhatToAskOfOthers(t *testing.T) {
	r := reads(t)
	r.AnswersAll(1)
	words := r.Book.Screens().Recommendations
	r.Follow(pages.GoTo(r.Place(pages.RecommendationsPage)))
	r.Follow(pages.TurnTo(*r.List().After))
	asks := r.List()
	last := func() pages.Row { return r.List().Rows[len(r.List().Rows)-1] }
	if asks.Part != 2 || asks.After != nil || *asks.Before != r.Place(pages.RecommendationsPage) || last().Name != words.Other || len(asks.Rows) != 4 {
		t.Fatalf("%d are asked, the last row is %q", len(asks.Rows), last().Name)
	}
	for range 2 {
		r.Choose(len(r.List().Rows) - 1)
		if whole := r.List(); len(whole.Rows) <= len(asks.Rows) || last().Name != words.HideOther || r.Shown.Row != len(whole.Rows)-1 {
			t.Errorf("shown are %d after %d, the cursor on %d", len(whole.Rows), len(asks.Rows), r.Shown.Row)
		}
		r.Choose(len(r.List().Rows) - 2)
		if r.List().After != nil {
			t.Error("after the last comes another")
		}
		r.Up()
		r.Choose(len(r.List().Rows) - 1)
		if some := r.List(); len(some.Rows) != len(asks.Rows) || last().Name != words.Other || r.Shown.Row != len(some.Rows)-1 {
			t.Errorf("left are %d of %d, the cursor on %d", len(some.Rows), len(asks.Rows), r.Shown.Row)
		}
	}
	r.Choose(0)
	ask := r.List().Rows[0]
	r.Follow(ask.Tick.Do())
	plan := r.Record().Plan
	if len(plan) != 1 || plan[0].What != ask.Name || strings.Count(plan[0].What, "?")+strings.Count(plan[0].What, ".") < 2 || !plan[0].Ask {
		t.Errorf("the plan is %+v", plan)
	}
	r.Up()
	if !r.List().Rows[0].Tick.On {
		t.Error("it is not ticked on the list")
	}
}

// Whoever is no BME organisation is asked nothing of points 1 to 4, and has on a page of its own what would make them easier.
func TestWhatMakesItEasier(t *testing.T) {
	r := reads(t)
	for _, audience := range []assessment.Audience{assessment.Mainstream, assessment.Infrastructure, assessment.Funder} {
		r.Set(func(rec *assessment.Record) { rec.Organisation.Audience, rec.Plan = audience, nil })
		r.AnswersAll(0)
		to := r.Place(pages.RecommendationsPage)
		to.Part, to.Filter = asksPart, allAsks
		r.Goes(to)
		for _, row := range r.List().Rows {
			if row.Tick != nil && row.To.Point <= 4 {
				t.Errorf("%s asks for %q", audience, row.Name)
			}
		}
		r.Follow(pages.TurnTo(*r.List().After))
		list := r.List()
		if len(list.Rows) != 4 || list.Heading != r.Book.Results().Actions.BMETitle {
			t.Fatalf("%s: %+v", audience, list)
		}
		r.Follow(list.Rows[2].Tick.Do())
		easier := r.Book.ActionPoint(3).Easier.By(audience)
		if plan := r.Record().Plan; len(plan) != 1 || plan[0].What != easier || plan[0].Ask || plan[0].ActionPoint != 3 {
			t.Errorf("%s: the plan is %+v", audience, plan)
		}
		r.Choose(2)
		if row := r.List().Rows[0]; row.Name != easier || !row.Tick.On {
			t.Errorf("%s: its page has %+v", audience, row)
		}
	}
}

// What can be typed on the lists: the ways from one to the other.
func TestWhatCanBeTypedOnRecommendations(t *testing.T) {
	r := reads(t)
	r.AnswersAll(1)
	r.Follow(pages.GoTo(r.Place(pages.RecommendationsPage)))
	own := r.List()
	for _, part := range []int{asksPart, ownPart} {
		for _, row := range r.List().Also {
			if row.To.Part == part {
				r.Follow(row.Open())
				break
			}
		}
		if at := r.at(pages.RecommendationsPage); at.Part != part || r.Stack.Below() != r.Place(pages.TasksPage) {
			t.Errorf("at %+v, below %+v", at, r.Stack.Below())
		}
	}
	if len(own.Also) != 2 {
		t.Errorf("typed can be %+v", own.Also)
	}
}

// A point that is not on a list, and a list or a part that there is not, are no pages.
func TestWhatIsNoResult(t *testing.T) {
	r := reads(t)
	for _, at := range []pages.Place{
		{Page: pages.RecommendationPage, Case: r.ID, Point: 99},
		{Page: pages.RecommendationPage, Case: r.ID, Point: 1, Part: 7},
		{Page: pages.RecommendationsPage, Case: r.ID, Part: 2},
		{Page: pages.ResultsPage, Case: r.ID, View: 1},
		{Page: pages.ResultsPage, Case: r.ID, Part: 40},
		{Page: pages.PartPage, Case: r.ID, About: "charm"},
		{Page: pages.PartPage, Case: r.ID, View: 1, About: "trust"},
		{Page: pages.PrinciplePage, Case: r.ID, About: "trust"},
		{Page: pages.PrinciplePage, Case: r.ID, View: 1, About: string(assessment.Transparency)},
	} {
		r.Follow(pages.GoTo(at))
		if got := r.Shown.Page.Where(); got != r.Place(pages.TasksPage) {
			t.Errorf("%+v opens %+v", at, got)
		}
	}
}

// Where nothing is to be asked it says so, over the row that shows the rest.
func TestNothingToAsk(t *testing.T) {
	r := reads(t)
	asks := r.Place(pages.RecommendationsPage)
	asks.Part = asksPart
	for _, q := range assessment.Questions(assessment.Full) {
		r.Give(q.ID, assessment.Rating(4).WithEvidence(assessment.MostEvidence))
	}
	r.Follow(pages.GoTo(asks))
	if list := r.List(); len(list.Rows) != 1 || list.Rows[0].Apart || !slices.Equal(list.Says, []string{r.Book.Results().Actions.NoAsks}) {
		t.Errorf("it says %q, over %d rows", list.Says, len(list.Rows))
	}
	r.Follow(pages.TurnTo(*r.List().Before))
	for _, row := range r.List().Rows { // nothing is pressing, and each still has what to keep up
		if row.Tick == nil {
			t.Errorf("%+v has no step", row)
		}
	}
}
