package store

import (
	"crypto/rand"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"equalfooting/store/file"
)

// The names under which it is kept where else backups go, and by which mark those of this file are known there.
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

// Elsewhere is the folder that has backups besides the one next to the data file; "" for none.
func (s *Store) Elsewhere() string { return s.Preference(elsewherePreference) }

// NameElsewhere has backups go to a folder as well, which must be there, and puts the first one there. "" is none. The errors are
// those of BackUp; after one, all is as it was.
func (s *Store) NameElsewhere(folder string) error {
	if folder == "" {
		return s.SavePreference(elsewherePreference, "")
	}
	mark := s.Preference(markPreference)
	if mark == "" {
		mark = strings.ToLower(rand.Text()[:markLength])
	}
	before, was := s.Elsewhere(), s.Preference(markPreference)
	if err := s.keepElsewhere(folder, mark); err != nil {
		return err
	}
	err := s.BackUp()
	if err != nil {
		_ = s.keepElsewhere(before, was)
	}
	return err
}

func (s *Store) keepElsewhere(folder, mark string) error {
	if err := s.SavePreference(markPreference, mark); err != nil {
		return err
	}
	return s.SavePreference(elsewherePreference, folder)
}

// elsewhere gives the backups of this file in the folder elsewhere, the newest first; none where it is not there.
func (s *Store) elsewhere() []file.Backup {
	folder := s.Elsewhere()
	if folder == "" {
		return nil
	}
	return file.Marked(file.Backups(folder), s.Preference(markPreference))
}

// backUpElsewhere puts the newest backup into the folder elsewhere, where one is named, unless it is there already.
func (s *Store) backUpElsewhere() error {
	folder, mark := s.Elsewhere(), s.Preference(markPreference)
	made := file.Backups(s.BackupFolder())
	if folder == "" || len(made) == 0 {
		return nil
	}
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return &ElsewhereError{Folder: folder}
	}
	there := func() []file.Backup { return file.Marked(file.Backups(folder), mark) }
	if !slices.ContainsFunc(there(), func(b file.Backup) bool { return b.At.Equal(made[0].At) }) {
		if err := file.AddBackup(folder, made[0], mark); err != nil {
			return &ElsewhereError{folder, err}
		}
		file.DropBackups(there())
	}
	return nil
}

func has(list []Backup, at time.Time) bool {
	return slices.ContainsFunc(list, func(b Backup) bool { return b.At.Equal(at) })
}

func sortBackups(list []Backup) {
	slices.SortStableFunc(list, func(a, b Backup) int { return b.At.Compare(a.At) })
}
