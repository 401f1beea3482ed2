package fullscreen

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"

	"github.com/adrg/xdg"
)

// homed sits someone down whose home folder is this test's.
func homed(t *testing.T, columns, rows int) (s *sitting, documents string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps where the documents are in its registry, which is no test's to change")
	}
	home := t.TempDir()
	documents = filepath.Join(home, "Documents")
	if err := os.Mkdir(documents, 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("HOME", home)
	t.Setenv("XDG_DOCUMENTS_DIR", documents)
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, ".config"))
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	s = sit(t, columns, rows)
	s.in(1).AddAction(assessment.PlanAction{What: "Write to two partners", Status: assessment.ToDo})
	return s, documents
}

// opensTask goes from the caseload to a row of the example's task list.
func (s *sitting) opensTask(row string) {
	s.t.Helper()
	s.press("end", "enter")
	s.onto(row)
	s.press("enter")
}

// retypes takes out what stands in a field, and types something else.
func (s *sitting) retypes(text string) {
	s.t.Helper()
	s.press("end")
	for range 400 {
		s.press("backspace")
	}
	s.typed(text)
}

// everyExportScreen makes files from the results, the plan and the offer, with all that can come between.
func everyExportScreen(s *sitting, documents string, visit func(name string)) {
	words, tasks := s.wizard.Book.Export(), s.wizard.words.Tasks
	s.opensTask(tasks.Results)
	visit("results")
	s.press("e")
	s.sees(words.Title, words.Paper.Label, words.Choices.Report)
	visit("which paper")
	s.press("enter")
	s.sees(words.Reader.Label, words.Readers.Us)
	visit("for whom")
	s.press("down", "enter")
	s.sees(words.Format.Label)
	visit("which format")
	s.press("down", "down", "down", "enter")
	s.sees(words.Where.Label)
	s.seesPath("report, for trustees, 2026-11-23.md")
	visit("where to")
	s.press("enter")
	path := filepath.Join(documents, "Example Women's Group, report, for trustees, 2026-11-23.md")
	s.seesPath(content.Fill(words.Done, "path", path))
	s.sees(words.Look, words.Open, words.More, words.Back)
	visit("done")
	s.onto(words.More)
	s.press("enter", "enter", "down", "enter", "down", "down", "down", "enter", "enter")
	s.sees(words.Replace, words.Another)
	visit("there is such a file")
	s.press("enter") // the cursor is on another name
	s.sees(words.Where.Label)
	s.retypes("~/no/such/folder/x.md")
	s.press("enter")
	s.sees("There is no folder")
	visit("no such folder")
	s.retypes("~/Documents")
	s.press("enter")
	s.sees("is a folder")
	visit("a folder")
	s.retypes("/proc/x.md")
	s.press("enter")
	visit("cannot be written")
	s.retypes("other")
	s.press("enter")
	s.seesPath(content.Fill(words.Done, "path", filepath.Join(documents, "other.md")))
	s.onto(words.Back)
	s.press("enter")
	s.sees(s.wizard.words.Results.Title)
	s.press("esc", "esc")
	s.opensTask(tasks.Plan)
	s.press("e")
	s.sees(words.Reader.Label)
	visit("plan, for whom")
	s.press("esc", "esc", "esc")
	s.opensTask(tasks.Offer)
	s.press("enter")
	s.typed("We give advice.")
	s.press("enter")
	s.typed("Families.")
	s.press("enter", "end", "enter")
	s.sees(words.Extras.Label)
	visit("what to show a partner")
	s.press("space", "down", "space", "enter")
	visit("offer, which format")
	s.press("enter", "enter")
	visit("offer, done")
	s.press("esc", "esc", "esc")
	everyWholeScreen(s, visit)
}

// everyWholeScreen hands the example over as a whole, and brings it in again.
func everyWholeScreen(s *sitting, visit func(name string)) {
	words, bundles := s.wizard.Book.Export(), s.wizard.Book.Bundles()
	s.opensTask(s.wizard.words.Tasks.Results)
	s.press("e", "end", "enter")
	s.sees(words.Whole.How.Label)
	visit("does it stay")
	s.press("down", "enter")
	visit("what goes along")
	s.press("enter")
	s.sees(words.Whole.Lock.Label)
	visit("locked or not")
	s.press("enter")
	s.seesPath("Example Women's Group, whole record, 2026-11-23.footing")
	visit("where to, whole")
	s.retypes("whole")
	s.press("enter")
	s.seesPath("whole.footing")
	visit("handed over")
	s.press("esc", "esc", "esc", "h")
	s.sees("Handed over on 23 November 2026.")
	visit("those put away")
	s.press("esc", "i")
	s.sees(bundles.File.Label)
	visit("which file")
	s.typed("none")
	s.press("enter")
	s.sees("There is no file")
	visit("no such file")
	s.retypes("whole.footing")
	s.press("enter")
	s.sees("Nothing changes.", bundles.Open)
	visit("nothing changes")
	s.press("esc", "esc")
	s.in(1).Give("trust.roles", assessment.Rating(4))
	s.press("i")
	s.typed("whole.footing")
	s.press("enter")
	s.sees("nothing in the file is newer")
	visit("the file is older")
}

// seesPath is sees for a text with a long path in it, which is broken where it does not fit on a line.
func (s *sitting) seesPath(text string) {
	s.t.Helper()
	bare := func(text string) string { return strings.Join(strings.Fields(text), "") }
	if screen := s.screen(); !strings.Contains(bare(screen), bare(text)) {
		s.t.Fatalf("the screen does not say %q:\n%s", text, screen)
	}
}

func TestEveryExportScreenIsWhole(t *testing.T) {
	for _, size := range windows {
		s, documents := homed(t, size[0], size[1])
		everyExportScreen(s, documents, func(string) { s.whole() })
		list, err := os.ReadDir(documents)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, entry := range list {
			names = append(names, entry.Name())
		}
		want := "Example Women's Group, report, for trustees, 2026-11-23.md; Example Women's Group, what we bring, 2026-11-23.pdf; other.md; whole.footing"
		if got := strings.Join(names, "; "); got != want {
			t.Errorf("the documents are %q, want %q", got, want)
		}
	}
}

// What is asked and what is answered stands on the screen whole, but for the list of what a partner can be shown.
func TestExportScreensDoNotScroll(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 20}} {
		s, documents := homed(t, size[0], size[1])
		everyExportScreen(s, documents, func(name string) {
			if name == "results" || name == "what to show a partner" {
				return
			}
			for _, more := range []string{s.wizard.words.Frame.MoreBelow, s.wizard.words.Frame.MoreAbove} {
				if strings.Contains(s.screen(), more) {
					t.Errorf("%s does not fit into %dx%d:\n%s", name, size[0], size[1], s.screen())
				}
			}
		})
	}
}
