package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"time"

	"equalfooting/store/gate"
)

const fileName = "footing.db"

const closePatience = time.Second

// Store is the open data file. It may be used from several goroutines; they take turns.
type Store struct {
	path string
	now  func() time.Time

	mu     sync.Mutex // held through every transaction, so that Close waits and Delete can change files
	file   dataFile
	cases  map[ID]*Case  // those handed out: one Case an organisation, so that two screens never disagree
	broken *DamagedError // set for good once reading or writing the file has panicked
	closed bool
}

// Open opens the data file ("footing.db") in folder, making the folder (0700) and the file (0600) where they are
// missing. now is the clock. The errors are *HeldError, at once, while another copy of the program has the file open;
// *NewerError; *DamagedError; *FolderError; and *WriteError where a new file cannot be written.
func Open(folder string, now func() time.Time) (*Store, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, &FolderError{folder, err}
	}
	path := filepath.Join(folder, fileName)
	path, err := throughLink(path) // everything beside the file, and the one that takes its place, belong where it lies
	if err != nil {
		return nil, &FolderError{path, err}
	}
	file, err := openOrMake(path)
	if err != nil {
		return nil, err
	}
	// Only with the lock held can a file left by a deletion that was cut short not be another copy's at work.
	_ = os.Remove(compactPath(path))
	s := &Store{path: path, now: now, file: file, cases: make(map[ID]*Case)}
	writeHolder(path, s.clock())
	return s, nil
}

// Path is where the data file lies.
func (s *Store) Path() string { return s.path }

// Close waits for a write under way and lets the data file go. Closing again does nothing.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	removeHolder(s.path) // while the lock is held: afterwards it may be the next copy's
	if s.broken == nil {
		return s.file.db.Close()
	}
	// After a panic bbolt may hold its own locks for ever; then only the end of the process lets the file go.
	done := make(chan error, 1)
	go func() { done <- s.file.db.Close() }()
	select {
	case err := <-done:
		return err
	case <-time.After(closePatience):
		return nil
	}
}

// clock gives the time as the file can keep it.
func (s *Store) clock() time.Time { return asClock(s.now()) }

// asClock gives a moment as the file can keep it: UTC, without Go's monotonic reading.
func asClock(t time.Time) time.Time { return t.UTC().Round(0) }

// view runs fn in a reading transaction. s.mu must be held, as for update.
func (s *Store) view(fn func(tx *gate.Tx) error) error {
	return s.guard(func() error { return gate.View(s.file.db, fn) })
}

// update runs fn in a writing transaction and returns once what it did would survive a power cut. Errors that are not
// this package's own come back as a *WriteError; nothing was changed then.
func (s *Store) update(fn func(tx *gate.Tx) error) error {
	err := s.guard(func() error { return gate.Update(s.file.db, fn) })
	if err == nil || ours(err) {
		return err
	}
	return &WriteError{err}
}

// guard turns a panic over a damaged file into a *DamagedError, and lets nothing touch the file after one.
func (s *Store) guard(fn func() error) error {
	if s.broken != nil {
		return s.broken
	}
	err := recovering(fn)
	if _, ok := errors.AsType[*panicError](err); ok {
		s.broken = &DamagedError{s.path, err}
		return s.broken
	}
	return err
}

func (s *Store) damaged(err error) error { return &DamagedError{s.path, err} }

// panicError is a panic of bbolt's. It asserts rather than checks, and a file that is shorter than it says faults.
type panicError struct{ value any }

func (e *panicError) Error() string { return fmt.Sprint(e.value) }

// recovering runs fn and gives a panic in it, or a fault in memory mapped from a file, as a *panicError.
func recovering(fn func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if value := recover(); value != nil {
			err = &panicError{value}
		}
	}()
	return fn()
}
