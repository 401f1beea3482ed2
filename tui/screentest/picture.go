package screentest

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"image/color"
	"strconv"
	"strings"
)

// The picture's measurements, in pixels.
const (
	cellWidth  = 8.4
	cellHeight = 18.0
	baseline   = 13.0 // from the top of a cell
	fontSize   = 14
	padding    = 14.0
)

// Picture returns an SVG picture of what a terminal of that size shows of a
// view, either dark or light. It needs no other file, and its title and
// description say what it shows to those who cannot see it. Each run of text
// is stretched to fit its cells, so that columns line up in any font.
func Picture(view string, columns, rows int, light bool) ([]byte, error) {
	if columns < 1 || rows < 1 {
		return nil, fmt.Errorf("draw a picture of %d columns and %d rows: both must be at least 1", columns, rows)
	}
	colours := dark
	if light {
		colours = pale
	}
	screen := strings.TrimRight(Draw(view, columns, rows), "\n")
	width, height := float64(columns)*cellWidth+2*padding, float64(rows)*cellHeight+2*padding

	var picture bytes.Buffer
	fmt.Fprintf(&picture, `<svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %[1]s %[2]s" role="img" aria-labelledby="title" aria-describedby="screen" xml:space="preserve">`+"\n",
		number(width), number(height))
	fmt.Fprintf(&picture, "<title id=\"title\">%s</title>\n<desc id=\"screen\">%s</desc>\n", escaped(title(screen)), escaped(screen))
	fmt.Fprintf(&picture, `<rect x="0.5" y="0.5" width="%s" height="%s" rx="8" fill="%s" stroke="%s"/>`+"\n",
		number(width-1), number(height-1), hex(colours.background), hex(colours.border))
	fmt.Fprintf(&picture, `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace" font-size="%d" style="white-space:pre">`+"\n", fontSize)
	rowsOfRuns := make([][]run, 0, rows)
	for _, row := range Cells(view, columns, rows) {
		rowsOfRuns = append(rowsOfRuns, runs(row, colours))
	}
	// All backgrounds first: a glyph may extend beyond its cell's edge.
	for y, row := range rowsOfRuns {
		for _, r := range row {
			r.drawBackground(&picture, y, colours)
		}
	}
	for y, row := range rowsOfRuns {
		for _, r := range row {
			r.drawText(&picture, y)
		}
	}
	picture.WriteString("</g>\n</svg>\n")
	return picture.Bytes(), nil
}

// title is the first line of the screen that has any words.
func title(screen string) string {
	for line := range strings.Lines(screen) {
		if line = strings.Trim(line, " \n─│┌┐╭╮━"); line != "" {
			return line
		}
	}
	return "An empty terminal screen"
}

// run is a piece of a row in one style.
type run struct {
	column, width int
	text          string
	style
}

// style is how a cell finally looks, with colours in hexadecimal so that styles
// can be compared.
type style struct {
	foreground, background  string
	bold, italic, underline bool
}

// runs joins neighbours that look the same. A wide character stands alone,
// because fonts disagree about its width.
func runs(row []Cell, colours palette) []run {
	var joined []run
	for column, cell := range row {
		if cell.Width == 0 {
			continue
		}
		style := colours.style(cell)
		last := len(joined) - 1
		if last >= 0 && cell.Width == 1 && joined[last].style == style && joined[last].width == len([]rune(joined[last].text)) {
			joined[last].text += cell.Text
			joined[last].width++
			continue
		}
		joined = append(joined, run{column: column, width: cell.Width, text: cell.Text, style: style})
	}
	return joined
}

func (r run) drawBackground(picture *bytes.Buffer, row int, colours palette) {
	if r.background == hex(colours.background) {
		return
	}
	fmt.Fprintf(picture, `<rect x="%s" y="%s" width="%s" height="%s" fill="%s"/>`+"\n",
		number(padding+float64(r.column)*cellWidth), number(padding+float64(row)*cellHeight),
		number(float64(r.width)*cellWidth), number(cellHeight), r.background)
}

func (r run) drawText(picture *bytes.Buffer, row int) {
	if !r.underline {
		blanks := len(r.text) - len(strings.TrimLeft(r.text, " "))
		r.column, r.width, r.text = r.column+blanks, r.width-blanks, r.text[blanks:]
		blanks = len(r.text) - len(strings.TrimRight(r.text, " "))
		r.width, r.text = r.width-blanks, r.text[:len(r.text)-blanks]
	}
	if r.text == "" {
		return
	}
	var attributes string
	if r.bold {
		attributes += ` font-weight="bold"`
	}
	if r.italic {
		attributes += ` font-style="italic"`
	}
	if r.underline {
		attributes += ` text-decoration="underline"`
	}
	fmt.Fprintf(picture, `<text x="%s" y="%s" textLength="%s" lengthAdjust="spacingAndGlyphs" fill="%s"%s>%s</text>`+"\n",
		number(padding+float64(r.column)*cellWidth), number(padding+float64(row)*cellHeight+baseline),
		number(float64(r.width)*cellWidth), r.foreground, attributes, escaped(r.text))
}

func number(n float64) string {
	return strconv.FormatFloat(n, 'f', -1, 32)
}

func escaped(text string) string {
	var escaped bytes.Buffer
	_ = xml.EscapeText(&escaped, []byte(text)) // A buffer accepts everything.
	return strings.ReplaceAll(escaped.String(), "&#xA;", "\n")
}

func hex(c color.Color) string {
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}
