package screentest

import (
	"image/color"
	"os"
	"os/exec"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
)

const (
	defaultColumns  = 80
	defaultRows     = 24
	defaultDeadline = 30 * time.Second

	// leftover is how long output may keep the terminal open after the program
	// has ended, which happens only if it left a child in the background.
	leftover = 2 * time.Second
)

// Options say which program to run and in what kind of terminal.
type Options struct {
	// Command is the program and its arguments.
	Command []string
	// Dir is the working directory: the test's own if empty.
	Dir string
	// Env is the program's whole environment. If nil it is the test's own,
	// with TERM=xterm-256color since a test may itself run without a terminal.
	Env []string
	// Columns and Rows are the size at the start, 80 by 24 if 0.
	Columns, Rows int
	// Silent makes a terminal that answers no query, as a few real ones do.
	Silent bool
	// Light makes the terminal say, when asked, that its background is white.
	Light bool
	// Deadline bounds each wait, 30 seconds if 0.
	Deadline time.Duration
}

// Terminal is a running program and the screen it draws on. Its methods are
// for the test's own goroutine: they end the test when they fail.
type Terminal struct {
	t        testing.TB
	command  *exec.Cmd
	tty      *os.File
	deadline time.Duration
	escaped  time.Time // when the last lone Esc was sent
	running  sync.WaitGroup
	replies  *replies

	// The emulator's own lock does not cover all its methods, so mu guards it
	// and everything below.
	mu      sync.Mutex
	display *display
	output  []byte
	trouble error // why reading stopped, when not because the program ended
	reaped  bool
	drained bool
	changed chan struct{} // closed and replaced at every change
}

// Start runs the program, and kills it at the end of the test if it is still
// running. On Windows, which has no pseudo-terminals, the test is skipped.
func Start(t testing.TB, o Options) *Terminal {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("screentest: no pseudo-terminal on Windows: the program's screen is tested on the other systems")
	}
	if len(o.Command) == 0 {
		t.Fatal("screentest: Options.Command is empty")
	}
	if o.Columns == 0 {
		o.Columns = defaultColumns
	}
	if o.Rows == 0 {
		o.Rows = defaultRows
	}
	if o.Deadline == 0 {
		o.Deadline = defaultDeadline
	}

	command := exec.Command(o.Command[0], o.Command[1:]...) //nolint:noctx // The cleanup below ends it.
	command.Dir = o.Dir
	command.Env = o.Env
	if o.Env == nil {
		command.Env = append(command.Environ(), "TERM=xterm-256color")
	}
	tty, err := start(command, o.Columns, o.Rows)
	if err != nil {
		t.Fatalf("screentest: start %q: %v", o.Command, err)
	}

	term := &Terminal{
		t:        t,
		command:  command,
		tty:      tty,
		deadline: o.Deadline,
		display:  newDisplay(o.Columns, o.Rows),
		changed:  make(chan struct{}),
		replies:  newReplies(),
	}
	if o.Light {
		term.display.emulator.SetDefaultForegroundColor(color.Black)
		term.display.emulator.SetDefaultBackgroundColor(color.White)
	}
	term.running.Go(term.readOutput)
	term.running.Go(func() { term.replies.read(term.display.emulator, o.Silent) })
	term.running.Go(func() { term.replies.write(term.tty) })
	term.running.Go(term.reap)
	t.Cleanup(term.stop)
	return term
}

// stop ends the program and every goroutine that Start began.
func (term *Terminal) stop() {
	_ = term.command.Process.Kill() // It may well have ended already.
	_ = term.tty.Close()
	closeReplies(term.display.emulator)

	stopped := make(chan struct{})
	go func() {
		term.running.Wait()
		close(stopped)
	}()
	select {
	case <-stopped:
	case <-time.After(term.deadline):
		term.t.Errorf("screentest: %q would not be stopped", term.command.Args)
	}
}

// Screen returns the screen as text: exactly as many lines as the terminal has
// rows, without the spaces at their ends. While the program is in the middle
// of a frame that it has announced, it is the previous frame, as on a real
// terminal.
func (term *Terminal) Screen() string {
	term.mu.Lock()
	defer term.mu.Unlock()
	return term.display.screen(term.ended())
}

// Output returns every byte that the program has written so far, to test what
// the screen does not show.
func (term *Terminal) Output() []byte {
	term.mu.Lock()
	defer term.mu.Unlock()
	return append([]byte(nil), term.output...)
}

// AltScreen says whether the alternate screen is shown: it must not be once
// the program has ended.
func (term *Terminal) AltScreen() bool {
	term.mu.Lock()
	defer term.mu.Unlock()
	return term.display.emulator.IsAltScreen()
}

// CursorVisible says whether the cursor is shown: it must be once the program
// has ended.
func (term *Terminal) CursorVisible() bool {
	return term.Mode(ansi.ModeTextCursorEnable)
}

// Mode says whether the program has left a mode of the terminal switched on,
// such as ansi.ModeBracketedPaste or ansi.ModeMouseNormal.
func (term *Terminal) Mode(mode ansi.Mode) bool {
	term.mu.Lock()
	defer term.mu.Unlock()
	return term.display.modes[mode]
}

// Cooked says whether the terminal echoes what is typed and passes it on line
// by line, as a shell expects. A program that draws screens switches both off
// and must switch them on again, however it ends.
func (term *Terminal) Cooked() bool {
	term.t.Helper()
	cooked, err := cooked(term.tty)
	if err != nil {
		term.t.Fatalf("screentest: read the terminal's settings: %v", err)
	}
	return cooked
}

// Resize gives the terminal another size and tells the program.
func (term *Terminal) Resize(columns, rows int) {
	term.t.Helper()
	term.mu.Lock()
	term.display.resize(columns, rows) // First, so that what the program draws next fits.
	term.announce()
	term.mu.Unlock()
	if err := resize(term.tty, columns, rows); err != nil {
		term.t.Fatalf("screentest: resize to %d by %d: %v", columns, rows, err)
	}
}
