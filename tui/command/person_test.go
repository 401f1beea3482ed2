package command

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/answersfile"
	"equalfooting/tui/screentest"

	"github.com/charmbracelet/x/ansi"
)

// person is somebody at a terminal running the real program, who reads the screen and presses keys.
type person struct {
	*screentest.Terminal
	t             *testing.T
	book          *content.Book
	words         *content.Screens
	folder        string // where the program keeps its data
	audience      assessment.Audience
	edition       assessment.Edition
	columns, rows int
	plain         bool // started line by line
	errands       int  // how often something was done line by line in between
}

// patience is how long a person waits for what should come at once, on a busy machine.
const patience = 20 * time.Second

// sit starts the program in a terminal of 80 by 24, on this data folder, with the example after one visit.
func sit(t *testing.T, folder string) *person {
	t.Helper()
	return sitAt(t, withOneVisit(t, folder), screentest.Options{})
}

// withOneVisit puts the example into a new folder as it is after one visit, which is enough for most walks.
func withOneVisit(t *testing.T, folder string) string {
	t.Helper()
	if _, err := os.Stat(filepath.Join(folder, "footing.db")); err != nil {
		st, err := store.Open(folder, time.Now)
		if err == nil {
			err = oneVisit(contenttest.English(t), st)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// oneVisit adds the example's answers to a new list, and closes it.
func oneVisit(book *content.Book, st *store.Store) error {
	sheet, err := answersfile.Parse(book.Example().Now)
	if err == nil {
		_, err = st.Add(sheet, true)
	}
	return errors.Join(err, st.Preferences().Save(exampleOffered, "yes"), st.Close())
}

// sitAt is sit in another terminal. The command in the options holds the words after footing's own.
func sitAt(t *testing.T, folder string, o screentest.Options) *person {
	t.Helper()
	return sitWith(t, built(t), folder, o)
}

func sitWith(t *testing.T, program, folder string, o screentest.Options) *person {
	t.Helper()
	book := contenttest.English(t)
	if o.Columns == 0 {
		o.Columns, o.Rows = 80, 24
	}
	if o.Env == nil {
		o.Env = []string{"TERM=xterm-256color"}
	}
	o.Deadline = patience
	o.Env = append(o.Env, "LANG=C.UTF-8", "HOME="+filepath.Join(folder, "home"), "PATH="+os.Getenv("PATH"))
	o.Command = append([]string{program, "--data", folder}, o.Command...)
	return &person{Terminal: screentest.Start(t, o), t: t, book: book, words: book.Screens(), folder: folder,
		audience: assessment.BME, edition: assessment.Full,
		columns: o.Columns, rows: o.Rows, plain: slices.Contains(o.Command, "--plain")}
}

// sees waits until all these sentences are on the screen, however their lines are wrapped, and the screen is whole; it returns the
// screen.
func (p *person) sees(sentences ...string) string {
	p.t.Helper()
	return p.WaitUntil(fmt.Sprintf("a whole screen with %q", sentences), func(screen string) bool {
		for _, sentence := range sentences {
			if !contains(screen, sentence) {
				return false
			}
		}
		return brokenFrame(screen, p.columns, p.rows) == ""
	})
}

// goTo moves the cursor down to the row that begins with this text.
func (p *person) goTo(text string) {
	p.t.Helper()
	for range 30 {
		screen := p.Screen()
		row := cursorRow(screen)
		if strings.HasPrefix(row, text) {
			return
		}
		p.Press("down")
		p.WaitUntil(fmt.Sprintf("the cursor below %q, on the way to %q", row, text), func(screen string) bool {
			return cursorRow(screen) != row
		})
	}
	p.t.Fatalf("no row begins with %q:\n%s", text, p.Screen())
}

// leaves presses q, and checks that the terminal is restored. If the program left before the terminal had replied to it, the reply would
// appear as typing; no person is that quick, but a test can be.
func (p *person) leaves() {
	p.t.Helper()
	if !p.plain {
		p.WaitUntil("the program to ask for the background", func(string) bool {
			return bytes.Count(p.Output(), []byte(ansi.RequestBackgroundColor)) > p.errands
		})
	}
	p.Press("q")
	p.isBack(0)
	p.saysWhatIsKept()
}

// comesBack waits for a page after something was done line by line, for which the full screen was opened again.
func (p *person) comesBack(sentences ...string) {
	p.t.Helper()
	p.errands++
	p.sees(sentences...)
}

// saysWhatIsKept checks that this is said at the end, once the terminal is restored.
func (p *person) saysWhatIsKept() {
	p.t.Helper()
	words, command := p.words.Leaving, "footing --data "+p.folder
	if p.plain {
		command = "footing --plain --data " + p.folder
	}
	want := []string{words.Kept, content.Fill(words.Where, "path", filepath.Join(p.folder, "footing.db")), content.Fill(words.Again, "command", command)}
	if got := solid(p.Screen()); !strings.HasSuffix(got, solid(strings.Join(want, ""))) {
		p.t.Errorf("on leaving it says:\n%s", p.Screen())
	}
}

// solid is a text without spaces and line ends, since a long path is wrapped wherever the line ends.
func solid(text string) string { return strings.Join(strings.Fields(text), "") }

// isBack waits for the program to end with this exit code, and for the terminal to be as a shell wants it.
func (p *person) isBack(code int) {
	p.t.Helper()
	if got := p.ExitCode(); got != code {
		p.t.Errorf("exit code %d, want %d; the screen:\n%s", got, code, p.Screen())
	}
	if !p.Cooked() || !p.CursorVisible() || p.AltScreen() {
		p.t.Errorf("left the terminal cooked %v, with the cursor visible %v, on the other screen %v",
			p.Cooked(), p.CursorVisible(), p.AltScreen())
	}
}

// resizes gives the window another size, and waits until the screen is whole in it or kindly says that it cannot be.
func (p *person) resizes(columns, rows int) {
	p.t.Helper()
	p.columns, p.rows = columns, rows
	p.Resize(columns, rows)
	p.WaitUntil(fmt.Sprintf("a whole screen of %d by %d", columns, rows), func(screen string) bool {
		if columns < 40 || rows < 15 {
			return flat(screen) == flat(p.words.Frame.TooSmall)
		}
		return brokenFrame(screen, columns, rows) == ""
	})
}

// kept opens what the program left behind. The caller must close it before the program starts again.
func (p *person) kept() *store.Store {
	p.t.Helper()
	st, err := store.Open(p.folder, time.Now)
	if err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { _ = st.Close() })
	return st
}

// flat is a text on one line.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// contains says whether a sentence is on the screen, however its lines are wrapped.
func contains(screen, sentence string) bool { return strings.Contains(flat(screen), flat(sentence)) }

const cursor = "▸ "

// cursorRow is the text of the cursor's row, from the cursor on; "" if there is no cursor.
func cursorRow(screen string) string {
	for line := range strings.Lines(screen) {
		if _, row, ok := strings.Cut(line, cursor); ok {
			return flat(row)
		}
	}
	return ""
}

// heading has the page's name, preceded by the organisation's and the program's if there is room.
var heading = regexp.MustCompile(`^  .*\S`)

var unfilled = regexp.MustCompile(`\{[a-z_]*\}`)

// brokenFrame says what is wrong with a screen of the wizard; "" if it is whole. The terminal cuts off what is too wide or too tall,
// so this looks for the heading, both rules, the keys at the foot, and the empty columns on either side.
func brokenFrame(screen string, columns, rows int) string {
	lines := strings.Split(screen, "\n")
	rule := " " + strings.Repeat("─", columns-2)
	if !strings.Contains(screen, "─") { // no UTF-8 here
		rule = " " + strings.Repeat("-", columns-2)
	}
	switch {
	case len(lines) != rows:
		return fmt.Sprintf("it has %d rows of %d", len(lines), rows)
	case !heading.MatchString(lines[0]):
		return "it does not begin with the heading"
	case lines[1] != rule:
		return "no rule is under the heading"
	case lines[rows-2] != rule && lines[rows-3] != rule || !strings.HasPrefix(lines[rows-1], "  "):
		return "no rule is over the keys at the foot"
	case unfilled.MatchString(screen):
		return "it has a place that was not filled in: " + unfilled.FindString(screen)
	}
	for i, line := range lines {
		if line != rule && utf8.RuneCountInString(line) > columns-2 {
			return fmt.Sprintf("line %d reaches the window's edge", i+1)
		}
		if line != rule && line != "" && !strings.HasPrefix(line, "  ") {
			return fmt.Sprintf("line %d begins at the window's edge", i+1)
		}
	}
	return ""
}

func TestBrokenFrame(t *testing.T) {
	rule := " " + strings.Repeat("─", 28)
	whole := []string{"  Equal Footing", rule, "", "  a line that just fits here", "", rule, "  q leave"}
	if said := brokenFrame(strings.Join(whole, "\n"), 30, 7); said != "" {
		t.Errorf("a whole screen is broken: %s", said)
	}
	for name, change := range map[string]struct {
		line int
		text string
	}{
		"heading lost":    {0, rule},
		"rule lost":       {1, ""},
		"rule cut":        {1, rule[:len(rule)-3]},
		"rule lost below": {5, "  more"},
		"foot lost":       {6, ""},
		"too wide":        {3, "  a line that does not fit it"},
		"no margin":       {3, "a line"},
		"not filled in":   {3, "  of {count}"},
	} {
		lines := append([]string{}, whole...)
		lines[change.line] = change.text
		if brokenFrame(strings.Join(lines, "\n"), 30, 7) == "" {
			t.Errorf("%s: the screen passes for whole", name)
		}
	}
	if brokenFrame(strings.Join(whole[1:], "\n"), 30, 7) == "" {
		t.Error("a screen with a row lost passes for whole")
	}
}
