package fullscreen

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// Whatever is longer than the window comes into view by the arrow keys, or by those for a page, also where one row alone is
// longer; and so does where one began, on the way back.
func TestEveryLineComesIntoView(t *testing.T) {
	for _, size := range [][2]int{{40, 15}, {60, 20}, {80, 24}, {120, 40}} {
		for _, keys := range [][]string{
			{"results"}, {"results", "enter"}, {"results", "right"}, {"results", "right", "right"}, {"results", "right", "right", "right"},
			{"recommendations"}, {"recommendations", "enter"}, {"recommendations", "enter", "w"}, {"recommendations", "right"},
			{"recommendations", "right", "enter"},
		} {
			for _, press := range [][2]string{{"down", "up"}, {"pgdown", "pgup"}} {
				s := sit(t, size[0], size[1])
				s.press("down", "enter")
				s.task(map[string]string{"results": s.wizard.words.Tasks.Results, "recommendations": s.wizard.words.Tasks.Recommendations}[keys[0]])
				s.press(keys[1:]...)
				s.wizard.said = ""
				first := s.screen()
				seen := s.reads(press[0])
				for _, line := range s.linesOf() {
					if !strings.Contains(seen, line) {
						t.Errorf("%v, %v: by %q the line %q is not seen:\n%s", size, keys, press[0], line, seen)
					}
				}
				s.reads(press[1])
				s.wizard.said = "" // that there is nothing to scroll
				if s.screen() != first {
					t.Errorf("%v, %v: by %q one comes back to\n%s\nnot\n%s", size, keys, press[1], s.screen(), first)
				}
				s.st.Close()
			}
		}
	}
}

// reads presses a key until nothing changes, and gives all that was seen.
func (s *sitting) reads(key string) string {
	seen := s.screen()
	for range 80 {
		before := s.screen()
		s.press(key)
		if s.screen() == before {
			break
		}
		seen += "\n" + s.screen()
	}
	return seen
}

// linesOf gives the lines of what is open, without what marks the cursor's row.
func (s *sitting) linesOf() []string {
	width, height := s.wizard.bodySize(s.wizard.current.Hints(), false)
	var list []string
	for _, line := range s.wizard.current.Body(width, height).lines {
		if text := strings.TrimSpace(strings.TrimPrefix(ansi.Strip(line), s.wizard.theme.Symbols.Cursor)); text != "" && !strings.ContainsAny(text, "█░") {
			list = append(list, text)
		}
	}
	return list
}
