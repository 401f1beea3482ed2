package screentest

import (
	"os/exec"
	"testing"
)

// A program's last output is waited for, however late a busy machine reads it.
func TestLastOutputIsNotForsaken(t *testing.T) {
	command := exec.Command("/bin/sh", "-c", "echo the last words")
	tty, err := start(command, defaultColumns, defaultRows)
	if err != nil {
		t.Skip(err)
	}
	term := &Terminal{t: t, command: command, tty: tty, deadline: defaultDeadline, display: newDisplay(defaultColumns, defaultRows),
		changed: make(chan struct{}), replies: newReplies()}
	defer term.stop()
	term.reap()
	term.forsake() // the time has come, and nothing has been read yet
	if term.ended() {
		t.Error("the last output is given up")
	}
	term.running.Go(term.readOutput)
	term.WaitFor("the last words")
	term.ExitCode()
}
