package command

import (
	"fmt"
	"os"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/fronts"

	"github.com/charmbracelet/x/term"
)

// progress says on a terminal that something is being done that takes long, in sentences one under the other. A file or a program that
// standard error goes to hears nothing of it.
type progress struct {
	*fronts.Progress
	end func() (said bool) // says nothing more after it
}

// inProgress begins with a sentence about what is being done, for in a second. Whoever does it calls end in the end.
func inProgress(book *content.Book, doing string) progress {
	return inProgressOf(book, func() string { return doing })
}

// inProgressOf is inProgress with a sentence that is looked up only when it is said.
func inProgressOf(book *content.Book, doing func() string) progress {
	p := progress{fronts.NewProgress(book), func() bool { return false }}
	if term.IsTerminal(os.Stderr.Fd()) {
		p.end = p.Saying(doing, func(sentence string) { fmt.Fprintln(safely{os.Stderr}, wrapped(sentence)) })
	}
	return p
}

// step says how many are done by now.
func (p progress) step(done, of int) { _ = p.Tell("", done, of) }

// telling is inProgress for what the store does, which tells itself how far it is.
func telling(book *content.Book, st *store.Store, doing string) (end func()) {
	p := inProgress(book, doing)
	silent := st.Telling(p.Tell)
	return func() {
		silent()
		p.end()
	}
}
