package filled

import (
	"bytes"
	"compress/zlib"
	"io"
	"slices"
	"strings"
)

// What a file may hold of ours at most, whatever it says.
const (
	mostObjects  = 100_000
	mostUnpacked = 16 << 20 // bytes, of all that is unpacked
	mostRead     = 64 << 20 // bytes, of what is read in that: the same may be said to be many objects
)

// file is the objects of a PDF file.
type file struct {
	objects map[int]any
	root    any
	locked  bool
	left    int // how many bytes may still be unpacked
	unread  int // how many of them may still be read
}

// scan finds the objects by going through the file from its beginning to its end, not by its list of them: so one with a list that is
// broken is read as well, and there is nothing that could lead round in a circle. What was added to a file by saving it again stands at
// its end, and takes the place of what was there before.
func scan(data string) *file {
	f := &file{objects: make(map[int]any), left: mostUnpacked, unread: mostRead}
	p := parser{s: data}
	for !p.ended() && len(f.objects) < mostObjects {
		at := p.at
		if p.keyword("trailer") {
			f.ends(p.dictionary())
			continue
		}
		number, ok := p.begins()
		if !ok {
			p.at = at
			p.skip()
			continue
		}
		f.keep(number, p.object())
	}
	return f
}

// keep keeps an object, with those that are packed in it.
func (f *file) keep(number int, v any) {
	f.objects[number] = v
	s, ok := v.(stream)
	if !ok {
		return
	}
	switch s.dict["Type"] {
	case name("XRef"):
		f.ends(s.dict)
	case name("ObjStm"):
		f.unpack(s)
	}
}

// ends takes what the end of a file says of it.
func (f *file) ends(d dict) {
	if d["Root"] != nil {
		f.root = d["Root"]
	}
	if d["Encrypt"] != nil {
		f.locked = true
	}
}

// unpack takes the objects out of a stream of such.
func (f *file) unpack(s stream) {
	data := f.plain(s)
	first, okFirst := s.dict["First"].(float64)
	count, okCount := s.dict["N"].(float64)
	if !okFirst || !okCount || first < 0 || first > float64(len(data)) || count > mostObjects {
		return
	}
	index := parser{s: data[:int(first)]}
	for range int(max(0, count)) {
		number, ok := index.whole()
		at, also := index.whole()
		if !ok || !also || at > len(data)-int(first) || len(f.objects) >= mostObjects || f.unread <= 0 {
			return
		}
		p := parser{s: data, at: int(first) + at}
		f.objects[number] = p.value(0)
		f.unread -= p.at - int(first) - at
	}
}

// plain unpacks a stream; "" where it is packed in a way that no program packs objects in.
func (f *file) plain(s stream) string {
	filter := s.dict["Filter"]
	if several, ok := filter.(list); ok && len(several) == 1 {
		filter = several[0]
	}
	switch {
	case filter == nil:
		return s.raw
	case filter != name("FlateDecode") && filter != name("Fl") || s.dict["DecodeParms"] != nil && !f.noPredictor(s.dict["DecodeParms"]):
		return ""
	}
	reader, err := zlib.NewReader(strings.NewReader(s.raw))
	if err != nil {
		return ""
	}
	var b bytes.Buffer
	n, _ := io.Copy(&b, io.LimitReader(reader, int64(f.left))) // what there is of one that was cut
	f.left -= int(n)
	return b.String()
}

// noPredictor says that data was packed as it is.
func (f *file) noPredictor(v any) bool {
	if several, ok := v.(list); ok {
		return !slices.ContainsFunc(several, func(v any) bool { return v != nil && !f.noPredictor(v) })
	}
	d, ok := v.(dict)
	how, set := d["Predictor"].(float64)
	return ok && (!set || how == 1)
}

// value is a value, or the object that it refers to.
func (f *file) value(v any) any {
	if r, ok := v.(ref); ok {
		v = f.objects[int(r)]
		if _, again := v.(ref); again {
			return nil
		}
	}
	return v
}

func (f *file) dict(v any) dict {
	d, _ := f.value(v).(dict)
	return d
}

func (f *file) list(v any) list {
	l, _ := f.value(v).(list)
	return l
}
