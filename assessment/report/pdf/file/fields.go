package file

import (
	"bytes"
	"fmt"
	"strings"

	"equalfooting/assessment/report/pdf/shape"
)

// Field is something to fill in on a screen: one value, at one place or chosen from several.
type Field struct {
	Kind   FieldKind
	Name   string // as programs name it; without full stops, which would split it
	Says   string // what to fill in, for those who cannot see it
	Most   int    // how many characters fit; 0 if that does not apply
	Value  string // of Secret
	places []*place
	number ref
}

// FieldKind is how a field is filled in.
type FieldKind int

// The kinds of field.
const (
	Line   FieldKind = iota // text on one line
	Lines                   // text of several lines, as small as it must be to fit
	Tick                    // a box
	One                     // one of several boxes
	Secret                  // neither seen nor changed
)

// Place is where a field is filled in, in millimetres from the top left corner of the page.
type Place struct {
	X, Y, Width, Height float64
	Value, Says         string     // of a box of One
	Caption             shape.Line // shown while nothing is filled in; next to the box of Tick
	Look                Look
	Base                float64 // of the caption
	Screen              bool    // it is not printed
}

// place is a Place with what it belongs to.
type place struct {
	Place
	field   *Field
	page    *Page
	owner   *Element
	caption []byte
	number  ref
	key     int // in the list that leads to the elements
}

// Field returns the field with this name: an existing one, or else this one.
func (f *File) Field(field Field) *Field {
	for _, known := range f.fields {
		if known.Name == field.Name {
			return known
		}
	}
	f.fields = append(f.fields, &field)
	return &field
}

// Ask adds a place to fill in a field, as part of an element; of no element if it is secret.
func (p *Page) Ask(field *Field, e *Element, at Place) {
	w := &place{Place: at, field: field, page: p}
	if e != nil {
		w.owner = e.Add(form)
		w.owner.kids = append(w.owner.kids, w)
	}
	if !at.Caption.Empty() {
		beside := &Page{file: p.file}
		x := at.X + captionIndent
		if field.Kind == Tick {
			x += boxSize
		}
		beside.draw(at.Caption.Runs(), at.Look, x, at.Base)
		w.caption = beside.b.Bytes()
	}
	field.places = append(field.places, w)
	p.places = append(p.places, w)
}

// The box of Tick with its caption.
const (
	boxSize       = 3.4
	captionIndent = 1.2
)

// rectangle is the place's area, in points from the bottom left corner of the page.
func (w *place) rectangle() string {
	y := pageHeight - w.Y - w.Height
	return fmt.Sprintf("[%s %s %s %s]", number(w.X*points), number(y*points), number((w.X+w.Width)*points), number((y+w.Height)*points))
}

// fieldWriter writes fields and their places.
type fieldWriter struct {
	*objects
	letters, typed ref
	pages          []ref
	crossed, blank map[string]ref // how boxes look, by their size
}

// countFields numbers what the pages and the elements refer to.
func (f *File) countFields(o *objects) {
	for _, field := range f.fields {
		field.number = o.next()
		for _, w := range field.places {
			w.number = field.number
			if field.Kind == One {
				w.number = o.next()
			}
		}
	}
	key := len(f.pages)
	for _, p := range f.pages {
		for _, w := range p.places {
			if w.owner != nil {
				w.key = key
				f.owners = append(f.owners, w.owner)
				key++
			}
		}
	}
}

// writeFields writes the fields, and returns what the catalog says about them.
func (f *File) writeFields(o *objects, letters ref, pages []ref) string {
	if len(f.fields) == 0 {
		return ""
	}
	w := fieldWriter{objects: o, letters: letters, typed: writeTyped(o), pages: pages, crossed: make(map[string]ref), blank: make(map[string]ref)}
	var all strings.Builder
	for _, field := range f.fields {
		w.field(field)
		fmt.Fprintf(&all, "%s ", field.number)
	}
	form := o.next()
	o.put(form, "<</Fields[%s]/DA(%s)/DR<</Font<</%s %s>>>>>>", all.String(), appearance(0), typedName, w.typed)
	return fmt.Sprintf("/AcroForm %s", form)
}

// The kinds of fields and places, as PDF's flags.
const (
	readOnly  = 1 << 0
	multiline = 1 << 12
	radio     = 1 << 15
	hidden    = 1 << 1 // for a place
	printed   = 1 << 2
)

