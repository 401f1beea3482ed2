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

// Run carries out a command line, without the program's name, and gives the exit code: 0 when all went well, 1 when
// something could not be done, 2 when the command line itself is wrong.
func Run(args []string) (code int) { return runAt(args, time.Now) }

// runAt is Run by this clock.
func runAt(args []string, now func() time.Time) (code int) {
	// Here rather than in the command: even the commands are worded by content, and whoever has just broken that file must
	// still hear what is wrong with it.
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

// carryOut carries out a command line. The wizard alone, as nearly everybody starts it, needs no commands and not their words, which take
// as long to make as all else before the first picture.
func (d *door) carryOut(args []string) error {
	if flags, alone := d.wizardAlone(args); alone {
		return (&wizard{door: d, flags: flags}).start()
	}
	command := newRoot(d)
	command.SetArgs(args)
	command.SetErr(safely{os.Stderr})
	return command.Execute()
}

// wrapped is wrappedFor the terminal of standard error, which is where most is said that is not asked for.
func wrapped(sentence string) string { return wrappedFor(os.Stderr, sentence) }

// wrappedFor breaks a sentence between words where a person reads it in a terminal; a file or a program gets it whole.
func wrappedFor(out *os.File, sentence string) string {
	width, _, err := term.GetSize(out.Fd())
	if err != nil || width < 1 {
		return sentence
	}
	return ansi.Wordwrap(sentence, min(width, textWidth), "")
}
