package word

import (
	"encoding/xml"
	"fmt"
	"strings"

	"equalfooting/assessment/report"
)

// paragraph is one paragraph in a style of parts/styles.xml; "" is the plain one. runs is XML.
func paragraph(style, runs string) string {
	if style == "" {
		return "<w:p>" + runs + "</w:p>\n"
	}
	return fmt.Sprintf(`<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>%s</w:p>`+"\n", style, runs)
}

// labelled is a text with its label in front, set off.
func labelled(l report.Labelled) string {
	if l.Label == "" {
		return run(l.Text, "")
	}
	return run(l.Lead(), "Strong") + run(" "+l.Text, "")
}

// run is text in a character style; "" is the paragraph's own. Marks that turn the direction of writing reach no further
// than the paragraph: Document.Straight takes out those that would turn words of ours.
func run(text, style string) string {
	if text == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString("<w:r>")
	if style != "" {
		fmt.Fprintf(&b, `<w:rPr><w:rStyle w:val="%s"/></w:rPr>`, style)
	}
	for i, line := range strings.Split(lineEnds.Replace(text), "\n") {
		if i > 0 {
			b.WriteString("<w:br/>")
		}
		for j, piece := range strings.Split(line, "\t") {
			if j > 0 {
				b.WriteString("<w:tab/>")
			}
			if piece != "" {
				b.WriteString(`<w:t xml:space="preserve">` + escape(piece) + "</w:t>")
			}
		}
	}
	b.WriteString("</w:r>")
	return b.String()
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// escape makes s text in XML. A sign stands for what XML cannot hold: control characters, and bytes that are no letters.
func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
	return b.String()
}
