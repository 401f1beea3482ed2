package fullscreen

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"testing"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/screentest"
	"equalfooting/tui/theme"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// asProgram names the data folder of a wizard that the test binary, started again with it, shows: a real program in a
// real terminal, whose caseload panics at the letter z.
const asProgram = "FOOTING_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	debug.SetGCPercent(400) // thousands of screens are drawn, and hardly anything of them lives on
	if folder := os.Getenv(asProgram); folder != "" {
		os.Exit(programWith(folder))
	}
	os.Exit(m.Run())
}

func programWith(folder string) int {
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		panic(err)
	}
	st, err := store.Open(folder, today)
	if err != nil {
		panic(err)
	}
	defer st.Close()
	w := newWizard(book, st, theme.AnySigns)
	w.words = book.Screens()
	w.keys = newKeyMap(w.words.Keys, w.words.Caseload.Commands, book.Passphrase(), w.theme.Symbols)
	w.current = breaksAtZ{w.opening().(*organisations)}
	err = show(w, os.Stdin, os.Stdout, os.Stdout)
	fmt.Println("ended:", err)
	if errors.Is(err, ErrBroke) {
		return 3
	}
	return 0
}

// breaksAtZ is a caseload with a mistake in it.
type breaksAtZ struct{ *organisations }

func (b breaksAtZ) Update(msg tea.Msg) screen {
	if press, ok := msg.(tea.KeyPressMsg); ok && press.String() == "z" {
		panic("z")
	}
	b.organisations.Update(msg)
	return b
}

func (b breaksAtZ) Hints() []key.Binding { return b.organisations.Hints() }

func startProgram(t *testing.T, command ...string) *screentest.Terminal {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return screentest.Start(t, screentest.Options{Command: append(command, self),
		Env: append(os.Environ(), asProgram+"="+t.TempDir(), "TERM=xterm-256color", "LANG=C.UTF-8")})
}

func sane(t *testing.T, term *screentest.Terminal) {
	t.Helper()
	if !term.Cooked() || term.AltScreen() || !term.CursorVisible() {
		t.Errorf("cooked %v, alternate screen %v, cursor %v", term.Cooked(), term.AltScreen(), term.CursorVisible())
	}
}

func TestAPanicLeavesTheTerminalSane(t *testing.T) {
	term := startProgram(t)
	term.WaitFor("Start with a new organisation")
	term.Press("z")
	screen := term.WaitFor("ended: " + ErrBroke.Error())
	if code := term.ExitCode(); code != 3 {
		t.Errorf("exit code %d", code)
	}
	sane(t, term)
	if strings.Contains(screen, "goroutine") {
		t.Errorf("a stack trace is shown:\n%s", screen)
	}
}

func TestPauseGivesTheShellBackAndReturns(t *testing.T) {
	term := startProgram(t, "/bin/sh", "-mc", `"$0"; echo "paused, $?"; read x; fg`)
	term.WaitFor("Start with a new organisation")
	term.Press("ctrl+z")
	term.WaitFor("paused")
	sane(t, term)
	term.Press("enter")
	term.WaitFor("Start with a new organisation")
	term.Press("?")
	term.WaitFor("All keys")
}

// In a window that was opened for the program alone there is no shell to go back to: it stays, and goes on.
func TestPauseWithoutAShellGoesOn(t *testing.T) {
	term := startProgram(t)
	term.WaitFor("Start with a new organisation")
	term.Press("ctrl+z")
	term.Press("?")
	term.WaitFor("All keys")
	term.Press("esc")
	term.WaitFor("Start with a new organisation")
	term.Press("q")
	term.WaitFor("ended: <nil>")
	sane(t, term)
}
