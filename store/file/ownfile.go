package file

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
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

// readOwn reads one; one that is not ours is as good as none.
func readOwn(path string) ([]byte, error) {
	if !isOwn(path) {
		return nil, fs.ErrNotExist
	}
	return os.ReadFile(path)
}

// tempPattern finds what is being written and has not got its name yet.
const tempPattern = ".equal-footing-*.tmp"

// leftOver is the age from which such a file is what a kill has left: writing one takes less than a second.
const leftOver = time.Minute

// removeLeftOver takes away what a kill has left of files that were being written next to the data file. Where it cannot, it
// tries again the next time.
func removeLeftOver(folder string) {
	list, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, entry := range list {
		if temp, err := filepath.Match(tempPattern, entry.Name()); err != nil || !temp || !entry.Type().IsRegular() {
			continue
		}
		if info, err := entry.Info(); err == nil && time.Since(info.ModTime()) > leftOver {
			_ = os.Remove(filepath.Join(folder, entry.Name()))
		}
	}
}

// oldPatterns find copies of the data file that nobody reads any more, and madePatterns what is left of files that were being
// written. They may be anything, and so cannot be sealed.
var (
	oldPatterns  = []string{beforePattern, "footing-damaged-*.db"}
	madePatterns = []string{tempPattern, beforePattern + ".new", "footing-backup.new", "*.db.compact"}
)

// OldCopies gives the copies next to the data file that nobody reads any more.
func (f *File) OldCopies() []string { return matching(filepath.Dir(f.path), oldPatterns) }

// Leftovers gives these, and what is left of files that were being written there and in the folder of backups.
func (f *File) Leftovers() []string {
	return slices.Concat(f.OldCopies(), matching(filepath.Dir(f.path), madePatterns), matching(f.BackupFolder(), madePatterns))
}

func matching(folder string, patterns []string) []string {
	var list []string
	entries, _ := os.ReadDir(folder)
	for _, entry := range entries {
		matches := func(pattern string) bool {
			ok, err := filepath.Match(pattern, entry.Name())
			return err == nil && ok
		}
		if entry.Type().IsRegular() && slices.ContainsFunc(patterns, matches) {
			list = append(list, filepath.Join(folder, entry.Name()))
		}
	}
	return list
}
