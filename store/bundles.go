package store

import (
	"bytes"
	"os"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Bundles are organisations that leave as one value or one file each, and that come in as such.
type Bundles struct {
	*dataFile
	store *Store // where an organisation that leaves for good is put away
}

// Bundles gives those of the store.
func (s *Store) Bundles() *Bundles { return s.bundles }

// Of gives all that is kept of an organisation as one value, to be written as a file. The errors are those of Store.Get.
func (b *Bundles) Of(id assessment.ID) (bundle.Bundle, error) {
	defer b.holdsNoMore(id)()
	b.mu.Lock()
	defer b.mu.Unlock()
	r, err := b.get(id)
	if err != nil {
		return bundle.Bundle{}, err
	}
	var p packed
	err = b.view(func(tx *gate.Tx) (err error) {
		p, err = pack(tx, r)
		return err
	})
	return p.bundle, err
}

// holdsNoMore gives what lets a record go that is not held in memory yet: all of them may leave, one after the other.
func (b *Bundles) holdsNoMore(id assessment.ID) (letGo func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, held := b.records[id]; held {
		return func() {}
	}
	return func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		delete(b.records, id)
	}
}

// Leaving is how an organisation leaves as a file.
type Leaving struct {
	Without    bundle.Parts
	Move       bool   // once the file was read back, the organisation is put away here as handed over
	Passphrase string // the file is locked with it; "" for not at all
}

// Write writes an organisation as a file, over whatever is at path, and reads it back. The errors are Store.Get's, *WriteError,
// bundle.ErrTooLarge, and bundle.ErrNotWhole where what was read back is not what was written.
func (b *Bundles) Write(path string, id assessment.ID, how Leaving) error {
	defer b.holdsNoMore(id)()
	made, err := b.Of(id)
	if err != nil {
		return err
	}
	data, err := bundle.Encode(made.Without(how.Without))
	if err == nil && how.Passphrase != "" {
		data, err = lockedBytes(data, how.Passphrase)
	}
	if err == nil {
		err = file.WriteFile(path, data)
	}
	if err != nil {
		return err
	}
	read, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(read, data) {
		return bundle.ErrNotWhole
	}
	if _, err := bundleOf(read, how.Passphrase); err != nil {
		return bundle.ErrNotWhole
	}
	if !how.Move {
		return nil
	}
	_, err = b.store.Change(id, func(r *assessment.Record, now time.Time) error {
		r.HandOver(assessment.DateOf(now.Local()))
		return nil
	})
	return err
}
