package command

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"equalfooting/content"

	"github.com/charmbracelet/x/term"
)

// asker asks in a terminal, line by line: so that who uses a screen reader hears it as everybody else reads it.
type asker struct {
	in  *bufio.Reader
	out io.Writer
}

// asker gives one; false where there is nobody to be asked.
func (d *door) asker() (asker, bool) {
	return asker{bufio.NewReader(os.Stdin), safely{os.Stderr}}, term.IsTerminal(os.Stdin.Fd()) && term.IsTerminal(os.Stderr.Fd())
}

func (a asker) say(sentence string) { fmt.Fprintln(a.out, wrapped(inOneLine(sentence))) }

// choose has one of the choices taken by its number, from 0; false where the input ends before that.
func (a asker) choose(book *content.Book, choices ...string) (int, bool) {
	words := book.Repair().Ask
	for i, choice := range choices {
		a.say(content.Fill(book.Plain().Numbered, "key", strconv.Itoa(i+1), "name", choice))
	}
	for {
		fmt.Fprint(a.out, words.Choose, " ")
		line, err := a.in.ReadString('\n')
		if n, typed := strconv.Atoi(strings.TrimFunc(line, func(r rune) bool { return !unicode.IsDigit(r) })); typed == nil && n >= 1 && n <= len(choices) {
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
func (a asker) pause(book *content.Book) {
	fmt.Fprint(a.out, book.Repair().Ask.On, " ")
	_, _ = a.in.ReadString('\n')
}
