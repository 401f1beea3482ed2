package screentest

import (
	"os"
	"syscall"
	"time"
)

// Signal sends the program a signal: syscall.SIGTERM, syscall.SIGHUP and so on.
// For a key such as ctrl+c use Press.
func (term *Terminal) Signal(signal os.Signal) {
	term.t.Helper()
	if err := term.command.Process.Signal(signal); err != nil {
		term.t.Fatalf("screentest: send %v to the program: %v; its screen:\n%s", signal, err, framed(term.Screen()))
	}
}

// Kill ends the program as a power cut would, with no chance to clean up
// (SIGKILL), and returns once it has gone and all its output is on the screen.
func (term *Terminal) Kill() {
	term.t.Helper()
	term.Signal(os.Kill)
	term.ExitCode()
}

// ExitCode waits for the program to end, and for its last output to be on the
// screen, and returns its exit code. For a program ended by a signal it is the
// negative of the signal's number, so -15 for SIGTERM: a shell's 143 would look
// the same as a program that caught the signal and exited with 143 itself.
func (term *Terminal) ExitCode() int {
	term.t.Helper()
	deadline := time.NewTimer(term.deadline)
	defer deadline.Stop()
	for {
		screen, changed, ended := term.look()
		if ended {
			break
		}
		select {
		case <-changed:
		case <-deadline.C:
			term.t.Fatalf("screentest: waited %v in vain for the program to end; the screen:\n%s", term.deadline, framed(screen))
		}
	}
	state := term.command.ProcessState
	if status, ok := state.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return -int(status.Signal())
	}
	return state.ExitCode()
}
