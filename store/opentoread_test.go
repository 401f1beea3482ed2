package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// What may only be read is read whole, also with a passphrase, and nothing of it or next to it changes.
func TestOpenToRead(t *testing.T) {
	for _, passphrase := range []string{"", "four quiet words"} {
		folder := t.TempDir()
		s := open(t, folder)
		record := add(t, s, wholeSheet("First"), false)
		if passphrase != "" {
			must(t, s.Passphrase().Set(passphrase, func(string) bool { return true }))
		}
		must(t, s.Close())
		before, listed := contents(t, folder)

		s, err := OpenToRead(folder, time.Now, passphrase)
		must(t, err)
		isWhole(t, s, record)
		if found, err := s.Check(); err != nil || len(found.Problems) > 0 {
			t.Errorf("%+v, %v", found, err)
		}
		if err := s.Preferences().Save("front", "plain"); err == nil {
			t.Error("it can be written")
		}
		must(t, s.Close())
		if after, now := contents(t, folder); !bytes.Equal(after, before) || now != listed {
			t.Errorf("%d files became %d, or the file changed", listed, now)
		}
	}
	if _, err := OpenToRead(t.TempDir(), time.Now); err == nil {
		t.Error("a folder with nothing in it was opened")
	}
}

// contents gives the data file, and how many files there are.
func contents(t *testing.T, folder string) (data []byte, files int) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(folder, fileName))
	must(t, err)
	must(t, filepath.WalkDir(folder, func(string, fs.DirEntry, error) error { files++; return nil }))
	return data, files
}

// What is the matter with a folder is known by looking at it.
func TestWhatIsTheMatterWithAFolder(t *testing.T) {
	folder := t.TempDir()
	link, file := filepath.Join(folder, "link"), filepath.Join(folder, "file")
	must(t, os.Symlink(filepath.Join(folder, "nothing"), link))
	must(t, os.WriteFile(file, nil, 0o400))
	for _, each := range []struct {
		path string
		err  error
		want string
	}{
		{link, fs.ErrExist, "link_nowhere"}, {file, fs.ErrPermission, "folder_read_only"}, {folder, fs.ErrPermission, "folder_unwritable"},
		{file, errors.New("something else"), "folder"}, {filepath.Join(folder, "none"), fs.ErrPermission, "folder"},
	} {
		if got, _ := (&FolderError{Path: each.path, Err: each.err}).Sentence(); got != each.want {
			t.Errorf("%s, %v: %s, want %s", each.path, each.err, got, each.want)
		}
	}
}
