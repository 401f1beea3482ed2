package command

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment/report/programtest"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// commandTried is a command that writes, and what must be true once it has reported success.
type commandTried struct {
	words string // FOLDER is where everything is
	done  func(folder string) string
	kept  func(folder string) string // what is true until then
}

// in is the command, run on the data in a folder.
func (c commandTried) in(t *testing.T, folder string) *exec.Cmd {
	t.Helper()
	return exec.Command(built(t), append([]string{"--data", folder}, strings.Fields(strings.ReplaceAll(c.words, "FOLDER", folder))...)...)
}

func twoKept(folder string) string { return has(folder, "Example Women's Group", "Second Group") }

// commandsTried are tried in a folder with the example, a backup from before the second organisation was added, and answers.
var commandsTried = []commandTried{
	{"import FOLDER/answers.yaml", func(folder string) string { return has(folder, "Example Women's Group", "Second Group", "Third Group") }, twoKept},
	{"backup FOLDER/new.db", func(folder string) string { return sound(filepath.Join(folder, "new.db")) }, twoKept},
	{"restore FOLDER/before.db", func(folder string) string { return has(folder, "Example Women's Group") }, twoKept},
	{"export 1 -o FOLDER/new.yaml", func(folder string) string { return whole(folder, "new.yaml") }, twoKept},
	{"report 1 -o FOLDER/new.pdf", func(folder string) string { return whole(folder, "new.pdf") }, twoKept},
	{"list -o FOLDER/new.csv --csv", func(folder string) string { return whole(folder, "new.csv") }, twoKept},
}

// has says what is wrong, unless a folder has exactly these organisations.
func has(folder string, names ...string) string {
	st, err := store.Open(folder, time.Now)
	if err != nil {
		return err.Error()
	}
	defer st.Close()
	list, err := st.Caseload()
	if err != nil || len(list) != len(names) {
		return fmt.Sprintf("there are %d organisations, and not %d: %v", len(list), len(names), err)
	}
	if report, err := st.Check(); err != nil || len(report.Problems) > 0 {
		return fmt.Sprintf("check: %+v, %v", report, err)
	}
	return ""
}

func sound(path string) string {
	folder, err := os.MkdirTemp("", "sound")
	if err != nil {
		return err.Error()
	}
	defer os.RemoveAll(folder)
	data, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, "footing.db"), data, 0o600)
	}
	if err != nil {
		return err.Error()
	}
	return twoKept(folder)
}

// whole says what is wrong with a written file, compared with the one that was written when nothing failed.
func whole(folder, name string) string {
	got, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		return err.Error()
	}
	want, err := os.ReadFile(filepath.Join(folder, "right-"+name))
	if err != nil || !bytes.Equal(got, want) {
		return fmt.Sprintf("%s is not as it is where nothing fails: %v", name, err)
	}
	return ""
}

// Whatever call fails while a command writes, what it says is done is done, what it says is not done is not, nothing is half done, and
// what was there before is still there.
func TestCommandsTellTheTruth(t *testing.T) {
	t.Parallel()
	strace, seed, book := programtest.Find(t, "strace"), trialtest.Seed(t), english(t)
	made := madeForCommands(t)
	random := trialtest.Random(seed, 0)
	count, untrue, failures := trialtest.Count(12, 600), 0, 0
	for n := range count {
		tried := commandsTried[n%len(commandsTried)]
		folder := storetest.Folder(t)
		if err := os.CopyFS(folder, os.DirFS(made)); err != nil {
			t.Fatal(err)
		}
		command := tried.in(t, folder)
		fault := failsByChance(command, strace, random, n)
		said, _ := command.CombinedOutput()
		failed := command.ProcessState.ExitCode() != 0
		if wrong := tried.untrue(book, folder, string(said), failed); wrong != "" {
			untrue++
			t.Errorf("%s with %s (seed %d): exit code %d, says %q, and %s", tried.words, fault, seed, command.ProcessState.ExitCode(), said, wrong)
		}
		if failed {
			failures++
		}
		_ = os.RemoveAll(folder)
	}
	trialtest.Figure(t, "%d commands with calls that fail, %d said to have failed: %d with something untrue (seed %d)", count, failures, untrue, seed)
}

func (c commandTried) untrue(book *content.Book, folder, said string, failed bool) string {
	isDone := c.done(folder)
	writesHere := strings.HasPrefix(c.words, "import") || strings.HasPrefix(c.words, "restore")
	unknown := strings.Contains(said, beforePath(book.Failures().GoneFailing))
	switch {
	case goTalk.MatchString(said):
		return "is not for people"
	case !failed:
		return isDone
	case writesHere && isDone == "" && !unknown:
		return "it is done"
	case writesHere && isDone != "":
		return c.kept(folder)
	case !writesHere && isDone != "": // all of it may be there: its name may still be lost
		if left, _ := filepath.Glob(filepath.Join(folder, "new.*")); len(left) > 0 {
			return fmt.Sprintf("there is %q", left)
		}
	}
	return ""
}

// madeForCommands makes the folder that the commands are tried in, with what they write when nothing fails.
func madeForCommands(t *testing.T) string {
	t.Helper()
	folder := withOneVisit(t, storetest.Folder(t))
	answers := func(name string) {
		text := "organisation: {name: " + name + ", audience: bme}\nanswers: {capacity.time: {level: 1}}\n"
		if err := os.WriteFile(filepath.Join(folder, "answers.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(words string) {
		if said, err := (commandTried{words: words}).in(t, folder).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v, %s", words, err, said)
		}
	}
	run("backup FOLDER/before.db")
	answers("Second Group")
	run("import FOLDER/answers.yaml")
	answers("Third Group")
	for _, tried := range commandsTried[3:] {
		run(strings.ReplaceAll(tried.words, "FOLDER/new", "FOLDER/right-new"))
	}
	return folder
}
