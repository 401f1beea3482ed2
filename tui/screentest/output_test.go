package screentest

import (
	"os/exec"
	"testing"
)

// What a program wrote last is waited for, however late the machine comes to read it.
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
	term.forsake() // it is time for that, and nothing is read yet
	if term.ended() {
		t.Error("the last output is given up")
	}
	term.running.Go(term.readOutput)
	term.WaitFor("the last words")
	term.ExitCode()
}
