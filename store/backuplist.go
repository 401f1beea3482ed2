package store

import (
	"errors"
	"os"
	"slices"
	"time"

	"equalfooting/assessment/inorder"
	"equalfooting/store/file"
)

// Backup is a backup as people see it.
type Backup struct {
	file.Backup
	Elsewhere  bool // it is in the folder elsewhere, and not next to the file
	Unreadable bool
}

// Before says that it was made just before another file replaced the data file.
func (b Backup) Before() bool { return b.Mark == file.BeforeMark }

// readAtOnce is the size up to which a backup is read whole just to list it.
const readAtOnce = 1 << 20

// List gives the backups next to the file, and those in the folder elsewhere that are not also next to it, the newest first. A large one
// shows that it is unreadable only when it is looked at.
func (b *Backups) List() []Backup {
	at := b.where()
	var list []Backup
	for _, made := range file.Backups(at.next) {
		list = append(list, b.listed(made, false))
	}
	own := len(list)
	for _, made := range at.ownElsewhere() {
		if !has(list[:own], made.At) {
			list = append(list, b.listed(made, true))
		}
	}
	inorder.Sort(list, func(x, y Backup) int { return y.At.Compare(x.At) })
	return list
}

func has(list []Backup, at time.Time) bool {
	return slices.ContainsFunc(list, func(b Backup) bool { return b.At.Equal(at) })
}

func (b *Backups) listed(made file.Backup, elsewhere bool) Backup {
	info, err := os.Stat(made.Path)
	look := func(f *file.File) error {
		err := b.opener().fit(f)
		if _, locked := errors.AsType[*LockedError](err); locked {
			return nil // people hear that it has another passphrase when they choose it
		}
		return err
	}
	if err == nil && info.Size() > readAtOnce {
		look = func(f *file.File) error { _, err := versionOf(f); return err }
	}
	return Backup{made, elsewhere, file.Read(made.Path, look) != nil}
}

// Fit says whether the copy at path can replace the data file: its version can be read, and so can every entry. The errors are
// ErrUnsound, *NewerError, *HeldError, *LockedError where it has another passphrase, *FolderError and *DamagedError.
func (b *Backups) Fit(path string) error {
	_, err := b.fitting(path, nil)
	return err
}

// fitting gives what opens the copy: the key of the data file, or one of the secrets.
func (b *Backups) fitting(path string, secrets []string) (*opener, error) {
	o := b.opener()
	o.secrets, o.told = secrets, b.tells(Checking)
	return o, file.Read(path, o.fit)
}
