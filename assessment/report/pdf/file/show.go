package file

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report/pdf/shape"
)

// Look is how a line is drawn: the size of its letters in points, and their colour.
type Look struct {
	Size   float64
	Colour Colour
}

// Show draws a line that begins at x, on the base line at y, as part of an element.
func (p *Page) Show(e *Element, line shape.Line, look Look, x, y float64) {
	for _, part := range p.file.parts(line) {
		owner := e
		if part.language != "" {
			owner = e.in(part.language)
		}
		p.mark(owner)
		p.draw(part.runs, look, x, y)
		p.b.WriteString("EMC\n")
	}
}

// The places where each page repeats something.
const (
	Header = "Header"
	Footer = "Footer"
)

// Repeat draws a line that is not read out, because it was read before or only says which page this is. where is one of the places, or ""
// in the text.
func (p *Page) Repeat(where string, line shape.Line, look Look, x, y float64) {
	p.artifact(where)
	p.draw(line.Runs(), look, x, y)
	p.b.WriteString("EMC\n")
}

// parts returns the line in parts: each is marked as one, because it is in one language.
func (f *File) parts(line shape.Line) []part {
	var parts []part
	for _, run := range line.Runs() {
		language := run.Language
		if sameLanguage(language, f.Language) {
			language = ""
		}
		if n := len(parts); n > 0 && parts[n-1].language == language {
			parts[n-1].runs = append(parts[n-1].runs, run)
			continue
		}
		parts = append(parts, part{language, []shape.Run{run}})
	}
	return parts
}

// part is a part of a line that is marked as one.
type part struct {
	language string // "" for the document's
	runs     []shape.Run
}

// sameLanguage says whether two language names differ only in the country.
func sameLanguage(a, b string) bool {
	a, _, _ = strings.Cut(a, "-")
	b, _, _ = strings.Cut(b, "-")
	return strings.EqualFold(a, b) && a != "und"
}

// boldness is the thickness of the line that makes a letter bold, relative to its size.
const boldness = 0.032

func (p *Page) draw(runs []shape.Run, look Look, x, y float64) {
	p.use(look.Colour)
	for _, run := range runs {
		face := p.file.use(run.Face)
		begins := run.Clusters[0].X // what goes on to the left of it is set back from there
		fmt.Fprintf(&p.b, "BT/%s %s Tf %s %s Td", face.name, number(look.Size),
			number(x*points+begins*look.Size/1000), number((pageHeight-y)*points))
		if run.Bold {
			fmt.Fprintf(&p.b, " 2 Tr %s w %s RG", number(boldness*look.Size), look.Colour.operands())
		}
		g := glyphs{page: p, pen: begins}
		for _, c := range run.Clusters {
			for _, sign := range face.learn(c.Cluster) {
				g.show(sign.code, c.X+sign.at, sign.wide)
			}
		}
		g.end()
		if run.Bold {
			p.b.WriteString(" 0 Tr")
		}
		p.b.WriteString(" ET\n")
	}
}

// glyphs writes glyphs one after the other, and moves only if they do not follow anyway.
type glyphs struct {
	page *Page
	pen  float64 // where the next glyph would be
	open bool    // an array of glyphs has begun
}

// least is how far off its place a glyph may be before it is moved, in thousandths of its size: nobody can see that.
const least = 0.5

func (g *glyphs) show(code uint16, at, wide float64) {
	b := &g.page.b
	back := g.pen - at
	switch set := back > least || back < -least; {
	case !g.open && set:
		b.WriteString("[" + number(back) + "<")
	case !g.open:
		b.WriteString("[<")
	case set:
		b.WriteString(">" + number(back) + "<")
	}
	g.open = true
	b.WriteString(hexadecimal(code))
	g.pen = at + wide
}

func (g *glyphs) end() {
	if g.open {
		g.page.b.WriteString(">]TJ")
	}
}
