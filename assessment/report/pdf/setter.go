package pdf

import (
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/file"
	"equalfooting/assessment/report/pdf/shape"
)

// setter lays a document out and draws it. Lengths are in millimetres, sizes of letters in points.
type setter struct {
	lettering
	file   *file.File
	paper  *file.Page // being drawn on
	words  report.Words
	in     *file.Element // the element of what is being laid out
	level  int           // of the next heading
	titled int           // how many titles there are over what is being laid out, without the document's
	asks   asking
	pages  [][]placed
}

// newSetter lays out a document, this closely.
func newSetter(d report.Document, shaper *shape.Shaper, closely float64) *setter {
	s := &setter{lettering: lettering{shaper, closely}, words: d.Words, level: 1, asks: asking{FillIn: d.FillIn}}
	s.file = file.New(s.named(d), file.KnownLanguage(d.Language))
	s.in = s.file.Document
	s.pages = paginate(layout{s}.document(d))
	return s
}

// lettering shapes texts, and says how much room they take.
type lettering struct {
	shaper  *shape.Shaper
	closely float64 // the size of letters and of the space between lines, relative to the usual
}

// set shapes a text.
func (s lettering) set(text string, st style) *shape.Text {
	return s.shaper.Shape(tidy(text), st.heavy)
}

// wide is a shaped length in millimetres.
func (s lettering) wide(length float64, st style) float64 {
	return length * s.closely * st.size * millimetresPerPoint / 1000
}

func (s lettering) width(text *shape.Text, st style) float64      { return s.wide(text.Width, st) }
func (s lettering) lineWidth(line shape.Line, st style) float64   { return s.wide(line.Width, st) }
func (s lettering) widestWord(text *shape.Text, st style) float64 { return s.wide(text.Widest(), st) }

// lines breaks a text into lines no wider than width, the first no wider than width less indent.
func (s lettering) lines(text *shape.Text, st style, width, indent float64) []shape.Line {
	const hair = 0.005 // a text fits if its own width is just left, however the widths are rounded
	unit := s.wide(1, st)
	return text.Lines((width+hair)/unit, indent/unit)
}

// aligned is where a line begins in a column: at the left or, if its text is read from right to left, where it ends at the column's right.
func (s lettering) aligned(line shape.Line, st style, x, width float64) float64 {
	if line.RightToLeft() {
		return x + width - s.lineWidth(line, st)
	}
	return x
}

// baseline is how far down the page letters are if their line begins at top: the capitals are in the middle of the line.
func (s lettering) baseline(st style, top float64) float64 {
	const capitals = 0.714 // how high they are, relative to the size of the letters
	return top + s.closely*(st.leading+capitals*st.size*millimetresPerPoint)/2
}

func (s lettering) look(st style) file.Look {
	return file.Look{Size: s.closely * st.size, Colour: st.colour}
}

// print draws a line of text that begins this far down the page, as part of an element; if that is nil it is not read out, because it was
// read before.
func (s *setter) print(e *file.Element, line shape.Line, st style, x, top float64) {
	switch {
	case line.Empty():
	case e == nil:
		s.repeat("", line, st, x, top)
	default:
		s.paper.Show(e, line, s.look(st), x, s.baseline(st, top))
	}
}

// repeat draws a line that is not read out.
func (s *setter) repeat(where string, line shape.Line, st style, x, top float64) {
	s.paper.Repeat(where, line, s.look(st), x, s.baseline(st, top))
}

// rule draws a line, or the filled part of a bar, from the left edge of the text.
func (s *setter) rule(y, width, thick float64, c file.Colour) {
	s.paper.Fill(left, y, width, thick, c)
}
