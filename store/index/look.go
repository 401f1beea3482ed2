package index

import (
	"bytes"
	"slices"
	"strings"

	"equalfooting/assessment"
)

// Query says which organisations to find, and in which order.
type Query struct {
	assessment.Search
	Which Which
	Order Order
}

// Which says whether to look at organisations that are archived, those that are not, or both.
type Which uint8

// The choices.
const (
	AtWork Which = iota
	PutAway
	Both
)

// Look appends the organisations that match a query to a list. A query that narrows the last one searches only its results. Both sets of
// results reuse their memory for each key of a search.
func (x *Index) Look(q Query, list []assessment.ID) []assessment.ID {
	from, found := x.in(q.Order), x.room[:0]
	if x.found != nil && q.within(x.last) {
		from = x.found
	}
	if found == nil {
		found = make([]int32, 0, len(x.entries))
	}
	for _, slot := range from {
		if e := &x.entries[slot]; x.fits(e, &q) {
			found, list = append(found, slot), append(list, e.id)
		}
	}
	x.room, x.found, x.last = x.found, found, q
	x.last.Words = slices.Clone(q.Words)
	return list
}

func (x *Index) fits(e *entry, q *Query) bool {
	if q.Which != Both && (e.flags&archived != 0) != (q.Which == PutAway) {
		return false
	}
	all := x.text[e.text:][:e.name+e.place+e.mentor+2]
	if q.Mine && string(all[len(all)-int(e.mentor):]) != q.Mentor {
		return false
	}
	for i := range q.Words {
		if word := &q.Words[i]; word.Kinds&e.kind == 0 && !bytes.Contains(all, []byte(word.Text)) {
			return false
		}
	}
	return true
}

// within says that everything q finds is among the other query's results.
func (q Query) within(other Query) bool {
	if q.Order != other.Order || q.Which != other.Which || other.Mine && (!q.Mine || q.Mentor != other.Mentor) {
		return false
	}
	for _, was := range other.Words {
		if !slices.ContainsFunc(q.Words, func(word assessment.SearchWord) bool {
			return strings.Contains(word.Text, was.Text) && word.Kinds&^was.Kinds == 0
		}) {
			return false
		}
	}
	return true
}
