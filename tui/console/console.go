// Package console is about the window that the program runs in, where systems differ. Windows opens one for a program that was
// double-clicked, and closes it when the program ends; and its old console cannot draw.
package console

import (
	"os"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// IsOwn says whether the window was opened for this program alone, and so closes when it ends.
func IsOwn() bool { return isOwn() }

// Draws says whether the terminal understands the sequences that a full screen needs.
func Draws(out *os.File) bool {
	end, can := drawing(out)
	end()
	return can
}

// Clear clears a terminal, including what has scrolled off the top, if it can. Anything that is not a terminal is left as it is.
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
