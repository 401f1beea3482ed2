package results

import (
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// reader reads the results of one organisation, on 23 November 2026.
type reader struct {
	storetest.Case
	t     *testing.T
	desk  pages.Desk
	stack *pages.Stack
	shown pages.Shown
	said  string // by the last choice
}

func reads(t *testing.T) *reader {
	t.Helper()
	book := contenttest.English(t)
	st := storetest.Open(t, func() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) })
	r := &reader{t: t, desk: pages.Desk{Book: book, Store: st},
		Case: storetest.Add(t, st, assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Full)}
	var others []pages.Route
	for _, name := range []string{pages.CaseloadPage, pages.TasksPage, pages.PlanFromPage, pages.ExportPage} {
		others = append(others, pages.Route{Page: name, Title: func(pages.Case) string { return name },
			Make: func(c pages.Case) (pages.Page, bool) { return &pages.Listing{At: c.At, Title: name}, true }})
	}
	r.stack, _ = pages.Start(r.desk, pages.RoutesOf(Routes(), others))
	r.follow(pages.GoTo(r.place(pages.TasksPage)))
	return r
}

func (r *reader) place(page string) pages.Place { return pages.Place{Page: page, Case: r.ID} }

func (r *reader) answers(level assessment.Level) {
	r.t.Helper()
	for _, q := range assessment.Questions(assessment.Full) {
		r.Give(q.ID, assessment.Rating(level))
	}
}

func (r *reader) follow(next pages.Next) {
	r.t.Helper()
	shown, err := r.stack.Follow(next)
	if next.Err != nil || err != nil {
		r.t.Fatal(next.Err, err)
	}
	r.shown, r.said = shown, next.Say
	if list, ok := shown.Page.(*pages.Listing); ok && shown.Row < 0 {
		r.shown.Row = list.Start
	}
}

func (r *reader) at(page string) pages.Place {
	r.t.Helper()
	at := r.shown.Page.Where()
	if at.Page != page {
		r.t.Fatalf("at %+v, want %q", at, page)
	}
	return at
}

func (r *reader) list() *pages.Listing {
	r.t.Helper()
	list, ok := r.shown.Page.(*pages.Listing)
	if !ok {
		r.t.Fatalf("on %T, not on a list", r.shown.Page)
	}
	return list
}

func (r *reader) text() *pages.Text {
	r.t.Helper()
	text, ok := r.shown.Page.(*pages.Text)
	if !ok {
		r.t.Fatalf("on %T, not on a text", r.shown.Page)
	}
	return text
}

// chooses a row, on which the cursor stands by then.
func (r *reader) chooses(row int) {
	r.t.Helper()
	list := r.list()
	r.stack.Stand(row)
	r.follow(list.Rows[row].Open())
}

// presses does what the key of a command does.
func (r *reader) presses(key string) {
	r.t.Helper()
	var commands []pages.Command
	switch page := r.shown.Page.(type) {
	case *pages.Listing:
		commands = page.Commands
	case *pages.Text:
		commands = page.Commands
	}
	i := slices.IndexFunc(commands, func(c pages.Command) bool { return c.Key == key })
	if i < 0 {
		r.t.Fatalf("%q does nothing", key)
	}
	r.follow(commands[i].Do(-1))
}

// The results say so while an answer is missing, and lead on to what to do, in their own place.
func TestTheResults(t *testing.T) {
	r := reads(t)
	r.follow(pages.GoTo(r.place(pages.ResultsPage)))
	if page := r.text(); page.Says != r.desk.Book.Screens().Results.Unfinished || page.Kind != pages.ResultsText || page.Above != pages.TheTasks {
		t.Errorf("it says %q", page.Says)
	}
	r.presses(pages.KeyExport)
	if at := r.at(pages.ExportPage); at != r.place(pages.ExportPage) {
		t.Errorf("a file is made at %+v", at)
	}
	r.answers(2)
	r.follow(pages.GoUp())
	if page := r.text(); page.Says != "" {
		t.Errorf("with all answered it says %q", page.Says)
	}
	r.follow(*r.text().On)
	r.at(pages.RecommendationsPage)
	if r.stack.Below() != r.place(pages.TasksPage) {
		t.Errorf("below is %+v", r.stack.Below())
	}
	r.follow(pages.TurnTo(*r.list().Before))
	r.at(pages.ResultsPage)
}

