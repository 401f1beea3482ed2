package file

import (
	"fmt"
	"strings"
)

// Element is a part of the document as a screen reader knows it: a heading, a paragraph, a cell of a table.
type Element struct {
	tag      string
	kids     []any // *Element, content or *place
	says     string
	language string // if it is not the document's
	number   ref
}

// content is something drawn on a page as part of an element.
type content struct{ page, id int }

// The kinds of element, by PDF's names.
const (
	Title   = "H1"
	Part    = "Sect"
	Text    = "P"
	List    = "L"
	Point   = "LI"
	Label   = "Lbl"
	Body    = "LBody"
	Table   = "Table"
	Row     = "TR"
	Head    = "TH"
	Cell    = "TD"
	form    = "Form"
	stretch = "Span"
)

// Heading is the kind for a heading of a level, from 1 up.
func Heading(level int) string { return fmt.Sprintf("H%d", level) }

// Add puts an element at the end of this one.
func (e *Element) Add(tag string) *Element {
	kid := &Element{tag: tag}
	e.kids = append(e.kids, kid)
	return kid
}

// Dotted says that a list's points have dots before them, not numbers.
func (e *Element) Dotted() *Element {
	e.says = "/A<</O/List/ListNumbering/Disc>>"
	return e
}

// OverColumn says that a table head is for a column.
func (e *Element) OverColumn() *Element {
	e.says = "/A<</O/Table/Scope/Column>>"
	return e
}

// BeforeRow says that a table head is for a row.
func (e *Element) BeforeRow() *Element {
	e.says = "/A<</O/Table/Scope/Row>>"
	return e
}

// in returns the element's stretch of text in another language: the last one, if the text goes on there.
func (e *Element) in(language string) *Element {
	if len(e.kids) > 0 {
		if last, ok := e.kids[len(e.kids)-1].(*Element); ok && last.tag == stretch && last.language == language {
			return last
		}
	}
	kid := e.Add(stretch)
	kid.language = language
	return kid
}

// bare says that nothing is in the element. Such an element is left out, because it would be read out as something empty. An empty cell
// counts, because of those next to it.
func (e *Element) bare() bool {
	if e.tag == Cell || e.tag == Head {
		return false
	}
	for _, kid := range e.kids {
		if inner, ok := kid.(*Element); !ok || !inner.bare() {
			return false
		}
	}
	return true
}

// tree writes the elements, each after its parent.
type tree struct {
	*objects
	pages []ref
}

func (t tree) count(e *Element) {
	e.number = t.next()
	for _, kid := range e.kids {
		if inner, ok := kid.(*Element); ok && !inner.bare() {
			t.count(inner)
		}
	}
}

func (t tree) write(e *Element, parent ref) {
	page := e.onlyPage()
	var kids strings.Builder
	for _, kid := range e.kids {
		switch kid := kid.(type) {
		case *Element:
			if !kid.bare() {
				fmt.Fprintf(&kids, "%s ", kid.number)
			}
		case content:
			if page >= 0 {
				fmt.Fprintf(&kids, "%d ", kid.id)
			} else {
				fmt.Fprintf(&kids, "<</Type/MCR/Pg %s/MCID %d>>", t.pages[kid.page], kid.id)
			}
		case *place:
			fmt.Fprintf(&kids, "<</Type/OBJR/Pg %s/Obj %s>>", t.pages[kid.page.number], kid.number)
		}
	}
	says := e.says
	if page >= 0 {
		says += "/Pg " + t.pages[page].String()
	}
	if e.language != "" {
		says += "/Lang(" + e.language + ")"
	}
	t.put(e.number, "<</Type/StructElem/S/%s/P %s/K[%s]%s>>", e.tag, parent, kids.String(), says)
	for _, kid := range e.kids {
		if inner, ok := kid.(*Element); ok && !inner.bare() {
			t.write(inner, e.number)
		}
	}
}

// onlyPage is the page on which all of the element's own content is drawn; -1 if that is none or several.
func (e *Element) onlyPage() int {
	page := -1
	for _, kid := range e.kids {
		if c, ok := kid.(content); ok {
			if page >= 0 && page != c.page {
				return -1
			}
			page = c.page
		}
	}
	return page
}
