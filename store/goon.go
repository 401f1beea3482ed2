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

// passes gives what tells how far the file is written again, by the organisations whose answers it comes to, of so many. It is not asked
// whether that is to be stopped: by then the copy is made.
func (u *Unreadable) passes(cases int) func(shelf gate.Shelf, key []byte) {
	told, done, last := u.tells(Remaking), 0, assessment.ID(0)
	return func(shelf gate.Shelf, key []byte) {
		if id, ok := idOf(key); ok && id != last && shelf == answersShelf && done < cases {
			done, last = done+1, id
			_ = told(done, cases)
		}
	}
}

// settled writes the file again with the rest of an organisation as all of it, and with what was fetched of it elsewhere.
func (u *Unreadable) settled(found rest, fetched map[spot]gate.Entry) (aside string, err error) {
	id := found.record.ID
	var begins []byte
	cases := 0 // where that cannot be read: then nobody is told how many there are
	err = u.view(func(tx *gate.Tx) error {
		begins = tx.Begins(keyOf(id))
		if entered, err := readRoll(tx); err == nil {
			cases = int(min(entered.cases, 1<<31-1))
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	if err := u.tells(Writing)(0, cases); err != nil {
		return "", err
	}
	if aside, err = u.file.Copier().Telling(u.tellsBytes(Writing)).KeepDamaged(u.now()); err != nil {
		return "", err
	}
	passes := u.passes(cases)
	err = u.file.Successor().Compact(func(shelf gate.Shelf, key, value []byte) bool {
		if shelf == metaShelf {
			return false
		}
		passes(shelf, key)
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
