package store

import (
	"bytes"
	"maps"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/gate"
)

// TakeIn puts bundles together with what is here, all in one transaction, and gives the organisations. The errors are those of Coming, and
// *WriteError; then nothing has changed.
func (b *Bundles) TakeIn(list []bundle.Bundle, words Words) (taken []assessment.Record, err error) {
	err = b.takeIn(arriving(list), words, func(r assessment.Record) { taken = append(taken, r) })
	if err != nil {
		return nil, err
	}
	return taken, nil
}

// Taken is an organisation that was taken in.
type Taken struct {
	ID   assessment.ID
	Name string
}

// TakeInOf is TakeIn for many, each of which is read when its turn comes. It gives what was taken in in the order of the last bundle of
// each. The errors are theirs too.
func (b *Bundles) TakeInOf(list []Arriving, words Words) (taken []Taken, err error) {
	err = b.takeIn(list, words, func(r assessment.Record) { taken = append(taken, Taken{r.ID, r.Organisation.Name}) })
	return taken, err
}

func (b *Bundles) takeIn(list []Arriving, words Words, taken func(r assessment.Record)) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	told, done := b.tells(TakingIn), 0
	var changed []assessment.ID
	err := b.update(func(tx *gate.Tx) error {
		_, err := b.come(tx, list, words, func(c *copyOf) error {
			r, err := b.putWhole(tx, c)
			if err != nil {
				return err
			}
			taken(r)
			changed = append(changed, r.ID)
			done++
			return told(done, len(list))
		})
		return err
	})
	if err != nil {
		return err
	}
	for _, id := range changed {
		delete(b.records, id) // what was here before
	}
	b.listed.changed(changed...)
	return nil
}

// Add is Store.Add for many, one after the other: none of them stays in memory.
func (b *Bundles) Add(sheet assessment.Sheet) (Taken, error) {
	r, err := b.store.Add(sheet, false)
	if err != nil {
		return Taken{}, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.records, r.ID)
	return Taken{r.ID, r.Organisation.Name}, nil
}

// putWhole keeps an organisation as it comes to be, in place of all that is kept of it.
func (b *Bundles) putWhole(tx *gate.Tx, c *copyOf) (assessment.Record, error) {
	if len(c.before) > 0 && sameEntries(c.before, c.now.Entries) {
		return c.local, nil
	}
	local, now := c.local, b.now()
	if local.ID == 0 {
		tx.Append()
		entered, err := readRoll(tx)
		if err != nil {
			return local, b.file.Damaged(err)
		}
		local.ID = assessment.ID(entered.last + 1)
		if err := entered.with(local.ID).put(tx); err != nil {
			return local, err
		}
	}
	local.Touched = asClock(now)
	local.BringBack()
	u, err := unpack(c.now, local, c.numbers)
	if err != nil {
		return local, err
	}
	u.record.CallOff(c.local, now)
	u.entry.CalledOff = u.record.CalledOff
	if err := clearCase(tx, local.ID); err != nil {
		return local, err
	}
	if _, err := put(tx, casesShelf, keyOf(local.ID), u.entry); err != nil {
		return local, err
	}
	w := writer{tx: tx, id: local.ID, now: now, given: u.given}
	r := u.record
	for _, part := range []func(before assessment.Record, after *assessment.Record) error{w.visits, w.views, w.plan, w.days} {
		if err := part(assessment.Record{}, &r); err != nil {
			return local, err
		}
	}
	for _, key := range slices.Sorted(maps.Keys(u.gone)) {
		if _, err := put(tx, goneShelf, []byte(key), u.gone[key]); err != nil {
			return local, err
		}
	}
	t := piecesOf(tx, local.ID).tally(true)
	if t.ofRecord() != countsOf(r) {
		return local, unfit(r, errMissing)
	}
	if err := putSummary(tx, t, r.Summary()); err != nil {
		return local, err
	}
	return r, putRecent(tx, local.ID)
}

// clearCase takes away every entry of an organisation but its summary.
func clearCase(tx *gate.Tx, id assessment.ID) error {
	for _, of := range tallied {
		for _, e := range tx.All(of.shelf, keyOf(id)) {
			if err := tx.Delete(of.shelf, bytes.Clone(e.Key)); err != nil {
				return err
			}
		}
	}
	return nil
}
