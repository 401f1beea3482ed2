package store

import (
	"os"
	"slices"

	"equalfooting/store/file"
)

// places are the folders that have backups of the data file.
type places struct {
	next      string // next to the file
	elsewhere string // "" for none
	mark      string // which tells this file's backups from others elsewhere
}

// places gives them. b.mu must be held.
func (b *Backups) places() places {
	return places{b.file.Backups().Folder(), b.preference(elsewherePreference), b.preference(markPreference)}
}

// where is places for those who do not hold b.mu.
func (b *Backups) where() places {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.places()
}

// Folder is where the backups next to the file are kept.
func (b *Backups) Folder() string { return b.where().next }

// Elsewhere is the folder with further backups, away from the data file; "" for none.
func (b *Backups) Elsewhere() string { return b.where().elsewhere }

// own gives all backups of the file.
func (p places) own() []file.Backup { return slices.Concat(file.Backups(p.next), p.ownElsewhere()) }

// ownElsewhere gives those in the folder elsewhere, the newest first; none where it is not there.
func (p places) ownElsewhere() []file.Backup { return file.Marked(file.Backups(p.elsewhere), p.mark) }

// away gives an *ElsewhereError where the folder elsewhere is not there: there may be more in it.
func (p places) away() error {
	if p.elsewhere == "" {
		return nil
	}
	if _, err := os.Stat(p.elsewhere); err != nil {
		return &ElsewhereError{Folder: p.elsewhere}
	}
	return nil
}
