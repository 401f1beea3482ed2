package command

import (
	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/windows"
)

// unseen returns a console's state with the echo of typing turned off.
func unseen(state term.State) term.State {
	state.Mode &^= windows.ENABLE_ECHO_INPUT
	state.Mode |= windows.ENABLE_PROCESSED_INPUT | windows.ENABLE_LINE_INPUT
	return state
}
