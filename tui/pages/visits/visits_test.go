package visits_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/visits"
)

func TestVisitsLatestFirst(t *testing.T) {
	w := walks(t)
	w.Visits(1, 3)
	w.Revisit(assessment.Quick)
	w.looks(pages.VisitsPage)
	want := []string{"Undo visit 3", w.Book.Visits().Begin.Afresh, "Visit 3, 23 November 2026", "Visit 2, 23 November 2026", "Visit 1, 23 November 2026"}
	if got := w.Names(); !slices.Equal(got, want) {
		t.Errorf("the rows are %q", got)
	}
	var beside []string
	for _, row := range w.List().Rows[2:] {
		beside = append(beside, row.Under[0]+"|"+row.Status)
	}
	if got := strings.Join(beside, "; "); got != "0 of 12, quick check|this visit; 36 of 36, full check, Ready to negotiate|; 36 of 36, full check, Build first|" {
		t.Errorf("beside them stands %q", got)
	}
}

func TestEachVisitIsComparedWithAnyOther(t *testing.T) {
	w := walks(t)
	w.Visits(1, 3, 2)
	answers, paper := w.Book.Visits().Answers, w.Book.Visits().Paper
	for i, want := range [][]string{
		{answers, "The results of that visit", paper, "Who answered", w.Book.Visits().Day.Row, "What moved between this one and visit 2", "What has moved since visit 1"},
		{answers, "The results of that visit", paper, "Who answered", w.Book.Visits().Day.Row, "What moved between this one and visit 1", "What has moved since visit 2"},
		{"The results of that visit", paper, "Who answered", w.Book.Visits().Day.Row, "What moved between this one and visit 1", "What moved between this one and visit 2"},
	} {
		w.Goes(w.visit(pages.VisitPage, i+1))
		if got := w.Names(); !slices.Equal(got, want) {
			t.Errorf("visit %d has %q, want %q", i+1, got, want)
		}
	}
	w.Opens("What moved between this one and visit 1")
	w.Is(w.moved(3, 1))
	w.Goes(w.visit(pages.VisitPage, 1))
	if got := w.List().Title; got != "Visit 1, 23 November 2026" {
		t.Errorf("it is called %q", got)
	}
	w.Opens("The results")
	if text := w.Text(); text.Title != "Visit 1" || len(text.Sections) < 2 {
		t.Errorf("%d pages of %q", len(text.Sections), text.Title)
	}
}

func TestAReturnVisitIsBegunKnowingly(t *testing.T) {
	w := walks(t)
	words := w.Book.Visits().Begin
	w.Later(28)
	w.looks(pages.VisitsPage)
	w.Opens(words.Row)
	w.At(words.No)
	if got := w.List().Says[2]; !strings.Contains(got, "36 questions") {
		t.Errorf("it says %q", got)
	}
	w.Opens(words.No)
	w.Is(w.Place(pages.VisitsPage))
	if got := len(w.Record().Visits); got != 1 {
		t.Fatalf("there are %d visits", got)
	}
	w.AnswersAll(3)
	w.looks(pages.NewVisitPage)
	if len(w.List().Says) != 2 {
		t.Errorf("it says %q", w.List().Says)
	}
	w.At(words.Full)
	w.Opens(words.Quick)
	w.Types(string(assessment.ByTrustee))
	w.Is(w.Place(pages.TasksPage))
	if sheet := w.Sheet(); w.Said != words.Done || sheet.AnsweredBy != assessment.ByTrustee || sheet.Edition != assessment.Quick || sheet.Progress().Answered != 0 || !w.Record().Visits.Returning() {
		t.Errorf("it says %q; %+v", w.Said, sheet)
	}
}

