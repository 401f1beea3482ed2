package pdftest

import (
	"fmt"
	"strings"
)

// Element is a part of the document as a screen reader knows it.
type Element struct {
	Tag, Language string
	Kids          []*Element
	Attributes    Dict
	dict          Dict
	ref           Ref
	inside        []any // *Element, *Marked or Ref (of something to click), in order
}

// Structure returns the element that contains all the others, and what is wrong with them.
func (f *File) Structure() (document *Element, wrong []string) {
	s := structure{file: f, owners: make(map[*Marked]*Element), marked: make(map[place]*Marked)}
	for _, p := range f.Pages {
		for _, m := range p.Marked {
			s.marked[place{p.ref, m.ID}] = m
		}
	}
	root := f.Dict(f.Catalog["StructTreeRoot"])
	top, ok := root["K"].(Ref)
	if !ok {
		return &Element{}, []string{"there is no structure"}
	}
	document = s.element(top, f.Catalog["StructTreeRoot"])
	s.back(root)
	return document, s.wrong
}

type structure struct {
	file   *File
	owners map[*Marked]*Element
	marked map[place]*Marked
	wrong  []string
}

// place is a number on a page.
type place struct {
	page any
	id   int
}

func (s *structure) say(format string, args ...any) {
	s.wrong = append(s.wrong, fmt.Sprintf(format, args...))
}

// element reads an element and everything in it. parent is what it must name as its parent.
func (s *structure) element(ref Ref, parent any) *Element {
	d := s.file.Dict(ref)
	tag, _ := d["S"].(Name)
	language, _ := d["Lang"].(Text)
	e := &Element{Tag: string(tag), Language: string(language), Attributes: s.file.Dict(d["A"]), dict: d, ref: ref}
	if d["P"] != parent {
		s.say("%s says that it is in another than it is", e.Tag)
	}
	kids, one := d["K"].(List)
	if !one && d["K"] != nil {
		kids = List{d["K"]}
	}
	for _, kid := range kids {
		switch kid := kid.(type) {
		case Ref:
			inner := s.element(kid, ref)
			e.Kids, e.inside = append(e.Kids, inner), append(e.inside, inner)
		case float64:
			s.own(e, d["Pg"], int(kid))
		case Dict:
			if kid["Type"] == Name("OBJR") {
				e.inside = append(e.inside, kid["Obj"].(Ref))
			} else {
				s.own(e, kid["Pg"], int(kid["MCID"].(float64)))
			}
		}
	}
	return e
}

// own gives an element what is marked with a number on a page.
func (s *structure) own(e *Element, page any, id int) {
	m := s.marked[place{page, id}]
	switch {
	case m == nil:
		s.say("%s has %d of a page that has none", e.Tag, id)
		return
	case s.owners[m] != nil:
		s.say("%q belongs to two elements", m.Text())
	case m.Tag != e.Tag:
		s.say("%q is marked as %s and belongs to %s", m.Text(), m.Tag, e.Tag)
	}
	s.owners[m] = e
	e.inside = append(e.inside, m)
}

// back checks that each page leads back to the elements.
func (s *structure) back(root Dict) {
	nums := s.file.List(s.file.Dict(root["ParentTree"])["Nums"])
	owners := make(map[float64]any)
	for i := 0; i+1 < len(nums); i += 2 {
		owners[nums[i].(float64)] = nums[i+1]
	}
	for i, p := range s.file.Pages {
		number, _ := p.Dict["StructParents"].(float64)
		list := s.file.List(owners[number])
		seen := make(map[int]bool)
		for _, m := range p.Marked {
			switch {
			case m.ID < 0:
			case s.owners[m] == nil:
				s.say("page %d: %q belongs to no element", i+1, m.Text())
			case m.ID >= len(list) || list[m.ID] != s.owners[m].ref:
				s.say("page %d: %q leads to another element than its own", i+1, m.Text())
			case seen[m.ID]:
				s.say("page %d: %d stands there twice", i+1, m.ID)
			}
			seen[m.ID] = true
		}
		for _, a := range s.file.List(p.Dict["Annots"]) {
			s.annotation(i, a, owners)
		}
	}
}

// All returns the element and those in it, in reading order.
func (e *Element) All() []*Element {
	list := []*Element{e}
	for _, kid := range e.Kids {
		list = append(list, kid.All()...)
	}
	return list
}

// Text is everything that is read from the element, in order.
func (e *Element) Text() string {
	var b strings.Builder
	for _, inside := range e.inside {
		switch inside := inside.(type) {
		case *Element:
			b.WriteString(inside.Text())
		case *Marked:
			b.WriteString(inside.Text())
		}
	}
	return b.String()
}
