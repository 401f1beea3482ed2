package fullscreen

import (
	"errors"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/tui/fronts"
	"equalfooting/tui/theme"

	"github.com/charmbracelet/colorprofile"

	tea "charm.land/bubbletea/v2"
)

// shownDamaged opens the wizard on a file in which something is damaged that the list does not show.
func shownDamaged(t *testing.T) *sitting {
	t.Helper()
	folder := storetest.Folder(t)
	st, err := store.Open(folder, today)
	if err != nil {
		t.Fatal(err)
	}
	c := storetest.Add(t, st, assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Full)
	for _, q := range assessment.Questions(assessment.Full) {
		c.Give(q.ID, assessment.Rating(2))
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	storetest.BreakAside(t, filepath.Join(folder, "footing.db"))
	if st, err = store.OpenAhead(folder, today); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	s := &sitting{t: t, st: st, wizard: newWizard(english(t), st, theme.AnySigns)}
	s.wizard.Update(tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
	s.resize(80, 24)
	s.sees("Example Group")
	return s
}

func (s *sitting) asksAboutDamage() bool {
	damaged, ok := errors.AsType[fronts.Damaged](s.wizard.errand)
	if !ok {
		return false
	}
	_, ok = errors.AsType[*store.DamagedError](damaged.Err)
	return ok
}

// What the look finds after the first picture ends the wizard, to ask what to do, as it would have been asked before.
func TestDamageFoundBehindTheList(t *testing.T) {
	s := shownDamaged(t)
	s.wizard.Update(lookedMsg{})
	if s.asksAboutDamage() {
		t.Fatal("it was not looked over yet")
	}
	s.st.LookOver()
	if _, cmd := s.wizard.Update(lookedMsg{}); cmd == nil || !s.asksAboutDamage() {
		t.Error("nothing is asked")
	}
}

// Whoever opens what is damaged before the look, or writes, finds it.
func TestDamageFoundByAKey(t *testing.T) {
	for _, keys := range [][]string{{"enter"}, {"n"}, {"q"}, {"o"}, {"down", "enter"}} {
		s := shownDamaged(t)
		s.press(keys...)
		s.st.LookOver()
		s.wizard.Update(lookedMsg{})
		if !s.asksAboutDamage() {
			t.Errorf("%q: nothing is asked", keys)
		}
	}
}

// What is being typed is not thrown away for it.
func TestDamageFoundWhileSomebodyTypes(t *testing.T) {
	s := shownDamaged(t)
	s.press("n")
	s.typed("New Gro")
	s.st.LookOver()
	if s.wizard.Update(lookedMsg{}); s.asksAboutDamage() {
		t.Error("it ends in the midst of a word")
	}
	s.typed("up")
	s.sees("New Group")
	s.press("esc")
	if !s.asksAboutDamage() {
		t.Error("nothing is asked then")
	}
}
