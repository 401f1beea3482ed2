package word

import (
	"strings"

	"equalfooting/assessment/report"
)

// box is a box to tick: with a click in Word, by hand on paper.
const box = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>` +
	`<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>` +
	`<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>`

// choices puts the boxes side by side, or each on its own line; each stays on one line with the first two words of its text.
func choices(c report.Choices) string {
	var b strings.Builder
	if c.Rows {
		for _, option := range c.Options {
			b.WriteString(paragraph("ChoiceRow", box+run("\u00A0"+strings.Replace(option, " ", "\u00A0", 1), "")))
		}
		return aloneWith(c.Label, b.String())
	}
	for i, option := range c.Options {
		if i > 0 {
			b.WriteString(run("     ", ""))
		}
		b.WriteString(box + run("\u00A0"+strings.Replace(option, " ", "\u00A0", 1), ""))
	}
	return aloneWith(c.Label, paragraph("Choices", b.String()))
}

// room is lines to the right edge, drawn by the style's tab, beginning after the text that says what to write: people can write on them by
// hand or type over them.
func room(r report.Room) string {
	if r.Lines < 1 {
		return aloneWith(r.Label, "")
	}
	const line = `<w:r><w:rPr><w:color w:val="7A8A8D"/></w:rPr><w:tab/></w:r>`
	return paragraph("Room", run(r.Label, "")+line) + strings.Repeat(paragraph("Room", line), r.Lines-1)
}

// aloneWith puts a label over what it is for, on the same page; without a label it adds nothing.
func aloneWith(label, rest string) string {
	if label == "" {
		return rest
	}
	return keptWithNext(spoken("", label)) + rest
}
