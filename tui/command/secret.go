package command

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"equalfooting/content"
	"equalfooting/store/firstbytes"
	"equalfooting/tui/fronts"
	"equalfooting/tui/fullscreen"

	"github.com/charmbracelet/x/term"
)

// secret asks for what nobody is to see. The prompt comes when nothing is shown any more: whoever answers it at once, as pasting
// does, is hidden as well. The error is errEnded.
func (a asker) secret(prompt string) (string, error) {
	defer fmt.Fprintln(a.out)
	if state, err := term.GetState(a.in.Fd()); err == nil { // an error: no terminal, and so nothing is shown in any case
		defer a.shownAgainAtSignals(state)()
		hidden := unseen(*state)
		if err := term.SetState(a.in.Fd(), &hidden); err != nil {
			return "", errEnded
		}
		defer func() { _ = term.Restore(a.in.Fd(), state) }()
	}
	fmt.Fprint(a.out, prompt)
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

// firstLine gives the secret in a file, and says so where others can read it as well.
func (d *door) firstLine(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", content.Failure("file_missing").With("path", path)
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		warn(content.Fill(d.book.Passphrase().ReadableByOthers, "path", path))
	}
	data, err := io.ReadAll(io.LimitReader(file, 1<<16))
	if firstbytes.NotPlain(data) {
		return "", &firstbytes.WrongFile{Path: path, Kind: cmp.Or(firstbytes.Known(data), firstbytes.NoText), Wanted: firstbytes.WantSecret}
	}
	if text, is := firstbytes.FromUTF16(data); is {
		data = text
	}
	line, _, _ := strings.Cut(string(data), "\n")
	line = strings.TrimRight(line, "\r\n")
	if err != nil || line == "" {
		return "", emptyFile(path)
	}
	return line, nil
}
