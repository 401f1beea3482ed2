package faces

import (
	"encoding/binary"
	"hash/fnv"
	"slices"
)

// Cut returns a TrueType file with only as much of the face as these drawings need, the number of each one's glyph there, and its name.
// The same drawings give the same file. The name says which subset it is, as PDF asks: six capitals and a plus before the face's own.
func (f *Face) Cut(drawings []Drawing) (file []byte, glyphs []uint16, name string) {
	var about []byte
	kept := []uint16{0}
	for _, d := range drawings {
		about = append(about, d.Bytes()...)
		for _, p := range d.Parts {
			kept = append(kept, p.Glyph)
		}
	}
	slices.Sort(kept)
	kept = slices.Compact(kept)
	numbers := make(map[uint16]uint16, len(kept))
	for i, g := range kept {
		numbers[g] = uint16(i)
	}
	for i := 0; i < len(kept); i++ { // grows while parts are found
		eachPart(f.file.outline(kept[i]), func(part []byte) {
			g := binary.BigEndian.Uint16(part)
			if _, there := numbers[g]; !there {
				numbers[g] = uint16(len(kept))
				kept = append(kept, g)
			}
		})
	}
	c := cutting{file: f.file, numbers: numbers}
	for _, g := range kept {
		c.keep(g)
	}
	for _, d := range drawings {
		if d.plain() {
			glyphs = append(glyphs, numbers[d.Parts[0].Glyph])
		} else {
			glyphs = append(glyphs, c.add(d))
		}
	}
	return c.bytes(), glyphs, cutName(about) + "+" + f.Name
}

// cutName depends only on what is cut, so that the same document always gives the same bytes.
func cutName(about []byte) string {
	sum := fnv.New32a()
	_, _ = sum.Write(about)
	const capitals = 26
	left, name := sum.Sum32(), make([]byte, 6)
	for i := range name {
		name[i] = 'A' + byte(left%capitals)
		left /= capitals
	}
	return string(name)
}

// How the parts of a composite glyph are written (the OpenType specification, under "glyf").
const (
	partWords  = 1 << 0 // its position is two words, not two bytes
	partScale  = 1 << 3
	partMore   = 1 << 5
	partScales = 1 << 6 // of both directions
	partMatrix = 1 << 7
)

// eachPart goes through the numbers of the glyphs that make up a composite outline, in their order there.
func eachPart(outline []byte, do func(number []byte)) {
	const head, word = 10, 2
	if len(outline) < head || int16(binary.BigEndian.Uint16(outline)) >= 0 {
		return
	}
	for at, flags := head, partMore; flags&partMore != 0; {
		flags = int(binary.BigEndian.Uint16(outline[at:]))
		do(outline[at+word : at+2*word])
		at += 3 * word
		if flags&partWords != 0 {
			at += word
		}
		switch {
		case flags&partScale != 0:
			at += word
		case flags&partScales != 0:
			at += 2 * word
		case flags&partMatrix != 0:
			at += 4 * word
		}
	}
}

// cutting is a file being made, with the face that it is cut from.
type cutting struct {
	file             file
	numbers          map[uint16]uint16
	glyf, loca, hmtx []byte
	count            int
	most             size
}

// keep puts a glyph of the face into the file.
func (c *cutting) keep(glyph uint16) {
	outline := slices.Clone(c.file.outline(glyph))
	eachPart(outline, func(number []byte) {
		binary.BigEndian.PutUint16(number, c.numbers[binary.BigEndian.Uint16(number)])
	})
	width, bearing := c.file.measures(int(glyph))
	c.put(outline, width, bearing, c.file.size(glyph))
}

// add puts a drawing into the file as a glyph, and returns its number.
func (c *cutting) add(d Drawing) uint16 {
	outline, bearing := c.file.drawn(d, c.numbers)
	var all size
	for _, p := range d.Parts {
		all = all.with(c.file.size(p.Glyph))
	}
	word := func(v int) []byte { return binary.BigEndian.AppendUint16(nil, uint16(v)) }
	c.put(outline, word(d.Wide), word(bearing), all)
	return uint16(c.count - 1)
}

func (c *cutting) put(outline, width, bearing []byte, s size) {
	c.loca = binary.BigEndian.AppendUint32(c.loca, uint32(len(c.glyf)))
	c.glyf = padded(append(c.glyf, outline...))
	c.hmtx = slices.Concat(c.hmtx, width, bearing)
	c.count++
	if s.parts > 0 {
		c.most = size{max(c.most.points, s.points), max(c.most.contours, s.contours), max(c.most.parts, s.parts), max(c.most.depth, s.depth)}
	}
}

func (c *cutting) bytes() []byte {
	head, hhea, maxp := slices.Clone(c.file["head"]), slices.Clone(c.file["hhea"]), slices.Clone(c.file["maxp"])
	set := func(table []byte, at, v int) { binary.BigEndian.PutUint16(table[at:], uint16(v)) }
	binary.BigEndian.PutUint32(head[8:], 0) // the sum over the whole file, which no PDF reader looks at
	set(head, 50, 1)                        // each entry of loca has four bytes
	set(hhea, 34, c.count)
	set(maxp, 4, c.count)
	set(maxp, 10, c.most.points)
	set(maxp, 12, c.most.contours)
	set(maxp, 28, c.most.parts)
	set(maxp, 30, c.most.depth)
	loca := binary.BigEndian.AppendUint32(c.loca, uint32(len(c.glyf)))
	return file{"head": head, "hhea": hhea, "maxp": maxp, "loca": loca, "glyf": c.glyf, "hmtx": c.hmtx}.bytes()
}
