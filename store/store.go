package store

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

const fileName = "footing.db"

// Store is the open data file. It may be used from several goroutines; they take turns.
type Store struct {
	now    func() time.Time
	folder string // as it was named

	mu      sync.Mutex // held through every transaction, so that Close waits and Delete can change files
	file    *file.File
	records map[assessment.ID]assessment.Record // those that were asked for, as the file has them
	names   map[string]int                      // how many organisations have each name, by its NameKey; nil until it is asked, and once one has changed
	unsaved unsaved
	rescued Rescued // what was saved in another place last
	gaveUp  error   // see GaveUp
	at      []byte  // the trail that was kept last, or was to be; nil where none was
	closed  bool
	damage  []error    // found when the file was opened
	isNew   bool       // it was made just now
	key     *vault.Key // of a file with a passphrase; nil without one
	locks   locks      // likewise

	backups sync.Mutex // held, before mu, while backups are made, and by what puts another file in the place of this one

	looked map[assessment.ID]bool // organisations of which Get gives the rest

	temporary string                 // a copy to read from that goes when it is closed; "" where this is none
	salvaged  map[assessment.ID]rest // those in such a copy of which something is lost
}

// Open opens the data file ("footing.db") in folder, making the folder (0700) and the file (0600) where they are
// missing. now is the clock. secrets are what may open a file with a passphrase: that, or its recovery code. The errors are
// *HeldError, at once, while another copy of the program has the file open; *NewerError; *LockedError where none of the secrets opens
// it; *DamagedError; *FolderError; and *WriteError where a new file cannot be written.
func Open(folder string, now func() time.Time, secrets ...string) (*Store, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, &FolderError{Path: folder, Err: err}
	}
	s, err := openPath(filepath.Join(folder, fileName), now, secrets...)
	if err == nil {
		s.folder = folder
		s.file.NoteHolder(s.clock())
	}
	return s, err
}

func openPath(path string, now func() time.Time, secrets ...string) (*Store, error) {
	return openBy(&opener{secrets: secrets}, path, now)
}

func openBy(o *opener, path string, now func() time.Time) (*Store, error) {
	s := &Store{now: now, folder: filepath.Dir(path), records: make(map[assessment.ID]assessment.Record)}
	f, err := file.Open(path, func(f *file.File, isNew bool) error {
		s.isNew = s.isNew || isNew
		return o.prepare(f, isNew)
	})
	if err != nil {
		return nil, err
	}
	s.file, s.key, s.locks = f, o.key, o.locks
	s.look()
	return s, nil
}

// look finds out what is wrong with the file although it can be used.
func (s *Store) look() {
	s.damage = nil
	if s.file.Older() {
		s.damage = append(s.damage, &OlderError{})
	}
	if err := s.view(checkOthers); err != nil {
		s.damage = append(s.damage, &SettingsError{err})
	}
	if err := s.finishTurning(); err != nil {
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

// Path is where the data file lies.
func (s *Store) Path() string { return s.file.Path() }

// Close waits for a write under way and lets the data file go. Closing again does nothing.
func (s *Store) Close() error {
	s.backups.Lock()
	defer s.backups.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	err := s.file.Close()
	s.forget()
	if s.temporary != "" {
		_ = os.Remove(s.temporary)
	}
	return err
}

// forget takes out of memory what can be taken out of it, where there is a passphrase.
func (s *Store) forget() {
	if s.key == nil {
		return
	}
	s.key.Forget()
	clear(s.records)
	clear(s.at)
}

// Now is the moment, where the person is.
func (s *Store) Now() time.Time { return s.now().Local() }

// Today is the day where the person is.
func (s *Store) Today() assessment.Date { return assessment.DateOf(s.Now()) }

// clock gives the time as the file can keep it.
func (s *Store) clock() time.Time { return asClock(s.now()) }

// asClock gives a moment as the file can keep it: UTC, without Go's monotonic reading.
func asClock(t time.Time) time.Time { return t.UTC().Round(0) }

// view runs fn in a reading transaction. s.mu must be held, as for update.
func (s *Store) view(fn func(tx *gate.Tx) error) error { return s.file.View(fn) }

// update runs fn in a writing transaction and returns once what it did would survive a power cut. Errors that are not
// this package's own come back as a *WriteError; nothing was changed then.
func (s *Store) update(fn func(tx *gate.Tx) error) error {
	err := written(s.file.Update(fn))
	if full, ok := errors.AsType[*WriteError](err); ok && full.Fault() != "" && s.stillKept() {
		return full.Checked()
	}
	return err
}

// stillKept reads again every record that was asked for, and says whether the file has each as it was.
func (s *Store) stillKept() bool {
	return s.view(func(tx *gate.Tx) error {
		for id, r := range s.records {
			if there, err := readRecord(tx, id); err != nil || !sameRecord(there, r) {
				return errMissing
			}
		}
		return nil
	}) == nil
}

// written makes an error that came of writing one of this package's.
func written(err error) error {
	if err == nil || ours(err) {
		return err
	}
	return &WriteError{Err: err}
}

func (s *Store) damaged(err error) error { return s.file.Damaged(err) }