// Answering afresh is chosen with the visit, and can be changed on the page of visits until all is answered.
func TestAVisitIsAnsweredAfresh(t *testing.T) {
	w := walks(t)
	words := w.Book.Visits().Begin
	w.looks(pages.VisitsPage)
	if slices.Contains(w.Names(), words.Afresh) || slices.Contains(w.Names(), words.Seen) {
		t.Errorf("on a first visit there is %q", w.Names())
	}
	for name, afresh := range map[string]bool{words.Full: false, words.FullAfresh: true, words.Quick: false, words.QuickAfresh: true} {
		w.looks(pages.NewVisitPage)
		w.Opens(name)
		if now := w.Record().Current(); now.Afresh != afresh || (now.Edition == assessment.Quick) != (name == words.Quick || name == words.QuickAfresh) {
			t.Errorf("%q begins %+v", name, now)
		}
	}
	w.Set(func(r *assessment.Record) { r.Visits.AnswerAfresh(false) })
	w.looks(pages.VisitsPage)
	for _, change := range []struct {
		row, said string
		afresh    bool
	}{{words.Afresh, words.AfreshSays, true}, {words.Seen, words.SeenSays, false}} {
		w.Opens(change.row)
		if w.Said != change.said || w.Record().Current().Afresh != change.afresh {
			t.Errorf("%q says %q", change.row, w.Said)
		}
	}
	w.AnswersAll(2)
	w.looks(pages.VisitsPage)
	if slices.Contains(w.Names(), words.Afresh) {
		t.Errorf("with all answered there is %q", w.Names())
	}
}

// A return visit first offers what was done last time: those with twenty minutes then have twenty minutes again.
func TestAReturnVisitOffersWhatWasDoneLastTime(t *testing.T) {
	w := walks(t)
	w.Visits(2)
	w.looks(pages.NewVisitPage)
	w.At(w.Book.Visits().Begin.Full)
	w.SetEdition(assessment.Quick)
	w.looks(pages.NewVisitPage)
	w.At(w.Book.Visits().Begin.Quick)
}

// A visit begun by mistake can be taken back, after saying what goes with it, from the list of visits and from its own page, until it is
// complete.
func TestAVisitBegunByMistake(t *testing.T) {
	w := walks(t)
	words := w.Book.Visits()
	w.AnswersAll(3)
	w.looks(pages.VisitsPage)
	if first := w.Names()[0]; first != words.Begin.Row {
		t.Errorf("the first row is %q", first)
	}
	w.Revisit(assessment.Full)
	w.looks(pages.VisitsPage)
	if first := w.Names()[0]; first != "Undo visit 2" {
		t.Errorf("after the beginning the first row is %q", first)
	}
	w.Opens("Undo visit 2")
	w.At(words.Undo.No)
	if got := w.List().Says; got[0] != words.Undo.Empty {
		t.Errorf("it says %q", got)
	}
	w.Opens(words.Undo.No)
	w.Is(w.Place(pages.VisitsPage))
	w.Give("trust.roles", assessment.Rating(1))
	w.Give("trust.valued", assessment.Rating(1))
	w.AddView("Sam", assessment.MentorView, nil)
	w.looks(pages.VisitsPage)
	if got := w.Names()[:2]; !slices.Equal(got, []string{words.Begin.Row, "Undo visit 2"}) {
		t.Errorf("once something was said the rows are %q", got)
	}
	w.Goes(w.visit(pages.VisitPage, 2))
	w.Opens("Undo visit 2")
	want := []string{"2 answers that were given on it go for good.", "1 view of another person on it goes too.",
		"Then you are back in this one: Visit 1, 23 November 2026. It is as it was. Your plan and your notes on the days stay."}
	if got := w.List().Says; !slices.Equal(got, want) {
		t.Errorf("it says %q", got)
	}
	w.Opens(words.Undo.Yes)
	w.Is(w.Place(pages.VisitsPage))
	if r := w.Record(); w.Said != words.Begin.Taken || !w.Saved || len(r.Visits) != 1 || len(r.Views) != 0 || len(r.Current().Answers) != 36 {
		t.Errorf("taking it back says %q, and there are %+v", w.Said, r.Visits)
	}
	w.Visits(3, 2)
	w.looks(pages.VisitsPage)
	w.Goes(w.visit(pages.VisitPage, 2))
	if slices.Contains(w.Names(), "Undo visit 2") {
		t.Error("a complete visit can be undone")
	}
	w.Goes(w.Place(pages.UndoVisitPage))
	w.Is(pages.Place{})
}

