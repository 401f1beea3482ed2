package file

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// ref is the number of an object.
type ref int

func (r ref) String() string { return strconv.Itoa(int(r)) + " 0 R" }

// objects are a file's objects as they are written. All that are not streams are packed together into one, and so is the list of where
// everything is. That makes the file less than half as large.
type objects struct {
	whole  bytes.Buffer
	at     []int // where each stream begins
	packed []ref
	starts []int
	pack   bytes.Buffer
	zip    *zlib.Writer // one for all, because it is large
}

// next is the number of an object to be put later.
func (o *objects) next() ref {
	o.at = append(o.at, 0)
	return ref(len(o.at))
}

// put writes an object that is not a stream.
func (o *objects) put(r ref, format string, args ...any) {
	o.packed = append(o.packed, r)
	o.starts = append(o.starts, o.pack.Len())
	fmt.Fprintf(&o.pack, format+"\n", args...)
}

// stream writes a stream, packed, with the rest of its dictionary.
func (o *objects) stream(r ref, dictionary string, data []byte) {
	var packed bytes.Buffer
	if o.zip == nil {
		o.zip = zlib.NewWriter(&packed)
	}
	o.zip.Reset(&packed)
	_, _ = o.zip.Write(data) // to memory
	_ = o.zip.Close()
	o.plainStream(r, dictionary+"/Filter/FlateDecode", packed.Bytes())
}

func (o *objects) plainStream(r ref, dictionary string, data []byte) {
	o.at[r-1] = o.whole.Len()
	fmt.Fprintf(&o.whole, "%d 0 obj\n<<%s/Length %d>>\nstream\n%s\nendstream\nendobj\n", r, dictionary, len(data), data)
}

// How an entry in the list of objects says where one is.
const (
	asStream = 1
	inPack   = 2
)

// end joins the objects, with the list of where each is.
func (o *objects) end(catalog, info ref) []byte {
	pack, list := o.next(), o.next()
	var index strings.Builder
	for i, r := range o.packed {
		fmt.Fprintf(&index, "%d %d ", r, o.starts[i])
	}
	o.stream(pack, fmt.Sprintf("/Type/ObjStm/N %d/First %d", len(o.packed), index.Len()), append([]byte(index.String()), o.pack.Bytes()...))
	o.at[list-1] = o.whole.Len()
	const entry = 7 // bytes: one for its kind, four for the place and two more
	rows := make([]byte, entry*(len(o.at)+1))
	row := func(r ref, kind byte, at, within int) {
		copy(rows[entry*int(r):], []byte{kind, byte(at >> 24), byte(at >> 16), byte(at >> 8), byte(at), byte(within >> 8), byte(within)})
	}
	row(0, 0, 0, 0xFFFF)
	for i, at := range o.at {
		row(ref(i+1), asStream, at, 0)
	}
	for i, r := range o.packed {
		row(r, inPack, int(pack), i)
	}
	from := o.whole.Len()
	o.stream(list, fmt.Sprintf("/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s", len(o.at)+1, catalog, info), rows)
	fmt.Fprintf(&o.whole, "startxref\n%d\n%%%%EOF\n", from)
	return o.whole.Bytes()
}

// number writes a number with only as many digits as show on paper.
func number(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "-0" {
		return "0"
	}
	return s
}

// text writes a text as PDF holds it, so that nothing in it can be taken for something else.
func text(s string) string { return "<FEFF" + units(s) + ">" }

func units(s string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(s)) {
		b.WriteString(hexadecimal(unit))
	}
	return b.String()
}

// hexadecimal writes two bytes, as four digits.
func hexadecimal(unit uint16) string {
	const digits = "0123456789ABCDEF"
	return string([]byte{digits[unit>>12], digits[unit>>8&0xF], digits[unit>>4&0xF], digits[unit&0xF]})
}
