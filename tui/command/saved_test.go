package command

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/programtest"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/screentest"
)

// What a person or another program may do to the data file while the wizard is open.
var harms = map[string]struct {
	do   func(path string) error
	said string
}{
	"deleted": {os.Remove, "Your file is not at"},
	"replaced": {func(path string) error { // as a program that syncs folders does
		data, err := os.ReadFile(path)
		return errors.Join(err, os.WriteFile(path+".other", data, 0o600), os.Rename(path+".other", path))
	}, "There is another file at"},
}

// withHome returns a folder for the data, with a home folder in it to save things in.
func withHome(t *testing.T) (folder, home string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("Windows lets nobody do this to a file that is open")
	}
	folder = withOneVisit(t, t.TempDir())
	home = filepath.Join(folder, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	return folder, home
}

var restored = regexp.MustCompile(`footing restore --data "([^"]+)" "([^"]+)"`)

// goesOnWith does what the last words say, and returns the answer to the first question.
func goesOnWith(t *testing.T, folder, said string) assessment.Answer {
	t.Helper()
	if command := restored.FindStringSubmatch(said); command != nil {
		if out, err := exec.Command(built(t), "restore", "--data", command[1], command[2]).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	} else if !strings.Contains(flat(said), "Start Equal Footing again to go on.") {
		t.Fatalf("it does not say how to go on:\n%s", said)
	}
	st, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	r, err := st.Get(1)
	if err != nil {
		t.Fatal(err)
	}
	return r.Current().Answers[firstQuestion.ID]
}

// Nothing is called saved if it is in a file that nobody will find; the last answer is in the file saved instead.
func TestFileIsGoneUnderTheWizard(t *testing.T) {
	t.Parallel()
	for name, harm := range harms {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder, _ := withHome(t)
			p := sitAt(t, folder, screentest.Options{Columns: 300, Rows: 24}) // so wide that no path is wrapped
			words := p.book.Rescue()
			p.opensQuestion()
			p.rates("1")
			if err := harm.do(filepath.Join(folder, "footing.db")); err != nil {
				t.Fatal(err)
			}
			p.Press("2")
			screen := p.sees(words.Title, harm.said, words.All)
			p.Press("q")
			screen += p.sees(words.Title, words.First)
			p.Press("enter")
			screen += p.sees(words.Done.Title)
			if strings.Contains(screen, "saved ✓") || strings.Contains(screen, "Saved:") {
				t.Errorf("it says that it is saved:\n%s", screen)
			}
			p.Press("enter")
			p.isBack(1)
			said := p.Screen()
			if contains(said, p.words.Leaving.Kept) {
				t.Errorf("it says that all is kept:\n%s", said)
			}
			if got := goesOnWith(t, folder, said); got.Level != 1 {
				t.Errorf("kept %+v", got)
			}
		})
	}
}

// The same line by line, for somebody who keeps on answering.
func TestFileIsGoneLineByLine(t *testing.T) {
	t.Parallel()
	for name, harm := range harms {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder, _ := withHome(t)
			p := typesInto(t, folder)
			words := english(t).Rescue()
			p.types("1", "capacity", "1", "back")
			p.hears("Your answer so far: 1")
			if err := harm.do(filepath.Join(folder, "footing.db")); err != nil {
				t.Fatal(err)
			}
			before := p.said.Len()
			p.types("2", "5", "quit", "1", "1")
			if code := p.ends(); code != 1 {
				t.Errorf("exit code %d", code)
			}
			said := flat(p.said.String()[before:])
			for _, sentence := range []string{words.Title, harm.said, words.First, words.Done.Title, words.Done.Close} {
				if !strings.Contains(said, sentence) {
					t.Errorf("it does not say %q: %s", sentence, said)
				}
			}
			if strings.Contains(said, "Saved:") || strings.Contains(said, english(t).Screens().Leaving.Kept) {
				t.Errorf("it says that it is saved: %s", said)
			}
			if got := goesOnWith(t, folder, p.errors.String()); got.Level != 1 {
				t.Errorf("kept %+v", got)
			}
		})
	}
}

