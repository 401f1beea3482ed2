package fullscreen

import (
	"flag"
	"image/color"
	"os"
	"path/filepath"
	"testing"

	"equalfooting/tui/screentest"

	tea "charm.land/bubbletea/v2"
)

// The README's pictures are made by the program itself, and must stay true: `go test ./tui/fullscreen -update` draws them again.
func TestPicturesInTheREADMEAreTheProgramsOwn(t *testing.T) {
	for name, keys := range map[string][]string{
		"question.svg": {"down", "enter", "home", "down", "enter", "right"},
		"results.svg":  {"down", "enter", "down", "enter"},
	} {
		s := sit(t, 80, 24)
		s.wizard.Update(tea.BackgroundColorMsg{Color: color.White})
		s.press(keys...)
		picture, err := screentest.Picture(s.wizard.View().Content, s.columns, s.rows, true)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("..", "..", "docs", "pictures", name)
		if flag.Lookup("update").Value.String() == "true" {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, picture, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		kept, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if string(kept) != string(picture) {
			t.Errorf("%s is not what the program draws now: run go test ./tui/fullscreen -update, and look at it", path)
		}
	}
}
