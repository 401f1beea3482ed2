package file

import (
	"os"

	"equalfooting/store/gate"
	"equalfooting/store/vault"

	bolt "go.etcd.io/bbolt"
)

// MakeTemporary makes a data file in a folder, has it filled, sealed with a key if that is not nil, and gives its path. If a kill leaves
// it there, a later start removes it. The error is a *WriteError.
func MakeTemporary(folder string, key *vault.Key, fill func(update func(func(tx *gate.Tx) error) error) error) (path string, err error) {
	temp, err := os.CreateTemp(folder, tempPattern) // made with mode 0600
	if err != nil {
		return "", &WriteError{err}
	}
	_ = temp.Close() // empty, it is a new file to bbolt
	// Until it is in place nobody needs it to survive anything, so it is synced once, at the end.
	db, err := bolt.Open(temp.Name(), 0o600, &bolt.Options{Timeout: lockPatience, NoSync: true, NoGrowSync: true})
	if err == nil {
		err = fill(func(fn func(tx *gate.Tx) error) error { return gate.Update(db, key, fn) })
		if err == nil {
			err = db.Sync()
		}
		if closeErr := db.Close(); err == nil {
			err = closeErr
		}
	}
	if err != nil {
		_ = os.Remove(temp.Name())
		return "", &WriteError{err}
	}
	return temp.Name(), nil
}
