package pdf

import (
	"equalfooting/assessment/report/pdf/file"
	"equalfooting/assessment/report/pdf/shape"
)

// cell is a text in a row.
type cell struct {
	element *file.Element // nil if it is drawn again
	lines   []shape.Line
	style   style
	x       float64
	width   float64
	right   bool // its lines end at the cell's right edge
}

// Rows are never taller than this, so that they fit on a page under a table's heads; heads are repeated if they are no taller than that.
const (
	tallestRow   = fullHeight * 2 / 3
	tallestHeads = fullHeight / 5
)

// row sets texts next to each other, each read to its end before the next. A row too tall for a page becomes several pieces.
func (s *setter) row(cells []cell, above, below float64) []piece {
	leading, lines := s.closely*cells[0].style.leading, 1
	for _, c := range cells {
		leading = max(leading, s.closely*c.style.leading)
		lines = max(lines, len(c.lines))
	}
	most := int(tallestRow / leading)
	var pieces []piece
	for from := 0; from < lines; from += most {
		to := min(from+most, lines)
		pieces = append(pieces, piece{
			above: above, height: leading * float64(to-from),
			draw: func(y float64) {
				for _, c := range cells {
					s.printCell(c, from, min(to, len(c.lines)), y, leading)
				}
			},
		})
		above = 0
	}
	pieces[len(pieces)-1].height += below
	return pieces
}

func (s *setter) printCell(c cell, from, to int, y, leading float64) {
	for i := from; i < to; i++ {
		x := s.aligned(c.lines[i], c.style, c.x, c.width)
		if c.right {
			x = c.x + c.width - s.lineWidth(c.lines[i], c.style)
		}
		s.print(c.element, c.lines[i], c.style, x, y+leading*float64(i-from))
	}
}
