package store

import (
	"bytes"
	"os"
	"slices"

	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// finishTurning seals the copies of the file with its own key again, if a passphrase was set and that is not done yet.
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

// dropLeftovers removes the copies that cannot be sealed, except those to be kept.
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

// turnCopies seals all backups with a key, or unseals them, and removes those where that cannot be done. Each has one of the keys, and
// nil is none.
func (p *Passphrase) turnCopies(key *vault.Key, with locks, keys []*vault.Key) error {
	at := p.backups.places()
	away := at.away() // what is not there now is done another time
	for _, b := range at.own() {
		done := false
		err := file.Read(b.Path, func(f *file.File) error {
			own, harmed, err := readLocks(f)
			done = err == nil && !harmed && (own.same(with) || own.none() && with.none())
			return err
		})
		if err == nil && !done {
			err = file.Replace(b.Path, func(f *file.File) (replaced bool, err error) {
				return true, turnCopy(f, key, with, keys, p.tellsBytes(Remaking))
			})
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

func turnCopy(f *file.File, key *vault.Key, with locks, keys []*vault.Key, told file.Told) error {
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
			return turned(f, key, with.put, told)
		}
	}
	return ErrUnsound
}
