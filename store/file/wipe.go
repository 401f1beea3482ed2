package file

import (
	"bytes"
	"errors"
	"math"

	"equalfooting/store/gate"

	bolt "go.etcd.io/bbolt"
)

// wipedAtOnce is how many pages are looked at in one turn, which takes about a millisecond.
const wipedAtOnce = 256

// Wipe puts zeros over what was given up: bbolt only marks pages as free, and what stood on them can be read until they are used
// again. It touches no page that one of the file's two states leads to, so a kill or a power cut at any moment leaves both as
// they are. The errors are turn's and those of Update.
func (p Pages) Wipe(turn Turn) error { return p.wipe(turn, wipedAtOnce, (*pageChecker).checkTree) }

// WipeNow is Wipe for what somebody waits for. It follows what leads to the pages, and reads no page of a tree that leads to no other.
// The error is a *GoneError: nobody knows then whether what was given up can still be read.
func (p Pages) WipeNow() error {
	err := p.wipe(Alone, math.MaxInt, (*pageChecker).follow)
	if err == nil {
		return nil
	}
	if gone, is := errors.AsType[*GoneError](p.of.place.lost); is {
		return gone
	}
	return p.of.place.lose(Failing, err)
}

func (p Pages) wipe(turn Turn, atOnce int, tree func(c *pageChecker, root uint64) error) error {
	w := wiping{f: p.of, pageSize: p.of.place.pageSize, next: 2}
	if err := w.reach(turn, tree); err != nil {
		return err
	}
	for !w.done {
		if err := turn(func() error { return w.some(atOnce) }); err != nil {
			return err
		}
	}
	if !w.wrote {
		return nil
	}
	return turn(func() error { return written(p.of.place.handle.Sync()) })
}

// wiping is how far a file has been wiped.
type wiping struct {
	f        *File
	reached  bits   // the pages that both states led to when it began
	known    uint64 // how many there were then
	last     uint64 // the last of them before next
	pageSize int64
	next     uint64
	wrote    bool
	done     bool
}

// reach makes both states lead to one tree, by an empty transaction, and notes the pages of that tree. It goes on looking while others
// write: while a transaction reads, nothing takes its pages.
func (w *wiping) reach(turn Turn, tree func(c *pageChecker, root uint64) error) error {
	f := w.f
	c := pageChecker{file: f.place.handle, pageSize: w.pageSize}
	var root uint64
	oneTree := func() error {
		if err := f.Update(func(*gate.Tx) error { return nil }); err != nil {
			return err
		}
		for i := range int64(2) {
			is, whole := c.stateAt(i*c.pageSize, c.pageSize)
			if !whole || i > 0 && is.root != root {
				return f.Damaged(errors.New("the two states do not lead to one tree"))
			}
			root, c.count = is.root, max(c.count, is.count)
		}
		return nil
	}
	err := f.reading(turn, oneTree, func(tx *bolt.Tx) error {
		c.seen = bitsFor(c.count)
		if err := tree(&c, root); err != nil {
			return f.Damaged(err)
		}
		return nil
	})
	w.reached, w.known = c.seen, c.count
	return err
}

// some looks at a number of pages. Those are wiped that are on both states' lists of free pages, and those behind the last page of
// both, where a transaction that was cut off may have written.
func (w *wiping) some(atOnce int) error {
	if lost := w.f.place.Holds(); lost != nil { // what is there now is not ours to write to
		return lost
	}
	info, err := w.f.place.handle.Stat()
	if err != nil {
		return written(err)
	}
	free, end, err := w.free(info.Size())
	if err != nil {
		return &DamagedError{w.f.path, err}
	}
	page, zeros := make([]byte, w.pageSize), make([]byte, w.pageSize)
	for looked := 0; looked < atOnce; w.next++ {
		at := int64(w.next) * w.pageSize
		if at+w.pageSize > info.Size() {
			w.done = true
			return nil
		}
		known := w.next < w.known
		if known && w.reached.has(w.next) {
			w.last = w.next
		}
		if behind := w.next >= end; !behind && (!known || w.reached.has(w.next) || free[w.next] < 2) {
			continue
		}
		looked++
		if _, err := w.f.place.handle.ReadAt(page, at); err != nil {
			return written(err)
		}
		if bytes.Equal(page, zeros) || w.goesOn() {
			continue
		}
		if _, err := w.f.place.handle.WriteAt(zeros, at); err != nil {
			return written(err)
		}
		w.wrote = true
	}
	return nil
}

// goesOn says whether the last page that is in use continues on the next one: one that was not read may be longer than a page.
func (w *wiping) goesOn() bool {
	var head [pageHeaderSize]byte
	_, err := w.f.place.handle.ReadAt(head[:], int64(w.last)*w.pageSize)
	return err != nil || w.last > 1 && order.Uint64(head[:]) == w.last && w.last+uint64(order.Uint32(head[12:])) >= w.next
}

// free gives how many of the two states have each page on their lists of free pages, and the page after which neither has anything.
func (w *wiping) free(size int64) (free []uint8, end uint64, err error) {
	free = make([]uint8, size/w.pageSize)
	for i := range int64(2) {
		c := pageChecker{file: w.f.place.handle}
		is, whole := c.stateAt(i*w.pageSize, w.pageSize)
		if !whole || is.count > uint64(len(free)) {
			return nil, 0, errors.New("a meta page is not whole")
		}
		c.count, c.pageSize, c.seen = is.count, is.pageSize, bitsFor(is.count)
		pages, err := c.freePages(is.freelist)
		if err != nil {
			return nil, 0, err
		}
		for _, id := range pages {
			free[id]++
		}
		end = max(end, is.count)
	}
	return free, end, nil
}
