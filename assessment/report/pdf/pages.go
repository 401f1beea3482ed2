package pdf

// piece is never broken: a line of text, a row of a table, a bar. Anything taller is several pieces.
type piece struct {
	above  float64 // the space over it, which is not needed at the top of a page
	height float64
	stays  bool    // on the same page as the piece after it
	heads  []piece // a table's heads, drawn again over it if it begins a page
	draw   func(y float64)
}

// group is pieces that belong together.
type group struct {
	pieces []piece
	whole  bool // not broken if it fits on one page
	page   bool // begins a page
}

// placed is a piece at its place on a page.
type placed struct {
	piece
	y float64
}

// book is pages that are being filled.
type book struct {
	pages [][]placed
	y     float64 // how far down the last page is full
}

// paginate lays the groups out on pages.
func paginate(groups []group) [][]placed {
	var b book
	b.turn()
	for _, g := range groups {
		if g.page && !b.fresh() || g.whole && height(g.pieces) <= fullHeight && !b.fits(g.pieces) {
			b.turn()
		}
		for i, p := range g.pieces {
			if !b.fits(together(g.pieces[i:])) {
				b.turn()
				for _, head := range p.heads {
					b.put(head)
				}
			}
			b.put(p)
		}
	}
	return b.pages
}

// together is the first of the pieces with those that must stay with it, as far as one page can hold them.
func together(pieces []piece) []piece {
	n := 1
	for n < len(pieces) && pieces[n-1].stays {
		n++
	}
	if height(pieces[:n]) > fullHeight {
		n = 1
	}
	return pieces[:n]
}

// height is how tall pieces are at the beginning of a page.
func height(pieces []piece) float64 {
	var sum float64
	for i, p := range pieces {
		if i > 0 {
			sum += p.above
		}
		sum += p.height
	}
	return sum
}

func (b *book) fresh() bool { return len(b.pages[len(b.pages)-1]) == 0 }

func (b *book) fits(pieces []piece) bool {
	return len(pieces) == 0 || b.fresh() || b.y+pieces[0].above+height(pieces) <= bottom
}

func (b *book) turn() {
	b.pages = append(b.pages, nil)
	b.y = top
}

func (b *book) put(p piece) {
	if !b.fresh() {
		b.y += p.above
	}
	last := len(b.pages) - 1
	b.pages[last] = append(b.pages[last], placed{p, b.y})
	b.y += p.height
}
