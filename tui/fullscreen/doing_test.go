package fullscreen

import (
	"strings"
	"testing"
)

// On a keyboard of another script a letter says that there is another way, the foot shows it, and by it everything is done that a letter
// does.
func TestAKeyboardOfAnotherScript(t *testing.T) {
	for _, size := range windows {
		for _, letter := range []string{"ن", "н", "न", "ন", "ν", "נ", "ん"} {
			s := sit(t, size[0], size[1])
			s.press("down", "enter", "home", "down", "enter") // the first question
			s.press(letter)
			s.sees("Press Tab to choose", "Tab what you can do")
			s.press("tab")
			s.sees("What you can do here", "▸ not sure")
			s.press("esc", "tab")
			for range 12 {
				if strings.Contains(s.screen(), "▸ note") {
					break
				}
				s.press("down")
			}
			s.press("enter")
			s.sees(s.wizard.words.Question.NoteTitle)
			s.press(letter, "enter") // in a note it is text
			s.sees("Tab what you can do")
			if got := s.in(1).Answer("capacity.time").Note; got != letter+"The director keeps Thursday mornings for this." && got != "The director keeps Thursday mornings for this."+letter {
				t.Errorf("the note is %q", got)
			}
			s.press("f")
			s.sees("? all keys")
		}
	}
}

// Everything in the list is done, on every page that has letters.
func TestEverythingInTheListIsDone(t *testing.T) {
	for _, keys := range [][]string{nil, {"down", "enter"}, {"down", "enter", "down", "enter"}, {"down", "enter", "down", "down", "enter"}} {
		s := sit(t, 80, 24)
		s.press(keys...)
		s.press("tab")
		count := len(s.wizard.current.(*doing).page.Rows)
		for row := range count {
			s := sit(t, 80, 24)
			s.press(keys...)
			s.press("tab")
			list := s.wizard.current.(*doing)
			name := list.keys[row].Help().Key
			for range row {
				s.press("down")
			}
			s.press("enter")
			other := sit(t, 80, 24)
			other.press(keys...)
			other.press(name)
			if got, want := s.screen(), other.screen(); got != want {
				t.Errorf("%v, %s: by the list it shows\n%s\nby the key\n%s", keys, name, got, want)
			}
		}
	}
}
