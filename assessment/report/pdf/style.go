package pdf

import "equalfooting/assessment/report/pdf/file"

// style is how a kind of text looks.
type style struct {
	heavy   bool    // its letters are bold
	size    float64 // of the letters, in points
	leading float64 // from one line to the next
	colour  file.Colour
}

const (
	regular = false
	bold    = true
)

// One accent colour. All colours but those of lines and of the bars' track are dark enough on white to read easily (a contrast of 4.5 or
// more), and all are as clear in black and white.
var (
	accent = file.Colour{Red: 11, Green: 85, Blue: 99}
	ink    = file.Colour{Red: 28, Green: 34, Blue: 38}
	quiet  = file.Colour{Red: 84, Green: 94, Blue: 100}
	faint  = file.Colour{Red: 182, Green: 194, Blue: 198}
	track  = file.Colour{Red: 231, Green: 237, Blue: 238}
)

var (
	titleStyle   = style{bold, 19, 8.4, accent}
	sectionStyle = style{bold, 14, 6.4, accent}
	headingStyle = style{bold, 11.5, 5.8, ink}
	bodyStyle    = style{regular, 10.5, 5.5, ink}
	factStyle    = style{regular, 9.5, 4.8, ink}
	tableStyle   = style{regular, 9.5, 4.7, ink}
	choiceStyle  = style{regular, 10, 5, ink} // small enough for the usual answers to fit on two lines
	noteStyle    = style{regular, 9, 4.7, quiet}
	edgeStyle    = style{regular, 8.5, 4.5, quiet} // the head and the foot of each page
)

func (st style) bold() style {
	st.heavy = bold
	return st
}

func (st style) in(c file.Colour) style {
	st.colour = c
	return st
}

const millimetresPerPoint = 25.4 / 72

// The page, A4, from its top left corner.
const (
	pageWidth  = 210.0
	left       = 20.0
	measure    = pageWidth - 2*left // how wide the text is
	top        = 20.0
	bottom     = 277.0
	headTop    = 11.0
	footTop    = 282.0
	fullHeight = bottom - top
)

// The space above each kind of thing, unless it begins a page.
const (
	aboveSection   = 7.5
	belowSection   = 1.0 // and above what follows the title
	aboveHeading   = 5.0
	aboveParagraph = 2.2
	abovePoint     = 1.4
	aboveBar       = 1.6
	belowBars      = 2.5
	aboveTable     = 3.5
	belowTable     = 1.5
	aboveChoices   = 2.0
	aboveBoxes     = 1.6
	aboveRow       = 0.6 // one box below the other
	aboveRoom      = 2.6
)
