package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

func TestOpenMakesPrivateFolderAndFile(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "b")
	s := open(t, folder)
	create(t, s, "Example Group")
	if s.Path() != filepath.Join(folder, "footing.db") {
		t.Errorf("path %q", s.Path())
	}
	if runtime.GOOS != "windows" {
		for _, name := range entries(t, folder) {
			if got := mode(t, filepath.Join(folder, name)); got != 0o600 {
				t.Errorf("%s has mode %o", name, got)
			}
		}
		for _, path := range []string{folder, filepath.Dir(folder)} {
			if got := mode(t, path); got != 0o700 {
				t.Errorf("%s has mode %o", path, got)
			}
		}
	}
	for range 2 {
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	}
	if names := entries(t, folder); len(names) != 1 || names[0] != fileName {
		t.Errorf("folder has %q", names)
	}
	if _, err := s.Caseload(); err == nil {
		t.Error("a closed store gives a caseload")
	}
}

func TestSecondOpenerIsToldWhoHoldsTheFile(t *testing.T) {
	folder := t.TempDir()
	s := open(t, folder)
	var held *HeldError
	if _, err := Open(folder, time.Now); !errors.As(err, &held) {
		t.Fatalf("error %v", err)
	}
	if held.Holder != os.Getpid() || held.Since.IsZero() {
		t.Errorf("held by %d since %v", held.Holder, held.Since)
	}
	if err := os.WriteFile(holderPath(s.Path()), []byte("{half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(folder, time.Now); !errors.As(err, &held) || held.Holder != 0 || !held.Since.IsZero() {
		t.Errorf("unknown holder: %+v, %v", held, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, folder)
}

func TestNewerFileIsRefusedAndLeftAlone(t *testing.T) {
	folder := t.TempDir()
	s := open(t, folder)
	create(t, s, "Example Group")
	err := s.file.Raw().Update(func(tx *bolt.Tx) error {
		if err := tx.DeleteBucket([]byte(casesShelf)); err != nil { // a later format may keep things otherwise
			return err
		}
		meta := tx.Bucket([]byte(metaShelf))
		return errors.Join(meta.Delete(rollKey), meta.Put(versionKey, binary.BigEndian.AppendUint64(nil, formatVersion+1)))
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	var newer *NewerError
	if _, err := Open(folder, time.Now); !errors.As(err, &newer) || newer.Version != formatVersion+1 || newer.Known != formatVersion {
		t.Errorf("error %v", err)
	}
	if after, err := os.ReadFile(s.Path()); err != nil || !bytes.Equal(before, after) {
		t.Errorf("file was changed, %v", err)
	}
	if names := entries(t, folder); len(names) != 1 {
		t.Errorf("folder has %q", names)
	}
}

// A kill in the middle of the very first start leaves an empty file, or one without buckets; the next start goes on.
func TestHalfMadeFileIsFinished(t *testing.T) {
	for name, half := range map[string]func(path string) error{
		"nothing": func(string) error { return nil },
		"empty":   func(path string) error { return os.WriteFile(path, nil, 0o600) },
		"bare": func(path string) error {
			db, err := bolt.Open(path, 0o600, nil)
			if err != nil {
				return err
			}
			return db.Close()
		},
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			path := filepath.Join(folder, fileName)
			if err := errors.Join(WriteFile(markPath(path), nil), half(path)); err != nil {
				t.Fatal(err)
			}
			s := open(t, folder)
			create(t, s, "Example Group")
			if _, err := os.Stat(markPath(path)); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("the mark is still there: %v", err)
			}
		})
	}
}

func TestFolderThatCannotBeUsed(t *testing.T) {
	var folderError *FolderError
	t.Run("is a file", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(path, time.Now); !errors.As(err, &folderError) || folderError.Path != path {
			t.Errorf("error %v", err)
		}
	})
	t.Run("data file is a folder", func(t *testing.T) {
		folder := t.TempDir()
		if err := os.Mkdir(filepath.Join(folder, fileName), 0o700); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(folder, time.Now); !errors.As(err, &folderError) {
			t.Errorf("error %v", err)
		}
	})
	t.Run("folder cannot be written", func(t *testing.T) {
		skipAsRoot(t)
		folder := t.TempDir()
		if err := os.Chmod(folder, 0o500); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = os.Chmod(folder, 0o700) })
		if _, err := Open(folder, time.Now); !errors.As(err, &folderError) || !errors.Is(err, os.ErrPermission) {
			t.Errorf("error %v", err)
		}
	})
	t.Run("data file cannot be read", func(t *testing.T) {
		skipAsRoot(t)
		s := open(t, t.TempDir())
		if err := errors.Join(s.Close(), os.Chmod(s.Path(), 0)); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(folderOf(s), time.Now); !errors.As(err, &folderError) {
			t.Errorf("error %v", err)
		}
	})
}
