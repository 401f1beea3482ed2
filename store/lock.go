package store

import (
	"bytes"

	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// A file with a passphrase has its key twice on the meta shelf, each time in a lock (package vault): one that the passphrase opens,
// and one for the recovery code. These two, the version, and the mark of a passphrase that was just set (turncopies.go) are the only
// entries that can be read without the key.
var (
	lockPrefix     = []byte("lock/")
	passphraseLock = []byte("lock/passphrase")
	codeLock       = []byte("lock/recovery")
	turningLock    = []byte("lock/turning")
)

// locks are the two of a file; none of a file without a passphrase.
type locks struct{ passphrase, code []byte }

func (l locks) none() bool { return l.passphrase == nil && l.code == nil }

// same says that the key behind them is one and the same. One lock is enough to know that by: no two have the same bytes.
func (l locks) same(other locks) bool {
	return len(l.passphrase) > 0 && bytes.Equal(l.passphrase, other.passphrase) || len(l.code) > 0 && bytes.Equal(l.code, other.code)
}

// put puts those that there are: of a damaged file it may be one.
func (l locks) put(tx *gate.Tx) error {
	var err error
	if len(l.passphrase) > 0 {
		err = tx.Unsealed().Put(metaShelf, passphraseLock, l.passphrase)
	}
	if err == nil && len(l.code) > 0 {
		err = tx.Unsealed().Put(metaShelf, codeLock, l.code)
	}
	return err
}

// readLocks gives the locks of a file. harmed says that one of them cannot be read; that one is empty rather than nil.
func readLocks(f *file.File) (l locks, harmed bool, err error) {
	err = f.View(func(tx *gate.Tx) error {
		if !tx.Has(metaShelf) {
			return nil
		}
		for key, lock := range map[*[]byte]*[]byte{&passphraseLock: &l.passphrase, &codeLock: &l.code} {
			data, err := tx.Unsealed().Find(metaShelf, *key)
			if err != nil {
				harmed, data = true, []byte{}
			}
			*lock = bytes.Clone(data)
		}
		if !l.none() {
			return nil
		}
		// What is sealed must not pass for a file without a passphrase because its locks cannot be found.
		return tx.Bare().Each(metaShelf, nil, func(key, value []byte) error {
			if gate.LooksSealed(key, value) {
				l, harmed = locks{[]byte{}, []byte{}}, true
			}
			return nil
		})
	})
	harmed = harmed || (l.passphrase == nil) != (l.code == nil)
	return l, harmed, err
}

// opener opens data files: with a key, or with what a person typed.
type opener struct {
	secrets []string
	key     *vault.Key               // once it is known
	locks   locks                    // likewise
	told    func(done, of int) error // of how much is read by fit; nil for nobody
}

// unlock lets a file be read with its key, where it has one. The error is a *LockedError.
func (o *opener) unlock(f *file.File) error {
	l, harmed, err := readLocks(f)
	if err != nil {
		return f.Damaged(err)
	}
	if l.none() {
		o.key, o.locks = nil, locks{}
		return nil
	}
	if !l.same(o.locks) {
		o.key = nil
	}
	for _, secret := range o.secrets {
		if o.key == nil {
			o.key, _ = vault.Unlock(secret, l.passphrase, l.code)
		}
	}
	if o.key == nil {
		return &LockedError{Path: f.Path(), Wrong: len(o.secrets) > 0, Harm: harmed, Lost: len(l.passphrase)+len(l.code) == 0}
	}
	o.locks = l
	f.Use(o.key)
	return nil
}

// prepare is the way in for every data file: it is unlocked, and then brought up to date. A new one is sealed where there is a key.
func (o *opener) prepare(f *file.File, isNew bool) error {
	if !isNew {
		if err := o.unlock(f); err != nil {
			return err
		}
		return prepare(f, false)
	}
	f.Use(o.key)
	if err := prepare(f, true); err != nil || o.locks.none() {
		return err
	}
	return written(f.Update(func(tx *gate.Tx) error {
		if err := o.locks.put(tx); err != nil {
			return err
		}
		return countOthers(tx)
	}))
}

// isLock says that an entry of the meta shelf is one that can be read without the key.
func isLock(key []byte) bool { return bytes.HasPrefix(key, lockPrefix) }
