package answersfile

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"equalfooting/assessment"
)

// mistakeIn parses data that must be refused.
func mistakeIn(t *testing.T, data []byte) Mistake {
	t.Helper()
	sheet, err := Parse(data)
	if err == nil {
		t.Fatalf("accepted as %+v", sheet)
	}
	var mistake *Mistake
	if !errors.As(err, &mistake) {
		t.Fatalf("error is a %T, want *Mistake", err)
	}
	if sheet.Answers != nil || sheet.Organisation.Name != "" {
		t.Errorf("a refused file gave %+v", sheet)
	}
	return *mistake
}

func TestMalformedSheetsAreRefusedWithTheLine(t *testing.T) {
	tested := make(map[string]bool)
	for _, test := range malformed {
		tested[test.file] = true
		t.Run(test.file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("testdata", "malformed", test.file))
			if err != nil {
				t.Fatal(err)
			}
			m := mistakeIn(t, data)
			if m.Problem != test.problem || m.Line != test.line || m.Nearest != test.nearest {
				t.Errorf("%+v\nwant %s, line %d, nearest %q", m, test.problem, test.line, test.nearest)
			}
		})
	}
	files, err := os.ReadDir(filepath.Join("testdata", "malformed"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if !tested[file.Name()] {
			t.Errorf("%s stands in no table", file.Name())
		}
	}
}

// head is the organisation at the beginning of most sheets in these tests.
const head = "organisation: {name: Example Group, audience: bme}\n"

func TestMistakesSayWhereTheyStandAndWhatWasWritten(t *testing.T) {
	long := strings.Repeat("abcde", 9)
	tests := map[string]struct {
		text         string
		entry, given string
	}{
		"an unknown key":              {"colour: red", "colour", "colour"},
		"an unknown key of an answer": {"answers: {capacity.time: {levle: 3}}", "capacity.time", "levle"},
		"a level":                     {"answers: {capacity.time: {level: 3.0}}", "capacity.time", "3.0"},
		"a list as level":             {"answers: {capacity.time: {level: [3]}}", "capacity.time", "[...]"},
		"a map as level":              {"answers: {capacity.time: {level: {a: 3}}}", "capacity.time", "{...}"},
		"evidence not asked":          {"answers: {capacity.time: {level: 3, evidence: 1}}", "capacity.time", "evidence"},
		"a word":                      {"answers: {capacity.time: soon}", "capacity.time", "soon"},
		"a long word":                 {"answers: {capacity.time: " + long + "}", "capacity.time", long[:40] + "..."},
		"control characters":          {`answers: {capacity.time: "a\e[2J\u202e b\n\nc"}`, "capacity.time", "a[2J b c"},
		"a blank answer":              {"answers: {capacity.time: }", "capacity.time", ""},
		"an alias":                    {"answers: &x {}", "answers", "&x"},
		"a tag":                       {"answers: !!map {}", "answers", "!!map"},
		"a line that cannot be read":  {"answers: @home\n", "", "answers: @home"},
		"a second document":           {"---\nedition: full", "", "---"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			m := mistakeIn(t, []byte(head+test.text))
			if m.Entry != test.entry || m.Given != test.given {
				t.Errorf("%s: entry %q, given %q; want %q, %q", m.Problem, m.Entry, m.Given, test.entry, test.given)
			}
		})
	}
}

func TestAMistakeAsAnErrorKeepsWhatWasWrittenToItself(t *testing.T) {
	m := mistakeIn(t, []byte(head+"answers: {Private: words}"))
	if got, want := m.Error(), "answers file, line 2: unknown_question"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	m = mistakeIn(t, nil)
	if got, want := m.Error(), "answers file: empty_file"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestLimits(t *testing.T) {
	name := func(length int) string {
		return "organisation: {audience: bme, name: " + strings.Repeat("é", length) + "}"
	}
	note := func(length int) string {
		return head + "answers: {capacity.time: {level: 1, note: " + strings.Repeat("é", length) + "}}"
	}
	size := func(length int) string { return head + "#" + strings.Repeat("x", length-len(head)-1) }
	tests := map[string]struct {
		at, beyond string
		problem    Problem
	}{
		"name":             {name(assessment.MaxNameLength), name(assessment.MaxNameLength + 1), NameTooLong},
		"name with spaces": {strings.Replace(name(assessment.MaxNameLength-1), "éé", "é   é", 1), strings.Replace(name(assessment.MaxNameLength), "éé", "é   é", 1), NameTooLong},
		"note":             {note(assessment.MaxNoteLength), note(assessment.MaxNoteLength + 1), NoteTooLong},
		"file":             {size(MaxSize), size(MaxSize + 1), TooLarge},
	}
	for what, test := range tests {
		t.Run(what, func(t *testing.T) {
			if _, err := Parse([]byte(test.at)); err != nil {
				t.Errorf("at the limit: %v", err)
			}
			if m := mistakeIn(t, []byte(test.beyond)); m.Problem != test.problem {
				t.Errorf("beyond the limit: %s, want %s", m.Problem, test.problem)
			}
		})
	}
}

// Each of these is as large as a file may be, and made to be hard on a parser. They must be refused without a crash; BenchmarkHostile
// shows what they cost.
func TestHostileFilesAreRefused(t *testing.T) {
	for name, text := range hostile() {
		t.Run(name, func(t *testing.T) {
			m := mistakeIn(t, []byte(text))
			if len(m.Given) > utf8.UTFMax*(shownLength+3) || len(m.Entry) > utf8.UTFMax*(shownLength+3) {
				t.Errorf("shows %d and %d bytes", len(m.Given), len(m.Entry))
			}
		})
	}
}

func hostile() map[string]string {
	fill := func(start, unit string) string {
		return head + start + strings.Repeat(unit, (MaxSize-len(head)-len(start))/len(unit))
	}
	return map[string]string{
		"brackets":       fill("answers: ", "["),
		"braces":         fill("answers: ", "{a: "),
		"dashes":         fill("answers:\n", "- "),
		"question marks": fill("", "? "),
		"aliases":        fill("answers: &a {}\nb: [", "*a,"),
		"anchors":        fill("answers:\n", "- &a b\n"),
		"empty maps":     fill("answers: [", "{},"),
		"same key":       fill("answers:\n", " a: b\n"),
		"documents":      fill("", "---\n"),
		"one long key":   fill("", "a"),
	}
}

func BenchmarkHostile(b *testing.B) {
	for name, text := range hostile() {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				_, _ = Parse([]byte(text))
			}
		})
	}
}