// A visit can be given the day on which its answers were given on paper, unless that is in the future or would change the order of the
// visits.
func TestTheDayOfAVisit(t *testing.T) {
	w := walks(t)
	words := w.Book.Visits().Day
	w.AnswersAll(3)
	w.Later(40)
	w.Revisit(assessment.Full)
	w.AnswersAll(2)
	w.Later(10)
	w.Goes(w.visit(pages.VisitPage, 2))
	if row := w.Row(words.Row); row.Status != "2 January 2027" {
		t.Errorf("it is of %q", row.Status)
	}
	w.Opens(words.Row)
	w.Hears("13 January 2027", words.Future)
	w.Hears("22 November 2026", "The visit before this one was on 23 November 2026. Please give that day or a later one.")
	w.Types("24 December 2026")
	w.Is(w.visit(pages.VisitPage, 2))
	if row := w.Row(words.Row); row.Status != "24 December 2026" || w.List().Title != "Visit 2, 24 December 2026" {
		t.Errorf("it is of %q", row.Status)
	}
	w.Goes(w.visit(pages.VisitPage, 1))
	w.Opens(words.Row)
	w.Hears("25 December 2026", "The visit after this one was on 24 December 2026. Please give that day or an earlier one.")
	w.Types("24 December 2026")
	w.Goes(w.visit(pages.VisitPage, 2))
	w.Opens(words.Row)
	if missing, err := w.Form().Answer([]string{""}); missing != "" || err != nil {
		t.Fatal(missing, err)
	}
	w.Follow(w.Form().Finish())
	if row := w.Row(words.Row); row.Status != "2 January 2027" || !w.Record().Current().On.IsZero() {
		t.Errorf("with none given it is of %q", row.Status)
	}
	w.Goes(w.visit(pages.VisitDayPage, 3))
	w.Is(pages.Place{})
}

// Less than four weeks after the last visit, the person is asked first whether they want another.
func TestAnotherVisitSoSoon(t *testing.T) {
	w := walks(t)
	words := w.Book.Visits().Begin
	w.AnswersAll(3)
	w.Later(27)
	w.looks(pages.VisitsPage)
	w.Opens(words.Row)
	w.Is(w.Place(pages.SoonVisitPage))
	w.At("Go on with visit 1")
	if got := w.List().Says; !slices.Equal(got, []string{"The last visit was on 23 November 2026, less than four weeks ago. To change an answer of it, you need no new visit."}) {
		t.Errorf("it says %q", got)
	}
	w.Opens(words.No)
	w.Is(w.Place(pages.VisitsPage))
	w.Opens(words.Row)
	w.Opens(words.Soon.All)
	w.Is(w.Place(pages.NewVisitPage))
	w.Up()
	w.Is(w.Place(pages.VisitsPage))
	w.Opens(words.Row)
	w.Opens("Go on with visit 1")
	w.Is(w.Place(pages.TasksPage))
	w.Later(1)
	w.looks(pages.VisitsPage)
	w.Opens(words.Row)
	w.Is(w.Place(pages.NewVisitPage))
}

