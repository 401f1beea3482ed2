package file

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"equalfooting/store/vault"
)

// Backup is a copy of the data file as it was at a moment.
type Backup struct {
	Path string
	At   time.Time // to the second, in UTC
	Mark string    // BeforeMark, the mark of the data file that a folder elsewhere has it from, or ""
}

// BeforeMark marks a backup that was made just before something put another file in the place of what there was.
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

// BackupFolder is where the data file's own backups lie: in a folder next to it.
func (f *File) BackupFolder() string { return BackupFolder(f.path) }

// BackupFolder is where those of the data file at path lie, which may be a link to it.
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
	slices.SortFunc(list, func(a, b Backup) int { return b.At.Compare(a.At) })
	return list
}

// Marked gives those of the backups that have one of the marks.
func Marked(list []Backup, marks ...string) []Backup {
	return slices.DeleteFunc(slices.Clone(list), func(b Backup) bool { return !slices.Contains(marks, b.Mark) })
}

// BackedUp says whether the newest of the file's own backups is the file as it is now. quick takes it for that where it is of the same
// state: that is so but where a file of another origin has come into this one's place. The errors are turn's and *DamagedError.
func (f *File) BackedUp(quick bool, turn Turn) (bool, error) {
	made := Backups(f.BackupFolder())
	if len(made) == 0 {
		return false, nil
	}
	return f.Copier().sameAs(made[0].Path, quick, turn)
}

// BackUp writes a copy of the file into its folder of backups. It is read back by sound before it gets its name, and that in turn. The
// errors are turn's, sound's, *DamagedError, *GoneError, *FolderError and *WriteError.
func (f *File) BackUp(at time.Time, mark string, sound func(*File) error, turn Turn) error {
	folder := f.BackupFolder()
	if err := turn(f.place.Holds); err != nil { // what is left of a file that has gone is no backup
		return err
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return &FolderError{folder, err}
	}
	making := makingIn(folder)
	defer os.Remove(making)
	if err := f.Copier().write(making, turn); err != nil {
		return err
	}
	if err := f.Copier().readBack(making, sound); err != nil {
		return err
	}
	return turn(func() error { return giveFreeName(making, at, mark) })
}

// giveFreeName gives a backup the name of its moment, or of the first second after it that no other has. One that is the same will do.
func giveFreeName(making string, at time.Time, mark string) error {
	for ; ; at = at.Add(time.Second) {
		name := filepath.Join(filepath.Dir(making), backupName(at, mark))
		same, err := sameContent(making, name)
		if errors.Is(err, fs.ErrNotExist) {
			return named(making, name)
		}
		if err != nil {
			return &WriteError{err}
		}
		if same {
			return nil
		}
	}
}

// AddBackup puts a copy of a backup into a folder elsewhere under a mark, and compares the two before it gets its name. The errors
// are *FolderError and *WriteError.
func AddBackup(folder string, b Backup, mark string) error {
	making := makingIn(folder)
	defer os.Remove(making)
	if err := copyFile(b.Path, making); err != nil {
		return err
	}
	if same, err := sameContent(b.Path, making); err != nil || !same {
		return &FolderError{folder, err}
	}
	return named(making, filepath.Join(folder, backupName(b.At, mark)))
}

// makingIn is where a backup is made: one name, so that what a kill leaves of it goes the next time.
func makingIn(folder string) string { return filepath.Join(folder, "footing-backup.new") }

func named(making, name string) error {
	if err := os.Rename(making, name); err != nil {
		return &WriteError{err}
	}
	return written(syncFolder(filepath.Dir(name)))
}

// DropBackups takes away those of the backups that are not worth their room. That one cannot be taken away does no harm.
func DropBackups(list []Backup) {
	worth := Worth(list)
	for _, b := range list {
		if !slices.Contains(worth, b) {
			_ = os.Remove(b.Path)
		}
	}
}

// The backups that are kept besides the newest: the newest of each day, and of each week, that has one; and those of before
// something put another file in the place of what there was, which the backups of the same day are not to push out.
const (
	backupDays   = 7
	backupWeeks  = 5 // this one and the four before it
	backupBefore = 3
)

// Worth gives those of the backups that are worth their room: the newest of each of seven days and of each of five weeks that have
// one, and besides them the newest three of those made before something. They must stand with the newest first.
func Worth(list []Backup) []Backup {
	var worth []Backup
	days, weeks, before := make(map[string]bool), make(map[[2]int]bool), 0
	for _, b := range list {
		if b.Mark == BeforeMark {
			if before++; before <= backupBefore {
				worth = append(worth, b)
			}
			continue
		}
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
func Read(path string, fn func(*File) error) error { return read(path, nil, fn) }

// read is Read with the key of a sealed file.
func read(path string, key *vault.Key, fn func(*File) error) error {
	if err := inspect(path); err != nil {
		return err
	}
	f, err := openLocked(path, true)
	if err != nil {
		return err
	}
	f.Use(key)
	err = fn(f)
	if closeErr := f.db.Close(); err == nil && closeErr != nil {
		err = &FolderError{path, closeErr}
	}
	return err
}
