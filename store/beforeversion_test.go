package store

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/file"
)

// keptBefore gives the backups that were made before something took the file's place, the newest first.
func keptBefore(t *testing.T, folder string) []string {
	t.Helper()
	var paths []string
	for _, b := range file.Marked(file.Backups(filepath.Join(folder, "backups")), file.BeforeMark) {
		paths = append(paths, b.Path)
	}
	if len(paths) == 0 {
		t.Fatal("nothing was kept")
	}
	return paths
}

// The backup of an older file holds every organisation, also one that is deleted later, and so do the copies that earlier versions of
// the program made.
func TestDeletionClearsWhatWasKeptOfAnOlderFile(t *testing.T) {
	for _, name := range []string{"plain", "clients [2026]", "[a-"} { // no folder's name is a pattern
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), name)
			must(t, os.Mkdir(folder, 0o700))
			putVersion1(t, folder)
			s := open(t, folder)
			must(t, os.WriteFile(filepath.Join(folder, "footing-before-version-3-2.db"), []byte("as version 3 made it"), 0o600))
			gone, stays := get(t, s, 2).Organisation.Name, get(t, s, 1).Organisation.Name
			must(t, s.Delete(2))
			must(t, s.Close())
			if names := entries(t, folder); !reflect.DeepEqual(names, []string{"backups", fileName}) {
				t.Errorf("folder has %q", names)
			}
			if backups := filepath.Join(folder, "backups"); folderHolds(t, backups, gone) || !folderHolds(t, backups, stays) {
				t.Errorf("%q is in the backup still, or %q is not", gone, stays)
			}
		})
	}
}

// Where a copy from before cannot be taken away, the organisation would stay in it: then nothing is deleted.
func TestDeletionThatCannotTakeTheKeptCopyAlong(t *testing.T) {
	s := open(t, version1(t))
	kept := filepath.Join(filepath.Dir(s.Path()), "footing-before-version-3.db")
	before, err := s.Caseload()
	must(t, err)
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

// A start that was cut short after the backup makes no second one, and half of one from a kill goes.
func TestAnOlderFileIsBackedUpOnce(t *testing.T) {
	folder := version1(t)
	path := filepath.Join(folder, fileName)
	info, err := os.Stat(path)
	must(t, err)
	for range 2 {
		must(t, os.MkdirAll(filepath.Join(folder, "backups"), 0o700))
		must(t, os.WriteFile(filepath.Join(folder, "backups", "footing-backup.new"), []byte("half of one, from a kill"), 0o600))
		must(t, open(t, folder).Close())
		putVersion1(t, folder)
		must(t, os.Chtimes(path, info.ModTime(), info.ModTime()))
	}
	if names := entries(t, filepath.Join(folder, "backups")); len(names) != 1 {
		t.Errorf("there are %q", names)
	}
}
