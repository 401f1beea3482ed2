package rescue

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// begin is somebody whose data file is deleted, and who has given an answer after that.
func begin(t *testing.T) *pagetest.Walk {
	t.Helper()
	w := pagetest.Begin(t, Routes(), pages.QuestionPage)
	w.Goes(w.Place(pages.QuestionPage))
	if err := os.Remove(w.Store.Path()); err != nil {
		t.Skip(err) // Windows does not allow this for an open file
	}
	c, err := w.Desk().Case(w.Place(pages.QuestionPage))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Change(func(r *assessment.Record) { r.Organisation.PaidStaff = "4" }); err == nil {
		t.Fatal("it is said to be saved")
	}
	return w
}

// opens opens the page as the fronts do.
func opens(t *testing.T, w *pagetest.Walk) {
	t.Helper()
	shown, ok := w.Stack.Rescue(false)
	if !ok {
		t.Fatal("it does not open")
	}
	w.Shown = shown
	w.Is(w.Place(pages.RescuePage))
}

func TestNothingIsOfferedWhereAllIsSaved(t *testing.T) {
	w := pagetest.Begin(t, Routes())
	if _, ok := w.Stack.Rescue(true); ok || w.Stack.Held() || w.Stack.Over() {
		t.Error("there is something to rescue")
	}
	w.Goes(w.Place(pages.RescuePage))
	w.Is(pages.Place{})
}

// A file that is only missing from its place is put back there.
func TestTheFileIsPutBack(t *testing.T) {
	w := begin(t)
	opens(t, w)
	words := w.Book.Rescue()
	if got, want := w.Names(), []string{words.Save, words.Where.Row, words.Leave}; !slices.Equal(got, want) {
		t.Errorf("it offers %q, want %q", got, want)
	}
	w.Up()
	opens(t, w) // there is no way round it
	if !w.Stack.Held() {
		t.Error("one can leave")
	}
	w.Opens(words.Save)
	w.Is(w.Place(pages.RescuedPage))
	if rescued, ok := w.Store.Unsaved().Rescued(); !ok || !rescued.Back || rescued.Path != w.Store.Path() {
		t.Errorf("rescued %+v", rescued)
	}
	w.Up()
	if !w.Stack.Over() {
		t.Error("one can go on")
	}
}

// A folder is enough, and so is a name.
func TestAnotherPlaceIsNamed(t *testing.T) {
	home := pagetest.AtHome(t, "Documents", "stick")
	for typed, want := range map[string]string{
		"~/stick":           filepath.Join(home, "stick", "footing-saved-2026-11-23-1000.db"),
		"ours":              filepath.Join(home, "Documents", "ours.db"),
		"~/stick/ours.copy": filepath.Join(home, "stick", "ours.copy"),
	} {
		w := begin(t)
		opens(t, w)
		w.Opens(w.Book.Rescue().Where.Row)
		w.Types(typed)
		w.Is(w.Place(pages.RescuedPage))
		if rescued, _ := w.Store.Unsaved().Rescued(); filepath.Dir(rescued.Path) != filepath.Dir(want) || filepath.Ext(rescued.Path) != filepath.Ext(want) {
			t.Errorf("%q: rescued %+v, want %q", typed, rescued, want)
		}
	}
}

// A single key does not lose what was entered.
func TestLeavingIsAskedAgain(t *testing.T) {
	w := begin(t)
	opens(t, w)
	words := w.Book.Rescue()
	w.Opens(words.Leave)
	w.Opens(words.Sure.Back)
	w.Is(w.Place(pages.RescuePage))
	w.Opens(words.Leave)
	w.Opens(words.Leave)
	if _, gone := errors.AsType[*store.GoneError](w.Store.Unsaved().GaveUp()); !gone || w.Stack.Held() {
		t.Errorf("it is held: %v", w.Store.Unsaved().GaveUp())
	}
}
