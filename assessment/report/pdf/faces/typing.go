package faces

import (
	"encoding/binary"
	"slices"
)

// ToType returns a TrueType file with which other programs can write these letters, in the order of their numbers: it has the table they
// use to find them. widths has the width of each; it is 0 for a letter that the face does not have.
func (f *Face) ToType(letters []rune) (data []byte, widths []int, name string) {
	drawings := []Drawing{{}}
	var has []rune
	for _, letter := range letters {
		glyph, there := f.Font.NominalGlyph(letter)
		if !there {
			widths = append(widths, 0)
			continue
		}
		width, _ := f.file.measures(int(glyph))
		wide := int(binary.BigEndian.Uint16(width))
		widths = append(widths, wide)
		drawings, has = append(drawings, Drawing{Wide: wide, Parts: []Part{{Glyph: uint16(glyph)}}}), append(has, letter)
	}
	data, glyphs, name := f.Cut(drawings)
	tables := tablesOf(data)
	tables["cmap"] = found(has, glyphs[1:])
	return tables.bytes(), widths, name
}

// found is the table that maps letters to their glyphs (the OpenType specification, under "cmap", format 4): each letter is a segment of
// its own, and the last segment ends the table.
func found(letters []rune, glyphs []uint16) []byte {
	const last = 0xFFFF
	word := func(b []byte, v int) []byte { return binary.BigEndian.AppendUint16(b, uint16(v)) }
	var ends, starts, deltas, offsets []byte
	for i, letter := range letters {
		ends, starts = word(ends, int(letter)), word(starts, int(letter))
		deltas, offsets = word(deltas, int(glyphs[i])-int(letter)), word(offsets, 0)
	}
	ends, starts, deltas, offsets = word(ends, last), word(starts, last), word(deltas, 1), word(offsets, 0)
	count, power := len(letters)+1, 1
	exponent := 0
	for power*2 <= count {
		power, exponent = power*2, exponent+1
	}
	const head, sides = 16, 8 // bytes before the segments, and bytes for each of them
	var b []byte
	for _, v := range []int{0, 1, 3, 1, 0, 12, 4, head + sides*count, 0, 2 * count, 2 * power, exponent, 2 * (count - power)} {
		b = word(b, v)
	}
	return slices.Concat(b, ends, word(nil, 0), starts, deltas, offsets)
}
