package store

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
)

// Store is what is kept of the organisations, in the open data file. It may be used from several goroutines; they take turns.
type Store struct {
	*dataFile
	backups    *Backups
	unsaved    *Unsaved
	passphrase *Passphrase
	unreadable *Unreadable
	bundles    *Bundles
	damage     []error // found when the file was opened
}

// Open opens the data file ("footing.db") in folder, making the folder (0700) and the file (0600) where they are
// missing. now is the clock. secrets are what may open a file with a passphrase: that, or its recovery code. The errors are
// *HeldError, at once, while another copy of the program has the file open; *NewerError; *LockedError where none of the secrets opens
// it; *DamagedError; *FolderError; and *WriteError where a new file cannot be written.
func Open(folder string, now func() time.Time, secrets ...string) (*Store, error) {
	s, err := openFolder(folder, now, secrets, file.Open)
	if err == nil {
		s.file.Holder().Note(s.clock())
	}
	return s, err
}

// OpenAhead is Open for who shows something first, and calls LookOver after that: a file that was left in good order is looked over only
// then. What is read before that was looked at on its own, and nothing is written.
func OpenAhead(folder string, now func() time.Time, secrets ...string) (*Store, error) {
	s, err := openFolder(folder, now, secrets, file.OpenAhead)
	if err == nil {
		s.file.Holder().NoteLater(s.clock())
	}
	return s, err
}

func openFolder(folder string, now func() time.Time, secrets []string, open func(string, file.Prepare) (*file.File, error)) (*Store, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, &FolderError{Path: folder, Err: err}
	}
	s, err := openBy(&opener{secrets: secrets}, filepath.Join(folder, fileName), now, open)
	if err == nil {
		s.folder = folder
	}
	return s, err
}

// OpenToRead opens the data file in folder where it may only be read, which Open says with a *FolderError that is OnlyRead. Nothing can be
// changed then. The errors are those of Open.
func OpenToRead(folder string, now func() time.Time, secrets ...string) (*Store, error) {
	d, err := openDataFile(&opener{secrets: secrets}, filepath.Join(folder, fileName), now, file.OpenToRead)
	if err != nil {
		return nil, err
	}
	d.folder = folder
	return storeOn(d), nil
}

func openBy(o *opener, path string, now func() time.Time, open func(string, file.Prepare) (*file.File, error)) (*Store, error) {
	d, err := openDataFile(o, path, now, open)
	if err != nil {
		return nil, err
	}
	s := storeOn(d)
	s.look()
	if damaged, is := errors.AsType[*DamagedError](s.file.Place().Lost()); is { // that is found by then where it is read ahead
		_ = s.close()
		return nil, damaged
	}
	return s, nil
}

// LookOver looks at all of the file that was not looked at when it was opened. Meanwhile it can be read; whoever writes to it waits. What
// it finds, Unsaved.Damaged gives.
func (s *Store) LookOver() {
	s.mu.Lock()
	f := s.file
	s.mu.Unlock()
	f.LookOver(s.backups.turnsAt(f))
}

// storeOn is the store on an open file.
func storeOn(d *dataFile) *Store {
	backups := &Backups{dataFile: d}
	s := &Store{dataFile: d, backups: backups, unsaved: &Unsaved{dataFile: d}, passphrase: &Passphrase{d, backups},
		unreadable: &Unreadable{dataFile: d, backups: backups}}
	s.bundles = &Bundles{d, s}
	return s
}

// look finds out what is wrong with the file although it can be used.
func (s *Store) look() {
	s.damage = nil
	_ = endTakingOut(s.file, s.update) // where it cannot be done, the next change says why
	if s.file.Older() {
		s.damage = append(s.damage, &OlderError{})
	}
	if err := s.view(checkOthers); err != nil {
		s.damage = append(s.damage, &SettingsError{err})
	}
	if err := s.passphrase.finishTurning(); err != nil {
		s.damage = append(s.damage, &CopiesError{err})
	}
}

// Damage is what was found wrong with the file when it was opened, although it can be used: *OlderError,
// *SettingsError and *CopiesError. It is to be told at once.
func (s *Store) Damage() []error { return s.damage }

// Folder is the data folder, with links on the way as they were named.
func (s *Store) Folder() string {
	if whole, err := filepath.Abs(s.folder); err == nil {
		return whole
	}
	return s.folder
}

// Path is where the data file is.
func (s *Store) Path() string { return s.file.Path() }

// Close waits for a write under way and lets the data file go. Closing again does nothing.
func (s *Store) Close() error {
	defer s.backups.alone()()
	return s.close()
}

// Now is the moment, where the person is.
func (s *Store) Now() time.Time { return s.now().Local() }

// Today is the day where the person is.
func (s *Store) Today() assessment.Date { return assessment.DateOf(s.Now()) }
