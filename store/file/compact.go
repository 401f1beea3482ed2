package file

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"

	"equalfooting/store/gate"
	"equalfooting/store/vault"

	bolt "go.etcd.io/bbolt"
)

// compactPath is where the file without what is left out is made ready.
func compactPath(path string) string { return path + ".compact" }

// BatchSize is how many entries are written in one transaction to a file that is made anew, so that a large one need not fit into memory.
const BatchSize = 20_000

// Compact copies every entry but those that leaveOut names to a new file, durable but not yet in place, so that bytes
// that were only given up are not in it. leaveOut gets a value that cannot be read as nil, in a sealed file with the key that it
// lies under, and such an entry is copied as it is. settle then sees to what others say of those left out. The errors are *DamagedError and *WriteError.
func (f *File) Compact(leaveOut func(shelf gate.Shelf, key, value []byte) bool, settle func(tx *gate.Tx) error) error {
	return f.Remake(f.key, func(update Update) error {
		return f.View(func(from *gate.Tx) error {
			shelves, err := from.Shelves()
			if err != nil {
				return err
			}
			for _, shelf := range shelves {
				if err := copyShelf(from, update, shelf, leaveOut); err != nil {
					return err
				}
			}
			return update(settle)
		})
	})
}

// Update runs fn in a transaction that writes.
type Update func(fn func(tx *gate.Tx) error) error

// Remake has a new file filled, durable but not yet in this one's place, and sealed with a key, or not sealed where that is nil. It
// is filled in as many transactions as one likes. The errors are *DamagedError and *WriteError.
func (f *File) Remake(key *vault.Key, fill func(update Update) error) error {
	if err := f.place.Holds(); err != nil {
		return err
	}
	target := compactPath(f.path)
	own, err := createOwn(target)
	if err != nil {
		return &WriteError{err}
	}
	_ = own.Close() // empty, it is a new file to bbolt
	// Until it is in place nobody needs it to survive anything, so it is synced once, at the end.
	to, err := bolt.Open(target, 0o600, &bolt.Options{Timeout: lockPatience, NoSync: true, NoGrowSync: true})
	if err != nil {
		return &WriteError{err}
	}
	err = fill(func(fn func(*gate.Tx) error) error { return gate.Update(to, key, fn) })
	if err == nil {
		err = to.Sync()
	}
	if closeErr := to.Close(); err == nil {
		err = closeErr
	}
	var damaged *DamagedError
	if err == nil || errors.As(err, &damaged) {
		return err
	}
	return &WriteError{err}
}

func copyShelf(from *gate.Tx, update Update, shelf gate.Shelf, leaveOut func(shelf gate.Shelf, key, value []byte) bool) error {
	err := update(func(to *gate.Tx) error {
		if err := to.Make(shelf); err != nil {
			return err
		}
		return to.SetLastNumber(shelf, from.LastNumber(shelf))
	})
	if err != nil {
		return err
	}
	var batch []gate.Entry // grows as it needs to: most shelves have far fewer entries than a batch
	fill := func() error {
		err := update(func(to *gate.Tx) error { return to.Bare().Fill(shelf, batch) })
		batch = batch[:0]
		return err
	}
	err = from.Bare().Each(shelf, nil, func(key, value []byte) error {
		if e := from.Read(shelf, key, value); leaveOut(shelf, e.Key, e.Value) {
			return nil
		}
		if batch = append(batch, gate.Entry{Key: key, Value: value}); len(batch) < BatchSize {
			return nil
		}
		return fill()
	})
	if err != nil {
		return err
	}
	return fill()
}

// DropCompacted takes away a compacted file that did not get into place.
func (f *File) DropCompacted() { _ = os.Remove(compactPath(f.path)) }

// TakeOver puts the compacted file in this one's place and opens it, with the same errors as Open and with *WriteError
// where this one stays in place. It gives the file that is open after it, or nil where none is.
//
// The rename comes while the old file's lock is still held, so that no other copy of the program can begin to write to a
// file that is about to go; Windows cannot rename over an open file, and there a copy that got in between makes the rename
// fail instead.
func (f *File) TakeOver(prepare Prepare) (*File, error) {
	still, err := f.swap()
	if still {
		return f, err
	}
	next, openErr := openThere(f.path, prepare)
	if next != nil {
		next.place.asked = f.place.asked
	}
	switch {
	case openErr != nil:
		f.place.unread = true // it is closed
		if _, held := errors.AsType[*HeldError](openErr); held {
			return nil, openErr
		}
		return nil, f.place.lose(Failing, openErr)
	case err != nil: // the name of the new one may be lost again, with all that is written to it
		return next, next.place.lose(Failing, err)
	}
	return next, nil
}

// swap puts the compacted file in this one's place and lets this one go. still says that this one stays open, as nothing changed;
// otherwise the error says that it may come back.
func (f *File) swap() (still bool, err error) {
	if err := f.place.Holds(); err != nil { // what is there now is not ours to replace
		return true, err
	}
	if runtime.GOOS == "windows" {
		if err = f.db.Close(); err == nil {
			err = os.Rename(compactPath(f.path), f.path)
		}
	} else {
		if err = os.Rename(compactPath(f.path), f.path); err != nil {
			return true, &WriteError{err}
		}
		_ = f.db.Close() // it has no name any more
	}
	if err == nil {
		err = syncFolder(filepath.Dir(f.path))
	}
	if err != nil {
		return false, &WriteError{err}
	}
	return false, nil
}

// Replace opens the file at path, has another one made ready with Compact or Remake, and puts that in its place, all or nothing. The errors are *HeldError, *FolderError, *DamagedError and *WriteError.
func Replace(path string, remake func(f *File) error) error {
	f, err := openLocked(path, false)
	if err != nil {
		return err
	}
	still := true
	if err = remake(f); err == nil {
		still, err = f.swap()
	}
	if still {
		f.DropCompacted()
		_ = f.db.Close()
	}
	return err
}
