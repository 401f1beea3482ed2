package views_test

import (
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// Views of an earlier visit can be read and removed, but are not compared with what is said now; one that was never complete stays
// sealed.
func TestViewsOfAnEarlierVisit(t *testing.T) {
	w := walks(t)
	words := w.Book.Views()
	w.AnswersAll(2)
	w.imports("A trustee", trustee(4))
	sam := w.mentors(trustee(1))
	w.Revisit(assessment.Quick)
	w.looks()
	if got := w.Names(); !slices.Equal(got, []string{words.Mentor.Start, words.Compare, "A trustee", "Sam's own view"}) {
		t.Fatalf("the rows are %q", got)
	}
	if got := w.List().Rows[2].Heading; got != "Visit 1, 23 November 2026" {
		t.Errorf("they stand under %q", got)
	}
	w.Opens("Sam's")
	if w.Said != words.Mentor.Past {
		t.Errorf("of one that was never complete it says %q", w.Said)
	}
	w.Is(w.Place(pages.ViewsPage))
	w.Opens("A trustee")
	if got := said(w.Text(), w.Statement("trust.roles")); got != "Fully" {
		t.Errorf("it reads %q", got)
	}
	w.looks()
	w.Stands("A trustee")
	w.Presses(pages.KeyDelete)
	w.Opens(words.Remove.Yes)
	if got := w.Names(); !slices.Equal(got, []string{words.Mentor.Start, words.Compare, "Sam's own view"}) {
		t.Errorf("then the rows are %q", got)
	}
	w.Goes(w.about(pages.ViewPage, sam))
	w.Is(pages.Place{}) // nor can it be read in another way
}

// A mentor's view of an earlier visit can be read if it was complete, even if it was never opened.
func TestAMentorsViewOfAnEarlierVisitIsRead(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	sam := w.mentors(all(assessment.Full, 3))
	w.Goes(w.about(pages.ViewPage, sam))
	w.Is(pages.Place{}) // a view of this visit cannot
	w.Revisit(assessment.Quick)
	w.looks()
	w.Opens("Sam's")
	w.Is(w.about(pages.ViewPage, sam))
	if got := said(w.Text(), w.Statement("trust.roles")); got != "Mostly" {
		t.Errorf("it reads %q", got)
	}
}

func TestAViewIsTakenAwayOnlyWhenThatIsMeant(t *testing.T) {
	w := walks(t)
	words := w.Book.Views()
	w.AnswersAll(2)
	w.imports("A trustee", trustee(1))
	w.looks()
	for _, row := range []string{words.Mentor.Start, words.Compare} {
		w.Stands(row)
		w.Presses(pages.KeyDelete)
		if w.Said == "" || len(w.Record().Views) != 1 {
			t.Errorf("on %q it says %q", row, w.Said)
		}
	}
	w.Stands("A trustee")
	w.Presses(pages.KeyDelete)
	w.At(words.Remove.No)
	w.Opens(words.Remove.No)
	w.At("A trustee")
	if len(w.Record().Views) != 1 {
		t.Error("it is gone")
	}
	w.Presses(pages.KeyDelete)
	w.Opens(words.Remove.Yes)
	if w.Said != "A trustee was removed." || !w.Saved || len(w.Record().Views) != 0 {
		t.Errorf("it says %q, and there are %+v", w.Said, w.Record().Views)
	}
	w.Is(w.Place(pages.ViewsPage))
	w.At(words.Mentor.Start)
}

// Back on the list, the cursor is on the row that was opened.
func TestBackOnTheViewsTheCursorIsWhereItWas(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	w.imports("A trustee", trustee(1))
	w.imports("A volunteer", trustee(1))
	w.looks()
	w.Opens("A volunteer")
	w.Up()
	w.At("A volunteer")
	w.Opens(w.Book.Views().Compare)
	w.Up()
	w.At(w.Book.Views().Compare)
}

// The list above a view's own pages is the organisation's: the answers that count are looked at again.
func TestTheViewsAreNotAnyonesOwn(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	sam := w.mentors(nil)
	of := w.Place(pages.ViewsPage)
	of.View = sam
	w.Goes(of)
	w.Is(w.Place(pages.ViewsPage))
}

// After the program was cut off, nothing that others said reopens by itself, nor a question about it: the list does.
func TestNothingOfAViewOpensByItself(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	view := w.imports("A trustee", trustee(1))
	sam := w.mentors(all(assessment.Full, 3))
	question := w.Place(pages.DifferencePage)
	question.Question = "trust.roles"
	for _, test := range []struct{ to, opens pages.Place }{
		{w.about(pages.ViewPage, view), w.Place(pages.ViewsPage)},
		{w.about(pages.RemoveViewPage, view), w.Place(pages.ViewsPage)},
		{w.about(pages.MentorPage, sam), w.Place(pages.ViewsPage)},
		{w.about(pages.UnsealPage, sam), w.Place(pages.ViewsPage)},
		{w.Place(pages.ImportViewPage), w.Place(pages.ViewsPage)},
		{w.Place(pages.NewMentorPage), w.Place(pages.ViewsPage)},
		{w.tasksOf(sam), w.Place(pages.ViewsPage)},
		{w.Place(pages.DifferencesPage), w.Place(pages.DifferencesPage)},
		{question, question},
	} {
		w.looks()
		w.Follow(pages.GoTo(test.to))
		if at := w.Stack.Top(); !pages.Same(at, test.to) {
			t.Fatalf("at %+v, not %+v", at, test.to)
		}
		w.Stack.Keep(w.Shown.Page)
		again, resumed := w.reopened()
		if !resumed || again.Top() != test.opens {
			t.Errorf("cut off at %+v it opens at %+v", test.to, again.Top())
		}
		if name := again.Title(again.Top()); name == "" || name == w.Book.Screens().Tasks.Title {
			t.Errorf("%+v is called %q", again.Top(), name)
		}
	}
}

// What is no longer there opens nothing.
func TestPagesAboutNothing(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	trustees := w.imports("A trustee", trustee(1))
	opened := w.mentors(all(assessment.Full, 3))
	w.OpenView(opened)
	w.Change(agreed("trust.roles", 1))
	first := w.Record().LastView // the organisation's own earlier answers are not a view to look at
	for _, page := range []string{pages.ViewPage, pages.RemoveViewPage, pages.MentorPage, pages.UnsealPage} {
		for _, view := range []int{0, first, first + 1} {
			w.Goes(w.about(page, view))
			w.Is(pages.Place{})
		}
	}
	for _, page := range []string{pages.MentorPage, pages.UnsealPage} {
		for _, view := range []int{trustees, opened} {
			w.Goes(w.about(page, view))
			w.Is(pages.Place{})
		}
	}
	for _, question := range []string{"", "fnord"} {
		to := w.Place(pages.DifferencePage)
		to.Question = question
		w.Goes(to)
		w.Is(pages.Place{})
	}
}
