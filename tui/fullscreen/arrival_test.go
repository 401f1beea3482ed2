package fullscreen

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/bundle"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"

	"github.com/charmbracelet/x/exp/golden"
)

// What would change is said whole, before an organisation comes in that was changed in both copies.
func TestWhatComesInLooksAsKept(t *testing.T) {
	for _, size := range windows {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			s := sit(t, size[0], size[1])
			b, err := s.st.Bundles().Of(1)
			if err != nil {
				t.Fatal(err)
			}
			theirs := storetest.Open(t, func() time.Time { return today().Add(time.Hour) })
			records, err := theirs.Bundles().TakeIn([]bundle.Bundle{b}, store.Words{})
			if err != nil {
				t.Fatal(err)
			}
			there := storetest.Of(t, theirs, records[0].ID)
			for _, question := range []string{"trust.valued", "trust.roles", "trust.openness"} {
				there.Give(question, assessment.Rating(0))
				s.in(1).Give(question, assessment.Rating(4))
			}
			path := filepath.Join(storetest.Folder(t), "whole"+bundle.Ending)
			if err := theirs.Bundles().Write(path, there.ID, store.Leaving{Without: bundle.Parts{Notes: true, Views: true}}); err != nil {
				t.Fatal(err)
			}
			s.press("i")
			s.pasted(path)
			s.press("enter")
			s.whole()
			golden.RequireEqual(t, []byte(s.screen()+"\n"))
			yes := s.wizard.Book.Bundles().Yes
			for range 20 {
				if strings.Contains(s.screen(), yes) {
					break
				}
				s.press("enter")
			}
			if open, ok := s.wizard.current.(*listing); !ok || open.page.At.Page != pages.ArrivalPage {
				t.Fatalf("it came in before it was seen that it would:\n%s", s.screen())
			}
			s.press("down", "up")
			s.sees(yes)
			s.press("enter")
			s.atTasks()
		})
	}
}

// An answers file says what it would bring in, or what is here already.
func TestAnAnswersFileThatComesInLooksAsKept(t *testing.T) {
	for _, size := range windows {
		for name, who := range map[string]string{"new": "Example Friends", "again": "Example Elders"} {
			t.Run(fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), func(t *testing.T) {
				s := sit(t, size[0], size[1])
				storetest.Add(t, s.st, assessment.Organisation{Name: "Example Elders", Audience: assessment.BME}, assessment.Full)
				path := filepath.Join(storetest.Folder(t), "answers.yaml")
				if err := os.WriteFile(path, fmt.Appendf(nil, "organisation: {name: %q, audience: bme}\nanswers: {capacity.time: {level: 3}}\n", who), 0o600); err != nil {
					t.Fatal(err)
				}
				s.press("i")
				s.pasted(path)
				s.press("enter")
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}

// A file that cannot come in is asked for again: why stands under what was typed, which can be put right.
func TestAFileThatCannotComeInIsAskedForAgain(t *testing.T) {
	for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
		s := sit(t, size[0], size[1])
		path := filepath.Join(storetest.Folder(t), "answers.yaml")
		if err := os.WriteFile(path, []byte("organisation: {name: Example Friends, audience: bme}\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		s.press("i")
		s.pasted(path + "x")
		s.press("enter")
		s.sees(s.wizard.Book.Bundles().File.Label, "There is no file at")
		s.whole()
		if asked, is := s.wizard.current.(*form); !is || asked.input.Typed() != path+"x" {
			t.Fatalf("it is on %T", s.wizard.current)
		}
		s.press("backspace", "enter")
		s.sees("Example Friends comes in as a new organisation.")
		s.press("esc")
		s.seesNot("There is no file at")
	}
}
