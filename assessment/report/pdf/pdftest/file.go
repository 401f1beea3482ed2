package pdftest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// File is a file that was read.
type File struct {
	Catalog, Info Dict
	Pages         []*Page
	objects       map[Ref]any
}

// Read reads a file whole. The error says what is not well formed.
func Read(data []byte) (file *File, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			text, ours := reason.(broken)
			if !ours {
				panic(reason)
			}
			file, err = nil, fmt.Errorf("no PDF file: %s", string(text))
		}
	}()
	f := &File{objects: make(map[Ref]any)}
	trailer := f.readObjects(string(data))
	f.Catalog, f.Info = f.Dict(trailer["Root"]), f.Dict(trailer["Info"])
	pages := f.Dict(f.Catalog["Pages"])
	for i, kid := range f.List(pages["Kids"]) {
		f.Pages = append(f.Pages, f.readPage(i, kid.(Ref)))
	}
	if pages["Count"] != float64(len(f.Pages)) {
		panic(broken("the pages are counted wrongly"))
	}
	return f, nil
}

// begin is how each file begins: characters that are not text tell other programs that the file is binary.
const begin = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"

var ending = regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`)

// readObjects reads all objects by the list of where they are, which must be right to the byte.
func (f *File) readObjects(data string) Dict {
	end := ending.FindStringSubmatch(data)
	if end == nil || !strings.HasPrefix(data, begin) {
		panic(broken("not from its beginning to its end"))
	}
	at, _ := strconv.Atoi(end[1])
	list := streamAt(data, at, "")
	const entry, asStream, inPack = 7, 1, 2
	count := len(list.Data) / entry
	if list.Dict["Size"] != float64(count) {
		panic(broken("the list of objects is of another size than it says"))
	}
	row := func(i int) (kind, where, within int) {
		r := list.Data[entry*i:]
		return int(r[0]), int(r[1])<<24 | int(r[2])<<16 | int(r[3])<<8 | int(r[4]), int(r[5])<<8 | int(r[6])
	}
	for i := 1; i < count; i++ {
		if kind, where, _ := row(i); kind == asStream {
			f.objects[Ref(i)] = streamAt(data, where, strconv.Itoa(i))
		}
	}
	packs := make(map[int][]packed)
	for i := 1; i < count; i++ {
		kind, where, within := row(i)
		if kind != inPack {
			continue
		}
		if packs[where] == nil {
			packs[where] = f.unpack(Ref(where))
		}
		if pack := packs[where]; within >= len(pack) || pack[within].number != i {
			panic(broken(fmt.Sprintf("object %d does not stand where the list says", i)))
		}
		f.objects[Ref(i)] = packs[where][within].value
	}
	return list.Dict
}

// packed is an object out of a stream of objects.
type packed struct {
	number int
	value  any
}

func (f *File) unpack(pack Ref) []packed {
	s, ok := f.objects[pack].(Stream)
	if !ok || s.Dict["Type"] != Name("ObjStm") {
		panic(broken(fmt.Sprintf("%d is none to hold objects", pack)))
	}
	data := string(s.Data)
	index := parser{s: data}
	var list []packed
	for range int(s.Dict["N"].(float64)) {
		number, offset := index.value().(float64), index.value().(float64)
		p := parser{s: data, at: int(s.Dict["First"].(float64) + offset)}
		list = append(list, packed{int(number), p.value()})
	}
	return list
}

func streamAt(data string, at int, number string) Stream {
	p := parser{s: data, at: at}
	if said, ok := p.digits(); !ok || number != "" && said != number || !p.takes("0") || !p.takes("obj") {
		p.fail("no object %s", number)
	}
	d, ok := p.value().(Dict)
	length, long := d["Length"].(float64)
	if !ok || !long || !p.takes("stream\n") {
		p.fail("object %s is no stream", number)
	}
	raw := data[p.at:][:int(length)]
	if p.at += int(length); !p.takes("\nendstream\nendobj\n") && !p.takes("endstream\nendobj\n") {
		p.fail("the stream of object %s is of another length than it says", number)
	}
	return Stream{d, unpacked(d, raw)}
}

func unpacked(d Dict, raw string) []byte {
	if d["Filter"] != Name("FlateDecode") {
		return []byte(raw)
	}
	reader, err := zlib.NewReader(bytes.NewReader([]byte(raw)))
	if err != nil {
		panic(broken(err.Error()))
	}
	data, err := io.ReadAll(reader)
	if err != nil {
		panic(broken(err.Error()))
	}
	return data
}

// Value is a value, or the object that it refers to.
func (f *File) Value(v any) any {
	if ref, ok := v.(Ref); ok {
		object, there := f.objects[ref]
		if !there {
			panic(broken(fmt.Sprintf("there is no object %d", ref)))
		}
		return object
	}
	return v
}

// Dict is a value that must be a dictionary, or a stream's; nil gives an empty one.
func (f *File) Dict(v any) Dict {
	switch v := f.Value(v).(type) {
	case nil:
		return Dict{}
	case Dict:
		return v
	case Stream:
		return v.Dict
	}
	panic(broken(fmt.Sprintf("%v is no dictionary", v)))
}

// List is a value that must be a list; nil gives an empty one.
func (f *File) List(v any) List {
	switch v := f.Value(v).(type) {
	case nil:
		return nil
	case List:
		return v
	}
	panic(broken(fmt.Sprintf("%v is no list", v)))
}

// Title is the title that the file says it has.
func (f *File) Title() string {
	title, _ := f.Info["Title"].(Text)
	return title.String()
}

// Bookmark is an entry in the list next to the pages.
type Bookmark struct {
	Title string
	Level int // from 1 up
	Page  int // from 0 up
}

// Bookmarks returns the list next to the pages, in order.
func (f *File) Bookmarks() []Bookmark {
	return f.bookmarks(f.Dict(f.Catalog["Outlines"]), 1)
}

func (f *File) bookmarks(over Dict, level int) []Bookmark {
	var list []Bookmark
	for next := over["First"]; next != nil; {
		mark := f.Dict(next)
		page := f.List(mark["Dest"])[0].(Ref)
		b := Bookmark{Title: mark["Title"].(Text).String(), Level: level, Page: -1}
		for i, p := range f.Pages {
			if p.ref == page {
				b.Page = i
			}
		}
		list = append(append(list, b), f.bookmarks(mark, level+1)...)
		next = mark["Next"]
	}
	return list
}
