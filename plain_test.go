package main

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
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
	typist := &typist{t: t, command: plainCommand(t, folder, env...)}
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

// ends reads to the end, and gives the exit code.
func (p *typist) ends() int {
	p.t.Helper()
	rest, err := io.ReadAll(p.out)
	if err != nil {
		p.t.Error(err)
	}
	p.said.Write(rest)
	_ = p.command.Wait() // The exit code says how it ended.
	return p.command.ProcessState.ExitCode()
}

// readableAloud fails where something was said that a voice, or a simple terminal, would make nothing of.
func readableAloud(t *testing.T, said string) {
	t.Helper()
	if strings.Contains(said, "\n\n\n") || !strings.HasSuffix(said, "\n") || unfilled.MatchString(said) {
		t.Errorf("empty lines, no last line's end, or something not filled in:\n%s", said)
	}
	for line := range strings.Lines(said) {
		line = strings.TrimSuffix(line, "\n")
		word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
		if len([]rune(line)) > 80 || strings.ContainsFunc(line, unicode.IsControl) || line != "" && !strings.ContainsFunc(line, word) {
			t.Errorf("too long, not text, or without a word: %q", line)
		}
	}
}

// sheetIn is what is kept in a folder of the organisation with this number.
func sheetIn(t *testing.T, folder string, number int) assessment.Sheet {
	t.Helper()
	kept, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	record, err := kept.Case(store.ID(number))
	if err != nil {
		t.Fatal(err)
	}
	if report, err := kept.Check(); err != nil || len(report.Problems) > 0 {
		t.Errorf("%+v, %v", report, err)
	}
	return record.Sheet()
}

// plainWalk is a whole session: a new organisation, all questions, with answers of every kind, by number, letter and
// word, and everything that is read after them.
func plainWalk(book *content.Book) (lines []string, want assessment.Sheet) {
	scale := book.Scale()
	want = assessment.Sheet{Organisation: organisation, Edition: assessment.Full, Answers: map[string]assessment.Answer{}}
	lines = []string{"new", organisation.Name, "1", "1 6", "consortium", "3", "2", organisation.PaidStaff, organisation.Volunteers}
	for i, q := range assessment.Questions(assessment.Full) {
		if i%assessment.QuestionsPerDomain == 0 {
			lines = append(lines, "") // from the task list to the next part
		}
		var a assessment.Answer
		if i%7 == 3 {
			a.Note = "Ask the treasurer: who signs?"
			lines = append(lines, "note: "+a.Note)
		}
		if i%11 == 5 {
			a.Flagged = true
			lines = append(lines, "flag")
		}
		switch {
		case i == 4:
			a.Kind = assessment.NotSure
			lines = append(lines, "not sure")
		case i == 14:
			a.Kind = assessment.RatherNotSay
			lines = append(lines, "r")
		case i == 9:
			a.Kind, a.Reason = assessment.DoesNotApply, "We have no office"
			lines = append(lines, "x", a.Reason)
		case i == 31:
			a.Kind = assessment.DoesNotApply
			lines = append(lines, "does not apply", "")
		default:
			a.Kind, a.Level = assessment.Rated, assessment.Level(i*3%5)
			lines = append(lines, []string{strconv.Itoa(int(a.Level) + 1), scale.Levels[a.Level].Name}[i%2])
			if a.AsksEvidence(q) {
				if i == 22 {
					lines = append(lines, "skip")
				} else {
					a = a.WithEvidence(assessment.Evidence(i % 4))
					lines = append(lines, []string{strconv.Itoa(i%4 + 1), strings.ToUpper(scale.Evidence[i%4].Name)}[i%2])
				}
			}
		}
		want.Answers[q.ID] = a
	}
	lines = append(lines, "") // to the check page
	for range assessment.DomainCount + 1 {
		lines = append(lines, "")
	}
	pages := len(findings.New(book, want).Results())
	for range pages {
		lines = append(lines, "")
	}
	return append(lines, "", "", "", "", "", "asks", "", "tasks", "quit"), want
}

