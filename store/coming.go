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

// Coming says what bundles would change here, one after the other; nothing is kept. The errors are bundle.ErrNotWhole where the parts
// of one do not fit together, and those of Store.Get.
func (b *Bundles) Coming(list []bundle.Bundle, words Words) ([]assessment.Arrival, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	var arrivals []assessment.Arrival
	err := b.view(func(tx *gate.Tx) error {
		coming, err := b.come(tx, list, words)
		if err != nil {
			return err
		}
		arrivals = coming.arrivals
		return nil
	})
	return arrivals, err
}

// Blocked gives, for each bundle, the *UnreadableError of the organisation here that it belongs to; nil where nothing is in its way.
func (b *Bundles) Blocked(list []bundle.Bundle) ([]error, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	blocked := make([]error, len(list))
	err := b.view(func(tx *gate.Tx) error {
		here, _, err := uidsHere(tx)
		for i, one := range list {
			if id, known := here[one.UID]; known && err == nil {
				_, wrong := b.get(id)
				if unreadable, is := errors.AsType[*UnreadableError](wrong); is {
					blocked[i] = unreadable
				}
			}
		}
		return err
	})
	return blocked, err
}

// Words are those that stand in what is kept when two copies are put together.
type Words struct{ Others string } // the name of the view that has the answers which do not count

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

func (b *Bundles) come(tx *gate.Tx, list []bundle.Bundle, words Words) (coming, error) {
	here, names, err := uidsHere(tx)
	if err != nil {
		return coming{}, err
	}
	c := coming{of: make(map[string]*copyOf)}
	for _, one := range list {
		alone, err := unpack(one, assessment.Record{}, nil)
		if err != nil {
			return c, bundle.ErrNotWhole
		}
		copied := c.of[one.UID]
		if copied == nil {
			copied = &copyOf{now: bundle.Bundle{UID: one.UID, Entries: make(bundle.Entries)}}
			if id, known := here[one.UID]; known {
				if copied.local, known = b.records[id]; !known {
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
			c.of[one.UID], c.order = copied, append(c.order, one.UID)
		}
		arrival, err := copied.take(one, words, b.now(), machineOf(tx))
		if err != nil {
			return c, err
		}
		arrival.Name, arrival.ID = alone.record.Organisation.Name, copied.local.ID
		arrival.Audience = alone.record.Organisation.Audience
		for _, other := range names[assessment.Folded(arrival.Name)] {
			arrival.Namesake = arrival.Namesake || other != one.UID
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
