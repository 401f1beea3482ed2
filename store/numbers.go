package store

import "equalfooting/assessment"

// numbers is a set of organisations, by their numbers. These are given one after the other, so that a bit each is room enough.
type numbers struct {
	bits  []uint64
	large map[assessment.ID]bool // beyond what a file that is whole has given
}

// mostBits is up to which number there is a bit.
const mostBits = 1 << 24

func (n *numbers) add(id assessment.ID) {
	if id >= mostBits {
		if n.large == nil {
			n.large = make(map[assessment.ID]bool)
		}
		n.large[id] = true
		return
	}
	for uint64(len(n.bits)) <= uint64(id)/64 {
		n.bits = append(n.bits, 0)
	}
	n.bits[id/64] |= 1 << (id % 64)
}

func (n *numbers) has(id assessment.ID) bool {
	if id >= mostBits {
		return n.large[id]
	}
	return uint64(id)/64 < uint64(len(n.bits)) && n.bits[id/64]&(1<<(id%64)) != 0
}
