package command

import (
	"io"
	"os"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"

	"github.com/charmbracelet/x/term"
)

// safely is the one way to standard output and standard error. Whatever is in what is printed, a name, a note, a path or a
// word of the command line: nothing of it commands the terminal. What is no text passes as it is, to a file or a program.
type safely struct{ to io.Writer }

// byteOrderMark begins a table for a spreadsheet, which reads accents by it.
const byteOrderMark = "\ufeff"

// Write writes a text that ends where the bytes end. It counts the bytes that it was given, as its caller does.
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

// inDirection keeps what is read from right to left where it stands: on a terminal as it is shown there, and in a file or for a
// program by the marks of Unicode.
func (s safely) inDirection(text string) string {
	if file, ok := s.to.(*os.File); ok && term.IsTerminal(file.Fd()) {
		return bidi.OnScreen(text)
	}
	return bidi.Balance(text)
}

// inOneLine makes a sentence one line: a path in it can have line ends that would pass for sentences of ours.
func inOneLine(sentence string) string {
	return strings.NewReplacer("\r", "", "\n", " ", "\t", " ").Replace(sentence)
}
