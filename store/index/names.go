package index

import (
	"bytes"
	"hash/maphash"
	"slices"

	"equalfooting/assessment"
)

func (x *Index) hashOf(name string) uint64 {
	return maphash.String(x.seed, assessment.NameKey(name))
}

// Namesakes says that several organisations have a name that reads the same as this one.
func (x *Index) Namesakes(name string) bool {
	if x.names == nil {
		x.names = make([]uint64, 0, x.Len())
		for _, e := range x.entries {
			if e.flags&unused == 0 {
				x.names = append(x.names, e.hash)
			}
		}
		slices.Sort(x.names)
	}
	hash := x.hashOf(name)
	i, _ := slices.BinarySearch(x.names, hash)
	return i+1 < len(x.names) && x.names[i+1] == hash
}

// Named returns those whose name contains a text, both in the form of assessment.Folded, in the usual order.
func (x *Index) Named(folded string) []assessment.ID {
	var list []assessment.ID
	for _, slot := range x.in(ByVisit) {
		e := &x.entries[slot]
		if bytes.Contains(x.text[e.text:][:e.name], []byte(folded)) {
			list = append(list, e.id)
		}
	}
	return list
}
