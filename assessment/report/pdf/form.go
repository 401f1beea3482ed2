package pdf

import (
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/file"
	"equalfooting/assessment/report/pdf/shape"
)

// form sets the parts to fill in, on paper or on a screen.
type form struct{ *setter }

// choices draws boxes to tick, each before its text: one below the other, or as many on a line as there is room for.
func (s form) choices(c report.Choices) []piece {
	const indent, gap = 6.0, 5.0
	pieces := s.paragraph(c.Label, bodyStyle, aboveChoices)
	lead(pieces)
	list := s.in.Add(file.List)
	var row []cell
	var rows []line
	x, above, drawn := left, aboveBoxes, 0
	end := func() {
		if len(row) > 0 {
			lead(pieces)
			rows = append(rows, line{len(pieces), x})
			pieces = append(pieces, s.boxes(c, drawn, row, indent, above)...)
			drawn += len(row)
			if c.Rows {
				above = aboveRow
			}
		}
		row, x = nil, left
	}
	for _, option := range c.Options {
		text := s.set(option, choiceStyle)
		width := s.width(text, choiceStyle)
		if c.Rows || x+indent+width > left+measure {
			end()
		}
		width = min(width, measure-indent)
		row = append(row, cell{
			element: list.Add(file.Point).Add(file.Body), style: choiceStyle, x: x + indent, width: width,
			lines: s.lines(text, choiceStyle, width, 0),
		})
		x += indent + width + gap
	}
	end()
	return s.flagged(c, pieces, rows)
}

// boxes is one line of texts with their boxes, each this far to the left of its text. The first of them is that option.
func (s form) boxes(c report.Choices, first int, cells []cell, indent, above float64) []piece {
	const size, edge = 4.2, 0.3
	about, row := s.asks.about, s.row(cells, above, 0)
	before(&row[0], func(y float64) {
		top := y + (choiceStyle.leading-size)/2
		for i, cell := range cells {
			s.paper.Frame(cell.x-indent, top, size, size, edge, ink, nil, false)
			s.box(c, first+i, about, cell.element, cell.x-indent, top, size)
		}
	})
	return row
}

// room draws lines to write on, beginning after the text that says what to write.
func (s form) room(r report.Room) []piece {
	const lineHeight, gap, thick = 7.5, 2.0, 0.2
	text := s.set(r.Label, bodyStyle)
	beside := s.width(text, bodyStyle) + gap
	var pieces []piece
	label := text.Whole()
	if label.Empty() || beside > measure/2 {
		pieces = s.paragraph(r.Label, bodyStyle, aboveRoom)
		label, beside = shape.Line{}, 0
	}
	lead(pieces)
	e, about := s.in.Add(file.Text), s.asks.about
	for i := range r.Lines {
		from := 0.0
		if i == 0 {
			from = beside
		}
		pieces = append(pieces, piece{height: lineHeight, draw: func(y float64) {
			if i == 0 {
				s.print(e, label, bodyStyle, left, y+lineHeight-bodyStyle.leading)
			}
			s.paper.Fill(left+from, y+lineHeight-thick, measure-from, thick, quiet)
			if i == 0 {
				tall := lineHeight*float64(r.Lines) - 2*thick
				s.write(r, about, e, file.Place{X: left + from, Y: y, Width: measure - from, Height: tall})
			}
		}})
	}
	return pieces
}
