package file

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"os"
)

// bbolt trusts its file: a wrong page number or length in it can end the program with a fault that nothing catches, or
// make it ask for more memory than there is. So the pages are checked here first, from bytes read in the ordinary way.
// The layout is bbolt's format 2.

// wholeAtOpen is the size in bytes up to which every page is checked before the file is opened; it takes a few milliseconds. Of a
// larger file only the frame is, which is what bbolt itself reads at the start; the rest is looked over later (looking.go).
const wholeAtOpen = 4 << 20

// frameAlone looks at no more than that.
const frameAlone = 0

const (
	boltMagic      = 0xED0CDAED
	boltVersion    = 2
	pageHeaderSize = 16 // id 8, flags 2, count 2, overflow 4
	elementSize    = 16 // branch: position 4, key 4, page 8; leaf: flags 4, position 4, key 4, value 4
	metaSize       = 64
	bucketHeader   = 16 // root page 8, sequence 8
	noFreelist     = 1<<64 - 1
	branchPage     = 0x01
	leafPage       = 0x02
	freelistPage   = 0x10
	bucketElement  = 0x01
)

var order = binary.NativeEndian // bbolt writes the machine's own; every platform this is built for is little-endian

// pageChecker walks the pages of one file.
type pageChecker struct {
	file     *os.File
	whole    []byte   // all of a small file: reading each page separately costs more than all the rest; else nil
	spare    [][]byte // pages of a large one that were looked at, to read others into
	pageSize int64
	count    uint64   // pages in use; every page number is below it
	seen     bits     // of the pages that were met
	states   []uint64 // the transactions of the meta pages that are whole
}

// lookOver says what is wrong with the file at path: all of it up to limit bytes, otherwise only its frame.
func lookOver(path string, limit int64) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	return lookInto(file, info.Size(), limit)
}

// lookInto is lookOver of an open file of this size.
func lookInto(file *os.File, size, limit int64) error {
	c := pageChecker{file: file}
	if size <= min(limit, wholeAtOpen) {
		c.whole = make([]byte, size)
		if _, err := file.ReadAt(c.whole, 0); err != nil {
			return err
		}
	}
	root, err := c.frame(size)
	if err != nil || size > limit {
		return err
	}
	return c.checkTree(root)
}

// frame checks what bbolt reads when it opens a file of this size, and gives where its tree begins.
func (c *pageChecker) frame(size int64) (root uint64, err error) {
	root, freelist, err := c.readMeta(size)
	if err != nil {
		return 0, err
	}
	c.seen = bitsFor(c.count)
	c.seen.set(0)
	c.seen.set(1)
	if freelist != noFreelist {
		err = c.checkFreelist(freelist)
	}
	return root, err
}

// twoStates says whether both meta pages are whole, and one follows the other: bbolt writes them alternately.
func twoStates(path string) bool {
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	c := pageChecker{file: file}
	if _, _, err := c.readMeta(math.MaxInt64); err != nil || len(c.states) != 2 {
		return false
	}
	return c.states[0]+1 == c.states[1] || c.states[1]+1 == c.states[0]
}

// state is what a meta page says of the file as it was after a transaction.
type state struct {
	root, freelist, count, transaction uint64
	pageSize                           int64
}

// stateAt reads the meta page at a place in the file. It gives false if that is not whole, or is for another page size. 0 means any size.
func (c *pageChecker) stateAt(at, pageSize int64) (state, bool) {
	page, err := c.bytes(at, pageHeaderSize+metaSize)
	if err != nil {
		return state{}, false
	}
	m := page[pageHeaderSize:]
	sum := fnv.New64a()
	sum.Write(m[:56])
	said := int64(order.Uint32(m[8:]))
	if order.Uint32(m) != boltMagic || order.Uint32(m[4:]) != boltVersion || order.Uint64(m[56:]) != sum.Sum64() ||
		(pageSize != 0 && said != pageSize) || said < 1<<10 || said > 1<<24 || said&(said-1) != 0 {
		return state{}, false
	}
	return state{root: order.Uint64(m[16:]), freelist: order.Uint64(m[32:]), count: order.Uint64(m[40:]),
		transaction: order.Uint64(m[48:]), pageSize: said}, true
}

