package store

import (
	"cmp"
	"errors"
	"time"

	"equalfooting/assessment"
)

// Unsaved is what was given and could not be written, why, and what happens to it.
type Unsaved struct {
	*dataFile
	changed map[assessment.ID]assessment.Record // as they would be
	added   *assessment.Record                  // an organisation that would be new
	reason  error
	rescued Rescued // what was saved in another place last
	gaveUp  error   // see GaveUp
}

// Unsaved gives what could not be written of what was given to the store.
func (s *Store) Unsaved() *Unsaved { return s.unsaved }

// ofDisk says that the change itself was not at fault.
func (u *Unsaved) ofDisk(err error) bool {
	writing, ok := errors.AsType[*WriteError](err)
	return u.file.Place().Lost() != nil || ok && writing.Fault() != ""
}

// rememberNew keeps an organisation that could not be added.
func (u *Unsaved) rememberNew(err error, r assessment.Record) {
	if u.ofDisk(err) {
		u.added, u.reason = &r, err
	}
}

// remember keeps a change that could not be written: on top of others of the same organisation where there are any.
func (u *Unsaved) remember(err error, after assessment.Record, now time.Time, change func(*assessment.Record, time.Time) error) {
	if !u.ofDisk(err) {
		return
	}
	u.reason = err
	if before, ok := u.changed[after.ID]; ok {
		if change(&before, now) != nil {
			return
		}
		after = before
	}
	if u.changed == nil {
		u.changed = make(map[assessment.ID]assessment.Record)
	}
	u.changed[after.ID] = after
}

// Lost says why nothing can be saved in the file any more, a *GoneError or a *DamagedError; nil while it can, as far as is known.
func (u *Unsaved) Lost() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.file.Place().Lost()
}

// Holds is Lost after a look at the file.
func (u *Unsaved) Holds() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.file.Place().Holds()
}

// Damaged gives what the look over the file has found, after which nothing touches it any more: a *DamagedError, if nothing was given
// that is only in memory, so that the program can act as if it had been found before the file was shown. Otherwise it is nil.
func (u *Unsaved) Damaged() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	if len(u.changed) > 0 || u.added != nil {
		return nil
	}
	return u.file.FoundDamaged()
}

// InMemory says that the file cannot be read any more, and so there is only what was looked at since it was opened.
func (u *Unsaved) InMemory() bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	return !u.file.Place().Readable()
}

// Why says why something that was given is only in memory, or cannot be found again in the file; nil where all is saved, here or
// in another place.
func (u *Unsaved) Why() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.why()
}

func (u *Unsaved) why() error {
	switch lost := u.file.Place().Lost(); {
	case u.gaveUp != nil:
		return nil
	case len(u.changed) > 0 || u.added != nil:
		return cmp.Or(lost, u.reason)
	case u.rescued.Path != "":
		return nil
	default:
		return lost
	}
}

// GiveUp says that what is unsaved may be lost.
func (u *Unsaved) GiveUp() {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.gaveUp = u.why()
}

// GaveUp gives why it was not saved, once somebody said that it may be lost; nil otherwise.
func (u *Unsaved) GaveUp() error { return u.gaveUp }

// Retry writes what could not be written before. The errors are *WriteError, *GoneError and *DamagedError.
func (u *Unsaved) Retry() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	held, err := u.bringAlong(u.update, u.changed)
	if err != nil {
		return err
	}
	u.changed, u.added, u.reason = nil, nil, nil
	for _, r := range held {
		u.listed.changed(r.ID)
		u.records[r.ID] = r
	}
	return nil
}
