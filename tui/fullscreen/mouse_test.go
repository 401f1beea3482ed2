package fullscreen

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/theme"

	tea "charm.land/bubbletea/v2"
)

// clickOn clicks the first letter of a text on the screen.
func (s *sitting) clickOn(text string) {
	s.t.Helper()
	for y, line := range strings.Split(s.screen(), "\n") {
		if before, _, found := strings.Cut(line, text); found {
			s.wizard.Update(tea.MouseClickMsg{X: len([]rune(before)), Y: y, Button: tea.MouseLeft})
			return
		}
	}
	s.t.Fatalf("%q is not on the screen:\n%s", text, s.screen())
}

func (s *sitting) turnWheel(button tea.MouseButton) {
	s.wizard.Update(tea.MouseWheelMsg{Button: button})
}

func TestAChoiceCanBeClicked(t *testing.T) {
	for _, size := range windows {
		s := sit(t, size[0], size[1])
		s.newOrganisation("Ours")
		s.clickOn("Capacity")
		s.press("right")
		if level := "4  Nearly all our bids"; shows(s, "4 Nearly all our bids") {
			s.clickOn(level)
		} else {
			s.clickOn("4  Mostly")
		}
		s.clickOn("j  In writing")
		if got := s.keptAnswer("capacity.full-cost"); got.Kind != assessment.Rated || got.Level != 3 || got.Evidence == nil || *got.Evidence != 2 {
			t.Errorf("%v: clicked level 3 and evidence 2, kept %+v", size, got)
		}
		s.press("up") // in a window of a large font that is out of view
		s.clickOn("Not sure")
		if got := s.keptAnswer("capacity.cash-flow"); got.Kind != assessment.NotSure {
			t.Errorf("%v: clicked not sure, kept %+v", size, got)
		}
	}
}

func TestTheFormCanBeClicked(t *testing.T) {
	s := sit(t, 80, 24)
	s.clickOn("Start with a new")
	s.typed("Ours")
	s.press("enter")
	s.clickOn("A BME voluntary")
	s.clickOn("Not yet")
	s.clickOn("The quick check")
	s.press("esc", "home", "enter")
	s.clickOn("Why a partnership")
	s.clickOn("[ ] To pool money")
	s.clickOn("[ ] A funder asks")
	s.clickOn("[✓] To pool money")
	s.press("enter")
	s.clickOn("Kind of partnership")
	s.clickOn("A merger")
	summary, err := s.st.Find("Ours")
	if err != nil {
		t.Fatal(err)
	}
	got := s.in(summary.ID).Sheet().Organisation
	if len(got.Motivations) != 1 || got.Motivations[0] != assessment.MotiveFunder || got.Partnership != assessment.Merger {
		t.Errorf("kept %+v", got)
	}
}

func TestAClickBesideAChoiceDoesNothing(t *testing.T) {
	s := atQuestion(t)
	before := s.screen()
	s.clickOn("Think of one person")
	s.wizard.Update(tea.MouseClickMsg{X: 79, Y: 9, Button: tea.MouseLeft})
	s.wizard.Update(tea.MouseClickMsg{X: 10, Y: 9, Button: tea.MouseRight})
	if after := s.screen(); after != before {
		t.Errorf("the screen changed:\n%s", after)
	}
}

func TestTheWheelMovesLikeTheArrows(t *testing.T) {
	s := atQuestion(t)
	s.turnWheel(tea.MouseWheelDown)
	s.sees("▸ 1 Nobody")
	s.turnWheel(tea.MouseWheelDown)
	s.sees("▸ 2 One senior person")
	s.turnWheel(tea.MouseWheelUp)
	s.sees("▸ 1 Nobody")
}

func TestTheMouseCanBeTurnedOffForGood(t *testing.T) {
	s := sit(t, 80, 24)
	if s.wizard.View().MouseMode == tea.MouseModeNone {
		t.Error("the mouse is off from the start")
	}
	s.press("m")
	s.sees("The mouse is off.")
	if s.wizard.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is still on")
	}
	s.wizard = newWizard(s.wizard.Book, s.st, theme.AnySigns)
	s.resize(80, 24)
	if s.wizard.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is on again")
	}
}
