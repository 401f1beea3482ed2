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

// traceless sees to it that no trace of Go's is printed at people while a command runs. Signals are told in a sentence; what
// nothing can catch, as when there is no memory left, has its trace cut off. A front hears the signals itself while it is
// shown, since it has the terminal to give back.
type traceless struct {
	shown atomic.Bool
	heard chan os.Signal
}

func withoutTrace(book *content.Book) *traceless {
	debug.SetTraceback("none")
	t := &traceless{heard: make(chan os.Signal, 1)}
	signals := fronts.Tracing()
	if len(signals) == 0 {
		return t // none named would mean all of them
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

// saidOfPanic makes a panic a sentence, with the exit code.
func (d *door) saidOfPanic(code *int) {
	if recover() != nil {
		*code = failed(d.book, fullscreen.ErrBroke)
		d.stays(fullscreen.ErrBroke)
	}
}

// failed says what went wrong, and gives the exit code.
func failed(book *content.Book, err error) int {
	fmt.Fprintln(safely{os.Stderr}, wrapped(inOneLine(book.Explain(err))))
	if last, ok := errors.AsType[typed](err); ok {
		fmt.Fprintln(safely{os.Stderr}, inOneLine(book.Explain(last.command)))
	}
	return exitCode(err)
}
