package views_test

import (
	"reflect"
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// A mentor can begin before the organisation has answered anything: the view is closed from the first minute.
func TestAMentorsViewCanComeFirst(t *testing.T) {
	w := walks(t)
	words := w.Book.Views()
	w.looks()
	w.Opens(words.Mentor.Start)
	w.Types("", "Sam")
	w.Is(w.tasksOf(1))
	w.Up()
	w.Is(w.Place(pages.ViewsPage))
	if got := w.Names(); !slices.Equal(got, []string{"Sam's own view", words.Compare}) {
		t.Errorf("the rows are %q", got)
	}
	if got := w.Row("Sam's").Status; got != "closed, 0 of 36" {
		t.Errorf("it stands at %q", got)
	}
}

func TestAViewWithoutANameIsTheMentors(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	w.looks()
	w.Opens("Give a mentor's")
	w.Types("", "")
	w.looks()
	if got := w.Names()[0]; got != "Mentor's own view" {
		t.Errorf("it is called %q", got)
	}
}

// Coming back from a view that was begun, the cursor is on it, wherever it is in the list.
func TestTheCursorStandsOnTheViewThatWasBegun(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	w.imports("A trustee", trustee(4))
	w.looks()
	w.Opens("Give a mentor's")
	w.Types("", "Sam")
	w.Up()
	w.At("Sam's own view")
}

// Nobody comes across a sealed view from the caseload if somebody left off in it: the list of views opens instead.
func TestASealedViewDoesNotOpenFromTheCaseload(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	sam := w.mentors(nil)
	w.looks()
	w.Opens("Sam's")
	w.Opens(w.Book.Views().Mentor.GoOn)
	w.Is(w.tasksOf(sam))
	w.Stack.Keep(w.Shown.Page)
	w.Follow(pages.GoTo(pages.Place{}))
	w.Stack.Keep(w.Shown.Page)
	if place, title, ok := w.Stack.LeftOff(); !ok || place != w.Place(pages.ViewsPage) || title != w.Book.Views().Title {
		t.Errorf("it says that one left off at %+v, %q", place, title)
	}
	if _, err := w.Stack.OpenCase(w.ID); err != nil {
		t.Fatal(err)
	}
	w.Is(w.Place(pages.ViewsPage))
}

// Whoever sits with the organisation is most likely the mentor.
func TestTheMentorIsWhoSitsThere(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	w.Set(func(r *assessment.Record) {
		r.Sitting = assessment.Sitting{Company: assessment.WithMentor, Facilitator: "Sam"}
	})
	w.looks()
	w.Opens("Give a mentor's")
	w.Types("", "")
	w.looks()
	if got := w.Names()[0]; got != "Sam's own view" {
		t.Errorf("it is called %q", got)
	}
}

// Until it is opened, no part of a mentor's view counts, is compared or is read out.
func TestASealedViewIsNowhere(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	before := w.Sheet()
	sam := w.mentors(all(assessment.Full, 4))
	w.GiveInView(sam, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: "MARKER"})
	if got := w.Sheet(); !reflect.DeepEqual(got, before) {
		t.Errorf("the answers that count are %+v", got)
	}
	w.looks()
	w.Opens("See where")
	if w.Said != w.Book.Views().TooFew {
		t.Errorf("it says %q", w.Said)
	}
	w.Goes(w.Place(pages.DifferencesPage))
	if got := w.List(); len(got.Rows) != 0 || got.Says[0] != w.tally(0, 0, 0, 0) {
		t.Errorf("compared is %q, %d rows", got.Says, len(got.Rows))
	}
	w.Goes(w.about(pages.ViewPage, sam))
	w.Is(pages.Place{})
}

