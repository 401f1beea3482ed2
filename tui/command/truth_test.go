package command

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment/report/programtest"
	"equalfooting/content"
	"equalfooting/store/powertest"
	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// The real program is killed, or the system fails, while somebody types. What the program then says must be true.

const (
	notesTyped    = 8
	truthQuestion = "trust.history" // the first question of the part that is opened
)

// heard is what the program said to somebody who typed a series of notes to one question, each replacing the last.
type heard struct {
	saved, refused int    // the last note said to be saved, and the last said not to be; 0 for none
	elsewhere      string // where everything was said to be saved in the end; "" for nowhere
	all            string
	code           int
}

// typesNotes types notes into the program line by line, reads what it says about each, and leaves. If the program offers to save
// everything in another file, it accepts. begun is called at the start.
func typesNotes(t *testing.T, book *content.Book, command *exec.Cmd, begun func()) heard {
	t.Helper()
	p := typesIntoCommand(t, command)
	begun()
	var is heard
	_ = p.answers()
	for _, line := range []string{"1", "tasks", "trust"} {
		p.says(line)
	}
	for number := 1; number <= notesTyped; number++ {
		said := p.says(fmt.Sprintf("note: trial %d", number))
		if strings.HasPrefix(said, content.Fill(book.Plain().SavedAs, "answer", "trial")) {
			is.saved = number
			continue
		}
		if said != "" {
			is.refused = number
		}
		if strings.Contains(said, book.Rescue().Title+".\n") {
			if said = p.says("1"); strings.Contains(flat(said), flat(book.Rescue().Done.All)) {
				is.elsewhere = newFileSaid.FindString(solid(said))
			}
			break
		}
	}
	p.says("quit")
	_ = p.in.Close()
	is.code, is.all = p.ends(), flat(p.said.String()+" "+p.errors.String())
	return is
}

// newFileSaid finds the new file in the command that puts it in place of the old one.
var newFileSaid = regexp.MustCompile(`/[^"]*/footing-saved-[0-9-]+\.db`)

// says types a line and returns the program's reply, up to the next prompt; "" if the program has ended.
func (p *typist) says(line string) string {
	if _, err := io.WriteString(p.in, line+"\n"); err != nil {
		return ""
	}
	return p.answers()
}

func (p *typist) answers() string {
	var said strings.Builder
	for {
		line, err := p.out.ReadString('\n')
		p.said.WriteString(line)
		said.WriteString(line)
		if err != nil || strings.HasSuffix(line, "help:\n") {
			return said.String()
		}
	}
}

// noteIn is the number of the note in a data file, 0 if it is none of those that were typed.
func noteIn(t *testing.T, path string) int {
	t.Helper()
	folder := storetest.Folder(t)
	data, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, "footing.db"), data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	number, _ := strconv.Atoi(strings.TrimPrefix(sheetIn(t, folder, 1).Answers[truthQuestion].Note, "trial "))
	return number
}

// untrue returns whatever was said that is not true, and "" if everything is.
func (is heard) untrue(t *testing.T, book *content.Book, folder string) string {
	t.Helper()
	failures := book.Failures()
	says := func(sentence string) bool { return strings.Contains(is.all, flat(sentence)) }
	kept, given := noteIn(t, filepath.Join(folder, "footing.db")), max(is.saved, is.refused)
	switch {
	case kept < is.saved: // which would also make "what you saved before is still in your file" false
		return fmt.Sprintf("note %d was said to be saved, and %d is kept", is.saved, kept)
	case says(book.Screens().Leaving.Kept) && kept != given:
		return fmt.Sprintf("it says that all is kept, and %d is kept of %d", kept, given)
	case is.elsewhere != "" && noteIn(t, is.elsewhere) != given:
		return fmt.Sprintf("it says that all is in another file, and %d is there of %d", noteIn(t, is.elsewhere), given)
	case kept == is.refused && kept > is.saved && !says(beforePath(failures.GoneFailing)):
		return fmt.Sprintf("note %d was said not to be saved, and is kept", kept)
	case says(failures.Unknown):
		return "it does not know what has happened"
	case is.refused > is.saved && is.code == 0:
		return fmt.Sprintf("note %d was refused, and it ends as if all was well", is.refused)
	case goTalk.MatchString(is.all):
		return "it says " + goTalk.FindString(is.all)
	}
	return ""
}

