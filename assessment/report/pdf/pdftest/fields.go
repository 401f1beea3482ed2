package pdftest

import (
	"math"
	"slices"
)

// Field is what can be filled in.
type Field struct {
	Name, Says, Kind string
	Places           []Dict
	Dict             Dict
}

// Fields returns everything that can be filled in.
func (f *File) Fields() []Field {
	var list []Field
	for _, v := range f.List(f.Dict(f.Catalog["AcroForm"])["Fields"]) {
		d := f.Dict(v)
		title, _ := d["T"].(Text)
		says, _ := d["TU"].(Text)
		kind, _ := d["FT"].(Name)
		field := Field{Name: title.String(), Says: says.String(), Kind: string(kind), Dict: d}
		for _, kid := range f.List(d["Kids"]) {
			field.Places = append(field.Places, f.Dict(kid))
		}
		if d["Kids"] == nil {
			field.Places = []Dict{d}
		}
		list = append(list, field)
	}
	return list
}

// fields checks that each field can be filled in, and read out.
func (r *rules) fields() {
	form := r.file.Dict(r.file.Catalog["AcroForm"])
	if form["NeedAppearances"] != nil || form["XFA"] != nil {
		r.say("a form leaves to others how it looks")
	}
	on := make(map[string]int) // how many places of each name are on the pages
	for _, p := range r.file.Pages {
		for _, a := range r.file.List(p.Dict["Annots"]) {
			d := r.file.Dict(a)
			if d["Subtype"] != Name("Widget") {
				continue
			}
			if parent := r.file.Dict(d["Parent"]); parent["T"] != nil {
				d = parent
			}
			title, _ := d["T"].(Text)
			on[title.String()]++
		}
	}
	seen := make(map[string]bool)
	for _, field := range r.file.Fields() {
		switch {
		case field.Name == "" || seen[field.Name]:
			r.say("a field has no name of its own: %q", field.Name)
		case field.Says == "":
			r.say("the field %s does not say what it is", field.Name)
		case on[field.Name] != len(field.Places):
			r.say("the field %s has %d places, and %d on the pages", field.Name, len(field.Places), on[field.Name])
		}
		seen[field.Name] = true
		if field.Kind != "Btn" {
			r.letters(field)
		}
		for _, place := range field.Places {
			r.place(field, place)
		}
	}
}

// letters checks that the file has the letters that a text is shown with.
func (r *rules) letters(field Field) {
	how, _ := field.Dict["DA"].(Text)
	p := parser{s: string(how)}
	called, _ := p.value().(Name)
	font := r.file.Dict(r.file.Dict(r.file.Dict(r.file.Dict(r.file.Catalog["AcroForm"])["DR"])["Font"])[string(called)])
	if r.file.Dict(font["FontDescriptor"])["FontFile2"] == nil {
		r.say("the letters of the field %s are not in the file", field.Name)
	}
}

// place checks one place where a field is filled in.
func (r *rules) place(field Field, d Dict) {
	if says, _ := d["TU"].(Text); says == "" {
		r.say("a place of %s does not say what it is", field.Name)
	}
	looks := r.file.Value(r.file.Dict(d["AP"])["N"])
	switch looks := looks.(type) {
	case Stream:
		r.look(field, looks)
	case Dict:
		if field.Kind != "Btn" || len(looks) != 2 || looks["Off"] == nil {
			r.say("a box of %s does not look one way ticked and another way not", field.Name)
		}
		if state, _ := d["AS"].(Name); looks[string(state)] == nil {
			r.say("a box of %s looks as it never can", field.Name)
		}
		for _, look := range looks {
			stream, _ := r.file.Value(look).(Stream)
			r.look(field, stream)
		}
	default:
		r.say("a place of %s does not say how it looks", field.Name)
	}
	rect := r.file.List(d["Rect"])
	flags, _ := d["F"].(float64)
	const hidden = 2
	if int(flags)&hidden == 0 && (len(rect) != 4 || slices.Contains(rect, nil) || rect[2].(float64)-rect[0].(float64) < 5 || rect[3].(float64)-rect[1].(float64) < 5) {
		r.say("a place of %s is too small", field.Name)
	}
}

func (r *rules) look(field Field, s Stream) {
	if s.Dict["Subtype"] != Name("Form") || len(r.file.List(s.Dict["BBox"])) != 4 {
		r.say("a place of %s looks like nothing that can be drawn", field.Name)
	}
}

// annotation checks that something to click or fill in says what it is, and belongs to an element that says the same. Hidden ones need
// not.
func (s *structure) annotation(page int, ref any, owners map[float64]any) {
	d := s.file.Dict(ref)
	const hidden = 2
	if flags, _ := d["F"].(float64); int(math.Abs(flags))&hidden != 0 {
		return
	}
	if d["Contents"] == nil && d["TU"] == nil {
		s.say("page %d: %v does not say what it is", page+1, d["Subtype"])
	}
	number, has := d["StructParent"].(float64)
	owner, _ := owners[number].(Ref)
	if !has || owner == 0 {
		s.say("page %d: %v belongs to no element", page+1, d["Subtype"])
		return
	}
	element := s.file.Dict(owner)
	if d["Subtype"] == Name("Widget") && element["S"] != Name("Form") {
		s.say("page %d: a field belongs to %v", page+1, element["S"])
	}
	leads := false
	for _, kid := range s.file.List(element["K"]) {
		back, _ := kid.(Dict)
		leads = leads || back["Type"] == Name("OBJR") && back["Obj"] == ref
	}
	if !leads {
		s.say("page %d: %v belongs to an element that does not know of it", page+1, d["Subtype"])
	}
}
