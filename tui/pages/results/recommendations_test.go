package results

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// The organisation's own action points are on one page, each with its first step and the report's number; they can be read one after
// another.
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

// The page with all the answers and steps behind a recommendation replaces it, and is replaced by it. A step opens its question.
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

// Asks that matter less are shown on request, and hidden again, with the cursor on the row that does it. An ask goes into the plan with
// everything there is to say about it.
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

// Points 1 to 4 ask nothing of an organisation that is not BME, which has a separate page on what would make them easier.
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

// What can be typed on the lists: the ways from one to another.
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

// A point that is not on a list has no page, nor does a list or a part that does not exist.
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

// If nothing needs to be asked, the page says so, above the row that shows the others.
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
	for _, row := range r.List().Rows { // nothing is pressing, and each still says what to keep up
		if row.Tick == nil {
			t.Errorf("%+v has no step", row)
		}
	}
}
