package store

import (
	"bytes"
	"errors"
	"maps"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// GoOnWithout takes what cannot be read of an organisation out of the file, and lets the rest count as all of it. A copy of the file
// as it was is kept next to it, at the path that it gives. The errors are those of Get, *DamagedError and *WriteError; then nothing
// has changed.
func (s *Store) GoOnWithout(id assessment.ID) (aside string, err error) {
	s.backups.Lock()
	defer s.backups.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	found, err := s.rest(id)
	switch {
	case err != nil:
		return "", err
	case found.nothing:
		return "", found.unreadable()
	}
	return s.settled(found, nil)
}

// settled writes the file again with the rest of an organisation as all of it, and with what was fetched of it elsewhere.
func (s *Store) settled(found rest, fetched map[spot]gate.Entry) (aside string, err error) {
	if aside, err = s.file.Copier().KeepDamaged(s.now()); err != nil {
		return "", err
	}
	id := found.record.ID
	var begins []byte
	err = s.view(func(tx *gate.Tx) error {
		begins = tx.Begins(keyOf(id))
		return nil
	})
	if err != nil {
		return "", err
	}
	err = s.file.Successor().Compact(func(shelf gate.Shelf, key, value []byte) bool {
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
		err = s.takeOver()
	}
	if err != nil {
		s.file.Successor().Drop()
		return "", err
	}
	delete(s.records, id)
	return aside, nil
}

// Fetch is what cannot be read of an organisation here, found elsewhere.
type Fetch struct {
	From  time.Time // when the backup was made that has it; the zero time where it could be put right without one
	Exact bool      // it is as it was: it fits all the rest

	id      assessment.ID
	found   rest
	entries map[spot]gate.Entry
}

// FindLost looks for what cannot be read of an organisation: first whether one wrong bit is all that is the matter, then in the
// backups, the newest first, for one that has all of it. false where none has.
func (s *Store) FindLost(id assessment.ID) (Fetch, bool) {
	backups := append(file.Backups(s.BackupFolder()), s.elsewhere()...)
	slices.SortStableFunc(backups, func(a, b file.Backup) int { return b.At.Compare(a.At) })
	s.mu.Lock()
	defer s.mu.Unlock()
	var here rest
	f := Fetch{id: id, entries: make(map[spot]gate.Entry)}
	err := s.view(func(tx *gate.Tx) (err error) {
		if here, err = readRest(tx, id); err == nil {
			f.mend(tx, here, s.key)
		}
		return err
	})
	if err != nil || !hasNamed(here.unread) {
		return Fetch{}, false
	}
	if f.complete(here) {
		return f, true
	}
	for _, b := range backups {
		with := Fetch{From: b.At, id: id, entries: maps.Clone(f.entries)}
		err := file.Read(b.Path, func(from *file.File) error {
			if err := s.opener().unlock(from); err != nil {
				return err
			}
			return from.View(func(tx *gate.Tx) error {
				if version, err := readVersion(tx); err != nil || version < withMarks || version > formatVersion {
					return errNothing
				}
				there := restOf(id, allOf(tx, id))
				if there.nothing || !here.nothing && !there.record.Created.Equal(here.record.Created) {
					return errNothing // another organisation of the same number
				}
				with.add(here, there)
				return nil
			})
		})
		if err == nil && with.complete(here) {
			return with, true
		}
	}
	return Fetch{}, false
}

// hasNamed says that there is something that could be fetched.
func hasNamed(list []assessment.Unread) bool {
	return slices.ContainsFunc(list, func(u assessment.Unread) bool {
		return u.Part != assessment.TallyPart && u.Part != assessment.WholePart
	})
}

// mend takes the entries of which one bit is wrong.
func (f *Fetch) mend(tx *gate.Tx, here rest, key *vault.Key) {
	judge := judgeOf(key)
	for _, of := range tallied {
		for _, e := range here.pieces.on[of.shelf] {
			if !e.Damaged() {
				continue
			}
			bare, err := tx.Bare().Get(of.shelf, e.Key)
			if err != nil {
				continue
			}
			mended, shelf := judge.Mend(of.shelf, e.Key, bare)
			if owner, ok := idOf(mended.Key); !mended.Damaged() && ok && owner == f.id {
				f.entries[spot{shelf, string(mended.Key)}] = cloned(mended)
			}
		}
	}
}

// add takes from a backup what is damaged here, and what is missing.
func (f *Fetch) add(here, there rest) {
	_, said, err := here.pieces.summary(f.id)
	found := here.pieces.tally(false)
	for i, of := range tallied {
		known := make(map[string]bool) // keys that are whole here
		damaged := make(map[string]bool)
		for _, e := range here.pieces.on[of.shelf] {
			known[string(e.Key)], damaged[string(e.Key)] = !e.Damaged(), e.Damaged()
		}
		missing := err != nil || said.counts[i] > found.counts[i]
		for _, e := range there.pieces.on[of.shelf] {
			at := spot{of.shelf, string(e.Key)}
			if _, has := f.entries[at]; has || e.Damaged() || known[at.key] && !here.out[at] {
				continue
			}
			if damaged[at.key] || here.out[at] || missing {
				f.entries[at] = cloned(e)
			}
		}
	}
}

func cloned(e gate.Entry) gate.Entry {
	return gate.Entry{Key: slices.Clone(e.Key), Value: append([]byte{}, e.Value...), Sum: e.Sum}
}

// complete says whether nothing is missing any more with what was fetched.
func (f *Fetch) complete(here rest) bool {
	p := pieces{on: make(map[gate.Shelf][]gate.Entry), own: here.pieces.own, summaryData: here.pieces.summaryData, summaryErr: here.pieces.summaryErr}
	for _, of := range tallied {
		for _, e := range here.pieces.on[of.shelf] {
			if _, fetched := f.entries[spot{of.shelf, string(e.Key)}]; !e.Damaged() && !fetched {
				p.on[of.shelf] = append(p.on[of.shelf], e)
			}
		}
	}
	for at, e := range f.entries {
		p.on[at.shelf] = append(p.on[at.shelf], e)
		if at.shelf == casesShelf {
			p.own, p.ownErr = e.Value, nil
		}
	}
	for _, of := range tallied {
		slices.SortFunc(p.on[of.shelf], func(a, b gate.Entry) int { return slices.Compare(a.Key, b.Key) })
	}
	f.found = restOf(f.id, p)
	f.Exact = len(f.found.unread) == 0
	return !f.found.nothing && !hasNamed(f.found.unread)
}

var errNothingFetched = errors.New("nothing was fetched")

// Take puts what was fetched into the file, and lets that count as all of the organisation. What it gives, and its errors, are those of
// GoOnWithout.
func (s *Store) Take(f Fetch) (aside string, err error) {
	s.backups.Lock()
	defer s.backups.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(f.entries) == 0 {
		return "", &WriteError{Err: errNothingFetched}
	}
	return s.settled(f.found, f.entries)
}
