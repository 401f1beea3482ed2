package pdf

import (
	"math"
	"strings"

	"equalfooting/assessment/report"
)

const (
	columnGap = 4.0
	cellAbove = 1.1 // the space in a row, above and below its text
)

// table lays out rows under heads, which each page repeats.
func (s *setter) table(t report.Table) []piece {
	pieces := s.paragraph(t.Title, bodyStyle.bold(), aboveTable)
	if len(t.Columns) == 0 {
		return pieces
	}
	lead(pieces)
	texts := s.texts(t)
	widths := s.columnWidths(texts)
	cells := func(row []string, st style) []cell {
		cells, x := make([]cell, len(row)), left
		for i, text := range row {
			cells[i] = cell{
				lines: s.lines(text, st, widths[i], 0), style: st, x: x, width: widths[i],
				right: t.Columns[i].Kind == report.NumberColumn,
			}
			x += widths[i] + columnGap
		}
		return cells
	}

	above := aboveTable
	if len(pieces) > 0 {
		above = aboveParagraph
	}
	heads := s.row(cells(texts[0], tableStyle.bold()), above, cellAbove)
	last := &heads[len(heads)-1]
	after(last, func(y float64) { s.rule(y+last.height-0.4, measure, 0.4, accent) })
	lead(heads)
	pieces = append(pieces, heads...)
	if height(heads) > tallestHeads {
		heads = nil
	}
	for _, row := range texts[1:] {
		rows := s.row(cells(row, tableStyle), cellAbove, cellAbove)
		for i := range rows {
			rows[i].heads = heads
		}
		last := &rows[len(rows)-1]
		after(last, func(y float64) { s.rule(y+last.height, measure, 0.2, faint) })
		pieces = append(pieces, rows...)
	}
	pieces[len(pieces)-1].height += belowTable
	return pieces
}

// texts are a table's cells as they are shown, its heads first.
func (s *setter) texts(t report.Table) [][]string {
	texts := [][]string{make([]string, len(t.Columns))}
	for i, column := range t.Columns {
		texts[0][i] = s.shown(column.Name)
	}
	for row := range t.Rows {
		cells := make([]string, len(t.Columns))
		for column := range t.Columns {
			cells[column] = s.shown(t.Shown(row, column))
		}
		texts = append(texts, cells)
	}
	return texts
}

// columnWidths shares the measure out: none gets less than its longest word or more than its longest text, and between
// these more the more it has to say.
func (s *setter) columnWidths(texts [][]string) []float64 {
	count := len(texts[0])
	room := measure - columnGap*float64(count-1)
	least, most := make([]float64, count), make([]float64, count)
	for i := range count {
		for j, row := range texts {
			st := tableStyle
			if j == 0 {
				st = st.bold()
			}
			most[i] = max(most[i], s.width(row[i], st))
			for word := range strings.SplitSeq(row[i], " ") {
				least[i] = max(least[i], s.width(word, st))
			}
		}
	}
	keepWithin(room, least)
	return share(room, least, most)
}

// keepWithin cuts down the least widths, the greatest of them first, until together they are no more than the room. None
// is ever more than a third of it, so that a word without an end leaves space for the rest.
func keepWithin(room float64, least []float64) {
	const smaller = 0.95
	for limit := room / 3; ; limit *= smaller {
		var sum float64
		for i := range least {
			least[i] = min(least[i], limit)
			sum += least[i]
		}
		if sum <= room {
			return
		}
	}
}

// muchToSay is the power of its longest text by which a column is given room: at 1 a column of sentences leaves none for a
// name of two words, and at a half the sentences are broken into many short lines.
const muchToSay = 0.7

// share gives every column a multiple of that power of its most, or of all the room where that is less, unless it needs
// more or can do with less: the multiple that takes up all the room. The least widths together are no more than the room;
// what is to spare once all have the most goes to them equally.
func share(room float64, least, most []float64) []float64 {
	widths := make([]float64, len(least))
	var sum float64
	for low, high, tries := 0.0, room, 40; tries > 0; tries-- {
		level := (low + high) / 2
		sum = 0
		for i := range widths {
			widths[i] = min(max(level*math.Pow(min(most[i], room), muchToSay), least[i]), most[i])
			sum += widths[i]
		}
		if sum > room {
			high = level
		} else {
			low = level
		}
	}
	for i := range widths {
		widths[i] += (room - sum) / float64(len(widths))
	}
	return widths
}
