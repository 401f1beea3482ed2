package store

import (
	"maps"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// Fetch is what cannot be read of an organisation here, found elsewhere.
type Fetch struct {
	From  time.Time // when the backup was made that has it; the zero time where it could be put right without one
	Exact bool      // it is as it was: it fits all the rest

	id      assessment.ID
	found   rest
	entries map[spot]gate.Entry
}

// Find looks for what cannot be read of an organisation. First it tries whether just one bit is wrong, and then the backups, the newest
// first, for one that has all of it. It gives false if none has.
func (u *Unreadable) Find(id assessment.ID) (Fetch, bool) {
	backups := u.backups.where().own()
	inorder.Sort(backups, func(a, b file.Backup) int { return b.At.Compare(a.At) })
	u.mu.Lock()
	defer u.mu.Unlock()
	var here rest
	f := Fetch{id: id, entries: make(map[spot]gate.Entry)}
	err := u.view(func(tx *gate.Tx) (err error) {
		if here, err = readRest(tx, id); err == nil {
			f.repair(tx, here, u.key)
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
			if err := u.opener().unlock(from); err != nil {
				return err
			}
			return from.View(func(tx *gate.Tx) error {
				if version, err := readVersion(tx); err != nil || version < withMarks || version > formatVersion || notGiven(tx, id) {
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

// repair takes the entries in which just one bit is wrong.
func (f *Fetch) repair(tx *gate.Tx, here rest, key *vault.Key) {
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
			repaired, shelf := judge.Repair(of.shelf, e.Key, bare)
			if owner, ok := idOf(repaired.Key); !repaired.Damaged() && ok && owner == f.id {
				f.entries[spot{shelf, string(repaired.Key)}] = cloned(repaired)
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
		inorder.Sort(p.on[of.shelf], func(a, b gate.Entry) int { return slices.Compare(a.Key, b.Key) })
	}
	f.found = restOf(f.id, p)
	f.Exact = len(f.found.unread) == 0
	return !f.found.nothing && !hasNamed(f.found.unread)
}
