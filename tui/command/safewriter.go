package command

import (
	"io"
	"os"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"

	"github.com/charmbracelet/x/term"
)

// safely is the only way to standard output and standard error. Whatever is printed, be it a name, a note, a path or a word of the
// command line, cannot command the terminal. Anything that is not text goes unchanged to a file or a program.
type safely struct{ to io.Writer }

// byteOrderMark begins a table for a spreadsheet, which otherwise gets accents wrong.
const byteOrderMark = "\ufeff"

// Write writes a text that ends where the bytes end. It returns the number of bytes it was given, as its caller expects.
func (s safely) Write(data []byte) (int, error) {
	text, marked := strings.CutPrefix(string(data), byteOrderMark)
	if marked {
		if _, err := io.WriteString(s.to, byteOrderMark); err != nil {
			return 0, err
		}
	}
	if _, err := io.WriteString(s.to, s.inDirection(assessment.TameFilled(text))); err != nil {
		return 0, err
	}
	return len(data), nil
}

// inDirection keeps right-to-left text in its place: on a terminal in the order shown there, and in a file or for a program with
// Unicode marks.
func (s safely) inDirection(text string) string {
	if file, ok := s.to.(*os.File); ok && term.IsTerminal(file.Fd()) {
		return bidi.OnScreen(text)
	}
	return bidi.Balance(text)
}

// inOneLine puts a sentence on one line: a path in it can contain line ends, and what follows would pass for our own words.
func inOneLine(sentence string) string {
	return strings.NewReplacer("\r", "", "\n", " ", "\t", " ").Replace(sentence)
}
