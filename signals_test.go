package main

import (
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/screentest"
)

var firstQuestion = assessment.Questions(assessment.Full)[0]

// opensQuestion goes from the caseload to the example's first question.
func (p *person) opensQuestion() {
	p.t.Helper()
	p.opensExample()
	p.opensTask(p.domain(firstQuestion.Domain))
	p.at(firstQuestion)
}

// level is a stroke that changes the example's answer to its first question.
func (p *person) level(key string) stroke {
	level := assessment.Level(key[0] - '1')
	return stroke{key: key, shows: key + " " + p.book.Scale().Levels[level].Name + " ✓"}
}

// Whatever ends the program, the terminal is given back, what was said to be saved is kept, and the program opens again
// on the page that was open.
func TestEndedFromOutside(t *testing.T) {
	t.Parallel()
	for name, signal := range map[string]syscall.Signal{
		"asked to end": syscall.SIGTERM, "terminal closed": syscall.SIGHUP, "interrupted": syscall.SIGINT,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			p := sit(t, folder)
			p.opensQuestion()
			p.does(p.level("1"))
			p.Signal(signal)
			p.isBack(1)
			if screen := p.Screen(); flat(screen) != flat(p.book.Failures().Interrupted) {
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

// Ctrl-C leaves as q does, from everywhere, and keeps what is being typed.
func TestInterruptKeepsWhatIsTyped(t *testing.T) {
	t.Parallel()
	const note = "Typed, and not yet closed"
	folder := t.TempDir()
	p := sit(t, folder)
	p.opensQuestion()
	p.does(p.level("2"))
	p.Press("n")
	p.sees(p.words.Question.NoteTitle)
	p.Press("end")
	p.Type(". " + note)
	p.sees(note)
	p.Press("ctrl+c")
	p.isBack(0)
	if screen := strings.TrimSpace(p.Screen()); screen != "" {
		t.Errorf("it says:\n%s", screen)
	}
	got := p.stored(t, 1).Answers[firstQuestion.ID]
	if got.Level != 1 || !strings.HasSuffix(got.Note, ". "+note) {
		t.Errorf("stored %+v", got)
	}
}

// The same when the window is closed over it.
func TestNoteIsKeptWhenEndedFromOutside(t *testing.T) {
	t.Skip("waits for: tui/run.go to keep what is being typed when a signal ends the program")
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

var heldBy = regexp.MustCompile(`already open in another window, since [0-2][0-9]:[0-5][0-9]\..* \(It runs as process [1-9][0-9]*\.\)$`)

// A second copy says at once that the first has the file, and leaves it in peace.
func TestSecondCopy(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	first := sit(t, folder)
	first.opensQuestion()
	first.does(first.level("1"))

	second := sit(t, folder)
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
		_ = command.Run() // The exit code says how it ended.
		if command.ProcessState.ExitCode() != 1 || !heldBy.MatchString(flat(said.String())) {
			t.Errorf("%q: %v, says %q", words, command.ProcessState, said.String())
		}
	}

	first.does(first.level("2"))
	first.leaves()
	if got := first.stored(t, 1).Answers[firstQuestion.ID]; got.Level != 1 {
		t.Errorf("stored %+v", got)
	}
}

// A terminal that cannot draw pages is told so, and gets no drawing.
func TestSimpleTerminal(t *testing.T) {
	t.Parallel()
	p := sitAt(t, t.TempDir(), screentest.Options{Env: []string{"TERM=dumb"}})
	p.isBack(1)
	if screen := flat(p.Screen()); screen != flat(p.book.Failures().TerminalTooSimple) {
		t.Errorf("it says %q", screen)
	}
	if strings.Contains(string(p.Output()), "\x1b") {
		t.Errorf("it drew: %q", p.Output())
	}
}

// The demo keeps nothing, and says so once the terminal is given back.
func TestDemo(t *testing.T) {
	t.Parallel()
	p := sitAt(t, t.TempDir(), screentest.Options{Command: []string{"demo"}})
	p.opensExample()
	p.leaves()
	if screen := flat(p.Screen()); screen != flat(p.book.Commands().DemoKept) {
		t.Errorf("it says %q", screen)
	}
	if files := under(p.folder); len(files) != 1 {
		t.Errorf("it made %q", files)
	}
}
