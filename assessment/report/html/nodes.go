package html

import (
	"slices"
	"strings"

	"equalfooting/assessment/bidi"

	"golang.org/x/net/html"
)

// nodes are what stands one after another in a page: elements and texts, or nothing. Texts and the values of attributes
// are escaped where the page is written, by x/net/html, and not where it is put together: so none can be forgotten.
type nodes []*html.Node

// name is what an element or an attribute is called. Only a word that is written in this code becomes one: Go does not
// take a document's text, which is a string, in its place.
type name string

// with are an element's attributes, in their order. One without a value is left out.
type with []attribute

type attribute struct {
	name  name
	value string
}

// document is a whole page, from its outermost element.
func document(root nodes) nodes {
	return slices.Concat(nodes{{Type: html.DoctypeNode, Data: "html"}, lineEnd()}, root, nodes{lineEnd()})
}

// element is an element whose contents stand between its tags as they are.
func element(called name, has with, contents ...nodes) nodes {
	n := &html.Node{Type: html.ElementNode, Data: string(called)}
	for _, a := range has {
		if a.value != "" {
			n.Attr = append(n.Attr, html.Attribute{Key: string(a.name), Val: clean(a.value)})
		}
	}
	for _, some := range contents {
		for _, child := range some {
			n.AppendChild(child)
		}
	}
	return nodes{n}
}

// lines is an element whose contents stand on a line each, for whoever looks at the file.
func lines(called name, has with, contents ...nodes) nodes {
	var apart nodes
	for _, some := range contents {
		for _, child := range some {
			apart = append(apart, lineEnd(), child)
		}
	}
	return element(called, has, append(apart, lineEnd()))
}

func lineEnd() *html.Node { return &html.Node{Type: html.TextNode, Data: "\n"} }

// bare is a text where no element may stand.
func bare(s string) nodes { return nodes{{Type: html.TextNode, Data: clean(s)}} }

// text is a text in which what is isolated stands in an element for it, so that it is read in its own direction alone.
func text(s string) nodes {
	return each(bidi.Parts(s), func(part bidi.Part) nodes {
		if part.Isolated {
			return element("bdi", nil, text(part.Text))
		}
		return bare(part.Text)
	})
}

// written is an element of text. One with letters that are read from right to left has the direction of its first letter.
// What stands before the text is given after it.
func written(called name, has with, s string, before ...*html.Node) nodes {
	if bidi.Has(s) {
		has = append(has, attribute{"dir", "auto"})
	}
	return element(called, has, before, text(s))
}

// each puts what is made of one thing after what is made of the one before.
func each[T any](things []T, make func(T) nodes) nodes {
	var all nodes
	for _, thing := range things {
		all = append(all, make(thing)...)
	}
	return all
}

// given leaves out what would hold a text where there is none.
func given(words string, n nodes) nodes {
	if words == "" {
		return nil
	}
	return n
}

// link leads to another place in the page; nothing leads out of it.
func link(id, class, words string) nodes {
	return element("a", with{{"class", class}, {"href", "#" + id}}, text(words))
}

// clean takes out of a text what may not stand in a web page.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r == '\r':
			return ' ' // before a line's end it disappears, and alone it parts words
		case r < ' ', r >= 0x7f && r <= 0x9f, r == 0xfffe, r == 0xffff:
			return '\ufffd'
		default:
			return r // bytes that are not UTF-8 arrive here as U+FFFD
		}
	}, s)
}