// If nobody can be asked any more, everything is saved elsewhere without asking, including what is being typed.
func TestEndedWhileTheFileIsGone(t *testing.T) {
	t.Parallel()
	const note = "Typed, and not yet closed"
	for name, harm := range harms {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder, _ := withHome(t)
			p := sitAt(t, folder, screentest.Options{Columns: oneLine, Rows: 24})
			p.opensQuestion()
			p.Press("n")
			p.sees(p.words.Question.NoteTitle)
			p.Type(note)
			p.sees(note)
			if err := harm.do(filepath.Join(folder, "footing.db")); err != nil {
				t.Fatal(err)
			}
			p.Signal(syscall.SIGTERM)
			p.isBack(1)
			said := p.Screen()
			if !contains(said, harm.said) || contains(said, "shown as saved") {
				t.Errorf("it says:\n%s", said)
			}
			if got := goesOnWith(t, folder, said); !strings.Contains(got.Note, note) {
				t.Errorf("kept %+v", got)
			}
		})
	}
}

// The file has gone and nothing was answered since: that is discovered on leaving.
func TestLeavingAFileThatIsGone(t *testing.T) {
	t.Parallel()
	folder, _ := withHome(t)
	p := sit(t, folder)
	words := p.book.Rescue()
	p.opensQuestion()
	if err := os.Remove(filepath.Join(folder, "footing.db")); err != nil {
		t.Fatal(err)
	}
	p.Press("q")
	p.sees(words.Title)
	p.goTo(words.Leave)
	p.Press("enter")
	p.sees(words.Sure.Says)
	p.goTo(words.Leave)
	p.Press("enter")
	p.isBack(1)
	if got := p.Screen(); contains(got, p.words.Leaving.Kept) || !contains(got, "What was not saved is lost.") {
		t.Errorf("it says:\n%s", got)
	}
}

// With a full disk one can go on, try again, or save everything on another disk; nobody loses it unawares by leaving.
func TestLeavingAFullDisk(t *testing.T) {
	t.Parallel()
	folder, _ := withHome(t)
	disk := filepath.Join(folder, "disk")
	if err := os.Mkdir(disk, 0o700); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.CommandContext(t.Context(), "mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk).CombinedOutput(); err != nil {
		t.Skipf("no small disk can be had here: %v: %s", err, said)
	}
	t.Cleanup(func() { _ = exec.Command("umount", disk).Run() })
	p := sit(t, disk)
	words, failures := p.book.Rescue(), p.book.Failures()
	full := content.Fill(failures.StillKept, "why", failures.NotSavedFull)
	p.opensQuestion()
	fill := filepath.Join(disk, "fill")
	if err := os.WriteFile(fill, make([]byte, 1<<20), 0o600); err == nil {
		t.Fatal("it takes more than it has room for")
	}
	p.Press("1")
	p.sees(full, p.place(firstQuestion, p.words.Question.Position))
	p.Press("q")
	p.sees(words.Title, full, words.All)
	p.goTo(words.Retry)
	p.Press("enter")
	p.WaitUntil("a second refusal", func(screen string) bool { return strings.Count(flat(screen), flat(full)) == 2 })
	if err := os.Remove(fill); err != nil {
		t.Fatal(err)
	}
	p.Press("enter")
	p.at(firstQuestion)
	p.leaves()
	if got := p.stored(t, 1).Answers[firstQuestion.ID]; got.Kind != assessment.Rated || got.Level != 0 {
		t.Errorf("stored %+v", got)
	}
}

// The disk confirms nothing, so the program does not say that the answer was not saved, since it may be. A failure of a single sync
// is tried in the store's own tests: strace counts the calls of each thread, and a session moves between threads.
func TestDiskThatFails(t *testing.T) {
	t.Parallel()
	strace := programtest.Find(t, "strace")
	sheet, err := filepath.Abs(filepath.Join(house, "content", "en", "example.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	folder := withOneVisit(t, t.TempDir())
	command := exec.Command(strace, "-f", "-qq", "-o", os.DevNull, "-e", "trace=fdatasync", "-e", "inject=fdatasync:error=EIO",
		built(t), "--data", folder, "import", sheet)
	said, _ := command.CombinedOutput() // only the exit code matters
	if strings.Contains(string(said), "ptrace") {
		t.Skipf("%s", said)
	}
	want := content.Fill(english(t).Failures().GoneFailing, "path", filepath.Join(folder, "footing.db"))
	if code := command.ProcessState.ExitCode(); code != 1 || flat(string(said)) != flat(want) {
		t.Errorf("exit code %d, says %q", code, said)
	}
}
