package html

import (
	"slices"
	"strings"

	"equalfooting/assessment/bidi"

	"golang.org/x/net/html"
)

// nodes are consecutive pieces of a page, elements and texts, or nothing. Texts and attribute values are escaped by x/net/html when the
// page is written, not when it is put together: so none can be forgotten.
type nodes []*html.Node

// name is the name of an element or an attribute. Only a word written in this code can be one: Go does not accept a document's text, which
// is a string, in its place.
type name string

// with are an element's attributes, in their order. One without a value is left out.
type with []attribute

type attribute struct {
	name  name
	value string
}

// document is a whole page, given its outermost element.
func document(root nodes) nodes {
	return slices.Concat(nodes{{Type: html.DoctypeNode, Data: "html"}, lineEnd()}, root, nodes{lineEnd()})
}

// element is an element with its contents between its tags as they are.
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

// lines is an element with each of its contents on its own line, for anyone who looks at the file.
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

// bare is a text where no element is allowed.
func bare(s string) nodes { return nodes{{Type: html.TextNode, Data: clean(s)}} }

// text is a text in which each isolated part gets an element, so that it alone is read in its own direction.
func text(s string) nodes {
	return each(bidi.Parts(s), func(part bidi.Part) nodes {
		if part.Isolated {
			return element("bdi", nil, text(part.Text))
		}
		return bare(part.Text)
	})
}

// written is an element of text. One with letters that are read from right to left has the direction of its first letter. Nodes that come
// before the text are passed last.
func written(called name, has with, s string, before ...*html.Node) nodes {
	if bidi.Has(s) {
		has = append(has, attribute{"dir", "auto"})
	}
	return element(called, has, before, text(s))
}

// each joins what is made from each of the things.
func each[T any](things []T, make func(T) nodes) nodes {
	var all nodes
	for _, thing := range things {
		all = append(all, make(thing)...)
	}
	return all
}

// given leaves out n if there are no words for it.
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

// clean removes from a text what a web page may not contain.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r == '\r':
			return ' ' // before a line end it disappears, and alone it separates words
		case r < ' ', r >= 0x7f && r <= 0x9f, r == 0xfffe, r == 0xffff:
			return '\ufffd'
		default:
			return r // bytes that are not UTF-8 arrive here as U+FFFD
		}
	}, s)
}
