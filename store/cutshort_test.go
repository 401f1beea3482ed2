package store

import (
	"os"
	"path/filepath"
	"testing"
)

// What was being made when the program was killed has everything in it, and goes with the next organisation that is deleted.
func TestDeletingTakesAwayWhatWasCutShort(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	s := open(t, folder)
	id := create(t, s, "Example Group").ID
	must(t, s.Backups().Make())
	data, err := os.ReadFile(s.Path())
	must(t, err)
	left := []string{compactPath(s.Path()), filepath.Join(s.Backups().Folder(), "footing-backup.new"), compactPath(s.Backups().List()[0].Path)}
	for _, path := range left {
		must(t, os.WriteFile(path, data, 0o600))
	}
	must(t, s.Delete(id))
	for _, path := range left {
		if _, err := os.Lstat(path); err == nil {
			t.Errorf("%s is left", path)
		}
	}
}
