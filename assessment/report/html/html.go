// Package html writes a document as one web page that needs nothing else: no script, no font, no picture and no
// network. It reads well on a small screen, to a screen reader and on A4 paper in black and white.
package html

import (
	"bytes"
	"fmt"
	"io"

	"equalfooting/assessment/report"

	"golang.org/x/net/html"
)

// Write writes the document as HTML. The same document gives the same bytes. Any text comes out as text; anything that is not text, such
// as a control character, comes out as U+FFFD.
func Write(w io.Writer, d report.Document) error {
	var b bytes.Buffer
	for _, n := range page(d) {
		if err := html.Render(&b, n); err != nil {
			return fmt.Errorf("make html: %w", err)
		}
	}
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("write html: %w", err)
	}
	return nil
}
