package command

import (
	"bytes"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/screentest"

	"github.com/creack/pty"
)

var firstQuestion = assessment.Questions(assessment.Full)[0]

// opensQuestion goes from the caseload to the example's first question.
func (p *person) opensQuestion() {
	p.t.Helper()
	p.opensExample()
	p.opensTask(p.domain(firstQuestion.Domain))
	p.at(firstQuestion)
}

// rates changes the example's answer to its first question with a key, waits until it is said to be saved, and comes back to the
// question.
func (p *person) rates(key string) {
	p.t.Helper()
	p.does(stroke{key: key, on: true})
	p.Press("left")
	p.at(firstQuestion)
}

// Whatever ends the program, the terminal is restored, what was said to be saved is kept, and the program reopens on the page that was
// open.
func TestEndedFromOutside(t *testing.T) {
	t.Parallel()
	for name, signal := range map[string]syscall.Signal{
		"asked to end": syscall.SIGTERM, "terminal closed": syscall.SIGHUP, "interrupted": syscall.SIGINT,
		"quit": syscall.SIGQUIT, "aborted": syscall.SIGABRT, "trapped": syscall.SIGTRAP, "faulted": syscall.SIGSEGV,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			p := sit(t, folder)
			p.opensQuestion()
			p.rates("1")
			p.Signal(signal)
			p.isBack(1)
			words := p.book.Failures()
			if screen := p.Screen(); flat(screen) != flat(content.Fill(words.AndKept, "what", words.Interrupted)) {
				t.Errorf("it says:\n%s", screen)
			}
			if got := p.stored(t, 1).Answers[firstQuestion.ID]; got.Kind != assessment.Rated || got.Level != 0 {
				t.Errorf("stored %+v", got)
			}
			p = sit(t, folder)
			p.sees(p.words.Tasks.Resumed, p.place(firstQuestion, p.words.Question.Position))
			p.leaves()
		})
	}
}

// The window is closed while the program runs: there is no terminal left to restore, but the program still ends, and releases the file.
func TestWindowClosed(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("no pseudo-terminal to be had")
	}
	folder := t.TempDir()
	command := exec.Command(built(t), "--data", folder)
	command.Env = append(os.Environ(), "TERM=xterm-256color")
	window, err := pty.StartWithSize(command, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Fatal(err)
	}
	stuck := time.AfterFunc(patience, func() { _ = command.Process.Kill() })
	var drawn []byte
	for buffer := make([]byte, 4096); !bytes.Contains(drawn, []byte("Example Women's Group")); {
		n, err := window.Read(buffer)
		if err != nil {
			t.Fatalf("%v after %q", err, drawn)
		}
		drawn = append(drawn, buffer[:n]...)
	}
	if err := window.Close(); err != nil {
		t.Error(err)
	}
	_ = command.Wait() // Only the exit code matters.
	if !stuck.Stop() || command.ProcessState.ExitCode() != 1 {
		t.Errorf("it ended with %v", command.ProcessState)
	}
	if files := under(folder); !slices.Equal(files, []string{"./", "footing.db"}) {
		t.Errorf("it left %q", files)
	}
}

// Ctrl-C leaves as q does, from everywhere, and keeps what is being typed.
func TestInterruptKeepsWhatIsTyped(t *testing.T) {
	t.Parallel()
	const note = "Typed, and not yet closed"
	folder := t.TempDir()
	p := sit(t, folder)
	p.opensQuestion()
	p.rates("2")
	p.Press("n")
	p.sees(p.words.Question.NoteTitle)
	p.Press("end")
	p.Type(". " + note)
	p.sees(note)
	p.Press("ctrl+c")
	p.isBack(0)
	p.saysWhatIsKept()
	got := p.stored(t, 1).Answers[firstQuestion.ID]
	if got.Level != 1 || !strings.HasSuffix(got.Note, ". "+note) {
		t.Errorf("stored %+v", got)
	}
}

// The same when its window is closed.
func TestNoteIsKeptWhenEndedFromOutside(t *testing.T) {
	t.Parallel()
	const note = "Typed, and not yet closed"
	p := sit(t, t.TempDir())
	p.opensQuestion()
	p.Press("n")
	p.sees(p.words.Question.NoteTitle)
	p.Type(note)
	p.sees(note)
	p.Signal(syscall.SIGHUP)
	p.isBack(1)
	if got := p.stored(t, 1).Answers[firstQuestion.ID]; !strings.Contains(got.Note, note) {
		t.Errorf("stored %+v", got)
	}
}

// oneLine is wide enough for a command for a shell to stay on one line, which a terminal would otherwise break in the middle of a word.
const oneLine = 400

var heldBy = regexp.MustCompile(`already open in another window, since [0-2][0-9]:[0-5][0-9]\..* \(It runs as process [1-9][0-9]*\.\)$`)

// A second copy says at once that the first has the file, and leaves the file alone.
func TestSecondCopy(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	first := sit(t, folder)
	first.opensQuestion()
	first.rates("1")

	second := sitAt(t, folder, screentest.Options{Columns: oneLine, Rows: 24})
	second.isBack(1)
	if screen := flat(second.Screen()); !heldBy.MatchString(screen) {
		t.Errorf("it says %q", screen)
	}
	if strings.Contains(string(second.Output()), "\x1b") {
		t.Errorf("it drew: %q", second.Output())
	}
	for _, words := range [][]string{{"list"}, {"report", "1", "--format", "md"}, {"check"}} {
		command := exec.Command(built(t), append([]string{"--data", folder}, words...)...)
		var said strings.Builder
		command.Stderr = &said
		_ = command.Run() // Only the exit code matters.
		if command.ProcessState.ExitCode() != 1 || !heldBy.MatchString(flat(said.String())) {
			t.Errorf("%q: %v, says %q", words, command.ProcessState, said.String())
		}
	}

	first.rates("2")
	first.leaves()
	if got := first.stored(t, 1).Answers[firstQuestion.ID]; got.Level != 1 {
		t.Errorf("stored %+v", got)
	}
}

// On a terminal that cannot draw pages the program goes line by line, and if it was told not to, it says why it cannot open.
func TestSimpleTerminal(t *testing.T) {
	t.Parallel()
	p := sitAt(t, t.TempDir(), screentest.Options{Env: []string{"TERM=dumb"}})
	p.WaitUntil("the first lines", func(screen string) bool { return contains(screen, p.words.Caseload.Welcome) })
	p.Type("quit\n")
	p.isBack(0)
	told := sitAt(t, t.TempDir(), screentest.Options{
		Env: []string{"TERM=dumb"}, Command: []string{"--plain=false"}, Columns: oneLine, Rows: 24})
	told.isBack(1)
	if screen := flat(told.Screen()); screen != flat(told.book.Failures().TerminalTooSimple) {
		t.Errorf("it says %q", screen)
	}
	for _, output := range [][]byte{p.Output(), told.Output()} {
		if bytes.Contains(output, []byte("\x1b")) {
			t.Errorf("it drew: %q", output)
		}
	}
}

// The demo keeps nothing, and says so once the terminal is restored.
func TestDemo(t *testing.T) {
	t.Parallel()
	p := sitAt(t, t.TempDir(), screentest.Options{Command: []string{"demo"}})
	p.opensExample()
	p.Press("q")
	p.isBack(0)
	if screen := flat(p.Screen()); screen != flat(p.book.Commands().DemoKept) {
		t.Errorf("it says %q", screen)
	}
	if files := under(p.folder); len(files) != 1 {
		t.Errorf("it made %q", files)
	}
}
