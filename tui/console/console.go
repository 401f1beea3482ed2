// Package console is the window that the program is used in, as far as systems differ in it. Windows opens one for a program that was
// double-clicked, and closes it with the program; and its console of old cannot draw.
package console

import (
	"os"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// IsOwn says whether the window was opened for this program alone, and so closes with it.
func IsOwn() bool { return isOwn() }

// Draws says whether the terminal understands what a full screen is drawn with.
func Draws(out *os.File) bool {
	end, can := drawing(out)
	end()
	return can
}

// Clear clears a terminal, with all that has gone out of it at the top, where it can. What is no terminal stays as it is.
func Clear(out *os.File) {
	if !term.IsTerminal(out.Fd()) {
		return
	}
	end, can := drawing(out)
	defer end()
	if can {
		_, _ = out.WriteString(ansi.CursorHomePosition + ansi.EraseEntireScreen + ansi.EraseDisplay(3))
	} else {
		blank(out)
	}
}
