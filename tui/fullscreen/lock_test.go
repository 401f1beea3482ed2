package fullscreen

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"equalfooting/tui/fronts"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"
)

// seal gives the store of a sitting a passphrase.
func (s *sitting) seal() {
	s.t.Helper()
	if err := s.st.Passphrase().Set("four quiet words", func(string) bool { return true }); err != nil {
		s.t.Fatal(err)
	}
}

// Where nobody has typed for long enough, the program ends to be locked, and what was being typed is kept.
func TestIdleInTheMiddleOfANote(t *testing.T) {
	s := atQuestion(t)
	if cmd := s.wizard.watch(); cmd != nil {
		t.Error("without a passphrase it looks whether anybody types")
	}
	s.seal()
	s.wizard.used()
	s.press("n")
	s.typed("half a note")
	if cmd := s.wizard.idle(); cmd == nil || s.wizard.errand != nil {
		t.Fatalf("at once it ends for %v", s.wizard.errand)
	}
	s.wizard.lastUsed = s.wizard.lastUsed.Add(-10 * time.Minute)
	_, cmd := s.wizard.Update(idleMsg{})
	if !errors.Is(s.wizard.errand, fronts.LockIdle) || cmd == nil || cmd() != (tea.QuitMsg{}) {
		t.Errorf("it ends for %v", s.wizard.errand)
	}
	if note := s.wizard.current.(*question).page.Given.Note; note != "half a note" {
		t.Errorf("the note is %q", note)
	}
}

// On its page one chooses after how long that is, or never; then it does not lock itself.
func TestThePassphrasePage(t *testing.T) {
	s := sit(t, 80, 24)
	words := s.wizard.Book.Passphrase()
	s.press("ctrl+l")
	s.sees(words.NoLock, words.Page.None, words.Page.SetRow)
	s.press("enter")
	if !errors.Is(s.wizard.errand, fronts.SetPassphrase) {
		t.Errorf("it ends for %v", s.wizard.errand)
	}
	s.wizard.errand = nil
	s.seal()
	s.press("esc", "y")
	s.sees(words.Page.Set, words.Page.IdleRow, "after 10 minutes")
	s.press("down", "enter")
	s.sees("after 20 minutes")
	s.press("enter", "enter")
	s.sees(words.Page.NoIdle, words.Page.Never)
	s.wizard.lastUsed = s.wizard.lastUsed.Add(-100 * time.Hour)
	s.wizard.Update(idleMsg{})
	if s.wizard.errand != nil {
		t.Errorf("it ends for %v", s.wizard.errand)
	}
	s.press("ctrl+l")
	if !errors.Is(s.wizard.errand, fronts.Lock) {
		t.Errorf("it ends for %v", s.wizard.errand)
	}
}

// The page about the passphrase, with none and with one, and about backups with one.
func TestThePassphraseLooksAsKept(t *testing.T) {
	for _, size := range [][2]int{{40, 15}, {60, 20}, {80, 24}, {120, 40}} {
		s := sit(t, size[0], size[1])
		kept := func(name string) {
			t.Run(fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), func(t *testing.T) {
				s.movesTo("/home/ada/.local/share/equal-footing")
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
		s.press("y")
		kept("none")
		s.seal()
		s.press("esc", "y")
		kept("set")
		s.press("esc", "k")
		kept("backups")
	}
}
