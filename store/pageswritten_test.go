package store

import (
	"encoding/binary"
	"math"
	"os"
	"testing"
)

// pagesWritten finds out, from the two newest states of a data file, which pages the newest transaction wrote: those that were free
// before it and are no more, and those behind the last one of before. The layout is bbolt's.
type pagesWritten struct {
	file *os.File
	size int64
}

func newPagesWritten(t testing.TB, path string) *pagesWritten {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return &pagesWritten{file, int64(os.Getpagesize())}
}

// newest gives how many pages the newest transaction wrote, besides its meta page, and over how many pages they lie, from the first of
// them to the last.
func (p *pagesWritten) newest(t testing.TB) (pages, over int) {
	t.Helper()
	before, after := p.state(t, 0), p.state(t, 1)
	if before.transaction > after.transaction {
		before, after = after, before
	}
	first, last := uint64(math.MaxUint64), uint64(0)
	wrote := func(id uint64) {
		pages++
		first, last = min(first, id), max(last, id)
	}
	for id := range before.free {
		if !after.free[id] {
			wrote(id)
		}
	}
	for id := before.count; id < after.count; id++ {
		if !after.free[id] {
			wrote(id)
		}
	}
	return pages, int(last - first + 1)
}

// stateOfPages is one state of the file.
type stateOfPages struct {
	transaction, count uint64
	free               map[uint64]bool
}

func (p *pagesWritten) state(t testing.TB, meta int64) stateOfPages {
	t.Helper()
	read := func(at, length int64) []byte {
		data := make([]byte, length)
		if _, err := p.file.ReadAt(data, at); err != nil {
			t.Fatal(err)
		}
		return data
	}
	number := func(data []byte, at int) uint64 { return binary.NativeEndian.Uint64(data[at:]) }
	m := read(meta*p.size+16, 64)
	is := stateOfPages{transaction: number(m, 48), count: number(m, 40), free: make(map[uint64]bool)}
	at := int64(number(m, 32)) * p.size
	head := read(at, 24)
	length := int64(binary.NativeEndian.Uint16(head[10:]))
	at += 16
	if length == 0xFFFF {
		length, at = int64(number(head, 16)), at+8
	}
	list := read(at, 8*length)
	for i := range int(length) {
		is.free[number(list, 8*i)] = true
	}
	return is
}
