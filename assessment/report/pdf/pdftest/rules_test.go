package pdftest

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf"
)

// whole is a file that breaks no rule, with elements of all kinds.
func whole(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	fill := &report.FillIn{HowIn: 1, Paper: "How", Flag: "Flag"}
	err := pdf.Write(&b, report.Document{Title: "Title", Language: "en-GB", FillIn: fill, Words: report.Words{Page: "Page {number}"}, Sections: []report.Section{{
		Title: "Section", Blocks: []report.Block{report.Heading("Heading"), report.Paragraph("A text with محمد in it."), report.List{"Point"},
			report.Table{Columns: []report.Column{{Name: "One"}, {Name: "Two"}}, Rows: [][]string{{"1", "2"}, {"3", "4"}}},
			report.Choices{Options: []string{"A", "B"}, Field: report.Field{Name: "a.b", Values: []string{"0", "not sure"}}},
			report.Room{Label: "Note", Lines: 1, Field: report.Field{Name: "a.b/note"}}}}}})
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// elements are the dictionaries of all elements of a kind.
func (f *File) elements(tag string) []Dict {
	var list []Dict
	document, _ := f.Structure()
	for _, e := range document.All() {
		if e.Tag == tag {
			list = append(list, e.dict)
		}
	}
	return list
}

// Each rule that is broken is found.
func TestBrokenRulesAreFound(t *testing.T) {
	for want, breaks := range map[string]func(f *File){
		"the language is not said":           func(f *File) { delete(f.Catalog, "Lang") },
		"it is not said to be tagged":        func(f *File) { delete(f.Catalog, "MarkInfo") },
		"the file's name is shown":           func(f *File) { delete(f.Catalog, "ViewerPreferences") },
		"it has no title":                    func(f *File) { delete(f.Info, "Title") },
		"there is no metadata":               func(f *File) { delete(f.Catalog, "Metadata") },
		"there is no structure":              func(f *File) { delete(f.Catalog, "StructTreeRoot") },
		"Tab does not go by the structure":   func(f *File) { delete(f.Pages[0].Dict, "Tabs") },
		"is of level 4 after one of level 2": func(f *File) { f.elements("H3")[0]["S"] = Name("H4") },
		"is of level 2 after one of level 0": func(f *File) { f.elements("H1")[0]["S"] = Name("P") },
		"does not say what it is over":       func(f *File) { delete(f.elements("TH")[0], "A") },
		"cells, and the first one":           func(f *File) { row := f.elements("TR")[1]; row["K"] = row["K"].(List)[:1] },
		"belongs to no element":              func(f *File) { row := f.elements("TR")[1]; row["K"] = row["K"].(List)[:1] },
		"is no kind of element":              func(f *File) { f.elements("P")[0]["S"] = Name("Paragraph") },
		"LI stands in Sect":                  func(f *File) { f.elements("L")[0]["S"] = Name("Sect") },
		"P is empty":                         func(f *File) { f.elements("P")[0]["K"] = List{} },
		"it is in another than it is":        func(f *File) { p := f.elements("P")[0]; p["P"] = f.elements("LI")[0]["P"] },
		"belongs to two elements":            func(f *File) { f.elements("P")[0]["K"] = f.elements("H1")[0]["K"] },
		"of a page that has none":            func(f *File) { f.elements("P")[0]["K"] = List{99.0} },
		"leads to another element than its own": func(f *File) {
			f.List(f.Dict(f.Dict(f.Catalog["StructTreeRoot"])["ParentTree"])["Nums"])[1].(List)[0] = Ref(1)
		},
		"a picture is not described":       func(f *File) { f.elements("P")[0]["S"] = Name("Figure") },
		"is marked as H1 and belongs to P": func(f *File) { f.elements("H1")[0]["S"] = Name("P") },
		"text stands in TR by itself":      func(f *File) { f.elements("P")[0]["S"] = Name("TR") },
		"a form leaves to others":          func(f *File) { f.Dict(f.Catalog["AcroForm"])["NeedAppearances"] = true },
		"has no name of its own":           func(f *File) { f.Fields()[2].Dict["T"] = f.Fields()[1].Dict["T"] },
		"the field a:b does not say":       func(f *File) { delete(f.Fields()[1].Dict, "TU") },
		"and 0 on the pages":               func(f *File) { delete(f.Pages[0].Dict, "Annots") },
		"are not in the file":              func(f *File) { delete(f.Dict(f.Catalog["AcroForm"]), "DR") },
		"a place of a:b does not say":      func(f *File) { delete(f.Fields()[1].Places[0], "TU") },
		"does not say how it looks":        func(f *File) { delete(f.Fields()[1].Places[0], "AP") },
		"looks as it never can":            func(f *File) { f.Fields()[1].Places[0]["AS"] = Name("9") },
		"one way ticked":                   func(f *File) { delete(f.Dict(f.Dict(f.Fields()[1].Places[0]["AP"])["N"]), "Off") },
		"is too small":                     func(f *File) { f.Fields()[1].Places[0]["Rect"] = List{0.0, 0.0, 1.0, 1.0} },
		"a field belongs to P":             func(f *File) { f.elements("Form")[0]["S"] = Name("P") },
		"that does not know of it":         func(f *File) { f.elements("Form")[0]["K"] = List{} },
		"Widget belongs to no element":     func(f *File) { delete(f.Fields()[1].Places[0], "StructParent") },
		"Link does not say what it is":     func(f *File) { f.Pages[0].Dict["Annots"] = List{Dict{"Subtype": Name("Link")}} },
	} {
		f, err := Read(whole(t))
		if err != nil {
			t.Fatal(err)
		}
		if broken := f.Broken(); len(broken) > 0 {
			t.Fatal(broken)
		}
		breaks(f)
		if broken := strings.Join(f.Broken(), "\n"); !strings.Contains(broken, want) {
			t.Errorf("want %q, got\n%s", want, broken)
		}
	}
}

// Drawing that breaks the rules is found.
func TestBrokenPagesAreFound(t *testing.T) {
	for want, drawn := range map[string]string{
		"something is drawn under no mark": "0 0 1 1 re f",
		"a mark stands within another":     "/Artifact BMC /Artifact BMC EMC EMC",
		"text stands under no mark":        "BT /F1 9 Tf [<0001>]TJ ET",
		"is begun on the page that has no": "/Artifact BMC",
		"ends that was not begun":          "EMC",
		"neither a part of an element":     "/P BMC EMC",
		"is no operator of ours":           "/X Do",
		"there are no letters X":           "/Artifact BMC BT /X 9 Tf ET EMC",
		"has no code 999":                  "/Artifact BMC BT /F1 9 Tf [<03E7>]TJ ET EMC",
		"has a code 0 that stands for":     "/Artifact BMC BT /F1 9 Tf [<0000>]TJ ET EMC",
	} {
		f, err := Read(whole(t))
		if err != nil {
			t.Fatal(err)
		}
		ref := f.Pages[0].Dict["Contents"].(Ref)
		content := f.objects[ref].(Stream)
		f.objects[ref] = Stream{content.Dict, append(slices.Clone(content.Data), drawn...)}
		f.Pages[0] = f.readPage(0, f.Pages[0].ref)
		if broken := strings.Join(f.Broken(), "\n"); !strings.Contains(broken, want) {
			t.Errorf("%s: want %q, got\n%s", drawn, want, broken)
		}
	}
}

// A file that is not PDF is refused, and does no other harm.
func TestWhatIsNoPDFIsRefused(t *testing.T) {
	data := whole(t)
	for name, bad := range map[string][]byte{
		"nothing": nil, "text": []byte("%PDF-1.7"), "half": data[:len(data)/2], "without its beginning": data[1:],
		"moved": bytes.Replace(data, []byte("endobj"), []byte("endobj "), 1),
	} {
		if _, err := Read(bad); err == nil {
			t.Errorf("%s is read", name)
		}
	}
}
