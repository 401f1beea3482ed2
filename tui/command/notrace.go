package command

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"sync/atomic"

	"equalfooting/content"
	"equalfooting/tui/fronts"
	"equalfooting/tui/fullscreen"
)

// traceless makes sure that people never see a Go stack trace while a command runs. Signals are reported in a sentence; for what
// cannot be caught, such as running out of memory, the trace is cut off. A front handles the signals itself while it is shown, since
// it has a terminal to restore.
type traceless struct {
	shown atomic.Bool
	heard chan os.Signal
}

func withoutTrace(book *content.Book) *traceless {
	debug.SetTraceback("none")
	t := &traceless{heard: make(chan os.Signal, 1)}
	signals := fronts.Tracing()
	if len(signals) == 0 {
		return t // naming none would mean all of them
	}
	signal.Notify(t.heard, signals...)
	go func() {
		for range t.heard {
			if !t.shown.Load() {
				os.Exit(failed(book, fullscreen.ErrClosedByOutside))
			}
		}
	}()
	return t
}

// saidOfPanic turns a panic into a sentence and an exit code.
func (d *door) saidOfPanic(code *int) {
	if recover() != nil {
		*code = failed(d.book, fullscreen.ErrBroke)
		d.stays(fullscreen.ErrBroke)
	}
}

// failed says what went wrong, and returns the exit code.
func failed(book *content.Book, err error) int {
	fmt.Fprintln(safely{os.Stderr}, wrapped(inOneLine(book.Explain(err))))
	if last, ok := errors.AsType[typed](err); ok {
		fmt.Fprintln(safely{os.Stderr}, inOneLine(book.Explain(last.command)))
	}
	return exitCode(err)
}