// What moved stands second, and how near people are last, where there is something to say.
func TestWhatTheResultsHaveAsWell(t *testing.T) {
	r := reads(t)
	words := r.desk.Book
	titles := func() []string {
		r.follow(pages.GoTo(r.place(pages.ResultsPage)))
		var list []string
		for _, section := range r.text().Sections {
			list = append(list, section.Title)
		}
		return list
	}
	r.answers(3)
	first := titles()
	r.Revisit(assessment.Full)
	r.answers(2)
	if got, want := titles(), slices.Insert(slices.Clone(first), 1, words.Visits().Moved.Title); !slices.Equal(got, want) {
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
	r.answers(1)
	r.follow(pages.GoTo(r.place(pages.RecommendationsPage)))
	list := r.list()
	own := len(list.Rows) - 1
	if list.Kind != pages.AdviceList || list.Part != 1 || list.Of != 2 || list.Below == "" || own < 2 {
		t.Fatalf("%+v", list)
	}
	r.chooses(0)
	if page := r.text(); page.Before != nil || page.Rank == "" || page.Kind != pages.RecommendedText {
		t.Errorf("the first has %+v before it, and %q", page.Before, page.Rank)
	}
	for i := range own {
		page := r.text()
		if key := list.Rows[i].Key; !strings.Contains(page.Title, key) || page.At.Point != list.Rows[i].To.Point || page.Sections[0].Title != list.Rows[i].Name {
			t.Errorf("row %d, %q, opens %q", i, key, page.Title)
		}
		if i > 0 && page.Before.Point != list.Rows[i-1].To.Point {
			t.Errorf("before row %d comes %+v", i, page.Before)
		}
		r.follow(*page.On)
	}
	r.at(pages.RecommendationsPage)
	if r.shown.Row != own {
		t.Errorf("past the last one the cursor is on row %d, want %d", r.shown.Row, own)
	}
	r.chooses(1)
	r.follow(*r.text().On)
	r.follow(pages.GoUp())
	if r.shown.Row != 2 {
		t.Errorf("back from the third the cursor is on row %d", r.shown.Row)
	}
}

// All the answers behind a recommendation take its place, and it theirs.
func TestTheAnswersBehindARecommendation(t *testing.T) {
	r := reads(t)
	r.answers(1)
	r.follow(pages.GoTo(r.place(pages.RecommendationsPage)))
	r.chooses(1)
	whole := r.text()
	r.presses(pages.KeyWhy)
	why := r.text()
	if len(why.Sections[0].Blocks) == len(whole.Sections[0].Blocks) || why.Over == nil || *why.Over != whole.At || why.Before == nil || *why.Before != *whole.Before {
		t.Errorf("%+v", why)
	}
	r.presses(pages.KeyWhy)
	if at := r.text().At; at != whole.At || whole.Over != nil {
		t.Errorf("back at %+v", at)
	}
	r.presses(pages.KeyWhy)
	r.follow(pages.GoUp())
	if r.at(pages.RecommendationsPage); r.shown.Row != 1 {
		t.Errorf("the cursor is on row %d", r.shown.Row)
	}
}

// Those of the asks that matter less are shown when one wants to see them, and left out again, with the cursor on the row
// that does it.
func TestWhatToAskOfOthers(t *testing.T) {
	r := reads(t)
	r.answers(4)
	r.Give("trust.roles", assessment.Rating(0))
	words := r.desk.Book.Screens().Recommendations
	r.follow(pages.GoTo(r.place(pages.RecommendationsPage)))
	r.chooses(len(r.list().Rows) - 1)
	asks := r.list()
	last := func() pages.Row { return r.list().Rows[len(r.list().Rows)-1] }
	if asks.Kind != pages.AskList || asks.Part != 2 || asks.After != nil || *asks.Before != r.place(pages.RecommendationsPage) || last().Name != words.Other || r.shown.Row != 0 {
		t.Fatalf("%d are asked, the last row is %q, the cursor on %d", len(asks.Rows), last().Name, r.shown.Row)
	}
	for range 2 {
		r.chooses(len(r.list().Rows) - 1)
		if whole := r.list(); len(whole.Rows) <= len(asks.Rows) || last().Name != words.HideOther || r.shown.Row != len(whole.Rows)-1 {
			t.Errorf("shown are %d after %d, the cursor on %d", len(whole.Rows), len(asks.Rows), r.shown.Row)
		}
		r.chooses(len(r.list().Rows) - 2)
		if r.text().On.Move != pages.Past {
			t.Error("after the last comes another")
		}
		r.follow(pages.GoUp())
		r.chooses(len(r.list().Rows) - 1)
		if some := r.list(); len(some.Rows) != len(asks.Rows) || last().Name != words.Other || r.shown.Row != len(some.Rows)-1 {
			t.Errorf("left are %d of %d, the cursor on %d", len(some.Rows), len(asks.Rows), r.shown.Row)
		}
	}
	r.follow(pages.GoUp())
	r.at(pages.TasksPage)
}

// What can be typed on a recommendation: any other of its list, in its place, and the ways from the list.
func TestWhatCanBeTypedOnARecommendation(t *testing.T) {
	r := reads(t)
	r.answers(1)
	r.follow(pages.GoTo(r.place(pages.RecommendationsPage)))
	list := r.list()
	r.chooses(0)
	also := r.text().Also
	if len(also) != len(list.Rows) {
		t.Fatalf("%d can be typed, of a list of %d", len(also), len(list.Rows))
	}
	r.follow(also[2].Open())
	if at := r.at(pages.RecommendationPage); at != list.Rows[2].To || !pages.Same(r.stack.Below(), list.At) {
		t.Errorf("at %+v", at)
	}
	r.follow(also[len(also)-1].Open())
	if at := r.at(pages.RecommendationsPage); at.Part != asksPart || r.stack.Below() != r.place(pages.TasksPage) {
		t.Errorf("at %+v, below %+v", at, r.stack.Below())
	}
	r.chooses(0)
	typed := make(map[string]pages.Row)
	for _, row := range r.text().Also {
		if row.Typed != nil {
			typed[row.Typed.Words[0]] = row
		}
	}
	commands := r.desk.Book.Plain().Commands
	r.follow(typed[commands.Own.Words[0]].Open())
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
		r.follow(pages.GoTo(at))
		if got := r.shown.Page.Where(); got != r.place(pages.TasksPage) {
			t.Errorf("%+v opens %+v", at, got)
		}
	}
}

// Where nothing is to be asked it says so, over the row that shows the rest. Where all of it matters there is no such row,
// and whoever types for it is told.
func TestNothingToAsk(t *testing.T) {
	r := reads(t)
	asks := r.place(pages.RecommendationsPage)
	asks.Part = asksPart
	for _, q := range assessment.Questions(assessment.Full) {
		r.Give(q.ID, assessment.Rating(4).WithEvidence(assessment.MostEvidence))
	}
	r.follow(pages.GoTo(asks))
	if list := r.list(); len(list.Rows) != 1 || list.Rows[0].Apart || !slices.Equal(list.Says, []string{r.desk.Book.Results().Actions.NoAsks}) {
		t.Errorf("it says %q, over %d rows", list.Says, len(list.Rows))
	}
	r.answers(3)
	r.follow(pages.Say(""))
	list := r.list()
	if last := list.Rows[len(list.Rows)-1]; last.Key == "" || len(list.Says) != 0 {
		t.Errorf("it says %q, and the last row is %q", list.Says, last.Name)
	}
	r.follow(list.Also[1].Open())
	if r.said != r.desk.Book.Plain().Recommendations.NoOthers {
		t.Errorf("it says %q", r.said)
	}
}
