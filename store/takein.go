package store

import (
	"bytes"
	"maps"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/gate"
)

// Coming says what bundles would change here, one after the other; nothing is kept. The errors are bundle.ErrNotWhole where the parts
// of one do not fit together, and those of Get.
func (s *Store) Coming(list []bundle.Bundle, words Words) ([]assessment.Arrival, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var arrivals []assessment.Arrival
	err := s.view(func(tx *gate.Tx) error {
		coming, err := s.come(tx, list, words)
		if err != nil {
			return err
		}
		arrivals = coming.arrivals
		return nil
	})
	return arrivals, err
}

// Words are those that stand in what is kept when two copies are put together.
type Words struct{ Others string } // the name of the view that has the answers which do not count

// TakeIn puts bundles together with what is here, all in one transaction, and gives the organisations. The errors are those of Coming, and
// *WriteError; then nothing has changed.
func (s *Store) TakeIn(list []bundle.Bundle, words Words) ([]assessment.Record, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var taken []assessment.Record
	err := s.update(func(tx *gate.Tx) error {
		coming, err := s.come(tx, list, words)
		if err != nil {
			return err
		}
		for _, uid := range coming.order {
			record, err := s.putWhole(tx, coming.of[uid])
			if err != nil {
				return err
			}
			taken = append(taken, record)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, r := range taken {
		s.records[r.ID] = r
	}
	return taken, nil
}

// coming is what comes of bundles, by the UIDs of the organisations.
type coming struct {
	order    []string
	of       map[string]*copyOf
	arrivals []assessment.Arrival
}

// copyOf is an organisation as it is here, and as it comes to be.
type copyOf struct {
	local   assessment.Record // none where it is new
	numbers map[string]int
	before  bundle.Entries
	now     bundle.Bundle
}

func (s *Store) come(tx *gate.Tx, list []bundle.Bundle, words Words) (coming, error) {
	here, names, err := uidsHere(tx)
	if err != nil {
		return coming{}, err
	}
	c := coming{of: make(map[string]*copyOf)}
	for _, b := range list {
		alone, err := unpack(b, assessment.Record{}, nil)
		if err != nil {
			return c, bundle.ErrNotWhole
		}
		copied := c.of[b.UID]
		if copied == nil {
			copied = &copyOf{now: bundle.Bundle{UID: b.UID, Entries: make(bundle.Entries)}}
			if id, known := here[b.UID]; known {
				if copied.local, known = s.records[id]; !known {
					if copied.local, err = readRecord(tx, id); err != nil {
						return c, err
					}
				}
				p, err := pack(tx, copied.local)
				if err != nil {
					return c, err
				}
				copied.numbers, copied.now = p.numbers, p.bundle
			}
			copied.before = copied.now.Entries
			c.of[b.UID], c.order = copied, append(c.order, b.UID)
		}
		arrival, err := copied.take(b, words, s.now(), machineOf(tx))
		if err != nil {
			return c, err
		}
		arrival.Name, arrival.ID = alone.record.Organisation.Name, copied.local.ID
		arrival.Audience = alone.record.Organisation.Audience
		for _, other := range names[assessment.Folded(arrival.Name)] {
			arrival.Namesake = arrival.Namesake || other != b.UID
		}
		c.arrivals = append(c.arrivals, arrival)
	}
	return c, nil
}

// uidsHere gives the organisations that can be read by their UIDs, and the UIDs by the names.
func uidsHere(tx *gate.Tx) (here map[string]assessment.ID, names map[string][]string, err error) {
	here, names = make(map[string]assessment.ID), make(map[string][]string)
	err = tx.Each(casesShelf, nil, func(key, value []byte) error {
		id, ok := idOf(key)
		e, err := decode[caseEntry](value)
		if !ok || err != nil {
			return nil
		}
		if e.UID == "" {
			e.UID = caseUID(id, e.Created)
		}
		name := assessment.Folded(e.Organisation.Name)
		here[e.UID], names[name] = id, append(names[name], e.UID)
		return nil
	})
	return here, names, err
}

// take puts a bundle together with the copy, and says what that changes.
func (c *copyOf) take(b bundle.Bundle, words Words, now time.Time, by string) (assessment.Arrival, error) {
	mine := c.now.Entries
	differences := bundle.Differences(mine, b.Entries)
	c.now.Entries = bundle.Merge(mine, b.Entries)
	u, err := unpack(c.now, c.local, c.numbers)
	if err != nil {
		return assessment.Arrival{}, bundle.ErrNotWhole
	}
	a := assessment.Arrival{WithoutNotes: b.LeftOut.Notes, WithoutViews: b.LeftOut.Views}
	keepLosers(c.now.Entries, differences, u, words, stamp{}.next(now, by))
	for _, d := range differences {
		count(&a, d, u)
	}
	a.Now = len(u.record.Visits)
	a.Same = len(c.before) > 0 && sameEntries(mine, c.now.Entries)
	a.Archived = c.local.Archived && !a.Same
	return a, nil
}

func sameEntries(a, b bundle.Entries) bool {
	return maps.EqualFunc(a, b, func(x, y bundle.Entry) bool {
		return x.At == y.At && x.By == y.By && x.Over == y.Over && x.Gone == y.Gone && bytes.Equal(x.Value, y.Value)
	})
}

// putWhole keeps an organisation as it comes to be, in place of all that is kept of it.
func (s *Store) putWhole(tx *gate.Tx, c *copyOf) (assessment.Record, error) {
	if len(c.before) > 0 && sameEntries(c.before, c.now.Entries) {
		return c.local, nil
	}
	local, now := c.local, s.now()
	if local.ID == 0 {
		entered, err := readRoll(tx)
		if err != nil {
			return local, s.file.Damaged(err)
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