func (o fieldWriter) field(field *Field) {
	says := fmt.Sprintf("/T%s/TU%s", text(field.Name), text(field.Says))
	const typedSize = 10
	switch field.Kind {
	case Line, Lines, Secret:
		size, flags := typedSize, 0
		if field.Kind == Lines {
			size, flags = 0, multiline
		}
		if field.Kind == Secret {
			flags = readOnly
		}
		says += fmt.Sprintf("/FT/Tx/DA(%s)/V%s/Ff %d", appearance(size), text(field.Value), flags)
		if field.Most > 0 {
			says += fmt.Sprintf("/MaxLen %d", field.Most)
		}
	case Tick:
		says += "/FT/Btn/V/Off"
	case One:
		says += fmt.Sprintf("/FT/Btn/V/Off/Ff %d/Kids[", radio)
		var kids strings.Builder
		for _, w := range field.places {
			kids.WriteString(w.number.String() + " ")
			o.put(w.number, "<<%s/Parent %s/TU%s>>", o.place(w), field.number, text(w.Says))
		}
		o.put(field.number, "<<%s%s]>>", says, kids.String())
		return
	}
	o.put(field.number, "<<%s%s>>", o.place(field.places[0]), says)
}

// place returns what is said about a place to fill in.
func (o fieldWriter) place(w *place) string {
	flags := printed
	switch {
	case w.field.Kind == Secret:
		flags = hidden
	case w.Screen:
		flags = 0
	}
	says := fmt.Sprintf("/Type/Annot/Subtype/Widget/Rect%s/P %s/F %d", w.rectangle(), o.pages[w.page.number], flags)
	if w.owner != nil {
		says += fmt.Sprintf("/StructParent %d", w.key)
	}
	if kind := w.field.Kind; kind == One || kind == Tick {
		name := "Yes"
		if kind == One {
			name = StateName(w.Value)
		}
		return says + fmt.Sprintf("/AS/Off/AP<</N<</%s %s/Off %s>>>>", name, o.box(w, true), o.box(w, false))
	}
	var drawn bytes.Buffer
	if w.Screen { // on paper there is a line already
		fmt.Fprintf(&drawn, "q 0.5 w %s RG %s %s m %s %s l S Q\n", w.Look.Colour.operands(), number(w.X*points), number((pageHeight-w.Y-w.Height)*points+0.25),
			number((w.X+w.Width)*points), number((pageHeight-w.Y-w.Height)*points+0.25))
		says += "/BS<</W 0.5/S/U>>/MK<</BC[" + w.Look.Colour.operands() + "]>>"
	}
	drawn.Write(w.caption)
	drawn.WriteString("/Tx BMC EMC\n")
	return says + fmt.Sprintf("/AP<</N %s>>", o.drawn(w.rectangle(), drawn.Bytes()))
}

// StateName is the name of a value's box: a space in a name could confuse some programs.
func StateName(value string) string { return strings.ReplaceAll(value, " ", "_") }

// drawn writes the look of a place.
func (o fieldWriter) drawn(box string, data []byte) ref {
	r := o.next()
	o.stream(r, fmt.Sprintf("/Type/XObject/Subtype/Form/BBox%s/Resources %s", box, o.letters), data)
	return r
}

// box is the look of a box, with a cross in it or without. If it is printed, its frame is on the page.
func (o fieldWriter) box(w *place, crossed bool) ref {
	if w.field.Kind == Tick {
		return o.drawn(w.rectangle(), []byte(frame(w.X, w.Y+(w.Height-boxSize)/2, boxSize, crossed)+string(w.caption)))
	}
	known, drawn := o.blank, ""
	if crossed {
		known, drawn = o.crossed, cross(0, 0, w.Width*points)
	}
	size := fmt.Sprintf("[0 0 %s %s]", number(w.Width*points), number(w.Height*points))
	if known[size] == 0 {
		known[size] = o.drawn(size, []byte(drawn))
	}
	return known[size]
}

// frame draws a box, this far down the page.
func frame(x, y, size float64, crossed bool) string {
	drawn := fmt.Sprintf("q 0.4 w %s S Q\n", rectangle(x, y, size, size))
	if crossed {
		drawn += cross(x*points, (pageHeight-y-size)*points, size*points)
	}
	return drawn
}

// cross draws the cross in a box, in points.
func cross(x, y, size float64) string {
	in := size / 5
	near, far := func(v float64) string { return number(v + in) }, func(v float64) string { return number(v + size - in) }
	return fmt.Sprintf("q 1.4 w 1 J %s %s m %s %s l %s %s m %s %s l S Q\n", near(x), near(y), far(x), far(y), near(x), far(y), far(x), near(y))
}

// asked returns what a page says about the fields on it.
func (p *Page) asked() string {
	if len(p.places) == 0 {
		return ""
	}
	var list strings.Builder
	for _, w := range p.places {
		fmt.Fprintf(&list, "%s ", w.number)
	}
	return "/Annots[" + list.String() + "]"
}
