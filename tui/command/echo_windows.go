package command

import (
	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/windows"
)

// unseen gives a console's state in which it does not show what is typed.
func unseen(state term.State) term.State {
	state.Mode &^= windows.ENABLE_ECHO_INPUT
	state.Mode |= windows.ENABLE_PROCESSED_INPUT | windows.ENABLE_LINE_INPUT
	return state
}
