package file

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"

	"equalfooting/assessment/report/pdf/faces"
	"equalfooting/assessment/report/pdf/shape"
)

// used is a face in a document: what is drawn with it, and what that means.
type used struct {
	name  string // on the pages
	face  *faces.Face
	codes map[key]uint16
	plain map[letter]uint16 // the same for the many that are one glyph for one letter
	list  []meaning         // by their codes, from 1 up
}

// meaning is a drawing with the letters that it means. A drawing with several meanings has a code for each: so what is copied and searched
// is what was written, not what is drawn.
type meaning struct {
	drawing faces.Drawing
	letters string
}

// key is the key to a meaning's code.
type key struct{ drawing, letters string }

// letter is a letter with the glyph that is drawn for it.
type letter struct {
	glyph  uint16
	letter rune
}

// use returns a face as this document uses it.
func (f *File) use(face *faces.Face) *used {
	for _, u := range f.faces {
		if u.face == face {
			return u
		}
	}
	u := &used{name: fmt.Sprintf("F%d", len(f.faces)+1), face: face, codes: make(map[key]uint16), plain: make(map[letter]uint16), list: []meaning{{}}}
	f.faces = append(f.faces, u)
	return u
}

// sign is a code that is drawn, with where it begins and ends from the left edge of its cluster.
type sign struct {
	code     uint16
	at, wide float64
}

// learn returns the signs of a cluster in reading order. A cluster is drawn as one, and means all of its letters. If they are read from
// right to left it means the first of them, at its right, and each of the others has its share of the width as something invisible:
// programs reverse a code that means several.
func (u *used) learn(c *shape.Cluster) []sign {
	if len(c.Text) != 1 || len(c.Glyphs) != 1 || c.Glyphs[0].X != 0 || c.Glyphs[0].Y != 0 {
		return u.compose(c)
	}
	key := letter{c.Glyphs[0].ID, c.Text[0]}
	code, known := u.plain[key]
	if !known {
		code = u.compose(c)[0].code
		u.plain[key] = code
	}
	return []sign{{code, 0, c.Natural()}}
}

func (u *used) compose(c *shape.Cluster) []sign {
	length := func(v float64) int { return int(math.Round(v / u.face.Scale())) }
	whole, backwards := c.Natural(), c.RightToLeft() && len(c.Text) > 1
	d := faces.Drawing{Wide: length(whole)}
	first := string(c.Text)
	if backwards {
		d.Wide /= len(c.Text)
		first = string(c.Text[:1])
	}
	share := float64(d.Wide) * u.face.Scale()
	for _, g := range c.Glyphs {
		at := g.X
		if backwards {
			at -= whole - share
		}
		d.Parts = append(d.Parts, faces.Part{Glyph: g.ID, X: length(at), Y: length(g.Y)})
	}
	if !backwards {
		return []sign{{u.code(d, first), 0, share}}
	}
	signs := []sign{{u.code(d, first), whole - share, share}}
	for i, letter := range c.Text[1:] {
		signs = append(signs, sign{u.code(faces.Drawing{Wide: d.Wide}, string(letter)), whole - share*float64(i+2), share})
	}
	return signs
}

func (u *used) code(d faces.Drawing, letters string) uint16 {
	k := key{string(d.Bytes()), letters}
	code, known := u.codes[k]
	if !known {
		code = uint16(len(u.list))
		u.codes[k] = code
		u.list = append(u.list, meaning{d, letters})
	}
	return code
}

// write puts the face into the file, but only as much of it as is used.
func (u *used) write(o *objects) ref {
	drawings := make([]faces.Drawing, len(u.list))
	for code, m := range u.list {
		drawings[code] = m.drawing
	}
	data, glyphs, name := u.face.Cut(drawings)
	whole, letters, about, program, meanings, places := o.next(), o.next(), o.next(), o.next(), o.next(), o.next()
	o.stream(program, fmt.Sprintf("/Length1 %d", len(data)), data)
	o.stream(meanings, "", []byte(u.meanings()))
	drawn := make([]byte, 2*len(u.list))
	var widths strings.Builder
	scale := func(v int) string { return number(float64(v) * u.face.Scale()) }
	for code, m := range u.list {
		binary.BigEndian.PutUint16(drawn[2*code:], glyphs[code])
		widths.WriteString(scale(m.drawing.Wide) + " ")
	}
	o.stream(places, "", drawn)

	left, bottom, right, top := u.face.Box()
	above, below := u.face.Reach()
	o.put(about, "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s %s %s %s]/ItalicAngle 0/Ascent %s/Descent %s/CapHeight 714/StemV 80/FontFile2 %s>>",
		name, scale(left), scale(bottom), scale(right), scale(top), scale(above), scale(below), program)
	o.put(letters, "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/DW 0/W[0[%s]]/CIDToGIDMap %s>>",
		name, about, widths.String(), places)
	o.put(whole, "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>", name, letters, meanings)
	return whole
}

// meanings is the table of what each code means.
func (u *used) meanings() string {
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n" +
		"/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n" +
		"1 begincodespacerange <0000> <FFFF> endcodespacerange\n")
	code := 1
	for list := range slices.Chunk(u.list[1:], 100) { // no list may be longer
		fmt.Fprintf(&b, "%d beginbfchar\n", len(list))
		for _, m := range list {
			fmt.Fprintf(&b, "<%04X> <%s>\n", code, units(m.letters))
			code++
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap CMapName currentdict /CMap defineresource pop end end")
	return b.String()
}
