package pdftest

import (
	"fmt"
	"strings"
)

// Page is one page, and what is drawn on it.
type Page struct {
	Dict   Dict
	Marked []*Marked
	ref    Ref
	broken []string // what breaks the rules in the drawing
}

// Marked is what is drawn under one mark: text that belongs to an element, or something that is not read.
type Marked struct {
	Tag      string
	ID       int // -1 if it belongs to no element
	Kind     string
	Texts    []Shown
	drawings int
}

// Shown is one piece of text, in points from the page's bottom left corner.
type Shown struct {
	X, Y float64
	Text string
}

// Text is all the text under the mark.
func (m *Marked) Text() string {
	var b strings.Builder
	for _, s := range m.Texts {
		b.WriteString(s.Text)
	}
	return b.String()
}

// painter goes through the page's drawing instructions.
type painter struct {
	file  *File
	page  *Page
	fonts map[string]*letters
	font  *letters
	x, y  float64
	open  *Marked
	depth int // how many graphics states are saved
}

func (f *File) readPage(number int, ref Ref) *Page {
	d := f.Dict(ref)
	p := painter{file: f, page: &Page{Dict: d, ref: ref}, fonts: make(map[string]*letters)}
	for name, font := range f.Dict(f.Dict(d["Resources"])["Font"]) {
		p.fonts[name] = f.letters(font)
	}
	content, ok := f.Value(d["Contents"]).(Stream)
	if !ok {
		panic(broken(fmt.Sprintf("page %d has nothing on it", number+1)))
	}
	in := parser{s: string(content.Data)}
	var operands List
	for !in.ended() {
		v := in.value()
		word, ok := v.(Word)
		if !ok {
			operands = append(operands, v)
			continue
		}
		p.does(string(word), operands)
		operands = nil
	}
	if p.open != nil || p.depth != 0 {
		p.complain("something is begun on the page that has no end")
	}
	return p.page
}

func (p *painter) complain(format string, args ...any) {
	p.page.broken = append(p.page.broken, fmt.Sprintf(format, args...))
}

// does does what one operator says. An operator that we never write is a mistake.
func (p *painter) does(operator string, operands List) {
	switch operator {
	case "BMC", "BDC":
		p.begin(operands)
	case "EMC":
		if p.open == nil {
			p.complain("a mark ends that was not begun")
		}
		p.open = nil
	case "Tf":
		p.font = p.fonts[string(operands[0].(Name))]
		if p.font == nil {
			p.complain("there are no letters %s", operands[0])
		}
	case "BT":
		p.x, p.y = 0, 0
	case "Td":
		p.x, p.y = p.x+operands[0].(float64), p.y+operands[1].(float64)
	case "TJ":
		p.show(operands[0].(List))
	case "f", "S", "B":
		if p.open == nil {
			p.complain("something is drawn under no mark")
		} else {
			p.open.drawings++
		}
	case "q":
		p.depth++
	case "Q":
		p.depth--
	case "ET", "re", "rg", "RG", "w", "d", "Tr":
	default:
		p.complain("%q is no operator of ours", operator)
	}
}

func (p *painter) begin(operands List) {
	if p.open != nil {
		p.complain("a mark stands within another")
	}
	m := &Marked{Tag: string(operands[0].(Name)), ID: -1}
	if len(operands) > 1 {
		d := operands[1].(Dict)
		if id, ok := d["MCID"].(float64); ok {
			m.ID = int(id)
		}
		if kind, ok := d["Subtype"].(Name); ok {
			m.Kind = string(kind)
		}
	}
	if (m.ID < 0) != (m.Tag == "Artifact") {
		p.complain("a mark is neither a part of an element nor left out")
	}
	p.open = m
	p.page.Marked = append(p.page.Marked, m)
}

func (p *painter) show(list List) {
	if p.open == nil {
		p.complain("text stands under no mark")
		return
	}
	if p.font == nil {
		return
	}
	shown := Shown{X: p.x, Y: p.y}
	for _, v := range list {
		if codes, ok := v.(Text); ok {
			for i := 0; i+1 < len(codes); i += 2 {
				text, err := p.font.of(int(codes[i])<<8 | int(codes[i+1]))
				if err != "" {
					p.complain("%s", err)
				}
				shown.Text += text
			}
		}
	}
	p.open.Texts = append(p.open.Texts, shown)
}
