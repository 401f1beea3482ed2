package command

import (
	"fmt"
	"regexp"
	"testing"

	"equalfooting/store/storetest"
	"equalfooting/tui/screentest"
)

// A walk through every kind of page, in every kind of terminal that people have.
func TestTerminals(t *testing.T) {
	tests := []struct {
		name          string
		columns, rows int
		env           []string
		ascii         bool // the locale shows nothing else
		colourless    bool
	}{
		{"large font", 40, 15, []string{"TERM=xterm-256color"}, false, false},
		{"small window", 60, 20, []string{"TERM=xterm-256color"}, false, false},
		{"usual window", 80, 24, []string{"TERM=xterm-256color"}, false, false},
		{"wide window", 120, 40, []string{"TERM=xterm-256color"}, false, false},
		{"whole screen", 200, 60, []string{"TERM=xterm-256color"}, false, false},
		{"Linux console", 80, 24, []string{"TERM=linux"}, false, true},
		{"vt100", 80, 24, []string{"TERM=vt100"}, false, true},
		{"screen", 80, 24, []string{"TERM=screen"}, false, false},
		{"tmux", 80, 24, []string{"TERM=tmux-256color"}, false, false},
		{"no colour", 80, 24, []string{"TERM=xterm-256color", "NO_COLOR=1"}, false, true},
		{"no UTF-8", 80, 24, []string{"TERM=xterm", "LC_ALL=C"}, true, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := sitAt(t, withOneVisit(t, storetest.Folder(t)), screentest.Options{Columns: test.columns, Rows: test.rows, Env: test.env})
			p.everyKindOfPage(func() {
				if screen := p.Screen(); test.ascii && notASCII.MatchString(screen) {
					t.Errorf("%q is not ASCII:\n%s", notASCII.FindString(screen), screen)
				}
			})
			if test.colourless && colours.Match(p.Output()) {
				t.Errorf("colour is used: %q", colours.Find(p.Output()))
			}
			p.leaves()
		})
	}
}

var (
	notASCII = regexp.MustCompile(`[^\x00-\x7f]`)
	// What sets a colour, and does not just reset it to the terminal's own (39, 49).
	colours = regexp.MustCompile(`\x1b\[[0-9;]*(38|48|3[0-7]|4[0-7]|9[0-7])(;[0-9;]*)?m`)
)

// everyKindOfPage walks through the example: task list, check, results, recommendations, a question, why, a note, help.
func (p *person) everyKindOfPage(look func()) {
	p.t.Helper()
	results := p.book.Results()
	steps := []struct {
		key  string
		sees string
	}{
		{"", p.words.Caseload.New},
		{"down", "Example Women's Group"},
		{"enter", p.words.Tasks.Check},
		{"enter", p.words.Check.ToResults},
		{"right", "Capacity"},
		{"esc", p.words.Tasks.Check},
		{"down", p.words.Tasks.Results},
		{"enter", "58%"},
		{"right", "page 2"},
		{"esc", p.words.Tasks.Check},
		{"down", p.words.Tasks.Recommendations}, // the cursor returns to the results
		{"enter", "Think hard"},
		{"space", "It is in your plan now"},
		{"enter", results.Actions.OwnTitle},
		{"w", "All of them are here now."},
		{"esc", "Think hard"},
		{"right", results.Actions.AskTitle["mainstream"]},
		{"esc", p.words.Tasks.Check},
		{"home", p.words.Tasks.About},
		{"down", "Capacity"},
		{"enter", "Senior people here have protected"},
		{"n", p.words.Question.NoteTitle},
		{"enter", "One senior person has set hours"},
		{"?", p.words.Help.Title},
		{"esc", "Senior people here have protected"},
	}
	for _, step := range steps {
		before := "" // two pages may have the same words; and Esc with the next key straight after it is another key
		if step.key != "" {
			before = p.Screen()
			p.Press(step.key)
		}
		p.WaitUntil(fmt.Sprintf("%q after %s", step.sees, step.key), func(screen string) bool {
			return screen != before && contains(screen, step.sees) && brokenFrame(screen, p.columns, p.rows) == ""
		})
		look()
	}
}
