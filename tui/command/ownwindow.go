package command

import (
	"os"
	"time"

	"github.com/charmbracelet/x/term"
)

// commandStays is the longest that the window stays open for a command: the system may have started it overnight, with nobody there.
const commandStays = time.Minute

// ownWindow is what is known about a window that closes when the program ends.
type ownWindow struct {
	is      bool // it is such a window
	command bool // a command was given
	closing bool // it is being closed, and nobody is reading any more
}

// stays keeps the last words in view until somebody presses Enter, if the window closes when the program ends.
func (d *door) stays(err error) {
	if !d.window.is || !d.leavesWords(err) || !term.IsTerminal(os.Stdin.Fd()) {
		return
	}
	from, _ := d.person()
	d.untilEnter(from)
}

// leavesWords says whether there are last words to read.
func (d *door) leavesWords(err error) bool { return !d.window.closing && (err != nil || d.out.said) }

// untilEnter waits for Enter, or for the end of the input.
func (d *door) untilEnter(from asker) {
	pressed := make(chan struct{})
	go func() {
		_, _ = from.line("\n" + d.book.Screens().Leaving.Window + " ")
		close(pressed)
	}()
	var late <-chan time.Time
	if d.window.command {
		late = time.After(commandStays)
	}
	select {
	case <-pressed:
	case <-late:
	}
}
