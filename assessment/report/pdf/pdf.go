// Package pdf writes a report's document as a PDF file for printing and keeping: A4, with its fonts, and tagged for those who have it read
// out (PDF/UA-1).
package pdf

import (
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/file"
	"equalfooting/assessment/report/pdf/shape"
)

// Write writes the document as PDF. The same document always gives the same bytes. What people typed comes out as text: a letter that no
// face has is drawn as a box, which is that letter when it is copied or read out. Unshown says which these are. The only errors are the
// writer's.
func Write(w io.Writer, d report.Document) error {
	s := laidOut(d)
	if _, err := w.Write(s.drawn(d)); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	return nil
}

// Unshown returns the letters of the document that Write draws as a box, in the order they appear.
func Unshown(d report.Document) []rune {
	return laidOut(d).shaper.Unshown()
}

// closest is how closely a document is set to fit on one sheet.
const closest = 0.75

// laidOut sets a document, as closely as necessary.
func laidOut(d report.Document) *setter {
	shaper := shape.NewShaper()
	s := newSetter(d, shaper, 1)
	for d.OneSheet && s.closely > closest && len(s.pages) > 1 {
		s = newSetter(d, shaper, s.closely-0.05)
	}
	s.page(1, len(s.pages)) // for its letters
	return s
}

// drawn returns the file.
func (s *setter) drawn(d report.Document) []byte {
	headLine := s.headLine(d.Title)
	for i, page := range s.pages {
		s.paper = s.file.Turn()
		if i > 0 {
			s.head(headLine)
		} else {
			s.marked()
		}
		for _, p := range page {
			p.draw(p.y)
		}
		s.foot(i+1, len(s.pages))
	}
	return s.file.Bytes()
}

// named is what the file is called: its title or, if it has none, that of its first section.
func (s *setter) named(d report.Document) string {
	name := s.set(d.Title, titleStyle).Whole().String()
	for _, section := range d.Sections {
		name = cmp.Or(name, s.set(section.Title, sectionStyle).Whole().String())
	}
	return name
}

// headLine is the document's title over each page but the first: as much of it as fits on a line.
func (s *setter) headLine(title string) shape.Line {
	const more = "…"
	lines := s.lines(s.set(title, edgeStyle), edgeStyle, measure-s.width(s.set(more, edgeStyle), edgeStyle), 0)
	switch len(lines) {
	case 0:
		return shape.Line{}
	case 1:
		return lines[0]
	default:
		return s.set(lines[0].String()+more, edgeStyle).Whole()
	}
}

func (s *setter) head(line shape.Line) {
	if !line.Empty() {
		s.repeat(file.Header, line, edgeStyle, s.aligned(line, edgeStyle, left, measure), headTop)
		s.rule(headTop+edgeStyle.leading+1, measure, 0.2, faint)
	}
}

// page is the number of a page, as printed under it.
func (s *setter) page(number, of int) *shape.Text {
	return s.set(strings.NewReplacer("{number}", strconv.Itoa(number), "{of}", strconv.Itoa(of)).Replace(s.words.Page), edgeStyle)
}

// foot draws the number of a page under it.
func (s *setter) foot(number, of int) {
	if lines := s.lines(s.page(number, of), edgeStyle, measure, 0); len(lines) > 0 {
		s.repeat(file.Footer, lines[0], edgeStyle, left+measure-s.lineWidth(lines[0], edgeStyle), footTop)
	}
}
