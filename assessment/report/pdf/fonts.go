package pdf

import (
	_ "embed" // for the fonts
	"sync"
)

// The fonts as strings: what reads them in order to cut them down to the letters used writes into its copy.
var (
	//go:embed fonts/NotoSans-Regular.ttf
	regularFont string
	//go:embed fonts/NotoSans-Bold.ttf
	boldFont string
)

// has says whether the fonts can draw a letter; both can draw the same ones.
func has(letter rune) bool {
	return letter < 1<<16 && letters()[letter]
}

var letters = sync.OnceValue(func() []bool { return lettersOf(regularFont) })

// lettersOf reads which letters up to U+FFFF a font can draw, out of the only table of letters that our fonts have: one
// of format 4 (the OpenType specification, under "cmap").
func lettersOf(font string) []bool {
	short := func(at int) int { return int(font[at])<<8 | int(font[at+1]) }
	long := func(at int) int { return short(at)<<16 | short(at+2) }
	const directory, entry = 12, 16
	at := directory
	for font[at:at+4] != "cmap" {
		at += entry
	}
	cmap := long(at + 8)
	table := cmap + long(cmap+8)
	size := short(table + 6) // of each of the four lists that follow, in bytes
	ends := table + 14
	starts := ends + size + 2
	deltas, offsets := starts+size, starts+2*size

	list := make([]bool, 1<<16)
	for i := 0; i < size; i += 2 {
		first, last, offset := short(starts+i), short(ends+i), short(offsets+i)
		for letter := first; letter <= last; letter++ {
			glyph := letter
			if offset != 0 {
				glyph = short(offsets + i + offset + 2*(letter-first))
			}
			list[letter] = offset != 0 && glyph != 0 || offset == 0 && (glyph+short(deltas+i))&0xFFFF != 0
		}
	}
	return list
}
