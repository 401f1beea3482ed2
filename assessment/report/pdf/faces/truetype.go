package faces

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// file is the tables of a TrueType file, by name.
type file map[string][]byte

func short(b []byte, at int) int { return int(binary.BigEndian.Uint16(b[at:])) }
func long(b []byte, at int) int  { return int(binary.BigEndian.Uint32(b[at:])) }

const (
	directoryAt = 12 // bytes before the list of tables
	entrySize   = 16 // bytes for each table in the list
)

func tablesOf(data []byte) file {
	tables := make(file)
	for i := range short(data, 4) {
		entry := data[directoryAt+entrySize*i:]
		from, size := long(entry, 8), long(entry, 12)
		tables[string(entry[:4])] = data[from : from+size]
	}
	return tables
}

// outline is how a glyph is drawn; empty for a space.
func (f file) outline(glyph uint16) []byte {
	at := func(i int) int {
		if short(f["head"], 50) == 1 {
			return long(f["loca"], 4*i)
		}
		return 2 * short(f["loca"], 2*i)
	}
	return f["glyf"][at(int(glyph)):at(int(glyph)+1)]
}

// measures are a glyph's width, and how far left it begins.
func (f file) measures(glyph int) (width, bearing []byte) {
	const each = 4
	table, wide := f["hmtx"], short(f["hhea"], 34)
	if glyph < wide {
		return table[each*glyph:][:2], table[each*glyph+2:][:2]
	}
	return table[each*(wide-1):][:2], table[each*wide+2*(glyph-wide):][:2]
}

// bytes puts the tables together as a file.
func (f file) bytes() []byte {
	names := make([]string, 0, len(f))
	for name := range f {
		names = append(names, name)
	}
	slices.Sort(names)
	count := len(names)
	power := bits.Len(uint(count)) - 1
	whole := []byte{0, 1, 0, 0}
	for _, number := range []int{count, entrySize << power, power, entrySize * (count - 1<<power)} {
		whole = binary.BigEndian.AppendUint16(whole, uint16(number))
	}
	var rest []byte
	for _, name := range names {
		from := len(rest)
		rest = padded(append(rest, f[name]...))
		whole = append(whole, name...)
		for _, number := range []uint32{sum(rest[from:]), uint32(directoryAt + entrySize*count + from), uint32(len(f[name]))} {
			whole = binary.BigEndian.AppendUint32(whole, number)
		}
	}
	return append(whole, rest...)
}

func padded(table []byte) []byte {
	for len(table)%4 != 0 {
		table = append(table, 0)
	}
	return table
}

func sum(table []byte) uint32 {
	var all uint32
	for i := 0; i < len(table); i += 4 {
		all += binary.BigEndian.Uint32(table[i:])
	}
	return all
}

// Box is the box around all glyphs together, in the face's units.
func (f *Face) Box() (left, bottom, right, top int) {
	at := func(i int) int { return int(int16(short(f.file["head"], i))) }
	return at(36), at(38), at(40), at(42)
}

// Reach is how far letters reach above the line and, below zero, under it.
func (f *Face) Reach() (above, below int) {
	at := func(i int) int { return int(int16(short(f.file["hhea"], i))) }
	return at(4), at(6)
}
