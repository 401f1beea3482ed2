//go:build linux || darwin

package command

import (
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"equalfooting/store/storetest"
)

// If a suspended copy holds the file, the next says so, and how to wake it; once awake it is open like any other.
func TestASuspendedProgramIsNamed(t *testing.T) {
	folder := storetest.Folder(t)
	command := plainCommand(t, folder)
	p := typesIntoCommand(t, command)
	_ = p.answers()
	for _, step := range []struct {
		signal syscall.Signal
		want   string
	}{{syscall.SIGSTOP, "where Ctrl+Z has stopped it for now. Go to that window, type fg"}, {syscall.SIGCONT, "already open in another window, since"}} {
		if err := command.Process.Signal(step.signal); err != nil {
			t.Fatal(err)
		}
		saysInTheEnd(t, folder, step.want)
	}
	p.says("quit")
	_ = p.in.Close()
	p.ends()
}

// saysInTheEnd waits until the list says this: a signal takes a moment to arrive.
func saysInTheEnd(t *testing.T, folder, want string) {
	t.Helper()
	for range 200 {
		said, _ := exec.Command(built(t), "--data", folder, "list").CombinedOutput()
		if strings.Contains(flat(string(said)), want) {
			return
		}
	}
	t.Errorf("it never says %q", want)
}
