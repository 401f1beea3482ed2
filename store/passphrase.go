package store

import (
	"errors"

	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// Passphrase is the passphrase of the data file, or that it has none. The backups that the program made follow the file.
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
	var other []byte // opens the copies that have the old key, whenever they are sealed again
	if p.key != nil {
		other = key.SealKey(p.key, turningLock)
	}
	next := locks{lock(key, passphrase), byCode}
	err := p.turnedWhole(key, func(tx *gate.Tx) error {
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
	if err := p.turnedWhole(nil, func(*gate.Tx) error { return nil }); err != nil {
		return err
	}
	return p.changeKey(nil, locks{})
}

// Leftovers gives the files that are removed when a passphrase is set or removed, as they cannot be sealed: copies of the data file from
// before an update, and damaged ones that were put aside.
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
