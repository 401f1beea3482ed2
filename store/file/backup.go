package file

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"equalfooting/assessment/inorder"
)

// Backup is a copy of the data file as it was at a moment.
type Backup struct {
	Path string
	At   time.Time // to the second, in UTC
	Mark string    // BeforeMark; in a folder elsewhere the mark of its data file; or ""
}

// BeforeMark marks a backup that was made just before another file replaced the data file.
const BeforeMark = "before"

const (
	backupPrefix = "footing-backup-"
	backupTime   = "2006-01-02-150405" // in UTC, so that names sort by time
	backupEnding = ".db"
)

// backupName is what a backup is called. A mark comes last: "footing-backup-2026-11-30-101500-before.db".
func backupName(at time.Time, mark string) string {
	name := backupPrefix + at.UTC().Format(backupTime)
	if mark != "" {
		name += "-" + mark
	}
	return name + backupEnding
}

func backupOf(folder, name string) (Backup, bool) {
	stem, found := strings.CutPrefix(strings.TrimSuffix(name, backupEnding), backupPrefix)
	if !found || len(stem) < len(backupTime) {
		return Backup{}, false
	}
	at, err := time.Parse(backupTime, stem[:len(backupTime)])
	b := Backup{filepath.Join(folder, name), at, strings.TrimPrefix(stem[len(backupTime):], "-")}
	return b, err == nil && name == backupName(at, b.Mark)
}

// BackupFolder is the folder of the backups of the data file at path, which may be a link: it is next to the file itself.
func BackupFolder(path string) string {
	if target, err := throughLink(path); err == nil {
		path = target
	}
	return filepath.Join(filepath.Dir(path), "backups")
}

// Backups gives the backups in a folder, the newest first; none where there is no such folder.
func Backups(folder string) []Backup {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil
	}
	var list []Backup
	for _, entry := range entries {
		if b, ok := backupOf(folder, entry.Name()); ok && entry.Type().IsRegular() {
			list = append(list, b)
		}
	}
	inorder.Sort(list, func(a, b Backup) int { return b.At.Compare(a.At) })
	return list
}

// Marked gives those of the backups that have one of the marks.
func Marked(list []Backup, marks ...string) []Backup {
	return slices.DeleteFunc(slices.Clone(list), func(b Backup) bool { return !slices.Contains(marks, b.Mark) })
}
