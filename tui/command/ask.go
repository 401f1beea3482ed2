package command

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/content"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// errEnded says that the input ended where an answer was expected.
const errEnded content.Failure = "passphrase/ended"

// asker asks in a terminal, line by line, so that a screen reader reads out what everybody else sees. It reads nothing beyond the
// answer.
type asker struct {
	book *content.Book
	in   *os.File
	out  io.Writer
}

// person returns an asker for the person at the terminal; false if there is nobody.
func (d *door) person() (asker, bool) {
	return asker{d.book, os.Stdin, safely{os.Stderr}}, term.IsTerminal(os.Stdin.Fd())
}

// say says a sentence on lines of its own.
func (a asker) say(sentences ...string) {
	for _, sentence := range sentences {
		fmt.Fprintln(a.out, wrapped(inOneLine(sentence)))
	}
}

// line asks for something that anybody may see. The error is errEnded.
func (a asker) line(prompt string) (string, error) {
	fmt.Fprint(a.out, prompt)
	return a.read()
}

// read reads a line byte by byte, leaving what follows for others. The terminal's late replies to questions from the full screen are
// not part of the line.
func (a asker) read() (string, error) {
	var line []byte
	for one := make([]byte, 1); ; {
		n, err := a.in.Read(one)
		switch {
		case n == 1 && one[0] == '\n':
			return ansi.Strip(strings.TrimSuffix(string(line), "\r")), nil
		case n == 1:
			line = append(line, one[0])
		case n == 0 && len(line) > 0:
			return ansi.Strip(string(line)), nil
		case n == 0 || err != nil:
			return "", errEnded
		}
	}
}

// choose asks for one of the choices by number and returns it, counted from 0; false if the input ends first.
func (a asker) choose(choices ...string) (int, bool) {
	words := a.book.Repair().Ask
	for i, choice := range choices {
		a.say(content.Fill(a.book.Plain().Numbered, "key", strconv.Itoa(i+1), "name", choice))
	}
	for {
		line, err := a.line(words.Choose + " ")
		if n, typed := strconv.Atoi(strings.TrimFunc(assessment.Digits(line), func(r rune) bool { return !unicode.IsDigit(r) })); typed == nil && n >= 1 && n <= len(choices) {
			return n - 1, true
		}
		if err != nil {
			fmt.Fprintln(a.out)
			return 0, false
		}
		a.say(words.Again)
	}
}

// pause waits until the person has finished reading.
func (a asker) pause() {
	_, _ = a.line(a.book.Repair().Ask.On + " ")
}
