package file

import (
	"bytes"
	"fmt"
)

// The page, A4, in millimetres. Everything drawn on it is placed in millimetres from its top left corner.
const (
	pageWidth  = 210.0
	pageHeight = 297.0
	points     = 72 / 25.4 // in a millimetre
)

// Colour is the colour something is drawn in; each part goes from 0 to 255.
type Colour struct{ Red, Green, Blue int }

// Page is a page being drawn.
type Page struct {
	file   *File
	number int
	b      bytes.Buffer
	owners []*Element // of each piece of marked content, by its number
	ink    Colour     // the present colour
	places []*place   // of fields
}

// Fill draws a full rectangle. Screen readers ignore it.
func (p *Page) Fill(x, y, width, height float64, c Colour) {
	p.artifact("")
	p.use(c)
	p.b.WriteString(rectangle(x, y, width, height) + " f\nEMC\n")
}

// Frame draws a rectangle's edge, dashed or not, and fills it unless inner is nil. Screen readers ignore it.
func (p *Page) Frame(x, y, width, height, thick float64, edge Colour, inner *Colour, dashed bool) {
	p.artifact("")
	p.b.WriteString("q " + edge.operands() + " RG ")
	draw := "S"
	if inner != nil {
		p.b.WriteString(inner.operands() + " rg ")
		draw = "B"
	}
	if dashed {
		fmt.Fprintf(&p.b, "[%s] 0 d ", number(points))
	}
	fmt.Fprintf(&p.b, "%s w %s %s Q\nEMC\n", number(thick*points), rectangle(x, y, width, height), draw)
}

func rectangle(x, y, width, height float64) string {
	return fmt.Sprintf("%s %s %s %s re", number(x*points), number((pageHeight-y-height)*points), number(width*points), number(height*points))
}

// use sets the colour from here on.
func (p *Page) use(c Colour) {
	if c != p.ink {
		p.b.WriteString(c.operands() + " rg\n")
		p.ink = c
	}
}

func (c Colour) operands() string {
	part := func(v int) string { return number(float64(v) / 255) }
	return part(c.Red) + " " + part(c.Green) + " " + part(c.Blue)
}

// artifact begins something that is not read: lines, and what each page repeats.
func (p *Page) artifact(kind string) {
	if kind == "" {
		p.b.WriteString("/Artifact BMC\n")
		return
	}
	fmt.Fprintf(&p.b, "/Artifact <</Type/Pagination/Subtype/%s>> BDC\n", kind)
}

// mark begins something drawn as part of an element.
func (p *Page) mark(e *Element) {
	id := len(p.owners)
	p.owners = append(p.owners, e)
	e.kids = append(e.kids, content{p.number, id})
	fmt.Fprintf(&p.b, "/%s<</MCID %d>>BDC\n", e.tag, id)
}
