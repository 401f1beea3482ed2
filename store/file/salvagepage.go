package file

import (
	"errors"
	"slices"

	"equalfooting/store/gate"
)

// head gives a page with what it overflows into, and what its head says; nil where there is no such page.
func (s *salvage) head(id uint64) (page []byte, flags, count uint16) {
	if id >= uint64(s.pages) {
		return nil, 0, 0
	}
	from := int64(id) * s.size
	page = s.data[from:]
	length := (1 + int64(order.Uint32(page[12:]))) * s.size
	if length > int64(len(page)) {
		length = s.size
	}
	return page[:length], order.Uint16(page[8:]), order.Uint16(page[10:])
}

// elements gives where a page's elements are, as far as there is room for them.
func (s *salvage) elements(page []byte, count uint16) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := range int(count) {
			at := pageHeaderSize + i*elementSize
			if at+elementSize > len(page) || !yield(at) {
				return
			}
		}
	}
}

// keyAndValue gives the key and value of a leaf's element at this position.
func keyAndValue(page []byte, at int) (key, value []byte, err error) {
	position, k, v := order.Uint32(page[at+4:]), order.Uint32(page[at+8:]), order.Uint32(page[at+12:])
	if uint64(position)+uint64(k) > 1<<31 {
		return nil, nil, errors.New("a position is beyond the end")
	}
	key, err = slice(page, at, position, k)
	if err != nil {
		return nil, nil, err
	}
	value, err = slice(page, at, position+k, v)
	return key, value, err
}

// page reads the entries of a page, whatever its head says that it is.
func (s *salvage) page(id int64) {
	page, flags, count := s.head(uint64(id))
	led := s.standing[id] == Led
	switch {
	case led && flags == branchPage:
		return
	case flags != leafPage || int(count) > (len(page)-pageHeaderSize)/elementSize:
		count = uint16((s.size - pageHeaderSize) / elementSize)
	}
	if !led { // what it says of its length may mean nothing
		page = page[:min(int64(len(page)), mostOverflow*s.size)]
	}
	whole := s.leaf(page, id, s.shelf[id], count)
	if whole || s.judge.Key != nil || s.standing[id] == Freed && flags == leafPage { // nothing tells where a sealed entry ends
		return
	}
	s.loose(page[:min(int64(len(page)), 2*s.size)], id)
}

// mostOverflow is more pages than an entry of ours takes.
const mostOverflow = 16

// leaf reads the entries of a leaf, which may be inside a value, and says whether all of them are what was put there.
func (s *salvage) leaf(page []byte, id int64, shelf gate.Shelf, count uint16) bool {
	whole := true
	for at := range s.elements(page, count) {
		key, value, err := keyAndValue(page, at)
		if err != nil {
			whole = false
			continue
		}
		if order.Uint32(page[at:])&bucketElement != 0 {
			if len(value) > bucketHeader+pageHeaderSize && order.Uint64(value) == 0 && shelf == "" {
				inside := value[bucketHeader:]
				whole = s.leaf(inside, id, gate.Shelf(key), order.Uint16(inside[10:])) && whole
			}
			continue
		}
		whole = s.entry(id, shelf, key, value) && whole
	}
	return whole
}

// entry takes an entry, and says whether it is what was put there.
func (s *salvage) entry(id int64, shelf gate.Shelf, key, bare []byte) bool {
	f := Found{Bare: bare, Standing: s.standing[id]}
	f.Entry, f.Shelf = s.judge.Entry(shelf, key, bare)
	whole, sealed := !f.Damaged(), gate.LooksSealed(key, bare)
	s.sealed = s.sealed || sealed
	if !whole && f.Standing == Led && s.tries > 0 && (!sealed || s.judge.Key != nil) {
		s.tries -= 8 * (len(key) + len(bare))
		f.Entry, f.Shelf = s.judge.Repair(shelf, key, bare)
	}
	if !f.Damaged() || f.Standing == Led && slices.Contains(s.judge.Shelves, shelf) {
		s.out = append(s.out, f)
	}
	return whole
}
