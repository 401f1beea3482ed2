package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// Passphrase is that of the data file, or that it has none. What becomes of the file becomes of the backups that the program made.
type Passphrase struct {
	*dataFile
	backups *Backups
}

// Passphrase gives that of the store's file.
func (s *Store) Passphrase() *Passphrase { return s.passphrase }

// IsSet says that the data file has a passphrase.
func (p *Passphrase) IsSet() bool { return p.key != nil }

// Set seals the data file and the copies that the program made of it with a new key, which the passphrase opens, and the
// recovery code that it gives. A passphrase that there was before opens nothing any more. show gets the code before anything
// changes; where it gives false, nothing does. The errors are ErrUnsound, *DamagedError, *FolderError, *WriteError and, where the data
// file is sealed and a copy could not be, *CopiesError.
func (p *Passphrase) Set(passphrase string, show func(code string) bool) error {
	return p.set(passphrase, (*vault.Key).LockWith, show)
}

// set is Set with another way to lock, which tests need to be quick.
func (p *Passphrase) set(passphrase string, lock func(*vault.Key, string) []byte, show func(code string) bool) error {
	defer p.backups.alone()()
	key := vault.NewKey()
	code, byCode := key.LockWithCode()
	if !show(code) {
		return nil
	}
	var other []byte // by which the copies that have the old key are read, whenever they are sealed anew
	if p.key != nil {
		other = key.SealKey(p.key, turningLock)
	}
	next := locks{lock(key, passphrase), byCode}
	err := turnedWhole(p.file, key, func(tx *gate.Tx) error {
		if err := next.put(tx); err != nil {
			return err
		}
		return tx.Unsealed().Put(metaShelf, turningLock, append([]byte{}, other...))
	})
	if err != nil {
		return err
	}
	if err := p.changeKey(key, next); err != nil {
		return err
	}
	if err := p.finishTurning(); err != nil {
		return &CopiesError{err}
	}
	return nil
}

// Remove has the data file, and the copies that the program made of it, be as they are without one. Until it returns
// without error the file has its passphrase. The errors are those of Set.
func (p *Passphrase) Remove() error {
	defer p.backups.alone()()
	if p.key == nil {
		return nil
	}
	// If the program ends before the data file is in place, the copies are sealed again at the next start.
	err := p.update(func(tx *gate.Tx) error {
		if err := tx.Unsealed().Put(metaShelf, turningLock, []byte{}); err != nil {
			return err
		}
		return countOthers(tx)
	})
	if err != nil {
		return err
	}
	if err := p.dropLeftovers(nil); err != nil {
		return &WriteError{Err: err}
	}
	err = p.turnCopies(nil, locks{}, []*vault.Key{p.key, nil})
	if _, away := errors.AsType[*ElsewhereError](err); err != nil && !away { // what is away keeps its passphrase
		return &WriteError{Err: err}
	}
	if err := turnedWhole(p.file, nil, func(*gate.Tx) error { return nil }); err != nil {
		return err
	}
	return p.changeKey(nil, locks{})
}

// Leftovers gives the files that go when a passphrase is set or removed: copies of the data file from before an update, and damaged
// ones that were put aside. They cannot be sealed.
func (p *Passphrase) Leftovers() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	list := file.OldCopies(p.file.Path())
	for _, b := range p.backups.places().own() { // of before entries had sums
		err := file.Read(b.Path, func(f *file.File) error {
			if version, err := versionOf(f); err != nil || version < withSums {
				return ErrUnsound
			}
			return nil
		})
		if err != nil {
			list = append(list, b.Path)
		}
	}
	return list
}

// changeKey puts the file that was made ready in its place.
func (p *Passphrase) changeKey(key *vault.Key, with locks) error {
	old := p.key
	p.key, p.locks = key, with
	if err := p.takeOver(); err != nil {
		return err
	}
	if old != nil {
		old.Forget()
	}
	return nil
}

// turnedWhole is turned for a file of which nothing may be damaged.
func turnedWhole(f *file.File, key *vault.Key, settle func(tx *gate.Tx) error) error {
	if err := readsWhole(f); err != nil {
		return err
	}
	return turned(f, key, settle)
}

// turned makes a file ready that has all entries of another one, sealed with a key or, with none, as they are without a passphrase.
func turned(f *file.File, key *vault.Key, settle func(tx *gate.Tx) error) error {
	return f.Successor().Remake(key, func(update file.Update) error { return turnInto(f, update, settle) })
}

// turnInto puts all entries of a file into another one, sealed as that is.
func turnInto(f *file.File, update file.Update, settle func(tx *gate.Tx) error) error {
	return f.View(func(from *gate.Tx) error {
		shelves, err := from.Shelves()
		if err != nil {
			return err
		}
		// The summaries come last: what an organisation's entries add up to is another number in another form.
		shelves = append(slices.DeleteFunc(shelves, func(s gate.Shelf) bool { return s == summariesShelf }), summariesShelf)
		counts := len(tallied)
		if !from.Has(goneShelf) { // until format 5
			counts--
		}
		sums := make(map[assessment.ID]uint64)
		for _, shelf := range shelves {
			if err := turnShelf(from, update, shelf, counts, sums); err != nil {
				return err
			}
		}
		version, err := from.Bare().Get(metaShelf, versionKey)
		if err != nil {
			return err
		}
		return update(func(tx *gate.Tx) error {
			if err := tx.Bare().Put(metaShelf, versionKey, version); err != nil {
				return err
			}
			if err := settle(tx); err != nil {
				return err
			}
			return countOthers(tx)
		})
	})
}

