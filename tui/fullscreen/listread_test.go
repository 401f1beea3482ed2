package fullscreen

import (
	"testing"

	"equalfooting/tui/theme"

	tea "charm.land/bubbletea/v2"
)

// The first picture of a long list needs only those touched last. What is typed before all are read is searched once they are, the last
// of it alone; after a moment it is said that they are still being read.
func TestASearchWaitsForTheList(t *testing.T) {
	s := stocked(t, 80, 24, 1500)
	list := s.st.List()
	begins := func() (waits, reads tea.Cmd) {
		t.Helper()
		s.opensAnew()
		list = s.st.List()
		list.ReadBehind()
		s.wizard = newWizard(s.wizard.Book, s.st, theme.AnySigns)
		_, cmd := s.wizard.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		if cmd == nil || list.Ready() {
			t.Fatal("the list is not read after the first picture")
		}
		s.whole()
		return cmd, s.wizard.readsList()
	}
	words := english(t).Screens().Caseload

	_, reads := begins()
	s.sees("of Example Town 1500")
	s.press("s")
	s.typed("town 14")
	s.seesNot("found")
	s.seesNot(words.StillRead)
	s.seesNot("Nothing here")
	s.wizard.Update(waitingLong{})
	s.sees(words.StillRead)
	s.typed("37")
	s.wizard.Update(reads())
	s.sees("1 found", "▸ Elders' Club of Example Town 1437")
	s.seesNot(words.StillRead)

	// Enter does not open something else than what was searched: it waits.
	begins()
	s.press("s")
	s.typed("town 1437")
	s.press("enter")
	s.sees("Elders' Club of Example Town 1437", s.wizard.words.Tasks.Title)
	s.press("esc", "esc")

	// By name the first picture has none, and then all.
	_, reads = begins()
	s.press("o")
	s.seesNot("Town")
	s.wizard.Update(waitingLong{})
	s.sees(words.StillRead)
	s.wizard.Update(reads())
	s.sees("Advice Service of Example Town 1006")
	if name := s.wizard.current.(*organisations).list.Sorted(); name != "name" {
		t.Errorf("sorted by %q", name)
	}

	// The end of the list is the end of all of it.
	begins()
	s.seesNot("Town") // it is sorted by name now
	s.press("o", "o", "o", "end")
	s.sees("▸ Women's Centre of Example Town 1450") // the clock stands, so the first of those that are not among the last fifty
}
