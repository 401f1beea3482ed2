package store

import (
	"bytes"
	"cmp"
	"maps"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// takenAtOnce is how many bundles are put together in one transaction, which has all that it writes in memory.
const takenAtOnce = 2000

// TakeIn puts bundles together with what is here, all or none, and gives the organisations. The errors are those of Coming, and
// *WriteError; then nothing has changed.
func (b *Bundles) TakeIn(list []bundle.Bundle, words Words) (taken []assessment.Record, err error) {
	err = b.takeIn(arriving(list), words, takenAtOnce, func(_ string, r assessment.Record) { taken = append(taken, r) })
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

// TakeInOf is TakeIn for many, each of which is read when its turn comes. It gives what was taken in by the UIDs. The errors are theirs too.
func (b *Bundles) TakeInOf(list []Arriving, words Words) (map[string]Taken, error) {
	taken := make(map[string]Taken)
	err := b.takeIn(list, words, takenAtOnce, func(uid string, r assessment.Record) { taken[uid] = Taken{r.ID, r.Organisation.Name} })
	return taken, err
}

// takeIn takes in so many at once: where there are more, into a copy of the file, which then takes its place.
func (b *Bundles) takeIn(list []Arriving, words Words, atOnce int, taken func(uid string, r assessment.Record)) error {
	parts := apart(list, atOnce)
	if len(parts) > 1 { // another file takes the place of this one
		defer b.store.backups.alone()()
	} else {
		b.mu.Lock()
		defer b.mu.Unlock()
	}
	told, done := b.tells(TakingIn), 0
	var changed []assessment.ID
	var unread error // whatever else is said of it
	take := func(some []Arriving) func(tx *gate.Tx) error {
		return func(tx *gate.Tx) error {
			_, err := b.come(tx, readBy(some, &unread), words, func(c *copyOf) error {
				r, err := b.putWhole(tx, c)
				if err != nil {
					return err
				}
				taken(c.now.UID, r)
				changed = append(changed, r.ID)
				done++
				return told(done, len(list))
			})
			return err
		}
	}
	var err error
	if len(parts) == 1 {
		err = b.update(take(list))
	} else if err = b.grow(parts, take); err == nil {
		err = b.takeOver()
	}
	if err != nil {
		return cmp.Or(unread, err)
	}
	for _, id := range changed {
		delete(b.records, id) // what was here before
	}
	b.listed.changed(changed...)
	return nil
}

// readBy notes the error of one that cannot be read.
func readBy(list []Arriving, unread *error) []Arriving {
	all := make([]Arriving, len(list))
	for i, one := range list {
		all[i] = Arriving{one.UID, func() (b bundle.Bundle, err error) {
			b, err = one.Read()
			*unread = cmp.Or(*unread, err)
			return b, err
		}}
	}
	return all
}

// grow makes a copy of the file ready into which all parts were taken.
func (b *Bundles) grow(parts [][]Arriving, take func(some []Arriving) func(tx *gate.Tx) error) error {
	err := b.file.Successor().Grow(func(update file.Update) error {
		for _, some := range parts {
			if err := update(take(some)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.file.Successor().Drop()
	}
	return written(err)
}

// apart parts bundles into those that are taken in at once: all of one organisation with the first of it.
func apart(list []Arriving, atOnce int) [][]Arriving {
	if len(list) <= atOnce {
		return [][]Arriving{list}
	}
	of := make(map[string][]Arriving)
	for _, one := range list {
		of[one.UID] = append(of[one.UID], one)
	}
	var parts [][]Arriving
	var some []Arriving
	for _, one := range list {
		some = append(some, of[one.UID]...)
		delete(of, one.UID)
		if len(some) >= atOnce {
			parts, some = append(parts, some), nil
		}
	}
	if len(some) > 0 {
		parts = append(parts, some)
	}
	return parts
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
