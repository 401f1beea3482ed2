package store

import (
	"cmp"
	"crypto/rand"
	"fmt"
	"os"
	"slices"
	"strings"

	"equalfooting/store/file"
)

// The names of the settings that say which other folder backups go to, and which mark this file's have there.
const (
	elsewherePreference = "backup folder"
	markPreference      = "backup mark"
)

// markLength is how many letters and digits tell the backups of one data file from those of another in a folder.
const markLength = 6

// ElsewhereError says that there is a backup next to the data file, and none in the folder elsewhere.
type ElsewhereError struct {
	Folder string
	Err    error // nil where the folder is not there, as when a stick is not in
}

func (e *ElsewhereError) Error() string { return fmt.Sprintf("back up to %q: %v", e.Folder, e.Err) }

// Unwrap gives what the operating system said.
func (e *ElsewhereError) Unwrap() error { return e.Err }

// Sentence says whether the folder is not there, or cannot be written.
func (e *ElsewhereError) Sentence() (string, []any) {
	if e.Err == nil {
		return "backup_away", []any{"path", e.Folder}
	}
	return "backup_elsewhere", []any{"path", e.Folder}
}

// NameElsewhere has backups go to a further folder, which must exist, and puts the first one there. "" means none. The errors are those
// of Make; after one, all is as before.
func (b *Backups) NameElsewhere(folder string) error {
	if folder == "" {
		b.mu.Lock()
		defer b.mu.Unlock()
		return b.savePreference(elsewherePreference, "")
	}
	before := b.where()
	mark := cmp.Or(before.mark, strings.ToLower(rand.Text()[:markLength]))
	if err := b.keepElsewhere(folder, mark); err != nil {
		return err
	}
	err := b.Make()
	if err != nil {
		_ = b.keepElsewhere(before.elsewhere, before.mark)
	}
	return err
}

func (b *Backups) keepElsewhere(folder, mark string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.savePreference(markPreference, mark); err != nil {
		return err
	}
	return b.savePreference(elsewherePreference, folder)
}

// makeElsewhere puts the newest backup into the folder elsewhere, where one is named, unless it is there already.
func (b *Backups) makeElsewhere() error {
	at := b.where()
	made := file.Backups(at.next)
	if at.elsewhere == "" || len(made) == 0 {
		return nil
	}
	if info, err := os.Stat(at.elsewhere); err != nil || !info.IsDir() {
		return &ElsewhereError{Folder: at.elsewhere}
	}
	if !slices.ContainsFunc(at.ownElsewhere(), func(there file.Backup) bool { return there.At.Equal(made[0].At) }) {
		if err := file.AddBackup(at.elsewhere, made[0], at.mark, b.tellsBytes(WritingElsewhere)); err != nil {
			return &ElsewhereError{at.elsewhere, err}
		}
		file.DropBackups(at.ownElsewhere())
	}
	return nil
}
