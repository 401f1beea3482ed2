package command

import (
	"os"
	"time"

	"github.com/charmbracelet/x/term"
)

// commandStays is how long the window stays for a command at most: it may be one that the system starts each night, and nobody sits there.
const commandStays = time.Minute

// ownWindow is what is known of a window that closes with the program.
type ownWindow struct {
	is      bool // it is such a window
	command bool // a command was named
	closing bool // it is being closed: nobody reads any more
}

// stays keeps in view what was said last, where the window closes with the program, until somebody presses Enter.
func (d *door) stays(err error) {
	if !d.window.is || !d.leavesWords(err) || !term.IsTerminal(os.Stdin.Fd()) {
		return
	}
	from, _ := d.person()
	d.untilEnter(from)
}

// leavesWords says whether something was said at the end that is to be read.
func (d *door) leavesWords(err error) bool { return !d.window.closing && (err != nil || d.out.said) }

// untilEnter waits for Enter, and for the end of the input.
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
