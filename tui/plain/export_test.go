package plain

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/adrg/xdg"
)

// A file is made line by line, with words and with numbers, and is never put in another's place unasked.
func TestAFileLineByLine(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps where the documents are in its registry, which is no test's to change")
	}
	home := t.TempDir()
	documents := filepath.Join(home, "Documents")
	if err := os.Mkdir(documents, 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("HOME", home)
	t.Setenv("XDG_DOCUMENTS_DIR", documents)
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, ".config"))
	xdg.Reload()
	t.Cleanup(xdg.Reload)

	k := begin(t)
	words := k.Book.Export()
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join(documents, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	k.types("example", "results", "file")
	k.hears(words.Paper.Label, "1. The report", "5. The days of the plan")
	k.types("1")
	k.hears(words.Reader.Label)
	k.types("2")
	k.hears(words.Format.Label)
	k.types("4")
	k.hears(words.Where.Label, "report, for trustees, 2026-11-23.md")
	k.types("")
	k.hears("The file is ready", "report, for trustees, 2026-11-23.md", words.Look)
	const trustees = "Example Women's Group, report, for trustees, 2026-11-23.md"
	if text := read(trustees); !strings.HasPrefix(text, "# Where Example Women's Group stands") || strings.Contains(text, "Thursday") {
		t.Errorf("it begins %.60q", text)
	}

	k.types("another file", "1", "1", "4", trustees)
	k.hears("There is already a file with that name")
	k.types("2")
	k.hears(words.Where.Label)
	k.types("~/nowhere/x.md")
	k.hears("There is no folder")
	k.types("'ours'")
	k.hears("The file is ready", filepath.Join(documents, "ours.md"))
	if text := read("ours.md"); !strings.Contains(text, "Thursday mornings") {
		t.Error("our own report has no notes in it")
	}
	if strings.Contains(read(trustees), "Thursday mornings") {
		t.Error("the trustees' report was replaced")
	}

	k.types("go back")
	k.hears("Your results")
	k.types("back", "what we bring", "1", "We give advice.", "Families.", "5")
	k.hears(words.Extras.Label, "1. How ready: Ready with support", "2. Capacity: 58%, Growing")
	k.types("2, 8")
	k.hears(words.Format.Label)
	k.types("4", "shown")
	k.hears("The file is ready")
	if text := read("shown.md"); !strings.Contains(text, "Capacity: 58%, Growing") || strings.Contains(text, "Ready with support") {
		t.Error("a partner is shown something else than was chosen")
	}

	k.types("list", "example", "tasks", "results", "file", "9")
	k.hears(words.Whole.How.Label, "1. Yes, this is a copy")
	k.types("1")
	k.hears(words.Whole.Along.Label)
	k.types("")
	k.hears(words.Whole.Lock.Label)
	k.types("1")
	k.hears(words.Where.Label, "whole record, 2026-11-23.footing")
	k.types("whole")
	k.hears("The file is ready", filepath.Join(documents, "whole.footing"))
	k.types("list", "bring in", "whole.footing")
	k.hears("Nothing changes.", "1. Open it")
	k.types("1")
	k.hears("Main page: Example Women's Group.")
}

// All that is kept can be read at once, and made a file of.
func TestEverythingThatIsKeptLineByLine(t *testing.T) {
	k := talks(t, stocked(t, "Tŷ Enfys"))
	k.types("Enfys", "tasks", "about the organisation", "everything that is kept about you")
	k.hears("In short", "This is all that Equal Footing keeps about you")
	k.types("file")
	k.hears("What kind of file?")
}
