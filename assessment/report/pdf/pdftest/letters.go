package pdftest

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
)

// letters are a face in a file: what its codes mean, and which glyphs they draw.
type letters struct {
	name     string
	meanings map[int]string
	glyphs   []byte
	widths   List
	broken   []string
}

var meaning = regexp.MustCompile(`<([0-9A-F]{4})> <([0-9A-F]*)>\n`)

func (f *File) letters(v any) *letters {
	whole := f.Dict(v)
	inner := f.Dict(f.List(whole["DescendantFonts"])[0])
	about := f.Dict(inner["FontDescriptor"])
	l := &letters{meanings: make(map[int]string), name: string(inner["BaseFont"].(Name))}
	program, embedded := f.Value(about["FontFile2"]).(Stream)
	table, mapped := f.Value(whole["ToUnicode"]).(Stream)
	places, placed := f.Value(inner["CIDToGIDMap"]).(Stream)
	if !embedded || !mapped || !placed || whole["Encoding"] != Name("Identity-H") {
		panic(broken("letters without all that belongs to them"))
	}
	for _, name := range []any{whole["BaseFont"], about["FontName"]} {
		if name != inner["BaseFont"] {
			l.broken = append(l.broken, fmt.Sprintf("letters are called %v and %v", name, l.name))
		}
	}
	if program.Dict["Length1"] != float64(len(program.Data)) {
		l.broken = append(l.broken, l.name+" is of another length than it says")
	}
	for _, found := range meaning.FindAllStringSubmatch(string(table.Data), -1) {
		code, _ := strconv.ParseInt(found[1], 16, 32)
		p := parser{s: found[2] + ">"}
		l.meanings[int(code)] = decoded(string(p.hex()))
	}
	l.glyphs, l.widths = places.Data, f.List(inner["W"])[1].(List)
	l.checkWidths(program.Data)
	return l
}

// of is what a code means; said is what is wrong with it.
func (l *letters) of(code int) (text, said string) {
	text = l.meanings[code]
	switch {
	case 2*code+1 >= len(l.glyphs) || code >= len(l.widths):
		said = fmt.Sprintf("%s has no code %d", l.name, code)
	case int(l.glyphs[2*code])<<8|int(l.glyphs[2*code+1]) == 0:
		said = fmt.Sprintf("%s draws a missing letter for %q", l.name, text)
	case text == "" || strings.ContainsAny(text, "\x00\ufeff\ufffe"):
		said = fmt.Sprintf("%s has a code %d that stands for %q", l.name, code, text)
	}
	return text, said
}

// checkWidths checks that the width the file gives for each glyph is the one in the face.
func (l *letters) checkWidths(program []byte) {
	tables := make(map[string][]byte)
	short := func(b []byte, at int) int { return int(b[at])<<8 | int(b[at+1]) }
	long := func(b []byte, at int) int { return short(b, at)<<16 | short(b, at+2) }
	for i := range short(program, 4) {
		entry := program[12+16*i:]
		tables[string(entry[:4])] = program[long(entry, 8):][:long(entry, 12)]
	}
	count, size := short(tables["maxp"], 4), short(tables["head"], 18)
	for code := range l.widths {
		glyph := int(l.glyphs[2*code])<<8 | int(l.glyphs[2*code+1])
		if glyph >= count {
			l.broken = append(l.broken, fmt.Sprintf("%s has no glyph %d", l.name, glyph))
			continue
		}
		wide := float64(short(tables["hmtx"], 4*glyph)) * 1000 / float64(size)
		if said := l.widths[code].(float64); code > 0 && math.Abs(said-wide) > 1 {
			l.broken = append(l.broken, fmt.Sprintf("%s: glyph %d is %v wide, and is said to be %v", l.name, glyph, wide, said))
		}
	}
}
