package store

import (
	"bytes"
	"errors"
	"maps"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/gate"
)

// Arriving is a bundle that is about to come in. It need not be in memory before its turn.
type Arriving struct {
	UID  string                        // the organisation's
	Read func() (bundle.Bundle, error) // gives the same each time
}

// arriving are bundles that are in memory already.
func arriving(list []bundle.Bundle) []Arriving {
	all := make([]Arriving, len(list))
	for i, one := range list {
		all[i] = Arriving{one.UID, func() (bundle.Bundle, error) { return one, nil }}
	}
	return all
}

// Coming says what bundles would change here, one after the other; nothing is kept. The errors are bundle.ErrNotWhole where the parts of
// one do not fit together, and those of Store.Get.
func (b *Bundles) Coming(list []bundle.Bundle, words Words) ([]assessment.Arrival, error) {
	return b.ComingOf(arriving(list), words)
}

// ComingOf is Coming for many, each of which is read when its turn comes. The errors are theirs too.
func (b *Bundles) ComingOf(list []Arriving, words Words) (arrivals []assessment.Arrival, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	err = b.view(func(tx *gate.Tx) (err error) {
		arrivals, err = b.come(tx, list, words, func(*copyOf) error { return nil })
		return err
	})
	return arrivals, err
}

// Blocked gives, for each bundle, the *UnreadableError of the organisation here that it belongs to; nil where nothing is in its way.
func (b *Bundles) Blocked(list []Arriving) ([]error, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	blocked := make([]error, len(list))
	err := b.view(func(tx *gate.Tx) error {
		here, _, err := uidsHere(tx)
		for i, one := range list {
			if id, known := here[one.UID]; known && err == nil {
				_, held := b.records[id]
				_, wrong := b.get(id)
				if unreadable, is := errors.AsType[*UnreadableError](wrong); is {
					blocked[i] = unreadable
				}
				if !held {
					delete(b.records, id)
				}
			}
		}
		return err
	})
	return blocked, err
}

// Words are used in what is kept when two copies are merged.
type Words struct{ Others string } // the name of the view that has the answers which do not count

// copyOf is an organisation as it is here, and as it will be.
type copyOf struct {
	local   assessment.Record // none where it is new
	numbers map[string]int
	before  bundle.Entries
	now     bundle.Bundle
}

// come merges bundles with what is here, and says what each changes. done gets each organisation after its last bundle; only what is not
// done yet is in memory.
func (b *Bundles) come(tx *gate.Tx, list []Arriving, words Words, done func(*copyOf) error) ([]assessment.Arrival, error) {
	here, names, err := uidsHere(tx)
	if err != nil {
		return nil, err
	}
	var arrivals []assessment.Arrival
	copies, left := make(map[string]*copyOf), make(map[string]int) // by the UIDs
	for _, one := range list {
		left[one.UID]++
	}
	for _, arrives := range list {
		one, err := arrives.Read()
		if err != nil {
			return nil, err
		}
		alone, err := unpack(one, assessment.Record{}, nil)
		if err != nil {
			return nil, bundle.ErrNotWhole
		}
		copied := copies[one.UID]
		if copied == nil {
			if copied, err = b.copyHere(tx, one.UID, here); err != nil {
				return nil, err
			}
			copies[one.UID] = copied
		}
		arrival, err := copied.take(one, words, b.now(), machineOf(tx))
		if err != nil {
			return nil, err
		}
		arrival.Name, arrival.ID = alone.record.Organisation.Name, copied.local.ID
		arrival.Audience = alone.record.Organisation.Audience
		for _, other := range names[assessment.Folded(arrival.Name)] {
			arrival.Namesake = arrival.Namesake || other != one.UID
		}
		arrivals = append(arrivals, arrival)
		if left[one.UID]--; left[one.UID] > 0 {
			continue
		}
		if err := done(copied); err != nil {
			return nil, err
		}
		delete(copies, one.UID)
	}
	return arrivals, nil
}

// copyHere is the copy of an organisation that is here; an empty one where none is.
func (b *Bundles) copyHere(tx *gate.Tx, uid string, here map[string]assessment.ID) (*copyOf, error) {
	c := &copyOf{now: bundle.Bundle{UID: uid, Entries: make(bundle.Entries)}}
	if id, known := here[uid]; known {
		var err error
		if c.local, known = b.records[id]; !known {
			if c.local, err = readRecord(tx, id); err != nil {
				return nil, err
			}
		}
		p, err := pack(tx, c.local)
		if err != nil {
			return nil, err
		}
		c.numbers, c.now = p.numbers, p.bundle
	}
	c.before = c.now.Entries
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

// take merges a bundle with the copy, and says what that changes.
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
