package store

import "equalfooting/store/gate"

const preferencePrefix = "preference/"

// Preferences are small settings, each under a name.
type Preferences struct{ *dataFile }

// Preferences gives those of the store.
func (s *Store) Preferences() Preferences { return Preferences{s.dataFile} }

// Get gives a setting; empty when it was never saved, or cannot be read.
func (p Preferences) Get(key string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.preference(key)
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

// Save keeps a setting. Every answer writes to the shelf that it is on, so keep key and value to a few words. The error is a *WriteError.
func (p Preferences) Save(key, value string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.savePreference(key, value)
}

func (d *dataFile) savePreference(key, value string) error {
	return d.update(func(tx *gate.Tx) error {
		return putOther(tx, []byte(preferencePrefix+key), []byte(value))
	})
}
