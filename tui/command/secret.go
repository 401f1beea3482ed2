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

// secret asks for something that nobody should see. The prompt comes only once the echo is off, so that an immediate answer, such as a
// pasted one, is hidden too. The error is errEnded.
func (a asker) secret(prompt string) (string, error) {
	defer fmt.Fprintln(a.out)
	if state, err := term.GetState(a.in.Fd()); err == nil { // an error means no terminal, so nothing is shown anyway
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

// shownAgainAtSignals makes sure that the terminal's echo is turned back on if the program is ended meanwhile.
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

// firstLine returns the secret in a file, and warns if others can read the file.
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
