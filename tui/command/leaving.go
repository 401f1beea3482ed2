package command

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// sayLeft says what is kept, where, and how to come back, once the wizard has ended and the terminal has been restored.
func (w *wizard) sayLeft(out io.Writer, st *store.Store) {
	words := w.book.Screens().Leaving
	kept := words.Kept
	if second := st.Backups().Elsewhere(); second != "" {
		kept = content.Fill(words.KeptToo, "path", second)
	}
	again := content.Fill(words.Again, "command", w.again())
	if w.window.is {
		again = words.AgainWindow
	}
	lines := []string{kept, content.Fill(words.Where, "path", st.Path()), again}
	if around := st.Neighbours(); !around.None() && !st.Noticed(around) {
		lines = append(lines, aroundFile(w.book, around)...)
	}
	width := 0 // in a pipe or a file lines are not wrapped
	if window, _, err := term.GetSize(os.Stdout.Fd()); err == nil && window > 0 {
		width = min(window, leftWidth)
	}
	signal.Ignore(syscall.SIGPIPE) // perhaps nobody is reading any more, and then there is nobody to tell
	for _, line := range lines {
		fmt.Fprintln(out, ansi.Wrap(inOneLine(assessment.TameFilled(line)), width, " "))
	}
}

// aroundFile describes anything near the data file that may surprise somebody.
func aroundFile(book *content.Book, around store.Neighbours) []string {
	words := book.Screens().Leaving
	var lines []string
	if around.SyncedBy != "" {
		lines = append(lines, content.Fill(words.Synced, "program", around.SyncedBy))
	}
	if len(around.Copies) > 0 {
		lines = append(lines, content.Fill(words.Copies, "names", book.Join(around.Copies)))
	}
	return lines
}

// leftWidth is the greatest width at which that is printed, as for everything line by line.
const leftWidth = 75

// again is the command that comes back to the same folder in the same way.
func (w *wizard) again() string {
	if plain, _ := w.flags.GetBool(plainFlag); plain {
		return w.typed(flagText(plainFlag, ""))
	}
	return w.typed()
}
