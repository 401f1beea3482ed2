package command

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// typist is somebody who types lines into the real program without a terminal, and reads what it says.
type typist struct {
	t       *testing.T
	command *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
	said    strings.Builder
	errors  bytes.Buffer
}

// typesInto starts the program line by line on this data folder.
func typesInto(t *testing.T, folder string, env ...string) *typist {
	t.Helper()
	return typesIntoCommand(t, plainCommand(t, folder, env...))
}

func typesIntoCommand(t *testing.T, command *exec.Cmd) *typist {
	t.Helper()
	typist := &typist{t: t, command: command}
	var err error
	if typist.in, err = typist.command.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := typist.command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	typist.out = bufio.NewReader(out)
	typist.command.Stderr = &typist.errors
	if err := typist.command.Start(); err != nil {
		t.Fatal(err)
	}
	stuck := time.AfterFunc(patience, func() { _ = typist.command.Process.Kill() })
	t.Cleanup(func() {
		stuck.Stop()
		_ = typist.command.Process.Kill()
	})
	return typist
}

func plainCommand(t *testing.T, folder string, env ...string) *exec.Cmd {
	t.Helper()
	command := exec.Command(built(t), "--plain", "--data", folder)
	command.Env = append([]string{"LANG=C.UTF-8", "HOME=" + filepath.Join(folder, "home"), "GORACE=" + os.Getenv("GORACE")}, env...)
	return command
}

func (p *typist) types(lines ...string) {
	p.t.Helper()
	if _, err := io.WriteString(p.in, strings.Join(lines, "\n")+"\n"); err != nil {
		p.t.Fatal(err)
	}
}

// hears reads on to the line that begins with this.
func (p *typist) hears(start string) {
	p.t.Helper()
	for {
		line, err := p.out.ReadString('\n')
		p.said.WriteString(line)
		if strings.HasPrefix(line, start) {
			return
		}
		if err != nil {
			p.t.Fatalf("it does not say %q but:\n%s%s", start, p.said.String(), p.errors.String())
		}
	}
}

// ends reads to the end, and returns the exit code.
func (p *typist) ends() int {
	p.t.Helper()
	rest, err := io.ReadAll(p.out)
	if err != nil {
		p.t.Error(err)
	}
	p.said.Write(rest)
	_ = p.command.Wait() // Only the exit code matters.
	return p.command.ProcessState.ExitCode()
}

// readableAloud fails if anything was said that a screen reader, or a simple terminal, could not use.
func readableAloud(t *testing.T, said string) {
	t.Helper()
	if strings.Contains(said, "\n\n\n") || !strings.HasSuffix(said, "\n") || unfilled.MatchString(said) {
		t.Errorf("empty lines, no last line's end, or something not filled in:\n%s", said)
	}
	for line := range strings.Lines(said) {
		line = strings.TrimSuffix(line, "\n")
		word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
		if strings.ContainsFunc(line, unicode.IsControl) || line != "" && !strings.ContainsFunc(line, word) {
			t.Errorf("not text, or without a word: %q", line)
		}
	}
}

// sheetIn is what a folder has of the organisation with this number.
func sheetIn(t *testing.T, folder string, number int) assessment.Sheet {
	t.Helper()
	st, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	sheet := storetest.Of(t, st, assessment.ID(number)).Sheet()
	if report, err := st.Check(); err != nil || len(report.Problems) > 0 {
		t.Errorf("%+v, %v", report, err)
	}
	return sheet
}
