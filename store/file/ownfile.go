package file

import (
	"io/fs"
	"os"
)

// The small files next to the data file are the program's own. Where somebody has put a link or a pipe in the place of one, it
// is neither followed nor waited for: what it leads to is not ours.

// isOwn says that there is a file of this name, and neither a link nor anything else.
func isOwn(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular()
}

// createOwn makes a new, empty file, readable by its owner alone, in the place of whatever had its name but a folder.
func createOwn(path string) (*os.File, error) {
	if info, err := os.Lstat(path); err == nil && !info.IsDir() {
		if err := os.Remove(path); err != nil {
			return nil, err
		}
	}
	return os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
}

// readOwn reads one; a file that is not ours counts as missing.
func readOwn(path string) ([]byte, error) {
	if !isOwn(path) {
		return nil, fs.ErrNotExist
	}
	return os.ReadFile(path)
}
