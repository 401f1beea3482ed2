package command

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"equalfooting/content"
	"equalfooting/tui/fronts"
	"equalfooting/tui/fullscreen"

	"github.com/charmbracelet/x/term"
)

// errEnded says that the input ended where something was asked.
const errEnded content.Failure = "passphrase/ended"

// asker asks on one line and reads the answer, without taking anything that comes after it.
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

// secret asks for what nobody is to see. The error is errEnded.
func (a asker) secret(prompt string) (string, error) {
	fmt.Fprint(a.out, prompt)
	state, err := term.GetState(a.in.Fd())
	if err != nil { // no terminal, and so nothing is shown in any case
		defer fmt.Fprintln(a.out)
		return a.read()
	}
	defer a.shownAgainAtSignals(state)()
	hidden := unseen(*state)
	if err := term.SetState(a.in.Fd(), &hidden); err != nil {
		return "", errEnded
	}
	defer fmt.Fprintln(a.out)
	defer func() { _ = term.Restore(a.in.Fd(), state) }()
	return a.read()
}

// shownAgainAtSignals sees to it that a terminal shows what is typed again when the program is ended meanwhile.
func (a asker) shownAgainAtSignals(state *term.State) (stop func()) {
	signals, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(signals, fronts.Ending()...)
	go func() {
		select {
		case <-signals:
			_ = term.Restore(a.in.Fd(), state)
			fmt.Fprintln(a.out)
			os.Exit(failed(a.book, fullscreen.ErrClosedByOutside))
		case <-done:
		}
	}()
	return func() {
		signal.Stop(signals)
		close(done)
	}
}

// line asks for what everybody may see. The error is errEnded.
func (a asker) line(prompt string) (string, error) {
	fmt.Fprint(a.out, prompt)
	return a.read()
}

// read reads a line byte by byte: what comes after it is for others.
func (a asker) read() (string, error) {
	var line []byte
	for one := make([]byte, 1); ; {
		n, err := a.in.Read(one)
		switch {
		case n == 1 && one[0] == '\n':
			return strings.TrimSuffix(string(line), "\r"), nil
		case n == 1:
			line = append(line, one[0])
		case n == 0 && len(line) > 0:
			return string(line), nil
		case n == 0 || err != nil:
			return "", errEnded
		}
	}
}

// firstLine gives the secret in a file, and says so where others can read it as well.
func (d *door) firstLine(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", content.Failure("file_missing").With("path", path)
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		fmt.Fprintln(safely{os.Stderr}, wrapped(inOneLine(content.Fill(d.book.Passphrase().ReadableByOthers, "path", path))))
	}
	line, err := bufio.NewReader(io.LimitReader(file, 1<<16)).ReadString('\n')
	line = strings.TrimRight(line, "\r\n")
	if err != nil && !errors.Is(err, io.EOF) || line == "" {
		return "", emptyFile(path)
	}
	return line, nil
}
