package pdf

import "equalfooting/assessment/report"

// choices draws boxes to tick, each before its text, as many on a line as there is room for.
func (s *setter) choices(c report.Choices) []piece {
	const indent, gap = 6.0, 5.0
	pieces := s.paragraph(c.Label, bodyStyle, aboveChoices)
	lead(pieces)
	var row []cell
	x := left
	end := func() {
		if len(row) > 0 {
			lead(pieces)
			pieces = append(pieces, s.boxes(row, indent)...)
		}
		row, x = nil, left
	}
	for _, option := range c.Options {
		text := s.shown(option)
		width := s.width(text, choiceStyle)
		if x+indent+width > left+measure {
			end()
		}
		width = min(width, measure-indent)
		row = append(row, cell{lines: s.lines(text, choiceStyle, width, 0), style: choiceStyle, x: x + indent, width: width})
		x += indent + width + gap
	}
	end()
	return pieces
}

// boxes is one line of texts with their boxes, each so far to the left of its text.
func (s *setter) boxes(cells []cell, indent float64) []piece {
	const size = 4.2
	row := s.row(cells, aboveBoxes, 0)
	before(&row[0], func(y float64) {
		s.file.SetLineWidth(0.3)
		s.file.SetDrawColor(ink.red, ink.green, ink.blue)
		for _, c := range cells {
			s.file.Rect(c.x-indent, y+(choiceStyle.leading-size)/2, size, size, "D")
		}
	})
	return row
}

// room draws lines to write on.
func (s *setter) room(r report.Room) []piece {
	const lineHeight = 8.5
	pieces := s.paragraph(r.Label, bodyStyle, aboveRoom)
	lead(pieces)
	for range r.Lines {
		pieces = append(pieces, piece{height: lineHeight, draw: func(y float64) {
			s.rule(y+lineHeight-0.2, measure, 0.2, quiet)
		}})
	}
	return pieces
}
