package pdf

import (
	"fmt"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/file"
	"equalfooting/assessment/report/pdf/shape"
)

// block lays out one block.
func (s *setter) block(block report.Block) []piece {
	switch block := block.(type) {
	case report.Paragraph:
		return s.paragraph(string(block), bodyStyle, aboveParagraph)
	case report.Heading:
		return s.heading(string(block))
	case report.List:
		return s.list(block)
	case report.Labelled:
		return s.labelled(block, bodyStyle, aboveParagraph)
	case report.Bars:
		return scored{s}.bars(block)
	case report.Table:
		return tabular{s}.table(block)
	case report.Choices:
		return form{s}.choices(block)
	case report.Room:
		return form{s}.room(block)
	default:
		panic(fmt.Sprintf("report: no PDF for %T", block))
	}
}

// paragraph lays out running text.
func (s *setter) paragraph(text string, st style, above float64) []piece {
	return s.plain(file.Text, text, st, above)
}

// plain lays out a text as an element of a kind.
func (s *setter) plain(tag, text string, st style, above float64) []piece {
	return s.column(s.in.Add(tag), s.lines(s.set(text, st), st, measure, 0), st, left, measure, above)
}

func (s *setter) heading(text string) []piece {
	s.asks.about = text
	pieces := s.plain(file.Heading(s.level), text, headingStyle, aboveHeading)
	if len(pieces) > 0 {
		s.bookmark(&pieces[0], text, s.titled+1)
	}
	lead(pieces)
	return pieces
}

// bookmark has the list next to the pages lead to a piece.
func (s *setter) bookmark(p *piece, title string, level int) {
	name := s.set(title, sectionStyle).Whole().String()
	before(p, func(y float64) { s.paper.Bookmark(name, level, y) })
}

// column stands lines one below the other. Neither the first nor the last is left alone on a page.
func (s *setter) column(e *file.Element, lines []shape.Line, st style, x, width, above float64) []piece {
	var pieces []piece
	for i, line := range lines {
		pieces = append(pieces, piece{
			above: s.closely * above, height: s.closely * st.leading, stays: len(lines) > 1 && (i == 0 || i == len(lines)-2),
			draw: func(y float64) { s.print(e, line, st, s.aligned(line, st, x, width), y) },
		})
		above = 0
	}
	return pieces
}

// before draws something next to a piece, before the piece itself, so that it is read first as well.
func before(p *piece, draw func(y float64)) {
	rest := p.draw
	p.draw = func(y float64) {
		draw(y)
		rest(y)
	}
}

// after draws something with a piece, once that is drawn.
func after(p *piece, draw func(y float64)) {
	first := p.draw
	p.draw = func(y float64) {
		first(y)
		draw(y)
	}
}

func (s *setter) list(points report.List) []piece {
	const indent = 5.0
	list := s.in.Add(file.List).Dotted()
	st := bodyStyle.bold().in(accent)
	dot := s.set("•", st).Whole()
	var pieces []piece
	for _, text := range points {
		t := s.set(text, bodyStyle)
		lines := s.lines(t, bodyStyle, measure-indent, 0)
		if len(lines) == 0 {
			continue
		}
		x, dotX := left+indent, left
		if t.RightToLeft {
			x, dotX = left, left+measure-s.lineWidth(dot, st)
		}
		item := list.Add(file.Point)
		label := item.Add(file.Label)
		point := s.column(item.Add(file.Body), lines, bodyStyle, x, measure-indent, abovePoint)
		before(&point[0], func(y float64) { s.print(label, dot, st, dotX, y) })
		pieces = append(pieces, point...)
	}
	if len(pieces) > 0 {
		pieces[0].above = aboveParagraph
	}
	return pieces
}

// labelled sets the text after its label; or below it if the label is long, or if a text of several lines is read from right to left.
func (s *setter) labelled(l report.Labelled, st style, above float64) []piece {
	e := s.in.Add(file.Text)
	text, label := s.set(l.Text, st), report.Labelled{Label: tidy(l.Label)}.Lead()
	if label == "" {
		return s.column(e, s.lines(text, st, measure, 0), st, left, measure, above)
	}
	if text.Width > 0 {
		label += " "
	}
	lead := s.shaper.Shape(label, true)
	indent := s.width(lead, st.bold())
	backwards := lead.RightToLeft || text.RightToLeft && (text.Broken() || indent+s.width(text, st) > measure)
	if text.Width == 0 || indent > measure/2 || backwards {
		return s.below(e, lead, text, st, above)
	}
	lines := s.lines(text, st, measure, indent)
	first := lines[0]
	lines[0] = shape.Line{Text: text}
	pieces := s.column(e, lines, st, left, measure, above)
	before(&pieces[0], func(y float64) {
		s.print(e, lead.Whole(), st.bold(), left, y)
		s.print(e, first, st, left+indent, y)
	})
	return pieces
}

// below sets a text under its label.
func (s *setter) below(e *file.Element, label, text *shape.Text, st style, above float64) []piece {
	pieces := s.column(e, s.lines(label, st.bold(), measure, 0), st.bold(), left, measure, above)
	if text.Width > 0 {
		lead(pieces)
	}
	return append(pieces, s.column(e, s.lines(text, st, measure, 0), st, left, measure, 0)...)
}
