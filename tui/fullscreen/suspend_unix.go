//go:build !windows

package fullscreen

import (
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
)

// suspend gives the terminal back to the shell until the person types fg. Bubble Tea has a command for it, but that one
// waits for ever where there is no shell to come back from, as in a window that was opened just for this program.
func suspend() tea.Cmd {
	return tea.Exec(suspension{}, func(error) tea.Msg { return nil })
}

// suspension stops the whole job, the way that the terminal's own Ctrl+Z does.
type suspension struct{}

// patience is how long to wait for the stop to happen. A program that really stops does not live through it; one that
// cannot be stopped goes on after it.
const patience = 500 * time.Millisecond

func (suspension) Run() error {
	resumed := make(chan os.Signal, 1)
	signal.Notify(resumed, syscall.SIGCONT)
	defer signal.Stop(resumed)
	if err := syscall.Kill(0, syscall.SIGTSTP); err != nil {
		return err
	}
	select {
	case <-resumed:
	case <-time.After(patience):
	}
	return nil
}

func (suspension) SetStdin(io.Reader)  {}
func (suspension) SetStdout(io.Writer) {}
func (suspension) SetStderr(io.Writer) {}
