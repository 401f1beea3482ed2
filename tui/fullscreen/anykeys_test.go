package fullscreen

import (
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/screentest"
	"equalfooting/tui/theme"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

// Whatever keys are pressed, in whatever windows, the frame stays whole, nothing breaks, and what a question page shows as
// the answer is what is kept.
func TestAnyKeysKeepTheScreenWholeAndTheAnswersTrue(t *testing.T) {
	keys := []string{"enter", "enter", "enter", "esc", "up", "down", "left", "right", "1", "2", "3", "4", "5", "u", "x", "r", "n", "f",
		"w", "?", "b", "space", "pgdown", "pgup", "home", "end", "shift+tab", "tab", "backspace", "z", "d", "é", "漢",
		"k", "s", "/", "o", "a", "h", "l", "i", "c"} // but not e, which makes files
	rapid.Check(t, func(rt *rapid.T) {
		s := sit(t, 80, 24)
		s.t = t
		for range rapid.IntRange(1, 60).Draw(rt, "keys") {
			if rapid.IntRange(0, 19).Draw(rt, "resize") == 0 {
				size := rapid.SampledFrom(windows).Draw(rt, "window")
				s.resize(size[0], size[1])
			}
			s.press(rapid.SampledFrom(keys).Draw(rt, "key"))
			s.whole()
			s.true()
		}
		s.st.Close()
	})
}

// true fails when a question page shows another answer than the one that is kept.
func (s *sitting) true() {
	s.t.Helper()
	open, ok := s.wizard.current.(*question)
	if !ok {
		return
	}
	in := s.in(open.page.At.Case)
	kept, shown := in.Answer(open.page.ID), open.page.Given
	if view := open.page.At.View; view != 0 {
		kept = in.ViewSheet(view).Answers[open.page.ID]
	}
	same := kept.Kind == shown.Kind && kept.Level == shown.Level && kept.Note == shown.Note && kept.Reason == shown.Reason &&
		kept.Change == shown.Change && kept.Agreed == shown.Agreed && kept.Flagged == shown.Flagged && (kept.Evidence == nil) == (shown.Evidence == nil) &&
		(kept.Evidence == nil || *kept.Evidence == *shown.Evidence)
	if !same || open.at != (stop{}) && !slices.Contains(stops(open.page, open.showing), open.at) {
		s.t.Fatalf("%s: shown %+v, kept %+v, cursor at %+v", open.page.ID, shown, kept, open.at)
	}
}

func TestHostileNamesKeepTheScreenWhole(t *testing.T) {
	for _, name := range []string{
		"\x1b[31mred\x1b[0m", "a\tb\nc", "مركز النساء", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "{name} {count}",
		"👩‍👩‍👧‍👦 family", "e\u0301e\u0301", "\u202eevil\u202c", string(make([]byte, 300)), "%s%d%!", "a very long name that goes on and on, and on, and on, and does not stop before the edge",
	} {
		for _, size := range windows {
			s := sit(t, size[0], size[1])
			s.press("n")
			s.wizard.Update(tea.PasteMsg{Content: name})
			s.typed("x")
			s.press("enter", "enter", "enter", "enter")
			s.frameHolds()
			s.press("esc", "home", "enter")
			s.frameHolds()
			s.press("esc", "esc")
			s.frameHolds()
			s.press("d")
			s.frameHolds()
		}
	}
}

func TestWithoutUTF8EverythingIsASCII(t *testing.T) {
	s := sit(t, 80, 24)
	s.wizard = newWizard(s.wizard.Book, s.st, theme.OnlyASCII)
	s.resize(80, 24)
	s.press("n")
	s.wizard.Update(tea.PasteMsg{Content: "Café Ŵrexham 漢字 مركز"})
	everyScreen(s, func(name string) {
		s.whole()
		for _, r := range s.wizard.View().Content {
			if r > 127 {
				t.Fatalf("%s: %q is not ASCII:\n%s", name, r, s.screen())
			}
		}
	})
}

// Windows' fonts have all that is drawn where its console is not its Terminal, and what is drawn is as wide as elsewhere.
func TestWindowsFontsHaveAllThatIsDrawn(t *testing.T) {
	s := sit(t, 80, 24)
	s.wizard = newWizard(s.wizard.Book, s.st, theme.OnlyWGL4)
	s.resize(80, 24)
	everyScreen(s, func(name string) {
		s.whole()
		for _, r := range s.screen() {
			if r != '\n' && !screentest.InWGL4(r) {
				t.Fatalf("%s: %q is not in the fonts:\n%s", name, r, s.screen())
			}
		}
	})
}

// frameHolds is whole, but for the braces that a name may have in it.
func (s *sitting) frameHolds() {
	s.t.Helper()
	rows := s.wizard.View().Content
	if got := lines(rows, s.columns); got != s.rows {
		s.t.Fatalf("%d rows in a window of %d:\n%s", got, s.rows, rows)
	}
}

func TestTidyNamesAreKept(t *testing.T) {
	s := sit(t, 80, 24)
	s.press("n")
	s.wizard.Update(tea.PasteMsg{Content: "  Our\x1b[31m place \u202e "})
	s.press("enter", "enter", "esc")
	summary, err := s.st.Find("Our")
	if err != nil {
		t.Fatal(err)
	}
	if want := assessment.Tidy("Our[31m place", assessment.MaxNameLength); summary.Name != want {
		t.Errorf("kept %q, want %q", summary.Name, want)
	}
}