// beforePath is the start of a sentence that has the file's path in it.
func beforePath(sentence string) string {
	start, _, _ := strings.Cut(sentence, "{path}")
	return start
}

// Whenever it is killed, what it said was saved is kept.
func TestPlainKilledAnywhere(t *testing.T) {
	t.Parallel()
	seed, book := trialtest.Seed(t), english(t)
	random := trialtest.Random(seed, 0)
	count, lost, said := trialtest.Count(6, 300), 0, 0
	for range count {
		folder := withOneVisit(t, storetest.Folder(t))
		command := plainCommand(t, folder)
		is := typesNotes(t, book, command, func() {
			time.AfterFunc(time.Duration(random.ExpFloat64()*float64(30*time.Millisecond)), func() { _ = command.Process.Kill() })
		})
		said += is.saved
		if kept := noteIn(t, filepath.Join(folder, "footing.db")); kept < is.saved || kept > is.saved+1 {
			lost++
			t.Errorf("note %d was said to be saved, and %d is kept", is.saved, kept)
		}
	}
	trialtest.Figure(t, "line by line, %d kills, %d answers said to be saved: %d lost (seed %d)", count, said, lost, seed)
}

// Whatever call fails, once or for good, and however little space is left, what the program says is true.
func TestPlainTellsTheTruth(t *testing.T) {
	t.Parallel()
	strace, seed, book := programtest.Find(t, "strace"), trialtest.Seed(t), english(t)
	random := trialtest.Random(seed, 0)
	count, untrue, refused, elsewhere := trialtest.Count(8, 400), 0, 0, 0
	for n := range count {
		folder := withOneVisit(t, storetest.Folder(t))
		if err := os.Mkdir(filepath.Join(folder, "home"), 0o700); err != nil {
			t.Fatal(err)
		}
		command := plainCommand(t, folder)
		fault := failsByChance(command, strace, random, n)
		is := typesNotes(t, book, command, func() {})
		refused += min(is.refused, 1)
		if is.elsewhere != "" {
			elsewhere++
		}
		if wrong := is.untrue(t, book, folder); wrong != "" {
			untrue++
			t.Errorf("%s (seed %d): %s; exit code %d after\n%s", fault, seed, wrong, is.code, is.all[max(0, len(is.all)-900):])
		}
	}
	trialtest.Figure(t, "line by line, %d sessions with calls that fail, %d with answers refused, %d saved in another file: %d with something untrue (seed %d)",
		count, refused, elsewhere, untrue, seed)
}

// failsByChance runs the program with a failing call, or with files that cannot grow.
func failsByChance(command *exec.Cmd, strace string, random *rand.Rand, n int) (fault string) {
	call := []string{"pwrite64", "fdatasync", "fsync", "ftruncate", "openat", "renameat", "unlinkat", "newfstatat", "pread64"}[random.IntN(9)]
	failure := []string{"EIO", "ENOSPC", "EACCES", "EROFS"}[random.IntN(4)]
	fault = fmt.Sprintf("inject=%s:error=%s:when=%d", call, failure, 1+random.IntN([]int{3, 10, 40}[random.IntN(3)]))
	if random.IntN(2) == 0 {
		fault += "+"
	}
	words := []string{strace, "-f", "-qq", "-o", "/dev/null", "-e", "signal=none", "-e", "trace=" + call, "-e", fault}
	if n%4 == 0 {
		fault = fmt.Sprintf("ulimit -f %d; exec \"$@\"", 8*(16+random.IntN(20)))
		words = []string{"/bin/sh", "-c", fault, "sh"}
	}
	powertest.By(command, words...)
	return fault
}
