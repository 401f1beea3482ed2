// Package file is the data file as a whole: it is opened, locked, looked over, copied and compacted here, and what goes
// wrong with it comes back as a typed error. What is in it goes through the gate alone. File is the open one. Of it, Place says whether it
// is still there as it was left, Copier makes copies, OwnBackups are those in its own folder,
// Pages are what it is made of, Holder notes who has it open, and a Successor takes its place.
package file

import (
	"cmp"
	"path/filepath"
	"time"

	"equalfooting/store/gate"
	"equalfooting/store/vault"

	bolt "go.etcd.io/bbolt"
)

const closePatience = time.Second

// File is the open, locked data file. It must not be used from several goroutines at once.
type File struct {
	path      string
	db        *bolt.DB
	place     Place
	older     bool     // see Older
	looking   *looking // nil where all pages were looked at before it was opened
	confirmed bool     // see confirm
	panicked  bool     // so bbolt's own locks may be held for ever
	holder    Holder
	key       *vault.Key // of a file with a passphrase; nil otherwise, and until it is known
}

// Use says that the entries are sealed with a key; nil for not.
func (f *File) Use(key *vault.Key) { f.key = key }

// Path is where the file is, with all links followed.
func (f *File) Path() string { return f.path }

// Place tells whether the file is still in its place.
func (f *File) Place() *Place { return &f.place }

// Older says that one of the two places where the file keeps what its newest state is could not be read when it was opened.
// If it was the newer one, the last change is not in what is read now.
func (f *File) Older() bool { return f.older }

// View runs fn in a transaction that only reads. A file that has become another one or a shorter one is not read: the error is a
// *GoneError then. A panic over a damaged file comes back as a *DamagedError, and so does every later use: after one, nothing
// touches the file any more.
func (f *File) View(fn func(*gate.Tx) error) error {
	if lost := f.place.Holds(); f.place.unread {
		return lost
	}
	return f.guard(func() error { return gate.View(f.db, f.key, f.lookAhead(), fn) })
}

// Update runs fn in a transaction that may write too, and returns once what it did would survive a power cut, in the file that
// the path names. After fn's own error and a *WriteError nothing is changed. After a *GoneError every later Update fails too, and
// what this one did may be in the file or not. Panics are as in View.
func (f *File) Update(fn func(*gate.Tx) error) error {
	if lost := f.place.Holds(); lost != nil {
		return lost
	}
	if err := f.LookedOver(); err != nil {
		return err
	}
	if err := f.confirm(); err != nil {
		return err
	}
	refused := true
	err := f.guard(func() error {
		return gate.Update(f.db, f.key, func(tx *gate.Tx) error {
			err := fn(tx)
			refused = err != nil
			return err
		})
	})
	switch {
	case f.place.lost != nil, refused:
		return err
	case err != nil:
		return f.place.failed(err)
	default:
		return f.place.wrote()
	}
}

// confirm has the disk confirm, before the first write, what an earlier session may have left unconfirmed and this one has already read:
// where the file is, and its newest state. Otherwise what is built on them could be lost with them.
func (f *File) confirm() error {
	if f.confirmed {
		return nil
	}
	if err := cmp.Or(f.place.leaveAgain(), syncFolder(filepath.Dir(f.path))); err != nil {
		return f.place.failed(err)
	}
	f.confirmed = true
	return nil
}

// Close lets the file go.
func (f *File) Close() error {
	f.place.closed = true
	f.holder.remove() // while the lock is held: afterwards it may be the next copy's
	if !f.panicked {
		return f.db.Close()
	}
	// After a panic bbolt may hold its own locks for ever; then only the end of the process lets the file go.
	done := make(chan error, 1)
	go func() { done <- f.db.Close() }()
	select {
	case err := <-done:
		return err
	case <-time.After(closePatience):
		return nil
	}
}

// Raw is bbolt's own handle. It is only for tests that damage the file, speed it up or fill its disk.
func (f *File) Raw() *bolt.DB { return f.db }
