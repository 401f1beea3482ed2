package store

import (
	"bytes"
	"slices"

	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// sealed is what a damaged file with a passphrase goes on with: nothing of it is written anywhere but sealed with the same key.
type sealed struct {
	key     *vault.Key // nil without a passphrase
	locks   locks
	turning []byte // the mark of a passphrase that was just set (turncopies.go); nil for none
	count   uint64 // how many of these entries there are, or were
}

func (s sealed) opener() *opener { return &opener{key: s.key, locks: s.locks} }

// lockOf opens the lock of a damaged file at path. The errors are *FolderError and *LockedError.
func lockOf(path string, secrets []string) (sealed, error) {
	found, err := file.Salvage(path, judgeOf(nil))
	if err != nil {
		return sealed{}, err
	}
	return unseal(found, path, secrets)
}

// judgeOf tells whether the entries of a data file are what was put there.
func judgeOf(key *vault.Key) *gate.Judge {
	judge := &gate.Judge{Shelves: append(shelvesOf(formatVersion), metaShelf), Key: key}
	if key == nil {
		judge.Known = [][]byte{passphraseLock, codeLock}
	}
	return judge
}

// unseal finds the locks of a file among what could be read without a key, and opens it with one of the secrets. The error is a
// *LockedError.
func unseal(found file.Salvaged, path string, secrets []string) (s sealed, err error) {
	bare := found.Sealed
	for _, f := range found.Found {
		switch {
		case f.Damaged():
		case f.Shelf != metaShelf || !isLock(f.Key):
			bare = false
		case bytes.Equal(f.Key, passphraseLock):
			s.locks.passphrase = f.Value
		case bytes.Equal(f.Key, codeLock):
			s.locks.code = f.Value
		case bytes.Equal(f.Key, turningLock) && f.Standing > file.Freed:
			s.turning = f.Value
		}
	}
	list := []locks{s.locks}
	if s.locks.none() {
		if !bare {
			return s, nil
		}
		list = nil // all of it is sealed, and it has no lock any more
	}
	// The backups that are sealed with the same key have the same locks.
	for _, b := range file.Backups(file.BackupFolder(path)) {
		_ = file.Read(b.Path, func(f *file.File) error {
			own, _, err := readLocks(f)
			switch {
			case err != nil || own.none():
			case own.same(s.locks):
				list[0] = own
			case s.locks.none() && !slices.ContainsFunc(list, own.same):
				list = append(list, own)
			}
			return nil
		})
	}
	if len(list) == 0 {
		return s, &LockedError{Path: path, Lost: true}
	}
	locked := &LockedError{Path: path, Wrong: len(secrets) > 0, Harm: s.locks.passphrase == nil || s.locks.code == nil}
	for _, own := range list {
		for _, secret := range secrets {
			if key, err := vault.Unlock(secret, own.passphrase, own.code); err == nil && (!s.locks.none() || opens(key, path)) {
				s.key, s.locks = key, own
				break
			}
		}
	}
	if s.key == nil {
		return s, locked
	}
	if s.count = 2; s.turning != nil {
		s.count++
	}
	return s, nil
}

// opens says whether a key opens anything in a file.
func opens(key *vault.Key, path string) bool {
	found, err := file.Salvage(path, judgeOf(key))
	return err == nil && slices.ContainsFunc(found.Found, func(f file.Found) bool { return !f.Damaged() })
}

// putLocks puts the locks into the new file, and the mark.
func (s sealed) putLocks(tx *gate.Tx) error {
	err := s.locks.put(tx)
	if err == nil && s.turning != nil {
		err = tx.Unsealed().Put(metaShelf, turningLock, s.turning)
	}
	return err
}
