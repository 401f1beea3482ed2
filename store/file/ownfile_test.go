package file

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// Somebody has put links where the program has files of its own. What they lead to stays as it is, and the program works.
func TestLinksInThePlaceOfOwnFiles(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path, theirs := filepath.Join(folder, "footing.db"), filepath.Join(t.TempDir(), "theirs")
	if err := os.WriteFile(theirs, []byte("theirs"), 0o644); err != nil {
		t.Fatal(err)
	}
	before, err := os.Stat(theirs)
	if err != nil {
		t.Fatal(err)
	}
	for _, own := range []string{markPath(path), holderPath(path), compactPath(path)} {
		if err := os.Symlink(theirs, own); err != nil {
			t.Skip(err)
		}
	}
	f, err := Open(path, func(*File, bool) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	f.Holder().Note(time.Now())
	if !isOwn(holderPath(path)) {
		t.Error("the holder was written to a link")
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
	data, err := os.ReadFile(theirs)
	info, statErr := os.Stat(theirs)
	if err != nil || statErr != nil || string(data) != "theirs" || info.Mode() != before.Mode() {
		t.Errorf("what the links lead to is %q, %v, %v, %v", data, info, err, statErr)
	}
	if list, _ := filepath.Glob(path + ".*"); len(list) > 0 {
		t.Errorf("left %q", list)
	}
}

// A link to the mark of a new file does not let an emptied file pass for a new one.
func TestALinkIsNoMark(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "footing.db")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(path, markPath(path)); err != nil {
		t.Skip(err)
	}
	if err := makeIfMissing(path, func(*File, bool) error { return nil }); err == nil {
		t.Error("an empty file passes for a new one")
	}
}

// What a kill left of a file that was being written goes at the next start, and nothing else does.
func TestLeftOverIsRemoved(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	old, fresh, other := filepath.Join(folder, ".equal-footing-1.tmp"), filepath.Join(folder, ".equal-footing-2.tmp"), filepath.Join(folder, "notes.tmp")
	for _, path := range []string{old, fresh, other} {
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	longAgo := time.Now().Add(-time.Hour)
	for _, path := range []string{old, other} {
		if err := os.Chtimes(path, longAgo, longAgo); err != nil {
			t.Fatal(err)
		}
	}
	removeLeftOver(folder)
	for path, want := range map[string]bool{old: false, fresh: true, other: true} {
		if got := isOwn(path); got != want {
			t.Errorf("%s is there: %v", path, got)
		}
	}
}
