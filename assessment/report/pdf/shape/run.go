package shape

import (
	"slices"

	"equalfooting/assessment/report/pdf/faces"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
)

// highest is how far a mark may be from its letter, so that a pile of them does not reach over the lines above.
const highest = 1000

// run shapes letters of one face, script and direction, and adds the clusters to those before them.
func (s *Shaper) run(clusters []Cluster, letters, drawn []rune, from, to int, of item) []Cluster {
	b := s.buffer
	b.Clear()
	b.Flags = harfbuzz.RemoveDefaultIgnorables
	b.AddRunes(drawn, from, to-from)
	b.Props = harfbuzz.SegmentProperties{Language: language.NewLanguage(of.language), Script: of.script, Direction: harfbuzz.LeftToRight}
	if of.level%2 == 1 {
		b.Props.Direction = harfbuzz.RightToLeft
	}
	b.Shape(s.font(of.face), nil)

	groups := grouped(b.Info)
	if of.level%2 == 1 { // its glyphs come from left to right too, so the last letter comes first
		slices.Reverse(groups)
	}
	if len(groups) == 0 && len(clusters) > 0 { // nothing of it is drawn: it belongs to what is before it
		last := &clusters[len(clusters)-1]
		last.Text = append(last.Text, visible(letters[from:to])...)
	}
	for i, g := range groups {
		ends := to
		if i+1 < len(groups) {
			ends = b.Info[groups[i+1].first].Cluster
		}
		c := Cluster{Text: visible(letters[from:ends]), Face: of.face, Language: of.language, level: of.level}
		if from = ends; len(c.Text) == 0 { // signs that only affect the order of others
			continue
		}
		c.add(b.Info[g.first:g.end], b.Pos[g.first:g.end], s.font(of.face))
		clusters = append(clusters, c)
	}
	return clusters
}

// group is glyphs that belong together: from first to before end.
type group struct{ first, end int }

func grouped(glyphs []harfbuzz.GlyphInfo) []group {
	var groups []group
	for i, g := range glyphs {
		if i > 0 && glyphs[i-1].Cluster == g.Cluster {
			groups[len(groups)-1].end++
			continue
		}
		groups = append(groups, group{i, i + 1})
	}
	return groups
}

// add puts glyphs on the right of a cluster.
func (c *Cluster) add(glyphs []harfbuzz.GlyphInfo, places []harfbuzz.GlyphPosition, drawn *harfbuzz.Font) {
	scale := c.Face.Scale()
	for i, g := range glyphs {
		place := places[i]
		c.Glyphs = append(c.Glyphs, Glyph{
			ID: uint16(g.Glyph), X: c.Width + float64(place.XOffset)*scale,
			Y:    max(-highest, min(highest, float64(place.YOffset)*scale)),
			Wide: float64(drawn.Face().HorizontalAdvance(g.Glyph)) * scale,
		})
		c.Width += float64(place.XAdvance) * scale
	}
}

// font is a face in the form that shaping uses. Each document has its own, because it keeps what it found.
func (s *Shaper) font(face *faces.Face) *harfbuzz.Font {
	f := s.fonts[face]
	if f == nil {
		f = harfbuzz.NewFont(font.NewFace(face.Font))
		s.fonts[face] = f
	}
	return f
}
