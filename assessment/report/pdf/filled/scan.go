package filled

import (
	"bytes"
	"compress/zlib"
	"io"
	"slices"
	"strings"
)

// The most that a file may hold if it is ours, whatever it says.
const (
	mostObjects  = 100_000
	mostUnpacked = 16 << 20 // bytes unpacked in all
	mostRead     = 64 << 20 // bytes read from that: the same bytes may be said to be many objects
)

// file is the objects of a PDF file.
type file struct {
	objects map[int]any
	root    any
	locked  bool
	left    int // how many bytes may still be unpacked
	unread  int // how many of those may still be read
}

// scan finds the objects by going through the file from beginning to end, not by its list of them: so a file with a broken list is read
// too, and nothing can lead round in a circle. What a program added by saving the file again is at the end, and replaces what was there
// before.
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

// keep keeps an object, with any that are packed in it.
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

// ends takes in what the end of a file says about it.
func (f *file) ends(d dict) {
	if d["Root"] != nil {
		f.root = d["Root"]
	}
	if d["Encrypt"] != nil {
		f.locked = true
	}
}

// unpack takes the objects out of a stream of objects.
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

// plain unpacks a stream; "" if it is packed in a way that no program uses for objects.
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
	n, _ := io.Copy(&b, io.LimitReader(reader, int64(f.left))) // as much as there is, if it was cut
	f.left -= int(n)
	return b.String()
}

// noPredictor says that data was packed without a predictor.
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
