// Package html writes a document as one web page that needs nothing else: no script, no font, no picture and no
// network. It reads well on a small screen, to a screen reader and on A4 paper in black and white.
package html

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // the page and its style
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"sync"

	"equalfooting/assessment/report"
)

//go:embed page.tmpl
var pageText string

//go:embed style.css
var styleText string

// pageTemplate is read when the first page is written: the program must start without it.
var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(pageText))
})

// Write writes the document as HTML. The same document gives the same bytes. Any text comes out as text; what is no
// text at all, such as a control character, comes out as U+FFFD.
func Write(w io.Writer, d report.Document) error {
	var b bytes.Buffer
	if err := pageTemplate().Execute(&b, newPage(d)); err != nil {
		return fmt.Errorf("make html: %w", err)
	}
	if _, err := w.Write(clean(b.Bytes())); err != nil {
		return fmt.Errorf("write html: %w", err)
	}
	return nil
}

// policy lets a browser use this one style sheet and nothing else: even if markup slipped through, it could fetch
// nothing and run nothing.
func policy(style template.CSS) string {
	sum := sha256.Sum256([]byte(style))
	return fmt.Sprintf("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'",
		base64.StdEncoding.EncodeToString(sum[:]))
}

// clean takes out what may not stand in a web page. It sees to the finished page rather than to each text, so that
// none can be forgotten.
func clean(page []byte) []byte {
	return bytes.Map(func(r rune) rune {
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
	}, page)
}
