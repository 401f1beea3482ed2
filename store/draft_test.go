package store

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// A draft is there again, sealed where there is a passphrase, and goes with the organisation that it is about.
func TestDraft(t *testing.T) {
	s := open(t, t.TempDir())
	first, second := add(t, s, wholeSheet("First"), false), add(t, s, wholeSheet("Second"), false)
	d := Draft{Place: Place{Page: "question", Case: first.ID, Question: "trust.roles"}, Kind: "note", Text: "Ask the treasurer " + strings.Repeat("é", 9_000)}
	must(t, s.Session().SaveDraft(d))
	s = reopen(t, s)
	if got := s.Session().Draft(); got != d {
		t.Errorf("the draft is %+v", got)
	}
	must(t, s.Delete(second.ID))
	if got := s.Session().Draft(); got != d {
		t.Errorf("it went with another organisation: %+v", got)
	}
	must(t, s.Delete(first.ID))
	if got := s.Session().Draft(); got != (Draft{}) {
		t.Errorf("it outlived its organisation: %+v", got)
	}
	if data, err := os.ReadFile(s.Path()); err != nil || bytes.Contains(data, []byte("Ask the treasurer")) {
		t.Errorf("it can still be read in the file, %v", err)
	}
	if found, err := s.Check(); err != nil || len(found.Problems) > 0 {
		t.Errorf("%+v, %v", found, err)
	}

	third := add(t, s, wholeSheet("Third"), false)
	must(t, s.Passphrase().Set("four quiet words", func(string) bool { return true }))
	d.Case = third.ID
	must(t, s.Session().SaveDraft(d))
	if data, err := os.ReadFile(s.Path()); err != nil || bytes.Contains(data, []byte("Ask the treasurer")) {
		t.Errorf("it can be read without the passphrase, %v", err)
	}
	if got := s.Session().Draft(); got != d {
		t.Errorf("the sealed draft is %+v", got)
	}
	must(t, s.Delete(third.ID))
	if got := s.Session().Draft(); got != (Draft{}) {
		t.Errorf("a sealed one outlived its organisation: %+v", got)
	}
	must(t, s.Session().SaveDraft(d))
	must(t, s.Session().SaveDraft(Draft{}))
	if got := s.Session().Draft(); got != (Draft{}) {
		t.Errorf("it was not taken away: %+v", got)
	}
}
