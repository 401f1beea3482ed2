package results

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// reader reads the results of one organisation, on 23 November 2026.
type reader struct{ *pagetest.Walk }

func reads(t *testing.T) reader {
	t.Helper()
	r := reader{pagetest.Begin(t, Routes(), pages.TasksPage, pages.PlanFromPage, pages.ExportPage, pages.PlanPage)}
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

// The results say so while an answer is missing, and lead on to what to do, in their own place.
func TestTheResults(t *testing.T) {
	r := reads(t)
	r.Follow(pages.GoTo(r.Place(pages.ResultsPage)))
	if page := r.Text(); page.Says != r.Book.Screens().Results.Unfinished || page.Kind != pages.ResultsText || page.Above != pages.TheTasks {
		t.Errorf("it says %q", page.Says)
	}
	r.Presses(pages.KeyExport)
	if at := r.at(pages.ExportPage); at != r.Place(pages.ExportPage) {
		t.Errorf("a file is made at %+v", at)
	}
	r.AnswersAll(2)
	r.Follow(pages.GoUp())
	if page := r.Text(); page.Says != "" {
		t.Errorf("with all answered it says %q", page.Says)
	}
	r.Follow(*r.Text().On)
	r.at(pages.RecommendationsPage)
	if r.Stack.Below() != r.Place(pages.TasksPage) {
		t.Errorf("below is %+v", r.Stack.Below())
	}
	r.Follow(pages.TurnTo(*r.List().Before))
	r.at(pages.ResultsPage)
}

// What moved stands after where to start, and how near people are last, where there is something to say.
func TestWhatTheResultsHaveAsWell(t *testing.T) {
	r := reads(t)
	words := r.Book
	titles := func() []string {
		r.Follow(pages.GoTo(r.Place(pages.ResultsPage)))
		var list []string
		for _, section := range r.Text().Sections {
			list = append(list, section.Title)
		}
		return list
	}
	r.AnswersAll(3)
	first := titles()
	r.Revisit(assessment.Full)
	r.AnswersAll(2)
	if got, want := titles(), slices.Insert(slices.Clone(first), 2, words.Visits().Moved.Title); !slices.Equal(got, want) {
		t.Errorf("on a return visit the pages are %q, want %q", got, want)
	}
	r.AddView("A trustee", assessment.ImportedView, map[string]assessment.Answer{"trust.roles": assessment.Rating(0)})
	if got := titles(); len(got) != len(first)+2 || got[len(got)-1] != words.Views().Differences.Result {
		t.Errorf("with another view the pages are %q", got)
	}
}

// One's own action points are read one after the other, and one comes back to the list past the last one.
func TestReadingWhatToDo(t *testing.T) {
	r := reads(t)
	r.AnswersAll(1)
	r.Follow(pages.GoTo(r.Place(pages.RecommendationsPage)))
	list := r.List()
	own := len(list.Rows) - 1
	if list.Kind != pages.AdviceList || list.Part != 1 || list.Of != 2 || list.Below == "" || own < 2 {
		t.Fatalf("%+v", list)
	}
	r.Choose(0)
	if page := r.Text(); page.Before != nil || page.Rank == "" || page.Kind != pages.RecommendedText {
		t.Errorf("the first has %+v before it, and %q", page.Before, page.Rank)
	}
	for i := range own {
		page := r.Text()
		if key := list.Rows[i].Key; !strings.Contains(page.Title, key) || page.At.Point != list.Rows[i].To.Point || page.Sections[0].Title != list.Rows[i].Name {
			t.Errorf("row %d, %q, opens %q", i, key, page.Title)
		}
		if i > 0 && page.Before.Point != list.Rows[i-1].To.Point {
			t.Errorf("before row %d comes %+v", i, page.Before)
		}
		r.Follow(*page.On)
	}
	r.at(pages.RecommendationsPage)
	if r.Shown.Row != own {
		t.Errorf("past the last one the cursor is on row %d, want %d", r.Shown.Row, own)
	}
	r.Choose(1)
	r.Follow(*r.Text().On)
	r.Follow(pages.GoUp())
	if r.Shown.Row != 2 {
		t.Errorf("back from the third the cursor is on row %d", r.Shown.Row)
	}
}

// All the answers behind a recommendation take its place, and it theirs.
func TestTheAnswersBehindARecommendation(t *testing.T) {
	r := reads(t)
	r.AnswersAll(1)
	r.Follow(pages.GoTo(r.Place(pages.RecommendationsPage)))
	r.Choose(1)
	whole := r.Text()
	r.Presses(pages.KeyWhy)
	why := r.Text()
	if len(why.Sections[0].Blocks) == len(whole.Sections[0].Blocks) || why.Over == nil || *why.Over != whole.At || why.Before == nil || *why.Before != *whole.Before {
		t.Errorf("%+v", why)
	}
	r.Presses(pages.KeyWhy)
	if at := r.Text().At; at != whole.At || whole.Over != nil {
		t.Errorf("back at %+v", at)
	}
	r.Presses(pages.KeyWhy)
	r.Follow(pages.GoUp())
	if r.at(pages.RecommendationsPage); r.Shown.Row != 1 {
		t.Errorf("the cursor is on row %d", r.Shown.Row)
	}
}

// Those of the asks that matter less are shown when one wants to see them, and left out again, with the cursor on the row
// that does it.
func TestWhatToAskOfOthers(t *testing.T) {
	r := reads(t)
	r.AnswersAll(4)
	r.Give("trust.roles", assessment.Rating(0))
	words := r.Book.Screens().Recommendations
	r.Follow(pages.GoTo(r.Place(pages.RecommendationsPage)))
	r.Choose(len(r.List().Rows) - 1)
	asks := r.List()
	last := func() pages.Row { return r.List().Rows[len(r.List().Rows)-1] }
	if asks.Kind != pages.AskList || asks.Part != 2 || asks.After != nil || *asks.Before != r.Place(pages.RecommendationsPage) || last().Name != words.Other || r.Shown.Row != 0 {
		t.Fatalf("%d are asked, the last row is %q, the cursor on %d", len(asks.Rows), last().Name, r.Shown.Row)
	}
	for range 2 {
		r.Choose(len(r.List().Rows) - 1)
		if whole := r.List(); len(whole.Rows) <= len(asks.Rows) || last().Name != words.HideOther || r.Shown.Row != len(whole.Rows)-1 {
			t.Errorf("shown are %d after %d, the cursor on %d", len(whole.Rows), len(asks.Rows), r.Shown.Row)
		}
		r.Choose(len(r.List().Rows) - 2)
		if r.Text().On.Move != pages.Past {
			t.Error("after the last comes another")
		}
		r.Follow(pages.GoUp())
		r.Choose(len(r.List().Rows) - 1)
		if some := r.List(); len(some.Rows) != len(asks.Rows) || last().Name != words.Other || r.Shown.Row != len(some.Rows)-1 {
			t.Errorf("left are %d of %d, the cursor on %d", len(some.Rows), len(asks.Rows), r.Shown.Row)
		}
	}
	r.Follow(pages.GoUp())
	r.at(pages.TasksPage)
}

// What can be typed on a recommendation: any other of its list, in its place, and the ways from the list.
func TestWhatCanBeTypedOnARecommendation(t *testing.T) {
	r := reads(t)
	r.AnswersAll(1)
	r.Follow(pages.GoTo(r.Place(pages.RecommendationsPage)))
	list := r.List()
	r.Choose(0)
	also := r.Text().Also
	if len(also) != len(list.Rows) {
		t.Fatalf("%d can be typed, of a list of %d", len(also), len(list.Rows))
	}
	r.Follow(also[2].Open())
	if at := r.at(pages.RecommendationPage); at != list.Rows[2].To || !pages.Same(r.Stack.Below(), list.At) {
		t.Errorf("at %+v", at)
	}
	r.Follow(also[len(also)-1].Open())
	if at := r.at(pages.RecommendationsPage); at.Part != asksPart || r.Stack.Below() != r.Place(pages.TasksPage) {
		t.Errorf("at %+v, below %+v", at, r.Stack.Below())
	}
	r.Choose(0)
	typed := make(map[string]pages.Row)
	for _, row := range r.Text().Also {
		if row.Typed != nil {
			typed[row.Typed.Words[0]] = row
		}
	}
	commands := r.Book.Plain().Commands
	r.Follow(typed[commands.Own.Words[0]].Open())
	if at := r.at(pages.RecommendationsPage); at != list.At {
		t.Errorf("at %+v", at)
	}
	if len(typed) != 2 || typed[commands.Others.Words[0]].Typed == nil {
		t.Errorf("typed can be %v", typed)
	}
}

// A point that is not on a list, and a list that there is not, are no pages.
func TestWhatIsNoRecommendation(t *testing.T) {
	r := reads(t)
	for _, at := range []pages.Place{
		{Page: pages.RecommendationPage, Case: r.ID, Point: 99},
		{Page: pages.RecommendationPage, Case: r.ID, Point: 1, Part: 7},
		{Page: pages.RecommendationsPage, Case: r.ID, Part: 2},
		{Page: pages.ResultsPage, Case: r.ID, View: 1},
	} {
		r.Follow(pages.GoTo(at))
		if got := r.Shown.Page.Where(); got != r.Place(pages.TasksPage) {
			t.Errorf("%+v opens %+v", at, got)
		}
	}
}

// Where nothing is to be asked it says so, over the row that shows the rest. At most three are shown at first.
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
	r.AnswersAll(1)
	r.Follow(pages.Say(""))
	list := r.List()
	if len(list.Rows) != 4 || len(list.Says) != 0 {
		t.Errorf("it says %q, over %d rows", list.Says, len(list.Rows))
	}
}
