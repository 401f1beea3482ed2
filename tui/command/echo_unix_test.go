//go:build !windows

package command

import (
	"os"
	"testing"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// A passphrase is hidden from the moment it is asked for, even if it is pasted at once.
func TestHiddenBeforeItIsAsked(t *testing.T) {
	t.Parallel()
	window, tty, err := pty.Open()
	if err != nil {
		t.Skip(err)
	}
	defer window.Close()
	defer tty.Close()
	answers := &answersAtOnce{t: t, window: window, tty: tty, line: "four quiet words\r"}
	got, err := asker{in: tty, out: answers}.secret("Passphrase: ")
	if err != nil || got != "four quiet words" || !answers.asked {
		t.Errorf("asked %v, it got %q, %v", answers.asked, got, err)
	}
	if state, err := term.GetState(tty.Fd()); err != nil || state.Lflag&unix.ECHO == 0 {
		t.Errorf("afterwards what is typed is hidden still (%v)", err)
	}
}

// A terminal's late reply to the full screen's question is not taken as typing.
func TestATerminalsAnswerIsNotTyped(t *testing.T) {
	t.Parallel()
	window, tty, err := pty.Open()
	if err != nil {
		t.Skip(err)
	}
	defer window.Close()
	defer tty.Close()
	answers := &answersAtOnce{t: t, window: window, tty: tty, line: "\x1b]11;rgb:0000/0000/0000\a\x1b[?2026;2$yfour quiet words\r"}
	if got, err := (asker{in: tty, out: answers}).secret("Passphrase: "); err != nil || got != "four quiet words" {
		t.Errorf("it got %q, %v", got, err)
	}
}

// answersAtOnce is a terminal where the first question is answered as soon as it appears.
type answersAtOnce struct {
	t           *testing.T
	window, tty *os.File
	line        string
	asked       bool
}

func (a *answersAtOnce) Write(p []byte) (int, error) {
	if !a.asked {
		a.asked = true
		if state, err := term.GetState(a.tty.Fd()); err != nil || state.Lflag&unix.ECHO != 0 {
			a.t.Errorf("asked, while what is typed is shown (%v)", err)
		}
		if _, err := a.window.Write([]byte(a.line)); err != nil {
			a.t.Error(err)
		}
	}
	return len(p), nil
}
