package store

import "equalfooting/store/gate"

const preferencePrefix = "preference/"

// Preference gives a small setting; empty when it was never saved, or cannot be read.
func (s *Store) Preference(key string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.preference(key)
}

func (d *dataFile) preference(key string) string {
	var value string
	_ = d.view(func(tx *gate.Tx) error {
		data, err := tx.Get(metaShelf, []byte(preferencePrefix+key))
		value = string(data)
		return err
	})
	return value
}

// SavePreference keeps a small setting. It lies on the shelf that every answer writes to, so keep key and value to a
// few words. The error is a *WriteError.
func (s *Store) SavePreference(key, value string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.savePreference(key, value)
}

func (d *dataFile) savePreference(key, value string) error {
	return d.update(func(tx *gate.Tx) error {
		return putOther(tx, []byte(preferencePrefix+key), []byte(value))
	})
}
