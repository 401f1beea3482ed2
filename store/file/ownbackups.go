package file

import (
	"errors"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"time"
)

// OwnBackups are the backups of an open file, in the folder next to it.
type OwnBackups struct {
	of     Copier
	folder string
}

// Backups are the file's own.
func (f *File) Backups() OwnBackups { return OwnBackups{f.Copier(), BackupFolder(f.path)} }

// Telling is Copier.Telling for what is made.
func (b OwnBackups) Telling(told Told) OwnBackups { return OwnBackups{b.of.Telling(told), b.folder} }

// Folder is where they are kept.
func (b OwnBackups) Folder() string { return b.folder }

// Current says whether the newest of the file's own backups is the file as it is now. quick only compares the states: that is enough
// unless a file from elsewhere has replaced this one. The errors are turn's and *DamagedError.
func (b OwnBackups) Current(quick bool, turn Turn) (bool, error) {
	made := Backups(b.folder)
	if len(made) == 0 {
		return false, nil
	}
	return b.of.sameAs(made[0].Path, quick, turn)
}

// Make writes a copy of the file into its folder of backups. It is read back by sound before it gets its name, and that in turn. The
// errors are turn's, sound's, *DamagedError, *GoneError, *FolderError and *WriteError.
func (b OwnBackups) Make(at time.Time, mark string, sound func(*File) error, turn Turn) error {
	if err := turn(b.of.of.place.Holds); err != nil { // what is left of a file that has gone is no backup
		return err
	}
	if err := os.MkdirAll(b.folder, 0o700); err != nil {
		return &FolderError{b.folder, err}
	}
	making := makingIn(b.folder)
	defer os.Remove(making)
	if err := b.of.write(making, turn); err != nil {
		return err
	}
	if err := b.of.readBack(making, sound); err != nil {
		return err
	}
	return turn(func() error { return giveFreeName(making, at, mark) })
}

// MakeBefore makes a backup of the file before it is brought up to date to another version. A sound structure is enough: even what cannot
// be read in it must not be lost. Its time is that of the last change, so that a start that was cut short makes one backup and not two.
// The errors are *DamagedError, *FolderError and *WriteError.
func (b OwnBackups) MakeBefore() error {
	// At the start only a small file's pages are all looked at, and bbolt could fall over any of them from here on.
	if err := lookOver(b.of.of.path, math.MaxInt64); err != nil {
		return &DamagedError{b.of.of.path, err}
	}
	info, err := b.of.of.place.handle.Stat()
	if err != nil {
		return &FolderError{b.of.of.path, err}
	}
	return b.Make(info.ModTime(), BeforeMark, func(*File) error { return nil }, Alone)
}

// makingIn is where a backup is made: one name, so that what a kill leaves of it goes the next time.
func makingIn(folder string) string { return filepath.Join(folder, "footing-backup.new") }

func named(making, name string) error {
	if err := os.Rename(making, name); err != nil {
		return &WriteError{err}
	}
	return written(syncFolder(filepath.Dir(name)))
}

// giveFreeName names a backup after its time, or the first second after it that no other has. If one that is the same has the name, that
// will do.
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
