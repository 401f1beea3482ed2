package store

import (
	"encoding/binary"
	"os"
	"testing"
)

// usedBytes gives where in a data file there are bytes that mean something: the meta pages, the free list, and of every page
// that is in use its head, its elements, and their keys and values. The layout is bbolt's.
func usedBytes(t testing.TB, data []byte) []int {
	t.Helper()
	u := used{data: data, page: os.Getpagesize(), at: make([]bool, len(data))}
	newest := u.page + 16
	if u.number(16+48, 8) > u.number(newest+48, 8) {
		newest = 16
	}
	u.mark(0, 80)
	u.mark(u.page, 80)
	u.tree(u.number(newest+16, 8) * u.page)
	free := u.number(newest+32, 8) * u.page
	u.mark(free, 16+8*u.number(free+10, 2))
	var all []int
	for at, is := range u.at {
		if is {
			all = append(all, at)
		}
	}
	if len(all) < len(data)/10 {
		t.Fatalf("only %d of %d bytes are used", len(all), len(data))
	}
	return all
}

type used struct {
	data []byte
	page int
	at   []bool
}

func (u used) mark(at, length int) {
	for i := range length {
		u.at[at+i] = true
	}
}

func (u used) number(at, length int) int {
	n := make([]byte, 8)
	copy(n, u.data[at:at+length])
	return int(binary.NativeEndian.Uint64(n))
}

func (u used) tree(at int) {
	count := u.number(at+10, 2)
	u.mark(at, 16+16*count)
	for i := range count {
		element := at + 16 + 16*i
		if u.number(at+8, 2) == 1 { // a branch
			u.mark(element+u.number(element, 4), u.number(element+4, 4))
			u.tree(u.number(element+8, 8) * u.page)
			continue
		}
		key, length := element+u.number(element+4, 4), u.number(element+8, 4)
		u.mark(key, length+u.number(element+12, 4))
		if u.number(element, 4) == 1 { // a bucket
			if root := u.number(key+length, 8); root > 0 {
				u.tree(root * u.page)
			} else {
				u.tree(key + length + 16)
			}
		}
	}
}
