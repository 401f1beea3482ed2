package store

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"

	"equalfooting/store/gate"
	bolt "go.etcd.io/bbolt"
)

// compactPath is where the file without the deleted organisation is made ready.
func compactPath(path string) string { return path + ".compact" }

// copyBatch is how many records are copied in one transaction, so that a large file need not fit into memory.
const copyBatch = 20_000

// Delete removes every record of an organisation, and its bytes from the file: bbolt only marks pages as free, and what
// stood on them can be read until they are used again. So everything else is copied to a new file, which then takes the
// old one's place. The copies that were kept before the file was brought up to date go too, because the organisation stands
// in them as well. They go first, so that whatever fails, and whenever the program ends, no copy outlives what was deleted:
// either all of the organisation is gone, or, with a *WriteError, all of it is still there in the data file. Copies may be
// gone even then; they hold no more than what was once. *NoCaseError when there is none of that id.
func (s *Store) Delete(id ID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.view(func(tx *gate.Tx) error {
		if tx.Get(casesShelf, id.key()) == nil {
			return &NoCaseError{id.String()}
		}
		return nil
	})
	if err != nil {
		return err
	}
	// The new file first: it is what a full disk has no room for.
	for _, step := range []func() error{func() error { return s.copyWithout(id) }, s.forgetOld, s.takeOver} {
		if err := step(); err != nil {
			_ = os.Remove(compactPath(s.path))
			return err
		}
	}
	delete(s.cases, id)
	return nil
}

// forgetOld takes away the copies of the data file from before it was brought up to date. Only names are held against
// the pattern: the folder's own may have signs in it that mean something in one.
func (s *Store) forgetOld() error {
	folder := filepath.Dir(s.path)
	list, err := os.ReadDir(folder)
	if err != nil {
		return &WriteError{err}
	}
	for _, entry := range list {
		old, err := filepath.Match(beforePattern, entry.Name())
		if err == nil && old {
			err = os.Remove(filepath.Join(folder, entry.Name()))
		}
		if err != nil {
			return &WriteError{err}
		}
	}
	return nil
}

// copyWithout makes the new file, durable but not yet in place.
func (s *Store) copyWithout(id ID) error {
	target := compactPath(s.path)
	if err := os.Remove(target); err != nil && !errors.Is(err, os.ErrNotExist) {
		return &WriteError{err}
	}
	// Until it is in place nobody needs it to survive anything, so it is synced once, at the end.
	to, err := bolt.Open(target, 0o600, &bolt.Options{Timeout: lockPatience, NoSync: true, NoGrowSync: true})
	if err != nil {
		return &WriteError{err}
	}
	c := copier{to: to, without: id}
	err = s.view(func(tx *gate.Tx) error {
		shelves, err := tx.Shelves()
		if err != nil {
			return err
		}
		for _, shelf := range shelves {
			if err := c.copyShelf(tx, shelf); err != nil {
				return err
			}
		}
		return nil
	})
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

// takeOver puts the new file in the old one's place and opens it. The rename comes while the old file's lock is still
// held, so that no other copy can begin to write to a file that is about to go; Windows cannot rename over an open
// file, and there a copy that got in between makes the rename fail instead.
func (s *Store) takeOver() error {
	var err error
	if runtime.GOOS == "windows" {
		if err = s.file.db.Close(); err == nil {
			err = os.Rename(compactPath(s.path), s.path)
		}
	} else {
		if err = os.Rename(compactPath(s.path), s.path); err != nil {
			return &WriteError{err}
		}
		_ = s.file.db.Close() // it has no name any more
	}
	syncFolder(filepath.Dir(s.path))
	file, openErr := openOrMake(s.path)
	if openErr != nil {
		s.closed = true
		return openErr
	}
	s.file = file
	if err != nil {
		return &WriteError{err}
	}
	return nil
}

// copier copies shelves, all but one case's records and a place in it.
type copier struct {
	to      *bolt.DB
	without ID
}

func (c *copier) copyShelf(from *gate.Tx, shelf gate.Shelf) error {
	err := gate.Update(c.to, func(to *gate.Tx) error {
		if err := to.Make(shelf); err != nil {
			return err
		}
		return to.SetLastNumber(shelf, from.LastNumber(shelf))
	})
	if err != nil {
		return err
	}
	batch := make([]gate.Entry, 0, copyBatch)
	fill := func() error {
		err := gate.Update(c.to, func(to *gate.Tx) error { return to.Fill(shelf, batch) })
		batch = batch[:0]
		return err
	}
	err = from.Each(shelf, nil, func(key, value []byte) error {
		if c.leavesOut(shelf, key, value) {
			return nil
		}
		if batch = append(batch, gate.Entry{Key: key, Value: value}); len(batch) < copyBatch {
			return nil
		}
		return fill()
	})
	if err != nil {
		return err
	}
	return fill()
}

func (c *copier) leavesOut(shelf gate.Shelf, key, value []byte) bool {
	if shelf == metaShelf {
		var p Place
		return string(key) == string(placeKey) && (json.Unmarshal(value, &p) != nil || p.Case == c.without)
	}
	id, ok := idOf(key)
	return ok && id == c.without
}
