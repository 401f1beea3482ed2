// Package shape turns text into glyphs: which glyphs to draw, in what order, and how wide they are. A paragraph is shaped once and as a
// whole, and then broken into lines. Lengths are in thousandths of the size of the letters.
package shape

import (
	"strings"

	"equalfooting/assessment/report/pdf/faces"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/harfbuzz"
)

// Shaper shapes the texts of one document, each of them once.
type Shaper struct {
	bidi    bidi.Paragraph
	buffer  *harfbuzz.Buffer
	fonts   map[*faces.Face]*harfbuzz.Font
	texts   map[key]*Text
	unshown []rune
}

type key struct {
	text string
	bold bool
}

// NewShaper returns a shaper that has met no text yet.
func NewShaper() *Shaper {
	return &Shaper{buffer: harfbuzz.NewBuffer(), fonts: make(map[*faces.Face]*harfbuzz.Font), texts: make(map[key]*Text)}
}

// Unshown are the letters that no face has, in the order they were met.
func (s *Shaper) Unshown() []rune { return s.unshown }

// Text is one or more shaped paragraphs.
type Text struct {
	Clusters    []Cluster // in reading order
	Width       float64   // of the widest paragraph, on one line
	RightToLeft bool      // its first strong letter is read from right to left, and so it begins at the right
	paragraphs  []paragraph
}

// paragraph is one that was typed on a line of its own.
type paragraph struct {
	from        int // its first cluster
	rightToLeft bool
}

// Broken says whether the text was typed on several lines.
func (t *Text) Broken() bool { return len(t.paragraphs) > 1 }

// Cluster is letters that are drawn together, such as one with its accents, or a syllable.
type Cluster struct {
	Text     []rune
	Glyphs   []Glyph // from left to right
	Width    float64
	Face     *faces.Face
	Bold     bool   // although its face is not: it is drawn with a line round it
	Language string // a guess from the letters; "" for those that most languages in Europe use
	level    bidi.Level
}

// Glyph is one shape of a face.
type Glyph struct {
	ID   uint16
	X, Y float64 // from the beginning of its cluster
	Wide float64 // how far the face itself moves on after it
}

// RightToLeft says in which direction the cluster is read.
func (c *Cluster) RightToLeft() bool { return c.level%2 == 1 }

// Natural is the width the face gives the cluster, wherever it is: without the adjustments that bring it nearer to its neighbours.
func (c *Cluster) Natural() float64 {
	if len(c.Glyphs) == 1 {
		return c.Glyphs[0].Wide
	}
	return c.Width
}

func (c *Cluster) space() bool { return len(c.Text) == 1 && c.Text[0] == ' ' }

// Shape shapes a text. A line end in it ends a paragraph.
func (s *Shaper) Shape(text string, bold bool) *Text {
	k := key{text, bold}
	if t := s.texts[k]; t != nil {
		return t
	}
	t := &Text{}
	for rest, more := text, true; more; {
		var line string
		if line, rest, more = strings.Cut(rest, "\n"); more {
			line += " " // for software that reads on
		}
		s.add(t, []rune(line), bold)
	}
	s.texts[k] = t
	return t
}

// add shapes a paragraph, and adds it to the text.
func (s *Shaper) add(t *Text, letters []rune, bold bool) {
	p := paragraph{from: len(t.Clusters), rightToLeft: rightToLeft(letters)}
	if t.paragraphs = append(t.paragraphs, p); p.from == 0 {
		t.RightToLeft = p.rightToLeft
	}
	items := s.items(letters, p.rightToLeft, bold)
	drawn := make([]rune, len(letters))
	for i, item := range items {
		drawn[i] = item.drawn
	}
	var clusters []Cluster
	for from := 0; from < len(items); {
		to := from + 1
		for to < len(items) && items[to].with(items[from]) {
			to++
		}
		clusters = s.run(clusters, letters, drawn, from, to, items[from])
		from = to
	}
	var width float64
	for i := range clusters {
		clusters[i].Bold = bold && !clusters[i].Face.Heavy
		width += clusters[i].Width
	}
	t.Clusters, t.Width = append(t.Clusters, clusters...), max(t.Width, width)
}