// turnShelf copies the entries of a shelf through two gates.
func turnShelf(from *gate.Tx, update file.Update, shelf gate.Shelf, counts int, sums map[assessment.ID]uint64) error {
	var keys [][]byte
	err := from.Each(shelf, nil, func(key, value []byte) error {
		switch {
		case shelf == metaShelf && (string(key) == string(versionKey) || isLock(key)): // not sealed, and not the same in another form
		case value == nil:
			return gate.ErrDamaged
		default:
			keys = append(keys, key)
		}
		return nil
	})
	if err != nil {
		return err
	}
	err = update(func(tx *gate.Tx) error {
		if err := tx.Make(shelf); err != nil {
			return err
		}
		tx.SortAsLying(shelf, keys)
		return tx.SetLastNumber(shelf, from.LastNumber(shelf))
	})
	if err != nil {
		return err
	}
	for some := range slices.Chunk(keys, file.BatchSize) {
		entries := make([]gate.Entry, len(some))
		for i, key := range some {
			value, err := from.Get(shelf, key)
			if err == nil && shelf == summariesShelf {
				value, err = withSum(value, key, counts, sums)
			}
			if err != nil {
				return err
			}
			entries[i] = gate.Entry{Key: key, Value: value}
		}
		if err := update(func(tx *gate.Tx) error { return tx.Fill(shelf, entries) }); err != nil {
			return err
		}
		for _, e := range entries {
			if id, ok := idOf(e.Key); ok && shelf != metaShelf {
				sums[id] += e.Sum
			}
		}
	}
	return nil
}

// withSum gives a summary's entry with what the organisation's other entries add up to now. Before that come so many counts (tally.go).
func withSum(value, key []byte, counts int, sums map[assessment.ID]uint64) ([]byte, error) {
	_, rest, err := cutCounts(value, counts)
	if err != nil {
		return nil, err
	}
	id, _ := idOf(key)
	value = bytes.Clone(value)
	binary.BigEndian.PutUint64(value[len(value)-len(rest)-8:], sums[id])
	return value, nil
}

// finishTurning seals the copies of the file anew with its own key, where a passphrase was set and that is not done yet.
func (p *Passphrase) finishTurning() error {
	if p.key == nil {
		return nil
	}
	var mark []byte
	err := p.view(func(tx *gate.Tx) (err error) {
		mark, err = tx.Unsealed().Get(metaShelf, turningLock)
		mark = bytes.Clone(mark)
		return err
	})
	if err != nil || mark == nil {
		return err
	}
	keys := []*vault.Key{p.key, nil}
	if other, err := p.key.OpenKey(mark, turningLock); err == nil {
		keys = append(keys, other)
	}
	if err := p.dropLeftovers(p.ownLock); err != nil {
		return err
	}
	if err := p.turnCopies(p.key, p.locks, keys); err != nil {
		return err
	}
	return p.update(func(tx *gate.Tx) error {
		if err := tx.Unsealed().Delete(metaShelf, turningLock); err != nil {
			return err
		}
		return countOthers(tx)
	})
}

// dropLeftovers takes away the copies that cannot be sealed, but those that are to be kept.
func (p *Passphrase) dropLeftovers(keep func(path string) bool) error {
	for _, path := range file.Leftovers(p.file.Path()) {
		if keep != nil && keep(path) {
			continue
		}
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	return nil
}

// ownLock says that a file, damaged or not, has one of the locks of the data file, and so is sealed with its key.
func (p *Passphrase) ownLock(path string) bool {
	data, err := os.ReadFile(path)
	return err == nil && slices.ContainsFunc([][]byte{p.locks.passphrase, p.locks.code}, func(lock []byte) bool {
		return len(lock) > 0 && bytes.Contains(data, lock)
	})
}

// turnCopies makes all backups be sealed with a key, or not sealed, and takes away those that cannot be. They have one of the keys, of
// which nil is none.
func (p *Passphrase) turnCopies(key *vault.Key, with locks, keys []*vault.Key) error {
	at := p.backups.places()
	away := at.away() // what is not there now has to be done another time
	for _, b := range at.own() {
		done := false
		err := file.Read(b.Path, func(f *file.File) error {
			own, harmed, err := readLocks(f)
			done = err == nil && !harmed && (own.same(with) || own.none() && with.none())
			return err
		})
		if err == nil && !done {
			err = file.Replace(b.Path, func(f *file.File) error { return turnCopy(f, key, with, keys) })
		}
		if err != nil {
			err = os.Remove(b.Path) // what is in it cannot all be read, but perhaps some of it, by anybody
		}
		if err != nil {
			return err
		}
	}
	return away
}

func turnCopy(f *file.File, key *vault.Key, with locks, keys []*vault.Key) error {
	if version, err := versionOf(f); err != nil || version < withSums {
		return ErrUnsound
	}
	for _, of := range keys {
		f.Use(of)
		sealed := f.View(func(tx *gate.Tx) error {
			_, err := readRoll(tx)
			return err
		})
		if sealed == nil {
			return turned(f, key, with.put)
		}
	}
	return ErrUnsound
}
