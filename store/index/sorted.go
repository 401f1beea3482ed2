package index

import (
	"bytes"
	"cmp"
	"slices"

	"equalfooting/assessment"
)

// Order is how organisations are sorted.
type Order string

// The orders. In each, equal organisations are in the order of ByVisit.
const (
	ByVisit Order = "visit" // those that cannot be read, then the most recently touched first
	ByName  Order = "name"
	ByLook  Order = "look"  // the earliest next look first, and those without one last
	ByStage Order = "stage" // the stage "build first" first
)

var stageOrder = []assessment.Stage{assessment.BuildFirst, assessment.ReadyWithSupport, assessment.ReadyToNegotiate, assessment.NoStage}

func (x *Index) compare(by Order) func(a, b int32) int {
	usual := func(a, b *entry) int {
		return cmp.Or(cmp.Compare(b.flags&damaged, a.flags&damaged), cmp.Compare(b.turn, a.turn), cmp.Compare(b.touched, a.touched), cmp.Compare(b.nanos, a.nanos), cmp.Compare(a.id, b.id))
	}
	first := usual
	switch by {
	case ByVisit:
	case ByName:
		first = func(a, b *entry) int {
			return bytes.Compare(x.text[a.text:][:a.name], x.text[b.text:][:b.name])
		}
	case ByLook:
		first = func(a, b *entry) int { return cmp.Compare(a.look, b.look) }
	case ByStage:
		first = func(a, b *entry) int { return cmp.Compare(a.stage, b.stage) }
	}
	return func(a, b int32) int {
		one, other := &x.entries[a], &x.entries[b]
		if different := first(one, other); different != 0 {
			return different
		}
		return cmp.Or(usual(one, other), cmp.Compare(a, b))
	}
}

// in returns all organisations in an order.
func (x *Index) in(by Order) []int32 {
	if x.sorted != nil && x.by == by {
		return x.sorted
	}
	list := x.sorted[:0]
	if cap(list) < x.Len() {
		list = make([]int32, 0, x.Len())
	}
	for slot, e := range x.entries {
		if e.flags&unused == 0 {
			list = append(list, int32(slot))
		}
	}
	slices.SortFunc(list, x.compare(by))
	x.sorted, x.by, x.found = list, by, nil
	return list
}

// Turns says in which order organisations were last touched, even if the clock stood still or was set back. All others come after them.
func (x *Index) Turns(ids []assessment.ID) {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id assessment.ID) bool { return !x.Has(id) })
	from := len(ids) - 1 // these, down to the first, need new turns
	for from > 0 && x.entries[x.at[ids[from]]].turn > 0 && x.entries[x.at[ids[from-1]]].turn > x.entries[x.at[ids[from]]].turn {
		from--
	}
	if from == 0 && x.entries[x.at[ids[0]]].turn > 0 {
		return
	}
	for ; from >= 0; from-- {
		slot := x.at[ids[from]]
		x.unsort(slot)
		x.turn++
		x.entries[slot].turn = x.turn
		x.sort(slot)
		x.found = nil
	}
}

// Loosen puts off sorting until the next look, for when many are added one after another.
func (x *Index) Loosen() { x.sorted, x.names, x.found = nil, nil, nil }

// unsort removes an entry that is about to change or go from the sorted lists.
func (x *Index) unsort(slot int32) {
	if x.sorted != nil {
		if i := slices.Index(x.sorted, slot); i >= 0 {
			x.sorted = slices.Delete(x.sorted, i, i+1)
		}
	}
	if x.names != nil {
		i, found := slices.BinarySearch(x.names, x.entries[slot].hash)
		if found {
			x.names = slices.Delete(x.names, i, i+1)
		}
	}
}

// sort inserts an entry into the sorted lists.
func (x *Index) sort(slot int32) {
	if x.sorted != nil {
		i, _ := slices.BinarySearchFunc(x.sorted, slot, x.compare(x.by))
		x.sorted = slices.Insert(x.sorted, i, slot)
	}
	if x.names != nil {
		i, _ := slices.BinarySearch(x.names, x.entries[slot].hash)
		x.names = slices.Insert(x.names, i, x.entries[slot].hash)
	}
}
