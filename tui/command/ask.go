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

// errEnded says that the input ended where something was asked.
const errEnded content.Failure = "passphrase/ended"

// asker asks in a terminal, line by line, so that who uses a screen reader hears it as everybody else reads it. It takes nothing of
// what comes after an answer.
type asker struct {
	book *content.Book
	in   *os.File
	out  io.Writer
}

// person asks whoever sits there; false where nobody does.
func (d *door) person() (asker, bool) {
	return asker{d.book, os.Stdin, safely{os.Stderr}}, term.IsTerminal(os.Stdin.Fd())
}

// say says a sentence on lines of its own.
func (a asker) say(sentences ...string) {
	for _, sentence := range sentences {
		fmt.Fprintln(a.out, wrapped(inOneLine(sentence)))
	}
}

// line asks for what everybody may see. The error is errEnded.
func (a asker) line(prompt string) (string, error) {
	fmt.Fprint(a.out, prompt)
	return a.read()
}

// read reads a line byte by byte: what comes after it is for others. What the terminal says itself, late, of what the full screen had
// asked it, is no part of the line.
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

// choose has one of the choices taken by its number, from 0; false where the input ends before that.
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

// pause waits until the person has read it.
func (a asker) pause() {
	_, _ = a.line(a.book.Repair().Ask.On + " ")
}