// A complete view is opened after asking, and only while the organisation's own answers are complete.
func TestOpeningAMentorsView(t *testing.T) {
	w := walks(t)
	words := w.Book.Views()
	w.AnswersAll(2)
	sam := w.mentors(nil)
	w.looks()
	w.Opens("Sam's")
	if got := w.List(); !slices.Equal(got.Says, []string{words.Mentor.Turn}) || got.Title != "Sam's own view" {
		t.Errorf("before one that is not complete it says %q", got.Says)
	}
	w.At(words.Mentor.Leave)
	w.Opens(words.Mentor.Leave)
	w.At("Sam's")
	w.Opens("Sam's")
	w.Opens(words.Mentor.GoOn)
	w.Is(w.tasksOf(sam))
	for question, a := range all(assessment.Full, 4) {
		w.GiveInView(sam, question, a)
	}
	w.Up() // to the views at once
	w.Is(w.Place(pages.ViewsPage))
	w.At("Sam's")

	w.Give("trust.roles", assessment.Answer{})
	w.looks()
	w.Opens("Sam's")
	if got := w.List(); !slices.Equal(got.Says, []string{words.Mentor.Turn}) {
		t.Errorf("while the organisation's answers are not complete it says %q", got.Says)
	}
	w.AnswersAll(2)
	for _, row := range []string{words.Mentor.No, words.Mentor.Change} {
		w.looks()
		w.Opens("Sam's")
		w.At(words.Mentor.No)
		w.Opens(row)
		if w.Record().Views[0].Opened {
			t.Fatalf("%q opens it", row)
		}
	}
	w.Is(w.about(pages.MentorPage, sam))
	w.Up()
	w.Is(w.Place(pages.ViewsPage))
	w.At("Sam's")
	w.Opens("Sam's")
	w.Opens(words.Mentor.Yes)
	if w.Said != words.Mentor.Changed || !w.Saved || w.List().Title != words.Differences.Title {
		t.Errorf("it says %q on %q", w.Said, w.List().Title)
	}
	if got := w.Stack.Below(); got != w.Place(pages.ViewsPage) { // there is nothing left to be asked
		t.Errorf("above it is %+v", got)
	}
	w.Up()
	w.At(words.Compare)
	if got := w.Names(); !slices.Equal(got, []string{"Sam's own view", words.Compare}) || w.Row("Sam's").Status != words.Mentor.Opened {
		t.Errorf("the rows are %q", got)
	}
}

// A mentor's view opened after the quick check continues with the full one: its missing answers can be given.
func TestAnOpenedViewThatIsNoLongerComplete(t *testing.T) {
	w := walks(t)
	w.SetEdition(assessment.Quick)
	w.AnswersAll(2)
	sam := w.mentors(all(assessment.Quick, 3))
	w.OpenView(sam)
	w.looks()
	w.Opens("Sam's")
	w.Is(w.Place(pages.DifferencesPage))
	w.SetEdition(assessment.Full)
	w.looks()
	w.Opens("Sam's")
	w.Is(w.tasksOf(sam))
}

// A view of only some questions can be opened once the organisation has answered the same ones, and not before.
func TestAPartialViewIsOpenedAsItIs(t *testing.T) {
	w := walks(t)
	words := w.Book.Views().Mentor
	sam := w.mentors(trustee(4))
	opens := func(want bool) {
		t.Helper()
		w.looks()
		w.Opens("Sam's")
		if got := len(w.List().Rows) == 3; got != want {
			t.Errorf("it can be opened: %v, want %v, of %q", got, want, w.Names())
		}
	}
	opens(false)
	w.Goes(w.about(pages.UnsealPage, sam))
	w.Is(pages.Place{}) // nor in any other way
	w.Give("trust.roles", assessment.Rating(1))
	opens(true)
	w.At(words.Leave)
	w.Opens("Open it now, with 1 of 36 answered")
	w.Opens(words.Yes)
	if got := w.List(); len(got.Rows) != 1 || !w.Record().Views[0].Opened {
		t.Errorf("compared is %q", w.Names())
	}
	w.GiveInView(sam, "trust.history", assessment.Rating(4)) // more can be added
	w.looks()
	w.Opens("Sam's")
	w.Is(w.tasksOf(sam))
}

// A view without answers has nothing to open, however much the organisation has said.
func TestAnEmptyViewIsNotOpened(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	w.Goes(w.about(pages.UnsealPage, w.mentors(nil)))
	w.Is(pages.Place{})
}
