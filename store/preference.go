package store

import bolt "go.etcd.io/bbolt"

const preferencePrefix = "preference/"

// Preference gives a small setting; empty when it was never saved, or cannot be read.
func (s *Store) Preference(key string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var value string
	_ = s.view(func(tx *bolt.Tx) error {
		value = string(tx.Bucket(metaBucket).Get([]byte(preferencePrefix + key)))
		return nil
	})
	return value
}

// SavePreference keeps a small setting. It lies in the bucket that every answer rewrites, so keep key and value to a
// few words. The error is a *WriteError.
func (s *Store) SavePreference(key, value string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.update(func(tx *bolt.Tx) error {
		return tx.Bucket(metaBucket).Put([]byte(preferencePrefix+key), []byte(value))
	})
}
