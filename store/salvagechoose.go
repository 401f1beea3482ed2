package store

import (
	"bytes"
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// choose makes the organisations of what was found. told hears how many, or is nil.
func (s *Salvage) choose(c *collected, told func(done, of int) error) error {
	byCase := make(map[assessment.ID][]spot)
	for at := range c.at {
		if id, ok := idOf([]byte(at.key)); ok && at.shelf != metaShelf && at.shelf != "" {
			byCase[id] = append(byCase[id], at)
		}
	}
	s.settings(c)
	entered, onRoll := c.roll()
	s.Uncounted = !onRoll
	var known roll
	var ids, freed []assessment.ID
	for id, spots := range byCase {
		switch c.standing(spots) {
		case file.Freed:
			freed = append(freed, id)
		default:
			ids, known = append(ids, id), known.with(id)
		}
	}
	// A deletion leaves no byte of an organisation. So one that only given-up pages have is there too, unless the roll is whole without.
	if !onRoll || known.cases != entered.cases || known.marks != entered.marks {
		for _, id := range freed {
			ids, known = append(ids, id), known.with(id)
		}
	}
	slices.Sort(ids)
	s.last = max(entered.last, known.last)
	if onRoll && entered.cases > known.cases {
		s.Lost = int(min(entered.cases-known.cases, 1<<31-1))
	} else if !onRoll {
		for _, id := range ids {
			delete(c.strays, string(c.judge.Begins(keyOf(id))))
		}
		s.Lost = len(c.strays)
	}
	for i, id := range ids {
		if told != nil {
			if err := told(i, len(ids)); err != nil {
				return err
			}
		}
		found, older := c.oneCase(id, byCase[id])
		r := found.record
		s.rests = append(s.rests, found)
		s.Cases = append(s.Cases, SalvagedCase{ID: id, Name: r.Organisation.Name, Lost: found.unread, Older: older, Nothing: found.nothing})
	}
	return nil
}

// standing is the best standing of the pages that have something whole of an organisation.
func (c *collected) standing(spots []spot) file.Standing {
	best := file.Freed
	for _, at := range spots {
		for _, f := range c.at[at] {
			if !f.Damaged() && (f.Standing > best || !c.newest) {
				best = max(f.Standing, file.Nowhere)
			}
		}
	}
	return best
}

// roll gives what the file says of itself; false where that cannot be read.
func (c *collected) roll() (roll, bool) {
	var best roll
	ok := false
	for _, f := range c.at[spot{metaShelf, string(rollKey)}] {
		if r, err := rollOf(f.Value); err == nil && (!ok || !c.newest && r.last > best.last) {
			best, ok = r, true
		}
	}
	return best, ok
}

// settings takes what is on the meta shelf, except what is made again.
func (s *Salvage) settings(c *collected) {
	others := uint64(0)
	for at, list := range c.at {
		switch f := list[0]; {
		case at.shelf != metaShelf || at.key == string(rollKey):
		case f.Damaged():
			s.Settings = true
		case f.Standing > file.Freed || !c.newest:
			s.meta = append(s.meta, f.Entry)
			others++
		}
	}
	inorder.Sort(s.meta, func(a, b gate.Entry) int { return bytes.Compare(a.Key, b.Key) })
	if entered, ok := c.roll(); ok && entered.others > others+s.count {
		s.Settings = true
	}
}
