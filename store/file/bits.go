package file

// bits are one for each page of a file. For a large file, a byte for each would be a hundred thousand bytes, twice at each start.
type bits []uint64

const bitsAPlace = 64

func bitsFor(pages uint64) bits { return make(bits, pages/bitsAPlace+1) }

func (b bits) has(page uint64) bool { return b[page/bitsAPlace]&(1<<(page%bitsAPlace)) != 0 }

func (b bits) set(page uint64) { b[page/bitsAPlace] |= 1 << (page % bitsAPlace) }