// readMeta takes the newer of the two meta pages that are whole.
func (c *pageChecker) readMeta(size int64) (root, freelist uint64, err error) {
	var newest uint64
	found := false
	try := func(at, pageSize int64) {
		s, whole := c.stateAt(at, pageSize)
		if !whole {
			return
		}
		c.states = append(c.states, s.transaction)
		if !found || s.transaction > newest {
			found, newest, c.pageSize = true, s.transaction, s.pageSize
			root, freelist, c.count = s.root, s.freelist, s.count
		}
	}
	try(0, 0)
	if found {
		try(c.pageSize, c.pageSize)
	} else {
		for pageSize := int64(1 << 10); pageSize <= 1<<24 && !found; pageSize *= 2 {
			try(pageSize, pageSize)
		}
	}
	switch {
	case !found:
		return 0, 0, errors.New("no meta page is whole")
	case c.count < 4 || c.count > uint64(size/c.pageSize):
		return 0, 0, fmt.Errorf("file of %d bytes is to have %d pages of %d", size, c.count, c.pageSize)
	}
	return root, freelist, nil
}

// read gives a page with those that it overflows into, and marks them as used.
func (c *pageChecker) read(id uint64) (page []byte, flags, count uint16, err error) {
	if id >= c.count {
		return nil, 0, 0, fmt.Errorf("page %d is beyond the end", id)
	}
	if page, err = c.bytes(int64(id)*c.pageSize, c.pageSize); err != nil {
		return nil, 0, 0, fmt.Errorf("page %d: %w", id, err)
	}
	overflow := uint64(order.Uint32(page[12:]))
	if order.Uint64(page) != id || id+overflow >= c.count {
		return nil, 0, 0, fmt.Errorf("page %d has a wrong number or length", id)
	}
	if err := c.use(id, overflow); err != nil {
		return nil, 0, 0, err
	}
	if overflow > 0 {
		if page, err = c.bytes(int64(id)*c.pageSize, int64(overflow+1)*c.pageSize); err != nil {
			return nil, 0, 0, fmt.Errorf("page %d: %w", id, err)
		}
	}
	return page, order.Uint16(page[8:]), order.Uint16(page[10:]), nil
}

// release lets the memory of a page that was read be used for another.
func (c *pageChecker) release(page []byte) {
	if c.whole == nil && int64(len(page)) == c.pageSize {
		c.spare = append(c.spare, page)
	}
}

// use notes a page, and those that it goes on over, as used.
func (c *pageChecker) use(id, overflow uint64) error {
	for i := id; i <= id+overflow; i++ {
		switch {
		case i >= c.count:
			return fmt.Errorf("page %d is beyond the end", i)
		case c.seen.has(i):
			return fmt.Errorf("page %d is used twice", i)
		}
		c.seen.set(i)
	}
	return nil
}

func (c *pageChecker) bytes(at, length int64) ([]byte, error) {
	if c.whole != nil {
		if at+length > int64(len(c.whole)) {
			return nil, io.ErrUnexpectedEOF
		}
		return c.whole[at : at+length], nil
	}
	var data []byte
	if last := len(c.spare) - 1; length == c.pageSize && last >= 0 {
		data, c.spare = c.spare[last], c.spare[:last]
	} else {
		data = make([]byte, length)
	}
	_, err := c.file.ReadAt(data, at)
	return data, err
}

func (c *pageChecker) checkFreelist(id uint64) error {
	pages, err := c.freePages(id)
	if err != nil {
		return err
	}
	for _, free := range pages {
		if c.seen.has(free) {
			return fmt.Errorf("free page %d is used", free)
		}
		c.seen.set(free)
	}
	return nil
}

// freePages reads the list of free pages.
func (c *pageChecker) freePages(id uint64) ([]uint64, error) {
	page, flags, short, err := c.read(id)
	if err != nil {
		return nil, err
	}
	entries, count := page[pageHeaderSize:], uint64(short)
	if short == 0xFFFF { // too many for two bytes: the first entry is the count
		count, entries = order.Uint64(entries), entries[8:]
	}
	if flags != freelistPage || count > uint64(len(entries)/8) {
		return nil, fmt.Errorf("page %d is no free list", id)
	}
	pages := make([]uint64, count)
	for i := range pages {
		if pages[i] = order.Uint64(entries[8*i:]); pages[i] >= c.count {
			return nil, fmt.Errorf("free page %d is beyond the end", pages[i])
		}
	}
	return pages, nil
}
