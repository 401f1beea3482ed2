package faces

import (
	"encoding/binary"
	"slices"
)

// Drawing is glyphs that are drawn as one, such as a letter with its accents or a syllable. In a file that is cut from the face it is one
// glyph. So one code stands for all of its letters, and programs that read them get them whole and in order.
type Drawing struct {
	Parts []Part
	Wide  int // how far it is to what follows; lengths are in the face's units
}

// Part is a glyph and its position.
type Part struct {
	Glyph uint16
	X, Y  int
}

// plain says whether the drawing is a glyph as the face has it.
func (d Drawing) plain() bool { return len(d.Parts) == 1 && d.Parts[0].X == 0 && d.Parts[0].Y == 0 }

// Bytes are different for each different drawing.
func (d Drawing) Bytes() []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(d.Wide))
	for _, p := range d.Parts {
		for _, v := range []int{int(p.Glyph), p.X, p.Y} {
			b = binary.BigEndian.AppendUint16(b, uint16(v))
		}
	}
	return b
}

// box is the room that an outline takes.
type box struct{ left, bottom, right, top int }

func boxOf(outline []byte) box {
	at := func(i int) int { return int(int16(short(outline, i))) }
	return box{at(2), at(4), at(6), at(8)}
}

// drawn puts the glyphs into one outline, by their new numbers, and returns how far left it begins.
func (f file) drawn(d Drawing, numbers map[uint16]uint16) (outline []byte, bearing int) {
	parts := slices.DeleteFunc(slices.Clone(d.Parts), func(p Part) bool { return len(f.outline(p.Glyph)) == 0 })
	if len(parts) == 0 {
		return nil, 0
	}
	const placed = 1 << 1 // the two words are a position
	var whole box
	var list []byte
	for i, p := range parts {
		b := boxOf(f.outline(p.Glyph))
		b = box{b.left + p.X, b.bottom + p.Y, b.right + p.X, b.top + p.Y}
		flags := partWords | placed
		if i == 0 {
			whole = b
		}
		if i+1 < len(parts) {
			flags |= partMore
		}
		whole = box{min(whole.left, b.left), min(whole.bottom, b.bottom), max(whole.right, b.right), max(whole.top, b.top)}
		for _, v := range []int{flags, int(numbers[p.Glyph]), p.X, p.Y} {
			list = binary.BigEndian.AppendUint16(list, uint16(v))
		}
	}
	const together = -1
	for _, v := range []int{together, whole.left, whole.bottom, whole.right, whole.top} {
		outline = binary.BigEndian.AppendUint16(outline, uint16(v))
	}
	return append(outline, list...), whole.left
}

// size is what an outline has of the things whose maximum a file must state.
type size struct{ points, contours, parts, depth int }

func (f file) size(glyph uint16) size {
	outline := f.outline(glyph)
	if len(outline) == 0 {
		return size{}
	}
	if contours := int(int16(short(outline, 0))); contours >= 0 {
		const ends = 10
		if contours == 0 {
			return size{}
		}
		return size{points: short(outline, ends+2*(contours-1)) + 1, contours: contours}
	}
	var all size
	eachPart(outline, func(number []byte) { all = all.with(f.size(binary.BigEndian.Uint16(number))) })
	return all
}

// with is the size of something put together with one more part.
func (s size) with(part size) size {
	return size{s.points + part.points, s.contours + part.contours, s.parts + 1, max(s.depth, part.depth+1)}
}
