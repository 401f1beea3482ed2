// Package index holds what organisations are searched, sorted and told apart by, packed so that a hundred thousand of them take some
// megabytes and are gone through within one frame of a screen. It knows no file: the store fills it, and what a list shows of an
// organisation is read from the file by its number.
package index

import (
	"hash/maphash"
	"math"
	"slices"
	"time"

	"equalfooting/assessment"
)

// Index is the organisations. It must not be used from several goroutines at once. The zero value is not ready: New makes one.
type Index struct {
	entries []entry
	text    []byte // of all entries: name, place and mentor, folded, each with an end of line behind it
	free    []int32
	at      map[assessment.ID]int32 // of those that have a number
	lost    map[int32]assessment.Summary
	seed    maphash.Seed

	turn   uint32   // the last that was given
	sorted []int32  // the entries in the order by; nil until they are looked at in it
	by     Order    // likewise
	names  []uint64 // the names' hashes, sorted; nil until somebody asks
	last   Query    // what was looked for last, for one that asks for no more
	found  []int32  // what that gave; nil where nothing can be made of it any more
	room   []int32  // for what the next one gives
}

// entry is one organisation, without its summary.
type entry struct {
	id                  assessment.ID
	touched             int64 // Unix seconds
	nanos               int32 // and what comes to them
	text                uint32
	name, place, mentor uint32 // how long each is
	turn                uint32 // the higher, the later it was touched; 0 where only the moment tells
	look                int32  // the next look as a number that sorts; the largest for none
	hash                uint64 // of the name, as names are told apart
	kind                assessment.Kinds
	stage               int8 // its place in stageOrder
	flags               uint8
}

const (
	archived = 1 << iota
	example
	damaged
	unused
)

// New gives an index with room for so many.
func New(room int) *Index {
	return &Index{entries: make([]entry, 0, room), text: make([]byte, 0, 32*room), at: make(map[assessment.ID]int32, room),
		lost: make(map[int32]assessment.Summary), seed: maphash.MakeSeed()}
}

// Len is how many there are.
func (x *Index) Len() int { return len(x.entries) - len(x.free) }

// Has says whether there is an organisation of this number.
func (x *Index) Has(id assessment.ID) bool {
	_, ok := x.at[id]
	return ok
}

// Lost gives the summary of one that cannot be read; false for any other.
func (x *Index) Lost(id assessment.ID) (assessment.Summary, bool) {
	if id == 0 {
		return assessment.Summary{Damaged: true}, true
	}
	slot, ok := x.at[id]
	s, lost := x.lost[slot]
	return s, ok && lost
}

// Put takes an organisation in, in place of what there was of it. Of those whose number is not known there can be several.
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

// place gives a place for one more.
func (x *Index) place() int32 {
	if last := len(x.free) - 1; last >= 0 {
		slot := x.free[last]
		x.free = x.free[:last]
		return slot
	}
	x.entries = append(x.entries, entry{})
	return int32(len(x.entries) - 1)
}

// Drop takes an organisation out.
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

// entryOf packs an organisation. Where its text is what it was, that is used again.
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

// Before gives, with no more than their number, when they were touched and whether they are made up, those that were touched before a
// moment and can be read.
func (x *Index) Before(moment time.Time) []assessment.Summary {
	var list []assessment.Summary
	for _, e := range x.entries {
		if e.touched < moment.Unix() && e.flags&(damaged|unused) == 0 {
			list = append(list, assessment.Summary{ID: e.id, Touched: time.Unix(e.touched, int64(e.nanos)).UTC(), Example: e.flags&example != 0})
		}
	}
	return list
}

// SeveralKinds says that some organisations are of more than one kind, without the examples; nil is all.
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

// Numbers gives how many there are, and the sum of what mix makes of each number.
func (x *Index) Numbers(mix func(assessment.ID) uint64) (count, sum uint64) {
	for _, e := range x.entries {
		if e.flags&unused == 0 {
			count++
			sum += mix(e.id)
		}
	}
	return count, sum
}
