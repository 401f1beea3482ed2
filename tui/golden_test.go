package tui

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// The screens as people see them, kept as pictures in text: `go test ./tui -update` draws them anew, and the difference
// is then read before it is kept.
func TestScreensLookAsKept(t *testing.T) {
	moments := []struct {
		name string
		keys []string
	}{
		{"caseload", nil},
		{"about-motivations", []string{"n", "O", "u", "r", "s", "enter", "enter", "space"}},
		{"tasks", []string{"down", "enter"}},
		{"question", []string{"down", "enter", "home", "down", "down", "down", "down", "enter"}},
		{"question-evidence", []string{"down", "enter", "home", "down", "enter", "right"}},
		{"why", []string{"down", "enter", "home", "down", "enter", "w"}},
		{"note", []string{"down", "enter", "home", "down", "enter", "n"}},
		{"check", []string{"down", "enter", "enter"}},
		{"check-capacity", []string{"down", "enter", "enter", "right"}},
		{"results", []string{"down", "enter", "down", "enter"}},
		{"results-evidence", []string{"down", "enter", "down", "enter", "enter"}},
		{"recommendations", []string{"down", "enter", "down", "down", "enter"}},
		{"recommendation", []string{"down", "enter", "down", "down", "enter", "enter"}},
		{"asks", []string{"down", "enter", "down", "down", "enter", "right"}},
		{"delete", []string{"down", "d"}},
		{"help", []string{"?"}},
	}
	for _, size := range [][2]int{{40, 15}, {60, 20}, {80, 24}, {120, 40}} {
		for _, moment := range moments {
			t.Run(fmt.Sprintf("%s-%dx%d", moment.name, size[0], size[1]), func(t *testing.T) {
				s := sit(t, size[0], size[1])
				s.press(moment.keys...)
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}
