package command

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Each of these is refused because of this line. Others, not listed here, are refused as a whole, or their line is tested where they are
// read (store/answersfile).
var refusedAt = map[string]string{
	"a-list.yaml":                 "1",
	"american-spelling.yaml":      "1",
	"anchor.yaml":                 "3",
	"answer-null.json":            "3",
	"at-sign.yaml":                "5",
	"audience-unknown.yaml":       "3",
	"bare-level.yaml":             "3",
	"colon-in-note.yaml":          "5",
	"edition-unknown.yaml":        "2",
	"evidence-4.yaml":             "5",
	"evidence-not-asked.yaml":     "5",
	"level-5.yaml":                "3",
	"level-hex.yaml":              "3",
	"level-missing.yaml":          "4",
	"level-true.yaml":             "5",
	"level-word.yaml":             "3",
	"merge-key.yaml":              "3",
	"missing-brace.json":          "4",
	"misspelt-question.yaml":      "3",
	"name-blank.yaml":             "3",
	"name-missing.yaml":           "2",
	"name-too-long.yaml":          "3",
	"not-in-quick.yaml":           "5",
	"note-escape.yaml":            "3",
	"open-bracket.yaml":           "2",
	"open-quote.yaml":             "3",
	"repeated-question.yaml":      "5",
	"second-document.yaml":        "2",
	"second-object.json":          "5",
	"tab.yaml":                    "2",
	"too-deep.yaml":               "3",
	"unknown-answer-key.yaml":     "5",
	"unknown-key.yaml":            "2",
	"windows-1252.yaml":           "2",
	"windows-line-ends.yaml":      "4",
	"word-capital.yaml":           "3",
	"written-before-missing.yaml": "1",
}

// asWhole are refused for something that no single line shows.
var asWhole = []string{"comments-only.yaml", "empty-object.json", "no-bytes.yaml", "no-organisation.yaml",
	"only-a-marker.yaml", "sheet-before-second.yaml", "utf-16-cut.yaml"}

// otherKinds are recognised as files of a different kind.
var otherKinds = []string{"binary.yaml", "utf-16-bare.yaml"}

func TestMalformedSheets(t *testing.T) {
	folder := filepath.Join(house, "store", "answersfile", "testdata", "malformed")
	paths, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(paths) < 100 {
		t.Fatalf("%d sheets, %v", len(paths), err)
	}
	found := 0
	for _, path := range paths {
		file := filepath.Base(path)
		line, known := refusedAt[file]
		if known {
			found++
		}
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			said := refused(t, file, path)
			start := regexp.MustCompile(`^Line ([1-9][0-9]*) of ` + regexp.QuoteMeta(path) + `: [A-Z"]`).FindStringSubmatch(said)
			switch whole := strings.HasPrefix(said, path+": "); {
			case slices.Contains(otherKinds, file):
				if !strings.HasPrefix(said, path+" is ") {
					t.Errorf("does not say what it is: %s", said)
				}
			case known && (start == nil || start[1] != line):
				t.Errorf("does not name line %s: %s", line, said)
			case start == nil && !whole:
				t.Errorf("names neither a line nor the file: %s", said)
			case whole != slices.Contains(asWhole, file):
				t.Errorf("names a line: %v: %s", !whole, said)
			}
		})
	}
	if found != len(refusedAt) {
		t.Errorf("%d of %d sheets with a known line are there", found, len(refusedAt))
	}
}

// quotesItsLine are refused because of how a line is written, and quote it, including the organisation's name if it is there.
var quotesItsLine = []string{"open-quote-name.yaml"}

// refused scores a sheet, from a file and from standard input, and returns what was said about the file.
func refused(t *testing.T, file, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	named, piped := refusal(t, path, nil), refusal(t, "-", data)
	unnamed := strings.Replace(named, path+":", "the input:", 1)
	if slices.Contains(otherKinds, file) { // both may name the wizard's folder
		unnamed, _, _ = strings.Cut(strings.Replace(named, path+" is ", "This is ", 1), " Bring ")
		piped, _, _ = strings.Cut(piped, " Bring ")
	}
	if piped != unnamed {
		t.Errorf("from standard input it says %q, want %q", piped, unnamed)
	}
	if strings.Contains(named, "Example") && !slices.Contains(quotesItsLine, file) {
		t.Errorf("names the organisation: %s", named)
	}
	if file == "level-hex.yaml" { // the sheet's own word
		named = strings.Replace(named, `"0x3"`, `"3"`, 1)
	}
	if wrong := wrongSaid(named); wrong != "" {
		t.Errorf("%s: %s", wrong, named)
	}
	return named
}

// refusal scores a sheet that must be refused, and returns what is said.
func refusal(t *testing.T, path string, input []byte) string {
	t.Helper()
	command := exec.Command("footing", "score", "--data", filepath.Join(t.TempDir(), "data"), path)
	command.Stdin = bytes.NewReader(input)
	var out, err bytes.Buffer
	command.Stdout, command.Stderr = &out, &err
	_ = command.Run() // Only the exit code matters.
	if code := command.ProcessState.ExitCode(); code != 1 || out.Len() > 0 {
		t.Errorf("score %s: exit code %d, prints %q", path, code, out.String())
	}
	if said := err.String(); strings.Count(said, "\n") != 1 || !strings.Contains(said, " Nothing was read from the file. ") {
		t.Errorf("score %s says %q", path, err.String())
	}
	return err.String()
}
