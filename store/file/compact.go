package file

import (
	"errors"

	"equalfooting/store/gate"
	"equalfooting/store/vault"

	bolt "go.etcd.io/bbolt"
)

// BatchSize is how many entries are written to a new file in one transaction, so that a large file need not fit into memory.
const BatchSize = 20_000

// Compact copies every entry except those that leaveOut names to a new file, durable but not yet in place, so that it does not have bytes
// that were only given up. For a value that cannot be read leaveOut gets nil, and in a sealed file the key that it is stored under; such
// an entry is copied as it is. settle then corrects what others say about those left out. The errors are *DamagedError and *WriteError.
func (s Successor) Compact(leaveOut func(shelf gate.Shelf, key, value []byte) bool, settle func(tx *gate.Tx) error) error {
	return s.Remake(s.of.key, func(update Update) error {
		return s.of.View(func(from *gate.Tx) error {
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

// Grow makes a copy of the file ready, durable but not yet in place, that is changed in as many transactions as one likes. The errors are
// change's, *DamagedError, *FolderError and *WriteError.
func (s Successor) Grow(change func(update Update) error) error {
	if err := s.of.place.Holds(); err != nil {
		return err
	}
	if err := s.of.Copier().write(s.path, Alone); err != nil {
		return err
	}
	to, err := bolt.Open(s.path, 0o600, &bolt.Options{Timeout: lockPatience, NoSync: true, NoGrowSync: true}) // synced at the end, as below
	if err != nil {
		return &WriteError{err}
	}
	err = change(func(fn func(*gate.Tx) error) error { return gate.Update(to, s.of.key, fn) })
	if err == nil {
		err = written(to.Sync())
	}
	if closing := to.Close(); err == nil {
		err = written(closing)
	}
	return err
}

// Update runs fn in a transaction that writes.
type Update func(fn func(tx *gate.Tx) error) error

// Remake has a new file filled, durable but not yet in place, and sealed with a key, or not sealed where that is nil. It
// is filled in as many transactions as one likes. The errors are *DamagedError and *WriteError.
func (s Successor) Remake(key *vault.Key, fill func(update Update) error) error {
	if err := s.of.place.Holds(); err != nil {
		return err
	}
	if err := s.of.LookedOver(); err != nil {
		return err
	}
	own, err := createOwn(s.path)
	if err != nil {
		return &WriteError{err}
	}
	_ = own.Close() // empty, it is a new file to bbolt
	// Until it is in place nobody needs it to survive anything, so it is synced once, at the end.
	to, err := bolt.Open(s.path, 0o600, &bolt.Options{Timeout: lockPatience, NoSync: true, NoGrowSync: true})
	if err != nil {
		return &WriteError{err}
	}
	err = makeRoom(to, s.of.place.size, func() error {
		return fill(func(fn func(*gate.Tx) error) error { return gate.Update(to, key, fn) })
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
