// Equal Footing helps a small voluntary organisation to see how ready it is to enter a partnership on equal terms, and
// what to do next. This is its front door: the command line, wired to the rooms.
package main

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"equalfooting/content"
	"equalfooting/content/check"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// version is set by the release build.
var version = "0.1.0"

func main() {
	os.Exit(run(os.Args[1:]))
}

// run carries out a command line and gives the exit code: 0 when all went well, 1 when something could not be done, 2
// when the command line itself is wrong.
func run(args []string) int {
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		panic(err) // the embedded content is missing: a fault of the build
	}
	// Here rather than in the command: even the commands are worded by content, and whoever has just broken that file must
	// still hear what is wrong with it.
	if slices.Contains(args, "check") {
		if mistakes := check.All(); len(mistakes) > 0 {
			fmt.Fprintln(os.Stderr, errors.Join(mistakes...))
			return 1
		}
	}
	command := newRoot(book)
	command.SetArgs(args)
	err = command.Execute()
	if err == nil {
		return 0
	}
	sentence, code := explain(book, err)
	fmt.Fprintln(os.Stderr, wrapped(sentence))
	return code
}

// wrapped breaks a sentence between words where a person reads it in a terminal; a file or a program gets it whole.
func wrapped(sentence string) string {
	width, _, err := term.GetSize(os.Stderr.Fd())
	if err != nil || width < 1 {
		return sentence
	}
	return ansi.Wordwrap(sentence, min(width, textWidth), "")
}
