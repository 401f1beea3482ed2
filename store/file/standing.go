package file

import (
	"hash/fnv"

	"equalfooting/store/gate"
)

// Standing says where a page belongs in the newest state of the file.
type Standing int

// How a page can stand, the least first.
const (
	Freed   Standing = iota // that state has given the page up: what is on it is older, or was deleted
	Nowhere                 // nothing leads to it, perhaps because what did is damaged
	Led                     // that state leads to it
)

// stand notes how each page stands.
func (s *salvage) stand() {
	for i := range s.standing {
		s.standing[i] = Nowhere
	}
	s.broken = !s.found
	listed := false
	if s.found {
		listed = s.freed(s.freelist)
		s.walk(s.root, "", 0)
	}
	if s.broken && !listed { // nothing tells what the newest state had and what it had given up
		s.newest = false
	}
	for i, standing := range s.standing {
		if standing == Nowhere && !s.broken {
			s.standing[i] = Freed
		}
	}
}

// newestMeta takes the newer of the meta pages that are whole.
func (s *salvage) newestMeta() {
	var states []uint64
	try := func(at int64) {
		if at+pageHeaderSize+metaSize > int64(len(s.data)) {
			return
		}
		m := s.data[at+pageHeaderSize:]
		sum := fnv.New64a()
		sum.Write(m[:56])
		size, state := int64(order.Uint32(m[8:])), order.Uint64(m[48:])
		if order.Uint32(m) != boltMagic || order.Uint64(m[56:]) != sum.Sum64() || size < 1<<10 || size > 1<<24 || size&(size-1) != 0 {
			return
		}
		if states = append(states, state); !s.found || state > states[0] {
			s.found, s.size, s.root, s.freelist = true, size, order.Uint64(m[16:]), order.Uint64(m[32:])
		}
	}
	try(0)
	if s.found {
		try(s.size)
	}
	for size := int64(1 << 10); size <= 1<<24 && !s.found; size *= 2 {
		try(size)
	}
	s.newest = len(states) == 2 && (states[0]+1 == states[1] || states[1]+1 == states[0])
}

// freed notes the pages on a free list, and says whether it can be read.
func (s *salvage) freed(id uint64) bool {
	page, flags, count := s.head(id)
	if flags != freelistPage {
		return false
	}
	list, n := page[pageHeaderSize:], uint64(count)
	if count == 0xFFFF {
		n, list = order.Uint64(list), list[8:]
	}
	for i := range min(n, uint64(len(list)/8)) {
		if free := order.Uint64(list[8*i:]); free < uint64(s.pages) {
			s.standing[free] = Freed
		}
	}
	return n <= uint64(len(list)/8)
}

// deepest is more than a tree of any size has.
const deepest = 30

// walk notes the pages that a tree leads to, and of which shelf they are: "" in the tree of the shelves.
func (s *salvage) walk(id uint64, shelf gate.Shelf, deep int) {
	page, flags, count := s.head(id)
	if page == nil || deep > deepest || s.standing[id] == Led {
		s.broken = true
		return
	}
	if order.Uint64(page) != id || flags != branchPage && flags != leafPage || pageHeaderSize+int(count)*elementSize > len(page) {
		s.broken = true
	}
	s.standing[id], s.shelf[id] = Led, shelf
	for i := range int64(len(page)) / s.size {
		s.standing[int64(id)+i] = Led
	}
	for at := range s.elements(page, count) {
		e := page[at:]
		switch {
		case flags == branchPage:
			s.walk(order.Uint64(e[8:]), shelf, deep+1)
		case shelf == "" && order.Uint32(e)&bucketElement != 0:
			name, value, err := keyAndValue(page, at)
			if err != nil || len(value) < bucketHeader {
				s.broken = true
			} else if root := order.Uint64(value); root != 0 {
				s.walk(root, gate.Shelf(name), deep+1)
			}
		}
	}
}
