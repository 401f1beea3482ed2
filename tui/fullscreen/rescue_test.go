package fullscreen

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"

	"github.com/charmbracelet/x/exp/golden"
)

// gone is a sitting at the first question of the example, the data file of which is deleted or emptied under it. It gives a folder
// for another one.
func gone(t *testing.T, s *sitting, harm func(path string) error) string {
	t.Helper()
	s.press("down", "enter", "home", "down", "enter")
	s.sees("Capacity, 1 of 6")
	if err := harm(s.st.Path()); err != nil {
		t.Skip(err) // Windows lets nobody do this to an open file
	}
	return storetest.Folder(t)
}

// replaces types a text in the place of the one that stands in the field.
func (s *sitting) replaces(text string) {
	s.press("end")
	for range s.wizard.current.(*form).input.Typed() {
		s.press("backspace")
	}
	s.typed(text)
}

func emptied(path string) error { return os.Truncate(path, 0) }

// Once the file is gone nothing is called saved, one comes to the page where all can be saved, and there is no way past it.
func TestAFileThatIsGoneIsSaid(t *testing.T) {
	inEachWindow(t, func(t *testing.T, s *sitting) {
		gone(t, s, os.Remove)
		words := s.wizard.Book.Rescue()
		s.press("5")
		s.sees(words.Title, "It was moved or deleted while it was open")
		if s.columns > 40 { // where one has to scroll for the rest
			s.sees(words.All, s.wizard.theme.Symbols.Cursor+" "+words.Save)
			s.seesNot(s.wizard.words.Frame.MoreBelow)
		}
		s.seesNot("saved ✓")
		s.seesNot("Saved:")
		s.whole()
		for _, key := range []string{"q", "esc", "left", "ctrl+c"} {
			if cmd := s.press(key); cmd != nil {
				t.Fatalf("%q ends the program", key)
			}
			s.sees(words.Title, words.First)
			s.whole()
		}
		s.onto(words.Leave)
		s.press("enter")
		s.sees(words.Sure.Says)
		s.whole()
		s.press("enter")
		s.sees(words.Title)
		s.onto(words.Save)
		s.press("enter")
		s.sees(words.Done.Title, words.Done.All, words.Done.Again)
		s.whole()
		if cmd := s.press("enter"); cmd == nil || s.st.Unsaved().Why() != nil {
			t.Errorf("it does not end, or %v is unsaved", s.st.Unsaved().Why())
		}
	})
}

// What is being typed is saved with the rest, in the place that one names.
func TestWhatIsTypedIsRescued(t *testing.T) {
	s := sit(t, 80, 24)
	folder := gone(t, s, emptied)
	words := s.wizard.Book.Rescue()
	s.press("n")
	s.typed("not lost")
	s.press("enter")
	s.sees(words.Title, words.Some)
	s.onto(words.Where.Row)
	s.press("enter")
	s.sees(words.Where.Label)
	s.whole()
	form := s.wizard.current.(*form)
	for _, wrong := range []string{"", filepath.Join(folder, "no", "folder.db"), s.st.Path()} {
		s.replaces(wrong)
		s.press("enter")
		if s.wizard.current != screen(form) || form.fault == "" && s.wizard.said == "" {
			t.Fatalf("%q will do:\n%s", wrong, s.screen())
		}
		s.whole()
	}
	s.replaces(filepath.Join(folder, "footing"))
	s.press("enter")
	s.sees(words.Done.Title, words.Done.Some, "It has these organisations: Example Women's Group", "footing restore --data")
	s.whole()
	if cmd := s.press("esc"); cmd == nil {
		t.Errorf("it does not end:\n%s", s.screen())
	}
	st, err := store.Open(folder, today)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if got := storetest.Of(t, st, 1).Answer("capacity.time"); !strings.HasSuffix(got.Note, "not lost") || got.Kind != assessment.Rated {
		t.Errorf("kept %+v", got)
	}
}

// Somebody who may lose it leaves without saving, and is asked once.
func TestLeavingWithoutSaving(t *testing.T) {
	s := sit(t, 80, 24)
	gone(t, s, emptied)
	words := s.wizard.Book.Rescue()
	s.press("5")
	s.onto(words.Leave)
	s.press("enter")
	s.onto(words.Leave)
	if cmd := s.press("enter"); cmd == nil || s.st.Unsaved().GaveUp() == nil || s.st.Unsaved().Why() != nil {
		t.Errorf("it does not end: %v, %v", s.st.Unsaved().GaveUp(), s.st.Unsaved().Why())
	}
}

// The pages by which all is saved in another place.
func TestTheRescueLooksAsKept(t *testing.T) {
	for _, size := range [][2]int{{40, 15}, {60, 20}, {80, 24}, {120, 40}} {
		s := sit(t, size[0], size[1])
		kept := func(name string) {
			t.Run(fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), func(t *testing.T) {
				s.movesTo("/home/ada/.local/share/equal-footing")
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
		gone(t, s, os.Remove)
		s.press("5")
		kept("page")
		s.onto(s.wizard.Book.Rescue().Leave)
		s.press("enter")
		kept("sure")
	}
}
