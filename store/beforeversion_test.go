package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"equalfooting/assessment"
)

// The copy from before holds every organisation, also one that is deleted later: it goes with the deletion.
func TestDeletionTakesTheKeptCopyAlong(t *testing.T) {
	for _, name := range []string{"plain", "clients [2026]", "[a-"} { // no folder's name is a pattern
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), name)
			must(t, os.Mkdir(folder, 0o700))
			putVersion1(t, folder)
			s := open(t, folder)
			must(t, os.WriteFile(beforePath(s.Path(), 2), []byte("a second one"), 0o600))
			must(t, s.Delete(2))
			must(t, s.Close())
			if names := entries(t, folder); !reflect.DeepEqual(names, []string{fileName}) {
				t.Errorf("folder has %q", names)
			}
		})
	}
}

// Where the copy from before cannot be taken away, the organisation would stay in it: then nothing is deleted.
func TestDeletionThatCannotTakeTheKeptCopyAlong(t *testing.T) {
	s := open(t, version1(t))
	kept := beforePath(s.Path(), 1)
	before, err := s.Caseload()
	must(t, err)
	must(t, os.Remove(kept))
	must(t, os.MkdirAll(filepath.Join(kept, "inside"), 0o700)) // stands in for a file that another program holds

	var failed *WriteError
	if err := s.Delete(2); !errors.As(err, &failed) {
		t.Errorf("error %v", err)
	}
	if after, err := s.Caseload(); err != nil || !reflect.DeepEqual(after, before) {
		t.Errorf("caseload %+v, %v; want %+v", after, err, before)
	}
	give(t, s, 2, "trust.roles", assessment.Rating(1))
	if _, err := os.Stat(compactPath(s.Path())); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the new file is still there: %v", err)
	}
	must(t, os.RemoveAll(kept))
	must(t, s.Delete(2))
}

func TestKeptCopyOverwritesNothing(t *testing.T) {
	folder := version1(t)
	path := filepath.Join(folder, fileName)
	if err := os.WriteFile(beforePath(path, 1), []byte("another one"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(beforePath(path, 1)+".new", []byte("half of one, from a kill"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := open(t, folder).Close(); err != nil {
		t.Fatal(err)
	}
	if got := readFile(t, beforePath(path, 1)); string(got) != "another one" {
		t.Errorf("the first is now %q", got)
	}
	copied := readFile(t, beforePath(path, 2))
	// Killed after the copy, before the rest: the copy that is there will do.
	putVersion1(t, folder)
	if err := open(t, folder).Close(); err != nil {
		t.Fatal(err)
	}
	if names := entries(t, folder); len(names) != 3 || !bytes.Equal(readFile(t, beforePath(path, 2)), copied) {
		t.Errorf("folder has %q", names)
	}
}
