package store

import (
	"bytes"
	"errors"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// GoOnWithout takes what cannot be read of an organisation out of the file, and lets the rest count as all of it. A copy of the file
// as it was is kept next to it, at the path that it gives. The errors are those of Store.Get, *DamagedError and *WriteError; then nothing
// has changed.
func (u *Unreadable) GoOnWithout(id assessment.ID) (aside string, err error) {
	defer u.backups.alone()()
	found, err := u.rest(id)
	switch {
	case err != nil:
		return "", err
	case found.nothing:
		return "", found.unreadable()
	}
	return u.settled(found, nil)
}

// settled writes the file again with the rest of an organisation as all of it, and with what was fetched of it elsewhere.
func (u *Unreadable) settled(found rest, fetched map[spot]gate.Entry) (aside string, err error) {
	if aside, err = u.file.Copier().KeepDamaged(u.now()); err != nil {
		return "", err
	}
	id := found.record.ID
	var begins []byte
	err = u.view(func(tx *gate.Tx) error {
		begins = tx.Begins(keyOf(id))
		return nil
	})
	if err != nil {
		return "", err
	}
	err = u.file.Successor().Compact(func(shelf gate.Shelf, key, value []byte) bool {
		if shelf == metaShelf {
			return false
		}
		if value == nil && bytes.HasPrefix(key, begins) { // that is all that a sealed key tells
			return true
		}
		owner, ok := idOf(key)
		return ok && owner == id && (value == nil || shelf == summariesShelf || found.out[spot{shelf, string(key)}])
	}, func(tx *gate.Tx) error {
		for at, e := range fetched {
			if err := tx.Put(at.shelf, e.Key, e.Value); err != nil {
				return err
			}
		}
		return settle(tx, found)
	})
	if err == nil {
		err = u.takeOver()
	}
	if err != nil {
		u.file.Successor().Drop()
		return "", err
	}
	delete(u.records, id)
	u.listed.changed(id)
	return aside, nil
}

var errNothingFetched = errors.New("nothing was fetched")

// Take puts what was fetched into the file, and lets that count as all of the organisation. What it gives, and its errors, are those of
// GoOnWithout.
func (u *Unreadable) Take(f Fetch) (aside string, err error) {
	defer u.backups.alone()()
	if len(f.entries) == 0 {
		return "", &WriteError{Err: errNothingFetched}
	}
	return u.settled(f.found, f.entries)
}
