package store

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// option is another choice for a key than the one that was made, with its effect on the tally; entry is nil if the choice is that there
// is none.
type option struct {
	at     spot
	entry  *gate.Entry
	change tally
}

// oneCase chooses the entries of an organisation, so that they fit its newest tally where that can be, and names those that may be
// as they were earlier.
func (c *collected) oneCase(id assessment.ID, spots []spot) (rest, []assessment.Unread) {
	inorder.Sort(spots, func(a, b spot) int { return strings.Compare(a.key, b.key) })
	var summary []byte
	old := false
	chosen := make(map[spot]gate.Entry)
	var options []option
	for _, at := range spots {
		if at.shelf == summariesShelf {
			if len(at.key) == idLength {
				summary = c.at[at][0].Value
				old = c.newest && c.at[at][0].Standing == file.Freed
			}
			continue
		}
		first := true
		var now tally
		for _, f := range c.at[at] {
			if f.Damaged() {
				continue
			}
			if first && (f.Standing > file.Freed || !c.newest) {
				chosen[at], now = f.Entry, one(at.shelf, f.Entry)
				if f.Standing < file.Led || !c.newest {
					options = append(options, option{at, nil, tally{}.minus(now)})
				}
			} else {
				options = append(options, option{at, &f.Entry, one(at.shelf, f.Entry).minus(now)})
			}
			first = false
		}
	}
	p := pieces{on: make(map[gate.Shelf][]gate.Entry), summaryData: summary, oldTally: old}
	_, said, summaryErr := p.summary(id)
	var older []assessment.Unread
	if summaryErr == nil {
		if fitting, ok := makeUp(said.minus(total(chosen)), options); ok {
			for _, o := range fitting {
				o.take(chosen)
			}
		} else {
			older = c.fill(said, chosen, options)
		}
	}
	for _, at := range spots {
		e, ok := chosen[at]
		if list := c.at[at]; !ok && list[len(list)-1].Damaged() { // named as it cannot be read
			e, ok = list[len(list)-1].Entry, true
		}
		if ok && at.shelf != summariesShelf {
			p.on[at.shelf] = append(p.on[at.shelf], e)
		}
		if ok && at.shelf == casesShelf && len(at.key) == idLength {
			p.own = e.Value
		}
	}
	return restOf(id, p), older
}

func (o option) take(chosen map[spot]gate.Entry) {
	if o.entry == nil {
		delete(chosen, o.at)
		return
	}
	chosen[o.at] = *o.entry
}

// fill puts older entries where the tally says that one is missing, and names them.
func (c *collected) fill(said tally, chosen map[spot]gate.Entry, options []option) (older []assessment.Unread) {
	now := total(chosen)
	for _, o := range options {
		if _, there := chosen[o.at]; there || o.entry == nil {
			continue
		}
		i := placeOf(o.at.shelf)
		if i < 0 || now.counts[i] >= said.counts[i] {
			continue
		}
		now.counts[i]++
		chosen[o.at] = *o.entry
		name, err := named(o.at)
		if err == nil {
			older = append(older, name)
		}
	}
	return older
}

// makeUp gives the choices that make up for what is missing from a tally, up to three of them; false where none do.
func makeUp(missing tally, options []option) ([]option, bool) {
	if missing == (tally{}) {
		return nil, true
	}
	by := make(map[tally]int)
	for i, o := range options {
		by[o.change] = i
	}
	try := func(before ...int) ([]option, bool) {
		left := missing
		var list []option
		for _, i := range before {
			left = left.minus(options[i].change)
			list = append(list, options[i])
		}
		last, ok := by[left]
		if !ok {
			return nil, false
		}
		list = append(list, options[last])
		for i, a := range list {
			for _, b := range list[:i] {
				if a.at == b.at {
					return nil, false
				}
			}
		}
		return list, true
	}
	if list, ok := try(); ok {
		return list, true
	}
	for i := range options {
		if list, ok := try(i); ok {
			return list, true
		}
	}
	for i := range min(len(options), mostFitted) {
		for j := range i {
			if list, ok := try(i, j); ok {
				return list, true
			}
		}
	}
	return nil, false
}

// mostFitted bounds the pairs that are tried.
const mostFitted = 400

// total is the tally of what is chosen.
func total(chosen map[spot]gate.Entry) (t tally) {
	for at, e := range chosen {
		t = t.plus(one(at.shelf, e))
	}
	return t
}

// one is the tally of one entry.
func one(shelf gate.Shelf, e gate.Entry) (t tally) {
	if i := placeOf(shelf); i >= 0 {
		t.counts[i] = 1
	}
	t.sums = e.Sum
	return t
}

// placeOf is where a tally has a shelf; -1 if it does not have it.
func placeOf(shelf gate.Shelf) int {
	for i, of := range tallied {
		if of.shelf == shelf {
			return i
		}
	}
	return -1
}

func (t tally) plus(other tally) tally {
	for i := range t.counts {
		t.counts[i] += other.counts[i]
	}
	t.sums += other.sums
	return t
}

// minus wraps round below 0, as sums do.
func (t tally) minus(other tally) tally {
	for i := range t.counts {
		t.counts[i] -= other.counts[i]
	}
	t.sums -= other.sums
	return t
}
