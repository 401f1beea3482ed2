package pdf

import (
	"math"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/file"
	"equalfooting/assessment/report/pdf/shape"
)

const (
	columnGap = 4.0
	cellAbove = 1.1 // the space in a row, above and below its text
)

// tabular sets tables.
type tabular struct{ *setter }

// table lays out rows under heads, which are repeated on each page.
func (s tabular) table(t report.Table) []piece {
	pieces := s.paragraph(t.Title, bodyStyle.bold(), aboveTable)
	if len(t.Columns) == 0 {
		return pieces
	}
	lead(pieces)
	texts := s.texts(t)
	widths := s.columnWidths(texts)
	table := s.in.Add(file.Table)

	above := aboveTable
	if len(pieces) > 0 {
		above = aboveParagraph
	}
	heads := s.heads(t, texts[0], widths, table.Add(file.Row), above)
	lead(heads)
	pieces = append(pieces, heads...)
	again := s.heads(t, texts[0], widths, nil, above)
	lead(again)
	if height(again) > tallestHeads {
		again = nil
	}
	for _, row := range texts[1:] {
		cells := s.cells(t, row, widths, tableStyle)
		e := table.Add(file.Row)
		for i := range cells {
			cells[i].element = e.Add(file.Cell)
		}
		rows := s.row(cells, cellAbove, cellAbove)
		for i := range rows {
			rows[i].heads = again
		}
		last := &rows[len(rows)-1]
		after(last, func(y float64) { s.rule(y+last.height, measure, 0.2, faint) })
		pieces = append(pieces, rows...)
	}
	pieces[len(pieces)-1].height += belowTable
	return pieces
}

// heads are the heads of the columns, as parts of a row; row is nil for heads that are drawn again, and not read again.
func (s tabular) heads(t report.Table, texts []*shape.Text, widths []float64, row *file.Element, above float64) []piece {
	cells := s.cells(t, texts, widths, tableStyle.bold())
	if row != nil {
		for i := range cells {
			cells[i].element = row.Add(file.Head).OverColumn()
		}
	}
	heads := s.row(cells, above, cellAbove)
	last := &heads[len(heads)-1]
	after(last, func(y float64) { s.rule(y+last.height-0.4, measure, 0.4, accent) })
	return heads
}

func (s tabular) cells(t report.Table, texts []*shape.Text, widths []float64, st style) []cell {
	cells, x := make([]cell, len(texts)), left
	for i, text := range texts {
		cells[i] = cell{lines: s.lines(text, st, widths[i], 0), style: st, x: x, width: widths[i],
			right: t.Columns[i].Kind == report.NumberColumn}
		x += widths[i] + columnGap
	}
	return cells
}

// texts are a table's cells, its heads first.
func (s tabular) texts(t report.Table) [][]*shape.Text {
	texts := [][]*shape.Text{make([]*shape.Text, len(t.Columns))}
	for i, column := range t.Columns {
		texts[0][i] = s.set(column.Name, tableStyle.bold())
	}
	for row := range t.Rows {
		cells := make([]*shape.Text, len(t.Columns))
		for column := range t.Columns {
			cells[column] = s.set(t.Shown(row, column), tableStyle)
		}
		texts = append(texts, cells)
	}
	return texts
}

// columnWidths shares out the measure: no column gets less than its longest word or more than its longest text, and in between a column
// gets more the more text it has.
func (s tabular) columnWidths(texts [][]*shape.Text) []float64 {
	count := len(texts[0])
	room := measure - columnGap*float64(count-1)
	least, most := make([]float64, count), make([]float64, count)
	for i := range count {
		for _, row := range texts {
			most[i] = max(most[i], s.width(row[i], tableStyle))
			least[i] = max(least[i], s.widestWord(row[i], tableStyle))
		}
	}
	keepWithin(room, least)
	return share(room, least, most)
}

// keepWithin cuts down the least widths, the greatest first, until together they are no more than the room. None is ever more than a third
// of it, so that a word without an end leaves space for the rest.
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

// muchToSay is the power of its longest text by which a column is given room: at 1 a column of sentences leaves none for a name of two
// words, and at a half the sentences are broken into many short lines.
const muchToSay = 0.7

// share gives every column a multiple of that power of its most (or of all the room if that is less), unless it needs more or can do with
// less: the multiple that takes up all the room. The least widths together are no more than the room; whatever is left once all have the
// most is shared equally.
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
