package documents

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden documents again")

// golden compares a document with the one that somebody has read.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	was := strings.ReplaceAll(string(want), "\r\n", "\n")
	if got = strings.ReplaceAll(got, "\r\n", "\n"); got == was {
		return
	}
	old, lines := strings.Split(was, "\n"), strings.Split(got, "\n")
	for i := range min(len(old), len(lines)) {
		if old[i] != lines[i] {
			t.Fatalf("%s, line %d was\n%s\nand is\n%s\nIf that is meant: go test ./content/documents -update, and read it.", name, i+1, old[i], lines[i])
		}
	}
	t.Fatalf("%s had %d lines, and has %d", name, len(old), len(lines))
}
