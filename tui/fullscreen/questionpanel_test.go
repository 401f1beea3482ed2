package fullscreen

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/storetest"
)

// What stands beside a question on a wide window never pushes it out of view, however low the window is: what has no room is
// left out, and the key that shows it is named.
func TestWhatStandsBesideAQuestionPushesNothingOut(t *testing.T) {
	for _, audience := range assessment.Audiences() {
		s := sit(t, 80, 24)
		storetest.Add(t, s.st, assessment.Organisation{Name: "Ours", Audience: audience}, assessment.Full)
		s.restarts()
		s.opens("ours")
		s.task(s.wizard.Book.Domain(audience, assessment.Capacity).Name)
		for _, q := range assessment.Questions(assessment.Full) {
			page := s.wizard.current.(*question).page
			if page.ID != q.ID {
				t.Fatalf("%s is open, want %s", page.ID, q.ID)
			}
			for _, size := range [][2]int{{116, 18}, {120, 24}, {200, 60}} {
				s.resize(size[0], size[1])
				s.whole()
				s.sees(page.Others[2].Key + " " + page.Others[2].Name)
				s.seesNot(s.wizard.words.Frame.MoreAbove)
				s.seesNot(s.wizard.words.Frame.MoreBelow)
				s.saysAllOrNames()
			}
			s.resize(80, 24)
			s.press("right")
		}
	}
}

// saysAllOrNames fails unless beside the question stands all that belongs there, or the key that shows it.
func (s *sitting) saysAllOrNames() {
	s.t.Helper()
	page := s.wizard.current.(*question).page
	examples, press := page.Examples(), s.wizard.words.Question.Why.Press
	if len(examples) > 0 {
		press = s.wizard.Book.Examples().Press
	}
	beside := flat(s.panelSeen())
	if strings.Contains(beside, flat(press)) {
		return
	}
	for _, example := range examples {
		if !strings.Contains(beside, flat(example.Title)) {
			s.t.Errorf("%s at %d by %d: neither %q nor the key stands beside it:\n%s", page.ID, s.columns, s.rows, example.Title, s.screen())
		}
	}
}

// panelSeen is what stands at the right of the screen.
func (s *sitting) panelSeen() string {
	width, _ := s.wizard.bodySize(nil, false)
	from := margin + min(width-leastPanel, measure) + margin
	var right []string
	for line := range strings.Lines(s.screen()) {
		if runes := []rune(strings.TrimRight(line, "\n")); len(runes) > from {
			right = append(right, string(runes[from:]))
		}
	}
	return strings.Join(right, "\n")
}

// The key that says why opens all of it in every window.
func TestWhyOpensInEveryWindow(t *testing.T) {
	inEachWindow(t, func(t *testing.T, s *sitting) {
		s.newOrganisation("Ours")
		s.press("enter")
		example := s.wizard.current.(*question).page.Examples()[0]
		s.press("w")
		open, ok := s.wizard.current.(*why)
		if !ok {
			t.Fatalf("it is not open:\n%s", s.screen())
		}
		s.press("end")
		s.sees(s.wizard.Book.Examples().Take)
		if open.further[0].Title != example.Title {
			t.Errorf("it tells of %q", open.further[0].Title)
		}
		s.press("w")
		if _, ok := s.wizard.current.(*question); !ok {
			t.Errorf("it does not close:\n%s", s.screen())
		}
	})
}
