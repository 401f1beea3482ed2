package pdf

import "equalfooting/assessment/report"

// choices draws boxes to tick, each before its text: one below the other, or as many on a line as there is room for.
func (s *setter) choices(c report.Choices) []piece {
	const indent, gap = 6.0, 5.0
	pieces := s.paragraph(c.Label, bodyStyle, aboveChoices)
	lead(pieces)
	var row []cell
	x, above := left, aboveBoxes
	end := func() {
		if len(row) > 0 {
			lead(pieces)
			pieces = append(pieces, s.boxes(row, indent, above)...)
			if c.Rows {
				above = aboveRow
			}
		}
		row, x = nil, left
	}
	for _, option := range c.Options {
		text := s.shown(option)
		width := s.width(text, choiceStyle)
		if c.Rows || x+indent+width > left+measure {
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
func (s *setter) boxes(cells []cell, indent, above float64) []piece {
	const size = 4.2
	row := s.row(cells, above, 0)
	before(&row[0], func(y float64) {
		s.file.SetLineWidth(0.3)
		s.file.SetDrawColor(ink.red, ink.green, ink.blue)
		for _, c := range cells {
			s.file.Rect(c.x-indent, y+(choiceStyle.leading-size)/2, size, size, "D")
		}
	})
	return row
}

// room draws lines to write on, the first of them after what is to be written.
func (s *setter) room(r report.Room) []piece {
	const lineHeight, gap = 7.5, 2.0
	label := s.shown(r.Label)
	beside := s.width(label, bodyStyle) + gap
	pieces := []piece(nil)
	if label == "" || beside > measure/2 {
		pieces = s.paragraph(r.Label, bodyStyle, aboveRoom)
		label, beside = "", 0
	}
	lead(pieces)
	for i := range r.Lines {
		from := 0.0
		if i == 0 {
			from = beside
		}
		pieces = append(pieces, piece{height: lineHeight, draw: func(y float64) {
			if i == 0 && label != "" {
				s.print(label, bodyStyle, left, y+lineHeight-bodyStyle.leading)
			}
			s.file.SetFillColor(quiet.red, quiet.green, quiet.blue)
			s.file.Rect(left+from, y+lineHeight-0.2, measure-from, 0.2, "F")
		}})
	}
	return pieces
}
