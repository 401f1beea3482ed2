package pdftest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Broken returns the rules of PDF/UA-1 (ISO 14289-1) that a file breaks, as far as a program can tell. It knows only those that our files
// could break.
func (f *File) Broken() []string {
	r := &rules{file: f}
	r.catalog()
	r.metadata()
	for i, p := range f.Pages {
		if p.Dict["Tabs"] != Name("S") {
			r.say("page %d: Tab does not go by the structure", i+1)
		}
		for _, said := range p.broken {
			r.say("page %d: %s", i+1, said)
		}
		for name, font := range f.Dict(f.Dict(p.Dict["Resources"])["Font"]) {
			for _, said := range f.letters(font).broken {
				r.say("%s: %s", name, said)
			}
		}
	}
	r.fields()
	document, wrong := f.Structure()
	r.broken = append(r.broken, wrong...)
	if document.Tag != "Document" {
		r.say("all is in %q, not in a document", document.Tag)
	}
	r.within(document)
	r.headings(document)
	return slices.Compact(r.broken)
}

type rules struct {
	file   *File
	broken []string
}

func (r *rules) say(format string, args ...any) {
	r.broken = append(r.broken, fmt.Sprintf(format, args...))
}

func (r *rules) catalog() {
	c := r.file.Catalog
	if language, _ := c["Lang"].(Text); language == "" {
		r.say("the language is not said")
	}
	if r.file.Dict(c["MarkInfo"])["Marked"] != true {
		r.say("it is not said to be tagged")
	}
	if r.file.Dict(c["ViewerPreferences"])["DisplayDocTitle"] != true {
		r.say("the file's name is shown, not its title")
	}
	if r.file.Title() == "" {
		r.say("it has no title")
	}
}

var dublinTitle = regexp.MustCompile(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]+)</rdf:li></rdf:Alt></dc:title>`)

func (r *rules) metadata() {
	s, ok := r.file.Value(r.file.Catalog["Metadata"]).(Stream)
	if !ok || s.Dict["Type"] != Name("Metadata") || s.Dict["Subtype"] != Name("XML") || s.Dict["Filter"] != nil {
		r.say("there is no metadata that can be read without unpacking")
	}
	if !strings.Contains(string(s.Data), "<pdfuaid:part>1</pdfuaid:part>") {
		r.say("it does not say that it keeps to PDF/UA-1")
	}
	if !dublinTitle.Match(s.Data) {
		r.say("the metadata have no title")
	}
}

// in says which elements each kind may be in; those not listed may be anywhere in the text.
var in = map[string][]string{
	"Document": {}, "Sect": {"Document", "Sect"}, "LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"},
}

// onlyHas says which elements may be in each kind, and no others.
var onlyHas = map[string][]string{"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}}

var kinds = regexp.MustCompile(`^(Document|Sect|H[1-6]|P|L|LI|Lbl|LBody|Table|TR|TH|TD|Span|Figure|Form|Link)$`)

// within checks an element and those in it.
func (r *rules) within(e *Element) {
	if !kinds.MatchString(e.Tag) {
		r.say("%q is no kind of element", e.Tag)
	}
	if only := onlyHas[e.Tag]; only != nil && len(e.inside) > len(e.Kids) {
		r.say("text stands in %s by itself", e.Tag)
	}
	if len(e.inside) == 0 && e.Tag != "TD" && e.Tag != "TH" && e.Tag != "Document" {
		r.say("%s is empty", e.Tag)
	}
	switch e.Tag {
	case "TH":
		if scope := e.Attributes["Scope"]; scope != Name("Column") && scope != Name("Row") {
			r.say("a head, %q, does not say what it is over", e.Text())
		}
	case "Figure":
		if alt, _ := e.dict["Alt"].(Text); alt == "" {
			r.say("a picture is not described")
		}
	case "Table":
		for _, row := range e.Kids {
			if len(row.Kids) != len(e.Kids[0].Kids) {
				r.say("a row of a table has %d cells, and the first one %d", len(row.Kids), len(e.Kids[0].Kids))
			}
		}
	}
	for _, kid := range e.Kids {
		if places, some := in[kid.Tag]; some && !slices.Contains(places, e.Tag) {
			r.say("%s stands in %s", kid.Tag, e.Tag)
		}
		if only := onlyHas[e.Tag]; only != nil && !slices.Contains(only, kid.Tag) {
			r.say("%s has %s in it", e.Tag, kid.Tag)
		}
		r.within(kid)
	}
}

// headings checks that the first one is of the first level, and each of the others at most one level deeper than the one before.
func (r *rules) headings(document *Element) {
	last := 0
	for _, e := range document.All() {
		var level int
		if _, err := fmt.Sscanf(e.Tag, "H%d", &level); err != nil {
			continue
		}
		if level > last+1 {
			r.say("%q is of level %d after one of level %d", e.Text(), level, last)
		}
		if strings.TrimSpace(e.Text()) == "" {
			r.say("a heading says nothing")
		}
		last = level
	}
}
