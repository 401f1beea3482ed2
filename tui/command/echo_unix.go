//go:build !windows

package command

import (
	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// unseen returns a terminal's state with the echo of typing turned off.
func unseen(state term.State) term.State {
	state.Lflag &^= unix.ECHO
	state.Lflag |= unix.ICANON | unix.ISIG
	state.Iflag |= unix.ICRNL
	return state
}
