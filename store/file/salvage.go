package file

import (
	"errors"
	"hash/fnv"
	"os"
	"slices"

	"equalfooting/store/gate"
)

// Standing is how a page stands to the newest state of the file.
type Standing int

// How a page can stand, the least first.
const (
	Freed   Standing = iota // that state has given the page up: what is on it is older, or was deleted
	Nowhere                 // nothing leads to it, perhaps because what did is damaged
	Led                     // that state leads to it
)

// Found is an entry on a page of a damaged file.
type Found struct {
	gate.Entry            // damaged where it is not what was put there, which is told of pages that are Led to alone
	Shelf      gate.Shelf // "" where that is not known, and then it is damaged
	Bare       []byte     // the value as it lies in the file
	Standing   Standing
}

// Salvaged is all that was found on the pages of a damaged file.
type Salvaged struct {
	Found  []Found
	Newest bool // the state by which pages stand is surely the newest that there was
	Sealed bool // there are entries as a file with a passphrase has them; with its key they can be read
}

// Salvage reads the pages of a file one by one, from bytes read in the ordinary way, whether anything leads to them or not. What is
// on them proves itself by its sum, so no page has to be believed. The error is a *FolderError.
func Salvage(path string, judge *gate.Judge) (Salvaged, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Salvaged{}, &FolderError{path, err}
	}
	s := &salvage{data: data, judge: judge}
	s.newestMeta()
	if s.size == 0 {
		s.size = int64(os.Getpagesize())
	}
	s.pages = int64(len(data)) / s.size
	if rest := int64(len(data)) % s.size; rest > 0 {
		s.pages++
		s.data = append(slices.Clip(data), make([]byte, s.size-rest)...)
	}
	s.standing, s.shelf = make([]Standing, s.pages), make([]gate.Shelf, s.pages)
	s.tries = int(min(s.pages*triesOfPage, mostTries))
	s.stand()
	for page := int64(0); page < s.pages; page++ {
		s.page(page)
	}
	if s.sealed {
		s.named()
	}
	return Salvaged{s.out, s.newest, s.sealed}, nil
}

type salvage struct {
	data           []byte
	judge          *gate.Judge
	size, pages    int64
	found, newest  bool // a meta page, and surely the newest one
	sealed         bool
	broken         bool // not all that the newest state leads to can be reached
	root, freelist uint64
	standing       []Standing
	shelf          []gate.Shelf
	out            []Found
	tries          int // that are left to find what nothing leads to: no file keeps one waiting for ever
}

// The tries for each page, and in all. A million take a few seconds.
const (
	triesOfPage = 2000
	mostTries   = 1 << 20
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

// keyAndValue gives those of the element of a leaf that is at at.
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

// leaf reads the entries of a leaf, which may lie inside a value, and says whether all of them are what was put there.
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
		f.Entry, f.Shelf = s.judge.Mend(shelf, key, bare)
	}
	if !f.Damaged() || f.Standing == Led && slices.Contains(s.judge.Shelves, shelf) {
		s.out = append(s.out, f)
	}
	return whole
}
