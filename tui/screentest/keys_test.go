package screentest

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

func TestEveryNamedKeyIsTheOneMeant(t *testing.T) {
	term := startProgram(t, Options{})
	pressed := 0
	press := func(name string) {
		pressed++
		term.Press(name)
		term.WaitFor(fmt.Sprintf("keys %d, last %s\n", pressed, name))
	}
	for name := range keys {
		press(name)
	}
	for _, name := range []string{"a", "A", "?", "é", "世", "ctrl+a", "ctrl+c", "ctrl+s", "alt+x", "alt+enter"} {
		press(name)
	}
}

func TestEscapeDoesNotMeltWithTheNextKey(t *testing.T) {
	term := startProgram(t, Options{})
	term.Press("esc", "j", "esc", "esc", "down")
	term.WaitFor("keys 5, last down")
	term.Press("esc")
	term.Type("x")
	term.WaitFor("keys 7, last x")
}

func TestPaste(t *testing.T) {
	term := startProgram(t, Options{})
	term.Paste("two\nlines")
	screen := term.WaitFor("last paste")
	if !strings.Contains(screen, `"two\nlines"`) && !strings.Contains(screen, `"two\rlines"`) {
		t.Errorf("pasted:\n%s", screen)
	}
	if !strings.Contains(screen, "keys 0") {
		t.Errorf("a paste came as keys:\n%s", screen)
	}
}

func TestPasteWithoutBracketsForAProgramThatAskedForNone(t *testing.T) {
	term := Start(t, Options{Command: []string{"/bin/cat"}})
	term.Paste("plain\n")
	term.WaitFor("plain\nplain\n")
}

func TestApplicationCursorKeys(t *testing.T) {
	term := shell(t, `printf '\033[?1hready'; exec cat -v`)
	term.WaitFor("ready")
	term.Press("up", "shift+tab", "enter")
	term.WaitFor("^[OA^[[Z")
}

// failing records that a test failed, instead of failing the test.
type failing struct {
	testing.TB
	failed string
}

func (f *failing) Helper() {}

func (f *failing) Fatalf(format string, arguments ...any) {
	f.failed = fmt.Sprintf(format, arguments...)
	runtime.Goexit()
}

// failure returns the message with which the use of a terminal fails.
func failure(t *testing.T, o Options, use func(*Terminal)) string {
	t.Helper()
	f := &failing{TB: t}
	done := make(chan struct{})
	go func() {
		defer close(done)
		use(Start(f, o))
	}()
	<-done
	return f.failed
}
