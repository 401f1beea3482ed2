package file

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report/pdf/faces"
)

// typedName is the name of the font with which other programs show what is filled in.
const typedName = "Typed"

// appearance says how filled-in text should look; size 0 is as large as there is room for.
func appearance(size int) string { return fmt.Sprintf("/%s %d Tf 0.11 0.13 0.15 rg", typedName, size) }

// windows are the letters that Windows has from 0x80 to 0x9F, if PDF has them too; a space means none.
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

// writeTyped writes the font for filling in: it has the letters of western Europe. For others a program uses its own.
func writeTyped(o *objects) ref {
	const first, after, beyond = 0x20, 0x7F, 0xA0
	var codes, letters []rune
	add := func(code, letter rune) { codes, letters = append(codes, code), append(letters, letter) }
	for code := rune(first); code < after; code++ {
		add(code, code)
	}
	for i, letter := range []rune(windows) {
		if letter != ' ' {
			add(rune(0x80+i), letter)
		}
	}
	for code := rune(beyond); code <= 0xFF; code++ {
		add(code, code)
	}
	face := faces.Usual(false)
	data, widths, name := face.ToType(letters)
	wide := make(map[rune]int)
	for i, code := range codes {
		wide[code] = widths[i]
	}
	scale := func(v int) string { return number(float64(v) * face.Scale()) }
	var list strings.Builder
	for code := rune(first); code <= 0xFF; code++ {
		list.WriteString(scale(wide[code]) + " ")
	}
	whole, about, program := o.next(), o.next(), o.next()
	o.stream(program, fmt.Sprintf("/Length1 %d", len(data)), data)
	left, bottom, right, top := face.Box()
	above, below := face.Reach()
	o.put(about, "<</Type/FontDescriptor/FontName/%s/Flags 32/FontBBox[%s %s %s %s]/ItalicAngle 0/Ascent %s/Descent %s/CapHeight 714/StemV 80/FontFile2 %s>>",
		name, scale(left), scale(bottom), scale(right), scale(top), scale(above), scale(below), program)
	o.put(whole, "<</Type/Font/Subtype/TrueType/BaseFont/%s/FirstChar 32/LastChar 255/Widths[%s]/Encoding/WinAnsiEncoding/FontDescriptor %s>>", name, list.String(), about)
	return whole
}
