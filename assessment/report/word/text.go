package word

import (
	"encoding/xml"
	"fmt"
	"strings"

	"equalfooting/assessment/bidi"
	"equalfooting/assessment/report"
)

// paragraph is one paragraph in a style of parts/styles.xml; "" is the plain one. runs is XML.
func paragraph(style, runs string) string {
	if style == "" {
		return "<w:p>" + runs + "</w:p>\n"
	}
	return fmt.Sprintf(`<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>%s</w:p>`+"\n", style, runs)
}

// spoken is a paragraph of one text, aligned right if it is read from there.
func spoken(style, text string) string { return inDirection(paragraph(style, run(text, "")), text) }

// inDirection aligns a paragraph right if this text, which it begins with, is read from there.
func inDirection(laid, text string) string {
	if !bidi.Starts(text) {
		return laid
	}
	if props, rest, ok := strings.Cut(laid, "</w:pPr>"); ok {
		return props + "<w:bidi/></w:pPr>" + rest
	}
	return strings.Replace(laid, "<w:p>", "<w:p><w:pPr><w:bidi/></w:pPr>", 1)
}

// labelled is a paragraph of a text with its label in front, set in its own style.
func labelled(style string, l report.Labelled) string {
	if l.Label == "" {
		return spoken(style, l.Text)
	}
	rtl := bidi.Starts(l.Label)
	return inDirection(paragraph(style, direct(l.Lead(), "Strong", rtl)+direct(" "+bidi.IsolateIn(l.Label, l.Text), "", rtl)), l.Label)
}

// run is a text on its own in a character style; "" is the paragraph's own.
func run(text, style string) string { return direct(text, style, bidi.Starts(text)) }

// piece is a text of one direction in a character style.
func piece(text, style string, rtl bool) string {
	if text == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString("<w:r>")
	looks := ""
	if style != "" {
		looks = fmt.Sprintf(`<w:rStyle w:val="%s"/>`, style)
	}
	if rtl {
		looks += fmt.Sprintf(`<w:rtl/><w:lang w:bidi="%s"/>`, scriptLanguage(text))
	}
	if looks != "" {
		b.WriteString("<w:rPr>" + looks + "</w:rPr>")
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

// escape turns s into XML text. A sign replaces what XML cannot hold: control characters, and bytes that are not letters.
func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder never returns an error
	return b.String()
}
