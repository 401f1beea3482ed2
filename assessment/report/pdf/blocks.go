package pdf

import (
	"fmt"

	"equalfooting/assessment/report"
)

// block lays out one block.
func (s *setter) block(block report.Block) []piece {
	switch block := block.(type) {
	case report.Paragraph:
		return s.paragraph(string(block), bodyStyle, aboveParagraph)
	case report.Heading:
		pieces := s.paragraph(string(block), headingStyle, aboveHeading)
		lead(pieces)
		return pieces
	case report.List:
		return s.list(block)
	case report.Labelled:
		return s.labelled(block, bodyStyle, aboveParagraph)
	case report.Bars:
		return s.bars(block)
	case report.Table:
		return s.table(block)
	case report.Choices:
		return s.choices(block)
	case report.Room:
		return s.room(block)
	default:
		panic(fmt.Sprintf("report: no PDF for %T", block))
	}
}

// paragraph lays out running text.
func (s *setter) paragraph(text string, st style, above float64) []piece {
	return s.column(s.lines(s.shown(text), st, measure, 0), st, left, above)
}

// column stands lines one below the other. Neither the first nor the last is left alone on a page.
func (s *setter) column(lines []string, st style, x, above float64) []piece {
	var pieces []piece
	for i, line := range lines {
		pieces = append(pieces, piece{
			above: s.closely * above, height: s.closely * st.leading, stays: len(lines) > 1 && (i == 0 || i == len(lines)-2),
			draw: func(y float64) { s.print(line, st, x, y) },
		})
		above = 0
	}
	return pieces
}

// lead keeps the pieces on the same page as the beginning of what follows.
func lead(pieces []piece) {
	if len(pieces) > 0 {
		pieces[len(pieces)-1].stays = true
	}
}

// before draws something beside a piece, and first, so that it is read first as well.
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
	var pieces []piece
	for _, point := range points {
		lines := s.lines(s.shown(point), bodyStyle, measure-indent, 0)
		if len(lines) == 0 {
			continue
		}
		point := s.column(lines, bodyStyle, left+indent, abovePoint)
		before(&point[0], func(y float64) { s.print("•", bodyStyle.bold().in(accent), left, y) })
		pieces = append(pieces, point...)
	}
	if len(pieces) > 0 {
		pieces[0].above = aboveParagraph
	}
	return pieces
}

// labelled sets the text on after its label, or below it where the label is long.
func (s *setter) labelled(l report.Labelled, st style, above float64) []piece {
	label, text := report.Labelled{Label: s.shown(l.Label)}.Lead(), s.shown(l.Text)
	if label == "" {
		return s.column(s.lines(text, st, measure, 0), st, left, above)
	}
	label += " "
	indent := s.width(label, st.bold())
	if text == "" || indent > measure/2 {
		pieces := s.column(s.lines(label[:len(label)-1], st.bold(), measure, 0), st.bold(), left, above)
		if text != "" {
			lead(pieces)
		}
		return append(pieces, s.column(s.lines(text, st, measure, 0), st, left, 0)...)
	}
	lines := s.lines(text, st, measure, indent)
	first := lines[0]
	lines[0] = ""
	pieces := s.column(lines, st, left, above)
	before(&pieces[0], func(y float64) {
		s.print(label, st.bold(), left, y)
		s.print(first, st, left+indent, y)
	})
	return pieces
}
