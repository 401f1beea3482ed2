package command

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"equalfooting/content/check"
	"equalfooting/tui/console"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// version is set by the release build.
var version = "0.1.0"

// Run runs a command line, given without the program's name, and returns the exit code: 0 if all went well, 1 if something could not be
// done, 2 if the command line itself is wrong.
func Run(args []string) (code int) { return runAt(args, time.Now) }

// runAt is Run with this clock.
func runAt(args []string, now func() time.Time) (code int) {
	// Here rather than in the command: the commands too are worded by content, and somebody who has just broken a content file must still
	// hear what is wrong with it.
	if slices.Contains(args, "check") {
		if mistakes := check.All(); len(mistakes) > 0 {
			fmt.Fprintln(safely{os.Stderr}, errors.Join(mistakes...))
			return 1
		}
	}
	book, err := bookFor(args)
	d := &door{book: book, now: now, out: &outward{to: os.Stdout}, window: ownWindow{is: console.IsOwn()}}
	defer d.saidOfPanic(&code)
	if err == nil {
		d.signals = withoutTrace(book)
		err = d.carryOut(args)
	}
	code = d.out.ended(d.book, err)
	d.stays(err)
	return code
}

// carryOut runs a command line. The wizard alone, which is what nearly everybody starts, needs no commands, and their words take as long
// to prepare as everything else before the first picture.
func (d *door) carryOut(args []string) error {
	if flags, alone := d.wizardAlone(args); alone {
		return (&wizard{door: d, flags: flags}).start()
	}
	command := newRoot(d)
	command.SetArgs(args)
	command.SetErr(safely{os.Stderr})
	return command.Execute()
}

// wrapped is wrappedFor standard error's terminal, where most unrequested messages go.
func wrapped(sentence string) string { return wrappedFor(os.Stderr, sentence) }

// wrappedFor wraps a sentence between words if a person reads it in a terminal; a file or a program gets it whole.
func wrappedFor(out *os.File, sentence string) string {
	width, _, err := term.GetSize(out.Fd())
	if err != nil || width < 1 {
		return sentence
	}
	return ansi.Wordwrap(sentence, min(width, textWidth), "")
}
