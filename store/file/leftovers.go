package file

import (
	"os"
	"path/filepath"
	"slices"
	"time"
)

// tempPattern finds what is being written and has not got its name yet.
const tempPattern = ".equal-footing-*.tmp"

// beforePattern finds the copies that earlier versions of the program kept next to the file before they brought it up to date.
const beforePattern = "footing-before-version-*.db"

// dataPatterns find what is left of copies of the data file that were being made.
var dataPatterns = []string{"footing-backup.new", "*.db.compact"}

// oldPatterns find copies of the data file that nobody reads any more, and madePatterns what is left of files that were being
// written. They may be anything, and so cannot be sealed.
var (
	oldPatterns  = []string{beforePattern, damagedPattern}
	madePatterns = append([]string{tempPattern, beforePattern + ".new"}, dataPatterns...)
)

// OldCopies gives the copies next to the data file at path that nobody reads any more.
func OldCopies(path string) []string { return matching(filepath.Dir(path), oldPatterns) }

// Leftovers gives these, and what is left of files that were being written there and in the folder of backups.
func Leftovers(path string) []string {
	return slices.Concat(OldCopies(path), matching(filepath.Dir(path), madePatterns), matching(BackupFolder(path), madePatterns))
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

// DropOldCopies takes away the copies next to the data file at path that nobody reads any more. Only names are held against
// the pattern: the folder's own may have signs in it that mean something in one. The error is a *WriteError.
func DropOldCopies(path string) error {
	folder := filepath.Dir(path)
	list, err := os.ReadDir(folder)
	if err != nil {
		return &WriteError{err}
	}
	for _, entry := range list {
		old, err := filepath.Match(beforePattern, entry.Name())
		damaged, _ := filepath.Match(damagedPattern, entry.Name())
		if err == nil && (old || damaged) {
			err = os.Remove(filepath.Join(folder, entry.Name()))
		}
		if err != nil {
			return &WriteError{err}
		}
	}
	return nil
}

// leftOver is how old such a file must be to count as left by a kill: writing one takes less than a second.
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

// DropCutShort takes away what is left, next to the data file at path and in the folder of backups, of copies that were being made when the
// program ended. The error is a *WriteError.
func DropCutShort(path string) error {
	for _, folder := range []string{filepath.Dir(path), BackupFolder(path)} {
		for _, left := range matching(folder, dataPatterns) {
			if err := os.Remove(left); err != nil {
				return &WriteError{err}
			}
		}
	}
	return nil
}
