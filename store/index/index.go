// Package index holds what organisations are searched, sorted and told apart by. It is packed, so that a hundred thousand of them take
// a few megabytes and can be searched within one frame of a screen. It does not use files: the store fills it, and what a list shows
// about an organisation is read from the file by its number.
package index

import (
	"hash/maphash"
	"math"
	"slices"
	"time"

	"equalfooting/assessment"
)

// Index is all the organisations. It must not be used by several goroutines at once. The zero value is not ready: New makes one.
type Index struct {
	entries []entry
	text    []byte // of all entries: name, place and mentor, folded, each with a line end after it
	free    []int32
	at      map[assessment.ID]int32 // for those that have a number
	lost    map[int32]assessment.Summary
	seed    maphash.Seed

	turn   uint32   // the last one given
	sorted []int32  // the entries in the order by; nil until they are wanted in order
	by     Order    // of sorted
	names  []uint64 // the names' hashes, sorted; nil until they are needed
	last   Query    // the last query, for one that narrows it
	found  []int32  // the results of last; nil once they no longer hold
	room   []int32  // for the next results
}

// entry is one organisation, without its summary.
type entry struct {
	id                  assessment.ID
	touched             int64 // in Unix seconds
	nanos               int32 // the rest of that time
	text                uint32
	name, place, mentor uint32 // the length of each
	turn                uint32 // higher if touched later; 0 if only the time shows that
	look                int32  // the next look as a number that sorts; the largest if there is none
	hash                uint64 // of the name, as names are compared
	kind                assessment.Kinds
	stage               int8 // its position in stageOrder
	flags               uint8
}

const (
	archived = 1 << iota
	example
	damaged
	unused
)

// New returns an index with room for this many.
func New(room int) *Index {
	return &Index{entries: make([]entry, 0, room), text: make([]byte, 0, 32*room), at: make(map[assessment.ID]int32, room),
		lost: make(map[int32]assessment.Summary), seed: maphash.MakeSeed()}
}

// Len is how many there are.
func (x *Index) Len() int { return len(x.entries) - len(x.free) }

// Has says whether there is an organisation with this number.
func (x *Index) Has(id assessment.ID) bool {
	_, ok := x.at[id]
	return ok
}

// Lost returns the summary of an organisation that cannot be read; false for any other.
func (x *Index) Lost(id assessment.ID) (assessment.Summary, bool) {
	if id == 0 {
		return assessment.Summary{Damaged: true}, true
	}
	slot, ok := x.at[id]
	s, lost := x.lost[slot]
	return s, ok && lost
}

// Put adds an organisation, or replaces it. There may be several whose number is not known.
func (x *Index) Put(s assessment.Summary) {
	slot, known := x.at[s.ID]
	if known && s.ID != 0 {
		x.unsort(slot)
	} else {
		slot = x.place()
	}
	was := x.entries[slot]
	x.entries[slot] = x.entryOf(s, was, known)
	x.entries[slot].turn = was.turn
	if s.ID != 0 {
		x.at[s.ID] = slot
	}
	delete(x.lost, slot)
	if s.Damaged {
		x.lost[slot] = s
	}
	x.sort(slot)
	x.found = nil
}

// place returns a free place.
func (x *Index) place() int32 {
	if last := len(x.free) - 1; last >= 0 {
		slot := x.free[last]
		x.free = x.free[:last]
		return slot
	}
	x.entries = append(x.entries, entry{})
	return int32(len(x.entries) - 1)
}

// Drop removes an organisation.
func (x *Index) Drop(id assessment.ID) {
	slot, ok := x.at[id]
	if !ok {
		return
	}
	x.unsort(slot)
	x.entries[slot] = entry{flags: unused}
	x.free = append(x.free, slot)
	delete(x.at, id)
	delete(x.lost, slot)
	x.found = nil
}

// entryOf packs an organisation. If its text is unchanged, the stored text is used again.
func (x *Index) entryOf(s assessment.Summary, was entry, known bool) entry {
	e := entry{id: s.ID, touched: s.Touched.Unix(), nanos: int32(s.Touched.Nanosecond()), look: math.MaxInt32, stage: int8(slices.Index(stageOrder, s.Stage)),
		hash: x.hashOf(s.Name), kind: assessment.KindOf(s.Audience)}
	if !s.NextLook.IsZero() {
		e.look = int32(s.NextLook.Year)<<9 | int32(s.NextLook.Month)<<5 | int32(s.NextLook.Day)
	}
	if s.Archived {
		e.flags |= archived
	}
	if s.Example {
		e.flags |= example
	}
	if s.Damaged {
		e.flags |= damaged
	}
	name, place, mentor := assessment.Folded(assessment.Tame(s.Name)), assessment.Folded(s.Labels.Place), assessment.Folded(s.Labels.Mentor)
	e.name, e.place, e.mentor = uint32(len(name)), uint32(len(place)), uint32(len(mentor))
	if known && x.nameOf(was) == name && x.placeOf(was) == place && x.mentorOf(was) == mentor {
		e.text = was.text
		return e
	}
	e.text = uint32(len(x.text))
	for _, part := range [...]string{name, place, mentor} {
		x.text = append(append(x.text, part...), '\n')
	}
	return e
}

func (x *Index) nameOf(e entry) string { return string(x.text[e.text:][:e.name]) }

func (x *Index) placeOf(e entry) string { return string(x.text[e.text+e.name+1:][:e.place]) }

func (x *Index) mentorOf(e entry) string { return string(x.text[e.text+e.name+e.place+2:][:e.mentor]) }

// Before returns the readable organisations last touched before a time, each with only its number, when it was touched and whether it is
// an example.
func (x *Index) Before(moment time.Time) []assessment.Summary {
	var list []assessment.Summary
	for _, e := range x.entries {
		if e.touched < moment.Unix() && e.flags&(damaged|unused) == 0 {
			list = append(list, assessment.Summary{ID: e.id, Touched: time.Unix(e.touched, int64(e.nanos)).UTC(), Example: e.flags&example != 0})
		}
	}
	return list
}

// SeveralKinds says that these organisations, not counting examples, are of more than one kind; nil means all organisations.
func (x *Index) SeveralKinds(among []assessment.ID) bool {
	var kinds assessment.Kinds
	count := func(e *entry) {
		if e.flags&(example|damaged) == 0 {
			kinds |= e.kind
		}
	}
	for i := range x.entries {
		if among == nil {
			count(&x.entries[i])
		}
	}
	for _, id := range among {
		if slot, ok := x.at[id]; ok {
			count(&x.entries[slot])
		}
	}
	return kinds&(kinds-1) != 0
}

// Numbers returns how many organisations there are, and the sum of mix over their numbers.
func (x *Index) Numbers(mix func(assessment.ID) uint64) (count, sum uint64) {
	for _, e := range x.entries {
		if e.flags&unused == 0 {
			count++
			sum += mix(e.id)
		}
	}
	return count, sum
}