// An earlier visit opens in full: its answers, its results, the notes on its days and papers about it. So does the current one, whose
// answers are on the main page.
func TestAVisitOpensWhole(t *testing.T) {
	w := walks(t)
	words := w.Book.Visits()
	note := func(text string) {
		w.Change(func(r *assessment.Record, now time.Time) error {
			r.Days = r.Days.With(assessment.Day{Date: assessment.DateOf(now.Local()), Note: text})
			return nil
		})
	}
	w.Visits(3)
	note("The first day.")
	w.Later(40)
	w.Revisit(assessment.Full)
	w.Later(1)
	note("The second day.")
	for number, want := range map[int]struct {
		note string
		says []string
	}{
		1: {"The first day.", []string{"36 of 36, full check, Ready to negotiate", words.Stays}},
		2: {"The second day.", []string{"0 of 36, full check"}},
	} {
		w.Goes(w.visit(pages.VisitPage, number))
		if got := w.List().Says; !slices.Equal(got, want.says) {
			t.Errorf("visit %d says %q", number, got)
		}
		if number == 1 {
			w.Opens(words.Answers)
			w.Is(w.visit(pages.CheckPage, 1))
			w.Up()
		}
		w.Opens(words.Paper)
		w.Is(w.visit(pages.ExportPage, number))
		w.Up()
		w.Opens(words.NotesOf)
		if said := w.told(w.visit(pages.DayNotesPage, number)); !strings.Contains(said, want.note) || strings.Count(said, "day.") != 1 {
			t.Errorf("visit %d has the notes %s", number, said)
		}
	}
}

// Back on a list, the cursor is on the row that was opened.
func TestBackOnAListTheCursorIsWhereItWas(t *testing.T) {
	w := walks(t)
	w.Visits(1, 2, 3)
	w.looks(pages.VisitsPage)
	w.Opens("Visit 2")
	w.Up()
	w.At("Visit 2")
	w.Opens("Visit 1")
	w.Opens("What moved between this one and visit 2")
	w.Up()
	w.At("What moved between this one and visit 2")
	w.Is(w.visit(pages.VisitPage, 1))
	w.Opens("What has moved since")
	w.Up()
	w.At("What has moved since visit 1")
	w.Opens("The results")
	w.Up()
	w.At("The results")
	w.Up()
	w.At("Visit 1")
}

// Every page of a mentor's year reopens where it was, except the one that asks whether to begin; what is no longer there opens nothing.
func TestPlacesOpenAgain(t *testing.T) {
	w := walks(t)
	w.Visits(1, 3)
	w.Set(func(r *assessment.Record) {
		r.Days = r.Days.With(assessment.Day{Date: assessment.Date{Year: 2026, Month: 11, Day: 20}, Note: "All well"})
	})
	routes := pages.RoutesOf(visits.Routes(), []pages.Route{{Page: pages.TasksPage}})
	for _, place := range []pages.Place{w.Place(pages.VisitsPage), w.visit(pages.VisitPage, 1), w.visit(pages.VisitResultsPage, 2), w.moved(1, 2),
		w.moved(2, 1), w.Place(pages.DayNotesPage), w.pause(1), w.pause(3), w.Place(pages.SummaryPage)} {
		w.Goes(place)
		w.Is(place)
		w.Stack.Keep(w.Shown.Page)
		again, resumed := pages.Start(w.Desk(), routes)
		if !resumed || again.Top() != place {
			t.Errorf("%+v opens %+v", place, again.Top())
		}
		if name := again.Title(place); name == "" || name == w.Book.Screens().Tasks.Title {
			t.Errorf("%+v is called %q", place, name)
		}
	}
	w.looks(pages.VisitsPage)
	w.Follow(pages.GoTo(w.Place(pages.NewVisitPage)))
	w.Stack.Keep(w.Shown.Page)
	if again, _ := pages.Start(w.Desk(), routes); again.Top() != w.Place(pages.VisitsPage) {
		t.Errorf("cut off before a new visit it opens %+v", again.Top())
	}
	w.Set(func(r *assessment.Record) { r.Days = nil })
	for _, place := range []pages.Place{w.visit(pages.VisitPage, 3), w.visit(pages.VisitPage, 0), w.visit(pages.VisitResultsPage, 3),
		w.moved(2, 2), w.moved(0, 2), w.moved(2, 0), w.moved(1, 9), w.moved(9, 1), w.Place(pages.DayNotesPage)} {
		w.Goes(place)
		w.Is(pages.Place{})
	}
}
