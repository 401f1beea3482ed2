package file

import (
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Backup is a copy of the data file as it was at a moment.
type Backup struct {
	Path string
	At   time.Time // to the second, in UTC
}

// backupName gives the moment in a backup's name, in UTC, so that names sort by time.
const backupName = "footing-backup-2006-01-02-150405.db"

// BackupFolder is where the data file's own backups lie: in a folder next to it.
func (f *File) BackupFolder() string { return filepath.Join(filepath.Dir(f.path), "backups") }

// Backups gives the backups in a folder, the newest first; none where there is no such folder.
func Backups(folder string) []Backup {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil
	}
	var list []Backup
	for _, entry := range entries {
		if at, err := time.Parse(backupName, entry.Name()); err == nil && entry.Type().IsRegular() {
			list = append(list, Backup{filepath.Join(folder, entry.Name()), at})
		}
	}
	slices.SortFunc(list, func(a, b Backup) int { return b.At.Compare(a.At) })
	return list
}

// BackUp writes a copy of the file into its folder of backups, unless the newest there is the same. The copy is read back by sound
// before it gets its name. It says whether a backup was made. The errors are sound's, *DamagedError, *FolderError and *WriteError.
func (f *File) BackUp(at time.Time, sound func(*File) error) (bool, error) {
	folder := f.BackupFolder()
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return false, &FolderError{folder, err}
	}
	making := filepath.Join(folder, "footing-backup.new") // one name, so that what a kill leaves of it goes the next time
	defer os.Remove(making)
	if err := f.copyTo(making); err != nil {
		return false, err
	}
	made := Backups(folder)
	if len(made) > 0 {
		if same, err := sameContent(making, made[0].Path); err == nil && same {
			return false, nil
		}
	}
	if err := Read(making, sound); err != nil {
		return false, err
	}
	target := filepath.Join(folder, at.UTC().Format(backupName))
	if err := os.Rename(making, target); err != nil {
		return false, &WriteError{err}
	}
	return true, written(syncFolder(folder))
}

// DropBackups takes away the backups that are not worth their room. That one cannot be taken away does no harm.
func (f *File) DropBackups() {
	made := Backups(f.BackupFolder())
	worth := Worth(made)
	for _, b := range made {
		if !slices.Contains(worth, b) {
			_ = os.Remove(b.Path)
		}
	}
}

// The backups that are kept besides the newest: the newest of each day, and of each week, that has one.
const (
	backupDays  = 7
	backupWeeks = 5 // this one and the four before it
)

// Worth gives those of the backups that are worth their room: the newest, and the newest of each of seven days and of each of five
// weeks that have one. They must stand with the newest first.
func Worth(list []Backup) []Backup {
	var worth []Backup
	days, weeks := make(map[string]bool), make(map[[2]int]bool)
	for _, b := range list {
		day := b.At.Format(time.DateOnly)
		year, number := b.At.ISOWeek()
		week := [2]int{year, number}
		ofDay, ofWeek := !days[day] && len(days) < backupDays, !weeks[week] && len(weeks) < backupWeeks
		if ofDay || ofWeek {
			worth = append(worth, b)
		}
		if ofDay {
			days[day] = true
		}
		if ofWeek {
			weeks[week] = true
		}
	}
	return worth
}

// Read opens a data file to be read only, a backup for instance, and closes it after fn. The errors are *HeldError, *FolderError,
// *DamagedError, and fn's own.
func Read(path string, fn func(*File) error) error {
	if err := inspect(path); err != nil {
		return err
	}
	f, err := openLocked(path, true)
	if err != nil {
		return err
	}
	err = fn(f)
	if closeErr := f.db.Close(); err == nil && closeErr != nil {
		err = &FolderError{path, closeErr}
	}
	return err
}
