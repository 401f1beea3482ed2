package command

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/screentest"
)

// evil sends a terminal commands of every kind, hides, reverses and stacks text; realName is a name that must come out right.
const (
	evil     = "Evil\x1b]0;owned\a\x1b[2J\u009b31m\x1b]52;c;aGk=\x1b\\\u202ename\u200b\U000e0041\u0300\u0301\u0302\u0303\u0304\u0305\u0306\r end"
	realName = "می\u200cخواهم क्\u200dष Zoë 👩\u200d👧"
)

// hostileFolder has an organisation in which every text is evil, stored without being made safe, as another program could.
func hostileFolder(t *testing.T) string {
	t.Helper()
	folder := withOneVisit(t, t.TempDir())
	st, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	answers := map[string]assessment.Answer{firstQuestion.ID: {Kind: assessment.Rated, Level: 1, Note: evil, Reason: evil, Change: evil}}
	r, err := st.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: evil + realName, Audience: assessment.BME, PaidStaff: evil},
		Edition: assessment.Full, Answers: answers}, false)
	if err == nil {
		_, err = st.Change(r.ID, func(r *assessment.Record, now time.Time) error {
			r.AddAction(assessment.PlanAction{What: evil, Who: evil, Note: evil, Status: assessment.ToDo, By: assessment.DateOf(now.AddDate(-1, 0, 0))})
			r.AddView(evil, assessment.ImportedView, answers, now)
			return nil
		})
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	return folder
}

// commanding returns whatever in the output would command a terminal, hide or reverse text; "" for nothing.
func commanding(said []byte) string {
	marks := 0
	for _, r := range string(said) {
		if !unicode.Is(unicode.Mn, r) {
			marks = 0
		} else if marks++; marks > 4 {
			return "a pile of marks"
		}
		if unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t' || r == 0x202e || r == 0x200b || r >= 0xe0000 && r < 0xe1000 {
			return string(unicode.ToUpper(r)) + " in " + strings.ToValidUTF8(string(said), "?")
		}
	}
	return ""
}

// Nothing that commands the terminal gets through the command line.
func TestHostileTextsAtTheCommands(t *testing.T) {
	t.Parallel()
	folder := hostileFolder(t)
	path := filepath.Join(t.TempDir(), "no\x1b[2Jsuch\nfile\u202e")
	for _, words := range [][]string{
		{"list"}, {"list", "--json"}, {"list", "--csv"}, {"check"}, {"report", "2"}, {"report", "2", "--format", "txt"},
		{"report", "2", "--format", "html"}, {"report", "2", "--format", "csv"}, {"plan", "2"}, {"plan", "2", "--format", "ics"}, {"offer", "2"},
		{"export", "2"}, {"export", "2", "--format", "json"}, {"form"}, {"--help"}, {"report", evil}, {evil}, {"--" + evil},
		{"--plain=" + evil}, {"list", "--format", evil}, {"report", "2", "--format", evil}, {"report", "2", "--for", evil},
		{"score", path}, {"import", path}, {"report", "2", "-o", path + "/x.md"}, {"report", "2", "-o", path}, {"--language", evil},
		{"help", evil}, {"completion", evil}, {"import", "--case", evil, "--as", evil, path},
	} {
		command := exec.Command(built(t), append([]string{"--data", folder}, words...)...)
		said, _ := command.CombinedOutput() // The exit code is no matter here.
		if found := commanding(said); found != "" || len(said) == 0 {
			t.Errorf("%q: %q", words, found)
		}
		if words[0] == "list" && len(words) == 1 && !bytes.Contains(said, []byte(realName)) {
			t.Errorf("the real name is not right in %q", said)
		}
	}
	command := exec.Command(built(t), "list", "--data", filepath.Join(os.DevNull, "a\x1b[2J\u202eb"))
	said, _ := command.CombinedOutput()
	if found := commanding(said); found != "" {
		t.Errorf("a folder: %q", found)
	}
}

// Nor does it get through line by line.
func TestHostileTextsLineByLine(t *testing.T) {
	t.Parallel()
	command := exec.Command(built(t), "--plain", "--data", hostileFolder(t))
	command.Stdin = strings.NewReader("list\n2\ncapacity\n" + evil + "\nnote\nwhy\nback\nresults\n\n\nback\nplan\nback\nviews\nback\n")
	said, err := command.Output()
	if found := commanding(said); found != "" || err != nil || !bytes.Contains(said, []byte("Evil")) {
		t.Errorf("%q, %v, says %q", found, err, said)
	}
}

// Nor on the full screen, where the only sequences are for the theme's colours and the drawing.
func TestHostileTextsOnTheFullScreen(t *testing.T) {
	t.Parallel()
	p := sitAt(t, hostileFolder(t), screentest.Options{})
	p.WaitFor("Evil")
	p.goTo("Evil")
	p.Press("enter")
	p.WaitFor("Capacity")
	for _, key := range []string{"enter", "n"} {
		before := p.Screen()
		p.Press(key)
		p.WaitUntil("another page", func(screen string) bool { return screen != before })
	}
	p.Press("ctrl+c")
	p.isBack(0)
	for _, not := range []string{"owned\a", "\x1b]52;", "\u009b", "\u202e", "\u200b", "\U000e0041", "\u0305"} {
		if bytes.Contains(p.Output(), []byte(not)) {
			t.Errorf("%q passed", not)
		}
	}
}

// A command that is ended from outside says so in a sentence, and prints no trace.
func TestNoTraceFromACommand(t *testing.T) {
	t.Parallel()
	for _, signal := range []syscall.Signal{syscall.SIGQUIT, syscall.SIGABRT, syscall.SIGSEGV} {
		command := exec.Command(built(t), "--data", t.TempDir(), "import", "-")
		stdin, err := command.StdinPipe() // it waits for the end of the file
		if err != nil {
			t.Fatal(err)
		}
		var said bytes.Buffer
		command.Stderr = &said
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := stdin.Write(bytes.Repeat([]byte("#\n"), 1<<16)); err != nil { // more than a pipe holds, so the command must be reading by then
			t.Fatal(err)
		}
		if err := command.Process.Signal(signal); err != nil {
			t.Fatal(err)
		}
		_ = command.Wait() // The exit code says how it ended.
		if command.ProcessState.ExitCode() != 1 || strings.Contains(said.String(), "goroutine") || !strings.Contains(said.String(), "was closed") {
			t.Errorf("%v: %v, says %q", signal, command.ProcessState, said.String())
		}
	}
}

// Everything that is printed goes through one writer.
func TestEverythingPrintedIsTame(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(name, "_test.go") && pastTheWriter.Match(source) {
			t.Errorf("%s prints past it: %s", name, pastTheWriter.Find(source))
		}
	}
}

var pastTheWriter = regexp.MustCompile(`fmt\.(Print\w*|Fprint\w*\(os\.)[^\n]*`)
