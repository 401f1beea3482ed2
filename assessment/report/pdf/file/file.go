// Package file writes PDF files: pages with lines and rectangles, together with what a screen reader is told about each of them, as
// PDF/UA-1 requires. The same pages always give the same bytes.
package file

import (
	"fmt"
	"strings"
)

// File is a PDF file being made.
type File struct {
	Title    string
	Language string // of most of the text; "" if unknown
	Document *Element
	pages    []*Page
	faces    []*used
	marks    []*mark
	fields   []*Field
	owners   []*Element // of each field's place that is read out
}

// New returns a file without pages. The language must have the form of one: KnownLanguage checks that.
func New(title, language string) *File {
	return &File{Title: title, Language: language, Document: &Element{tag: "Document"}}
}

// Turn begins a page.
func (f *File) Turn() *Page {
	p := &Page{file: f, number: len(f.pages)}
	f.pages = append(f.pages, p)
	return p
}

// Bytes returns the file.
func (f *File) Bytes() []byte {
	o := &objects{}
	o.whole.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	catalog, info, pages, tree, letters := o.next(), o.next(), o.next(), o.next(), o.next()
	f.writeFaces(o, letters)
	f.countFields(o)
	numbers := f.writePages(o, pages, letters)
	f.writeStructure(o, tree, numbers)

	says := f.writeMarks(o, numbers) + f.writeFields(o, letters, numbers)
	if f.Language != "" {
		says += "/Lang(" + f.Language + ")"
	}
	about := o.next()
	o.plainStream(about, "/Type/Metadata/Subtype/XML", []byte(f.metadata()))
	if f.Title == "" {
		o.put(info, "<<>>")
	} else {
		o.put(info, "<</Title%s>>", text(f.Title))
	}
	o.put(catalog, "<</Type/Catalog/Pages %s/StructTreeRoot %s/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata %s%s>>",
		pages, tree, about, says)
	return o.end(catalog, info)
}

func (f *File) writeFaces(o *objects, letters ref) {
	var names strings.Builder
	for _, u := range f.faces {
		fmt.Fprintf(&names, "/%s %s", u.name, u.write(o))
	}
	o.put(letters, "<</Font<<%s>>>>", names.String())
}

// writePages writes the pages, and returns their numbers.
func (f *File) writePages(o *objects, pages, letters ref) []ref {
	var numbers []ref
	var kids strings.Builder
	for i, p := range f.pages {
		page, drawn := o.next(), o.next()
		o.stream(drawn, "", p.b.Bytes())
		o.put(page, "<</Type/Page/Parent %s/MediaBox[0 0 %s %s]/Resources %s/Contents %s/StructParents %d/Tabs/S%s>>",
			pages, number(pageWidth*points), number(pageHeight*points), letters, drawn, i, p.asked())
		fmt.Fprintf(&kids, "%s ", page)
		numbers = append(numbers, page)
	}
	o.put(pages, "<</Type/Pages/Count %d/Kids[%s]>>", len(numbers), kids.String())
	return numbers
}

// writeStructure writes the elements, and the list that leads from each page's content to them.
func (f *File) writeStructure(o *objects, root ref, pages []ref) {
	t := tree{o, pages}
	t.count(f.Document)
	t.write(f.Document, root)
	owners := o.next()
	var list strings.Builder
	for i, p := range f.pages {
		fmt.Fprintf(&list, "%d[", i)
		for _, e := range p.owners {
			fmt.Fprintf(&list, "%s ", e.number)
		}
		list.WriteString("]")
	}
	for i, e := range f.owners {
		fmt.Fprintf(&list, "%d %s ", len(f.pages)+i, e.number)
	}
	o.put(owners, "<</Nums[%s]>>", list.String())
	o.put(root, "<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d>>", f.Document.number, owners, len(f.pages)+len(f.owners))
}
