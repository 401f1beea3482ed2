package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
)

// A locked file tells nothing, opens with its passphrase alone, and nothing that was changed, cut or asks for absurd work comes in.
func TestALockedBundle(t *testing.T) {
	t.Parallel()
	const passphrase = "four quiet words"
	s := open(t, throwaway(t))
	id := create(t, s, "Example Elders").ID
	give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.Rated, Level: 1, Note: "Known only here"})
	path := filepath.Join(t.TempDir(), "locked"+bundle.Ending)
	must(t, s.Bundles().Write(path, id, Leaving{Passphrase: passphrase, Move: true}))
	if r, err := s.Get(id); err != nil || !r.Archived {
		t.Errorf("it is not handed over, %v", err)
	}
	data, err := os.ReadFile(path)
	must(t, err)
	for _, known := range []string{"Example Elders", "Known only here", "trust.roles", "equal-footing"} {
		if bytes.Contains(data, []byte(known)) {
			t.Errorf("%q can be read in it", known)
		}
	}
	if !IsBundle(path) {
		t.Error("it is not known again")
	}
	b, err := ReadBundle(path, "four loud words", passphrase)
	must(t, err)
	mine, err := s.Bundles().Of(id)
	must(t, err)
	if len(b.Entries) != len(mine.Entries) || b.UID != mine.UID {
		t.Errorf("it has %d entries, want %d", len(b.Entries), len(mine.Entries))
	}
	for _, secrets := range [][]string{nil, {"four loud words"}} {
		_, err := ReadBundle(path, secrets...)
		if locked, ok := errors.AsType[*LockedError](err); !ok || !locked.Own || locked.Wrong != (len(secrets) > 0) {
			t.Errorf("with %q: %v", secrets, err)
		}
	}
	flip := func(at int) []byte {
		changed := bytes.Clone(data)
		changed[at] ^= 1
		return changed
	}
	for name, hostile := range map[string][]byte{
		"cut": data[:len(data)-1], "cut short": data[:30], "the end flipped": flip(len(data) - 1), "the middle flipped": flip(len(data) / 2),
		"the head flipped": flip(60), "more at the end": append(bytes.Clone(data), 0), "absurd work": bytes.Replace(data, []byte(" 16\n"), []byte(" 30\n"), 1),
	} {
		path := filepath.Join(t.TempDir(), "hostile")
		must(t, os.WriteFile(path, hostile, 0o600))
		_, err := ReadBundle(path, passphrase)
		_, wrong := errors.AsType[*LockedError](err)
		if _, refused := errors.AsType[*BundleError](err); !refused && (!wrong || name != "the head flipped") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
