package html_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	parser "golang.org/x/net/html"
)

// element is one tag of a page: a name and its attributes, or the end of it.
type element struct {
	name       string
	attributes []xml.Attr
}

// readPage reads a page by XML's rules, which are stricter than a browser's: it returns the elements in order, and every text outside the
// style sheet.
func readPage(t testing.TB, page []byte) (elements []element, texts []string) {
	t.Helper()
	if !utf8.Valid(page) {
		t.Fatal("the page is no UTF-8")
	}
	decoder := xml.NewDecoder(bytes.NewReader(page))
	inStyle := false
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			seeBrowsersAgree(t, page, elements, texts)
			return elements, texts
		}
		if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			inStyle = token.Name.Local == "style"
			elements = append(elements, element{token.Name.Local, slices.Clone(token.Attr)})
		case xml.EndElement:
			inStyle = false
			elements = append(elements, element{"/" + token.Name.Local, nil})
		case xml.CharData:
			if text := string(token); !inStyle && strings.TrimSpace(text) != "" {
				texts = append(texts, text)
			}
		case xml.Comment:
			t.Errorf("a comment: %s", token)
		}
	}
}

// bones reads a page and leaves out what may rightly differ: the policy, which names the style sheet's sum.
func bones(t testing.TB, page []byte) (elements []element, texts []string) {
	t.Helper()
	elements, texts = readPage(t, page)
	for _, e := range elements {
		for i, attribute := range e.attributes {
			if attribute.Name.Local == "content" && strings.HasPrefix(attribute.Value, "default-src 'none'; style-src 'sha256-") {
				e.attributes[i].Value = ""
			}
		}
	}
	return elements, texts
}

func sameElement(a, b element) bool {
	return a.name == b.name && slices.Equal(a.attributes, b.attributes)
}

// seeBrowsersAgree reads the page again as browsers do, which correct mistakes: there must be nothing to correct.
func seeBrowsersAgree(t testing.TB, page []byte, wantElements []element, wantTexts []string) {
	t.Helper()
	root, err := parser.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var elements []element
	var texts []string
	var read func(n *parser.Node)
	read = func(n *parser.Node) {
		switch {
		case n.Type == parser.ElementNode:
			e := element{name: n.Data}
			for _, a := range n.Attr {
				e.attributes = append(e.attributes, xml.Attr{Name: xml.Name{Local: a.Key}, Value: a.Val})
			}
			elements = append(elements, e)
		case n.Type == parser.TextNode && n.Parent.Data != "style" && strings.TrimSpace(n.Data) != "":
			texts = append(texts, n.Data)
		}
		for child := range n.ChildNodes() {
			read(child)
		}
		if n.Type == parser.ElementNode {
			elements = append(elements, element{name: "/" + n.Data})
		}
	}
	read(root)
	if !slices.EqualFunc(elements, wantElements, sameElement) {
		t.Error("a browser sees other elements than are written")
	}
	if !slices.Equal(texts, wantTexts) {
		t.Error("a browser sees other texts than are written")
	}
}
