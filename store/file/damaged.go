package file

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// damagedPattern finds what was kept of files that were damaged.
const damagedPattern = "footing-damaged-*.db"

// damagedPath is where a damaged data file is kept: next to it, under a name that nothing has yet.
func damagedPath(path string, at time.Time) string {
	name := at.UTC().Format("footing-damaged-2006-01-02-150405")
	for n := 1; ; n++ {
		ending := ".db"
		if n > 1 {
			ending = fmt.Sprintf("-%d.db", n)
		}
		free := filepath.Join(filepath.Dir(path), name+ending)
		if _, err := os.Lstat(free); errors.Is(err, fs.ErrNotExist) {
			return free
		}
	}
}

// KeepDamaged writes a copy of the file next to it, with all that is damaged in it, and gives its path. The errors are *DamagedError,
// *FolderError and *WriteError.
func (c Copier) KeepDamaged(at time.Time) (string, error) {
	kept := damagedPath(c.of.path, at)
	if err := c.write(kept, Alone); err != nil {
		_ = os.Remove(kept)
		return "", err
	}
	return kept, written(syncFolder(filepath.Dir(kept)))
}

// PutAside renames the data file at path, which could not be opened, and puts the copy at from in its place. It gives the new name. The
// error is a *WriteError; after one the file is still in its place.
func PutAside(path, from string, at time.Time) (aside string, err error) {
	aside = damagedPath(path, at)
	making := compactPath(path)
	defer os.Remove(making)
	if err := copyFile(from, making, nil); err != nil {
		return "", err
	}
	if err := os.Rename(path, aside); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", &WriteError{err}
	}
	if err := os.Rename(making, path); err != nil {
		_ = os.Rename(aside, path)
		return "", &WriteError{err}
	}
	return aside, written(syncFolder(filepath.Dir(path)))
}