// From start to recommendations through a pipe.
func TestPlainThroughAPipe(t *testing.T) {
	t.Parallel()
	book := english(t)
	lines, want := plainWalk(book)
	folder := t.TempDir()
	p := typesInto(t, folder)
	go p.types(lines...)
	if code := p.ends(); code != 0 || p.errors.Len() > 0 {
		t.Fatalf("exit code %d, %s\n%s", code, p.errors.String(), p.said.String())
	}
	said := p.said.String()
	readableAloud(t, said)
	if got := sheetIn(t, folder, 2); !reflect.DeepEqual(got, want) {
		t.Errorf("kept %+v\nwant %+v", got, want)
	}
	inOrder := []string{book.Screens().Caseload.Welcome, "About the organisation, 1 of 8."}
	for _, q := range assessment.Questions(assessment.Full) {
		text, _ := book.Question(assessment.BME, q.ID)
		inOrder = append(inOrder, text.Statement)
	}
	inOrder = append(inOrder, book.Screens().Tasks.AllDone, "Check your answers, page 1 of 7.", "Check your answers, page 7 of 7.")
	found := findings.New(book, want)
	for _, section := range found.Results() {
		inOrder = append(inOrder, section.Title)
	}
	for _, item := range found.Own() {
		inOrder = append(inOrder, "Action point "+strconv.Itoa(item.Number)+".", item.Title)
	}
	inOrder = append(inOrder, "What to do next, page 2 of 2.", found.Asks()[0].Title, book.Plain().Left)
	rest := flat(said)
	for _, text := range inOrder {
		_, after, ok := strings.Cut(rest, flat(text))
		if !ok {
			t.Fatalf("it does not say %q where it should:\n%s", text, said)
		}
		rest = after
	}
	for _, band := range []string{"Capacity: ", "Governance: "} {
		if !strings.Contains(said, "\n"+band) {
			t.Errorf("no line for %q", band)
		}
	}
	if rest != "" {
		t.Errorf("after the end it says %q", rest)
	}
}

func english(t *testing.T) *content.Book {
	t.Helper()
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// From a file of typed lines, with the line ends of Windows, that just stops somewhere.
func TestPlainFromAFile(t *testing.T) {
	t.Parallel()
	lines, _ := plainWalk(english(t))
	for _, count := range []int{0, 1, 2, 9, 11, 20, len(lines) - 1} {
		folder := t.TempDir()
		path := filepath.Join(folder, "lines.txt")
		if err := os.WriteFile(path, []byte(strings.Join(lines[:count], "\r\n")), 0o600); err != nil {
			t.Fatal(err)
		}
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		command := plainCommand(t, folder, "LANG=C", "TERM=dumb")
		command.Stdin = file
		said, err := command.Output()
		_ = file.Close()
		if err != nil {
			t.Errorf("%d lines: %v", count, err)
		}
		readableAloud(t, string(said))
		if !strings.HasSuffix(flat(string(said)), flat(english(t).Plain().Ended)) {
			t.Errorf("%d lines: it ends with %q", count, said[max(0, len(said)-200):])
		}
		if bytes.ContainsFunc(said, func(r rune) bool { return r > unicode.MaxASCII }) {
			t.Errorf("%d lines: it says more than ASCII", count)
		}
	}
}

// Killed as soon as it said "saved": the answer is kept, and the next time it opens where it was.
func TestPlainKilled(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	p := typesInto(t, folder)
	p.types("1", "trust", "5")
	p.hears("Saved: In place, and we review it.")
	if err := p.command.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	p.ends()
	if got := sheetIn(t, folder, 1).Answers["trust.history"]; got.Level != 4 {
		t.Errorf("kept %+v", got)
	}
	p = typesInto(t, folder)
	p.hears("You are back where you left off.")
	p.hears("Question ")
	p.types("quit")
	if code := p.ends(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// Signals end it while it waits for a line: Ctrl-C as leaving does, the others as on the full screen.
func TestPlainSignals(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("signals cannot be sent there")
	}
	words := english(t)
	for signal, want := range map[syscall.Signal]int{syscall.SIGINT: 0, syscall.SIGTERM: 1, syscall.SIGHUP: 1} {
		folder := t.TempDir()
		p := typesInto(t, folder)
		p.types("1", "trust", "5")
		p.hears("Saved: In place, and we review it.")
		p.hears("A new answer, Enter to keep this one")
		if err := p.command.Process.Signal(signal); err != nil {
			t.Fatal(err)
		}
		if code := p.ends(); code != want {
			t.Errorf("%v: exit code %d, want %d", signal, code, want)
		}
		said := flat(p.said.String()) + flat(p.errors.String())
		if sentence := map[int]string{0: words.Plain().Left, 1: words.Failures().Interrupted}[want]; !strings.HasSuffix(said, flat(sentence)) {
			t.Errorf("%v: it ends with %q", signal, said[max(0, len(said)-200):])
		}
		if got := sheetIn(t, folder, 1).Answers["trust.history"]; got.Level != 4 {
			t.Errorf("%v: kept %+v", signal, got)
		}
	}
}

// When nobody reads on, as behind "head", it ends without a word.
func TestPlainNobodyListens(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	command := plainCommand(t, folder)
	out, closed, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	command.Stdout, command.Stderr = closed, &said
	command.Stdin = strings.NewReader("1\ntrust\n" + strings.Repeat("5\n", 10_000))
	_ = out.Close()
	if err := command.Run(); err != nil || said.Len() > 0 {
		t.Errorf("%v, says %q", err, said.String())
	}
	_ = closed.Close()
	sheetIn(t, folder, 1)
}
