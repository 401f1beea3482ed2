package plain

import (
	"bufio"
	"bytes"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"

	"charm.land/lipgloss/v2"
)

func today() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) }

// english is the book of all tests: its parts are read once.
func english(t testing.TB) *content.Book {
	t.Helper()
	return contenttest.English(t)
}

// newStore opens a new store with the example in it.
func newStore(t testing.TB) *store.Store {
	t.Helper()
	return newStoreBy(t, today)
}

// newStoreBy is newStore by another clock.
func newStoreBy(t testing.TB, now func() time.Time) *store.Store {
	t.Helper()
	st := storetest.Open(t, now)
	sheet, err := answersfile.Parse(english(t).Example().Now)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := st.Add(sheet, true); err != nil {
		t.Fatal(err)
	}
	return st
}

// talk is a person in plain mode: lines go in one by one, and everything that was typed and said is written down.
type talk struct {
	t          testing.TB
	st         *store.Store
	said       bytes.Buffer // since the last line that was typed
	transcript strings.Builder
	*conversation
}

// talks starts a conversation on a store, as on a terminal.
func talks(t testing.TB, st *store.Store) *talk {
	t.Helper()
	return talksAt(t, st, measure)
}

// talksAt is talks with lines of that many columns at most; 0 where they are not broken.
func talksAt(t testing.TB, st *store.Store, width int) *talk {
	t.Helper()
	talk := &talk{t: t, st: st}
	talk.conversation = newConversation(english(t), st, &talk.said, true)
	talk.width = func() int { return width }
	talk.start()
	talk.ask()
	talk.transcript.Write(talk.said.Bytes())
	return talk
}

// begin starts a conversation on a new store with the example.
func begin(t testing.TB) *talk {
	t.Helper()
	return talks(t, newStore(t))
}

// types types lines, and gives what was said after the last of them. Lines after the end are not read, as nobody reads
// them in the program.
func (k *talk) types(lines ...string) string {
	k.t.Helper()
	for _, line := range lines {
		if k.over {
			break
		}
		k.said.Reset()
		k.transcript.WriteString("> " + strings.ToValidUTF8(line, "?") + "\n")
		k.hear(readLine(bufio.NewReader(strings.NewReader(line+"\n")), false))
		if k.over {
			k.flush()
		} else {
			k.ask()
		}
		k.transcript.Write(k.said.Bytes())
		sound(k.t, k.said.String())
		for line := range strings.Lines(k.said.String()) {
			if width := k.width(); width > 0 && lipgloss.Width(line) > width {
				k.t.Fatalf("a line is too long: %q", line)
			}
		}
	}
	return k.said.String()
}

// ends is the end of the input.
func (k *talk) ends() string {
	k.t.Helper()
	k.said.Reset()
	k.hear(heard{end: true})
	k.flush()
	k.transcript.WriteString(k.said.String())
	sound(k.t, k.said.String())
	return k.said.String()
}

// hears fails unless all these were said after the last line; line ends count as spaces.
func (k *talk) hears(texts ...string) {
	k.t.Helper()
	for _, text := range texts {
		if !strings.Contains(flat(k.said.String()), flat(text)) {
			k.t.Fatalf("it does not say %q but:\n%s", text, k.said.String())
		}
	}
}

// hearsNot fails if this was said after the last line.
func (k *talk) hearsNot(text string) {
	k.t.Helper()
	if strings.Contains(flat(k.said.String()), flat(text)) {
		k.t.Fatalf("it says %q:\n%s", text, k.said.String())
	}
}

func flat(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u200e", "")), " ")
}

// newOrganisation fills in the form with a name and nothing else, and lands on the task list.
func (k *talk) newOrganisation(name string) {
	k.t.Helper()
	k.types("new", name, "1", "1", "2")
	k.hears(k.screens.About.Done)
	k.types("tasks")
	k.hears("Main page: "+name, "Capacity", "Not started")
}

// sheet is what is kept of the organisation with this name.
func (k *talk) sheet(name string) assessment.Sheet {
	k.t.Helper()
	found, err := k.st.Find(name)
	if err != nil {
		k.t.Fatal(err)
	}
	return k.in(found.ID).Sheet()
}

var unfilled = regexp.MustCompile(`\{[a-z_]+\}`)

// sound fails where something was said that a screen reader, or a simple terminal, would make nothing of.
func sound(t testing.TB, said string) {
	t.Helper()
	if fault := fault(said); fault != "" {
		t.Fatalf("%s:\n%q", fault, said)
	}
}

// fault says what is wrong with a text that was said; "" when nothing is.
func fault(said string) string {
	switch {
	case strings.Contains(said, "\n\n\n"):
		return "two empty lines"
	case strings.HasPrefix(said, "\n"):
		return "an empty line at the start"
	case said != "" && !strings.HasSuffix(said, "\n"):
		return "a line without an end"
	case unfilled.MatchString(said):
		return "something was not filled in"
	}
	for line := range strings.Lines(said) {
		if strings.HasPrefix(line, "Saved. ") || line == "Saved.\n" {
			return "it is not said what was saved"
		}
		line = strings.TrimSuffix(line, "\n")
		if strings.ContainsFunc(line, unicode.IsControl) {
			return "a control character"
		}
		// What people typed may wrap so that an emoji, or the full stop after it, comes to stand alone, and a name may be no more than
		// a colon; that is no decoration.
		if line != "" && line != ":" && strings.Trim(line, `-=_*#~+|:;,<>/\ `) == "" {
			return "a line that is only decoration"
		}
		if strings.ContainsFunc(line, func(r rune) bool { return r >= 0x2500 && r < 0x2600 }) {
			return "drawing"
		}
	}
	return ""
}

func TestFault(t *testing.T) {
	for said, want := range map[string]bool{
		"": true, "Fine.\n": true, "1. A\n\nB\n": true, "no end": false, "\nA\n": false, "A\n\n\nB\n": false, "A {count}\n": false,
		"---\n": false, "> \n": false, "\x1b[1mA\x1b[0m\n": false, "A\rB\n": false, "A ─ B\n": false, "A\tB\n": false,
	} {
		if got := fault(said) == ""; got != want {
			t.Errorf("%q passes: %v", said, got)
		}
	}
}
