package command

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/content/findings"
)

// plainWalk is a whole session: a new organisation and all questions, with answers of every kind by number, letter and word, and
// everything that is read after them.
func plainWalk(book *content.Book) (lines []string, want assessment.Sheet) {
	scale := book.Scale()
	want = assessment.Sheet{Organisation: organisation, Edition: assessment.Full, Answers: map[string]assessment.Answer{}}
	lines = []string{"new", organisation.Name, "1", "yes", "full", "tasks", "about", "how you", "on my own", "why", "1 6", "kind of", "consortium",
		"in touch", "3", "yearly", "2", "paid", organisation.PaidStaff, "volunteers", organisation.Volunteers, "tasks",
		""} // from the task list to the first part
	for i, q := range assessment.Questions(assessment.Full) {
		text, _ := book.Question(assessment.BME, q.ID)
		var a assessment.Answer
		if i%7 == 3 {
			a.Note = "Ask the treasurer: who signs?"
			lines = append(lines, "note: "+a.Note)
		}
		if i%11 == 5 {
			a.Flagged = true
			lines = append(lines, "flag")
		}
		switch i {
		case 4:
			a.Kind = assessment.NotSure
			lines = append(lines, "not sure")
		case 14:
			a.Kind = assessment.RatherNotSay
			lines = append(lines, "r")
		case 9:
			a.Kind, a.Reason = assessment.DoesNotApply, "We have no office"
			lines = append(lines, "x", a.Reason)
		case 31:
			a.Kind = assessment.DoesNotApply
			lines = append(lines, "does not apply", "")
		default:
			a.Kind, a.Level = assessment.Rated, assessment.Level(i*3%5)
			lines = append(lines, []string{strconv.Itoa(int(a.Level) + 1), text.Levels[a.Level]}[i%2])
			if a.AsksEvidence(q) {
				if i == 22 {
					lines = append(lines, "skip")
				} else {
					a = a.WithEvidence(assessment.Evidence(i % 4))
					lines = append(lines, []string{content.EvidenceKeys[i%4], strings.ToUpper(scale.Evidence[i%4].Name)}[i%2])
				}
			}
		}
		want.Answers[q.ID] = a
	}
	for range assessment.DomainCount + 1 {
		lines = append(lines, "")
	}
	pages := len(findings.New(book, want).Results())
	for range pages {
		lines = append(lines, "")
	}
	return append(lines, "1", "", "", "", "", "asks", "1", "tasks", "quit"), want
}

// From start to recommendations through a pipe.
func TestPlainThroughAPipe(t *testing.T) {
	t.Parallel()
	book := english(t)
	lines, want := plainWalk(book)
	folder := t.TempDir()
	p := typesInto(t, folder)
	go func() { _, _ = io.WriteString(p.in, strings.Join(lines, "\n")+"\n") }() // If any is lost, it is missing at the end.
	if code := p.ends(); code != 0 || p.errors.Len() > 0 {
		t.Fatalf("exit code %d, %s\n%s", code, p.errors.String(), p.said.String())
	}
	said := p.said.String()
	readableAloud(t, said)
	if got := sheetIn(t, folder, 2); !reflect.DeepEqual(got, want) {
		t.Errorf("kept %+v\nwant %+v", got, want)
	}
	inOrder := []string{book.Screens().Caseload.Welcome, "A new organisation, 1 of 4."}
	for _, q := range assessment.Questions(assessment.Full) {
		text, _ := book.Question(assessment.BME, q.ID)
		inOrder = append(inOrder, text.Statement)
	}
	inOrder = append(inOrder, book.Screens().Tasks.LeftOpen, "Check your answers, page 1 of 7.", "Check your answers, page 7 of 7.")
	found := findings.New(book, want)
	inOrder = append(inOrder, "Your results, page 1 of", book.Results().Start.Title)
	for _, section := range found.Results()[1:] {
		inOrder = append(inOrder, section.Title)
	}
	for _, item := range found.Advice.Own() {
		inOrder = append(inOrder, book.Results().Actions.OwnTitle+", page", item.Title)
	}
	inOrder = append(inOrder, "What to do next, page 2 of 2.", found.Advice.Asks()[0].Title, book.Screens().Leaving.Kept)
	rest := flat(said)
	for _, text := range inOrder {
		_, after, ok := strings.Cut(rest, flat(text))
		if !ok {
			t.Fatalf("it does not say %q where it should:\n%s", text, said)
		}
		rest = after
	}
	for _, band := range []string{"1. Capacity: ", "2. Governance: "} {
		if !strings.Contains(said, "\n"+band) {
			t.Errorf("no line for %q", band)
		}
	}
	if where := flat(content.Fill(book.Screens().Leaving.Where, "path", "")); !strings.HasPrefix(flat(rest), strings.TrimSuffix(where, ".")) {
		t.Errorf("after the end it says %q", rest)
	}
}

func english(t *testing.T) *content.Book {
	t.Helper()
	return contenttest.English(t)
}

// From a file of typed lines, with Windows line ends, that stops part way.
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
		if !strings.Contains(flat(string(said)), flat(english(t).Plain().Ended)) ||
			!strings.Contains(flat(string(said)), flat(english(t).Screens().Leaving.Kept)) {
			t.Errorf("%d lines: it ends with %q", count, said[max(0, len(said)-200):])
		}
		if bytes.ContainsFunc(said, func(r rune) bool { return r > unicode.MaxASCII }) {
			t.Errorf("%d lines: it says more than ASCII", count)
		}
	}
}

// Killed as soon as it said "saved", it keeps the answer, and the next time it opens where it was.
func TestPlainKilled(t *testing.T) {
	t.Parallel()
	folder := withOneVisit(t, t.TempDir())
	p := typesInto(t, folder)
	p.types("1", "trust", "5")
	p.hears("Saved: 5, Several work with us, whoever is here, and we check every year.")
	if err := p.command.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	p.ends()
	if got := sheetIn(t, folder, 1).Answers["trust.history"]; got.Level != 4 {
		t.Errorf("kept %+v", got)
	}
	p = typesInto(t, folder)
	p.hears("You're back where you left off.")
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
		folder := withOneVisit(t, t.TempDir())
		p := typesInto(t, folder)
		p.types("1", "trust", "5")
		p.hears("Saved: 5, Several work with us, whoever is here, and we check every year.")
		p.hears("A new answer, Enter to keep this one")
		if err := p.command.Process.Signal(signal); err != nil {
			t.Fatal(err)
		}
		if code := p.ends(); code != want {
			t.Errorf("%v: exit code %d, want %d", signal, code, want)
		}
		said := flat(p.said.String()) + flat(p.errors.String())
		if sentence := map[int]string{0: words.Screens().Leaving.Kept, 1: words.Failures().Interrupted}[want]; !strings.Contains(said, flat(sentence)) {
			t.Errorf("%v: it ends with %q", signal, said[max(0, len(said)-200):])
		}
		if got := sheetIn(t, folder, 1).Answers["trust.history"]; got.Level != 4 {
			t.Errorf("%v: kept %+v", signal, got)
		}
	}
}

// If nobody reads on, as with "head", it ends without a word.
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
