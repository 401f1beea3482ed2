//go:build !windows

package command

import (
	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// unseen gives a terminal's state in which it does not show what is typed.
func unseen(state term.State) term.State {
	state.Lflag &^= unix.ECHO
	state.Lflag |= unix.ICANON | unix.ISIG
	state.Iflag |= unix.ICRNL
	return state
}
