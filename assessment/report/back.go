package report

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// Back is how a table that was changed in a spreadsheet program finds its way back. It is on a separate, hidden sheet.
type Back struct {
	Mark    []Labelled // whose the table is, and whatever else must be known about it
	Columns []string   // what programs call each of the table's columns
	Key     int        // the column that says what a row is about
}

// BackTitle is the name of the hidden sheet, and BackFormat is in its first row.
const (
	BackTitle  = "footing"
	BackFormat = "equal-footing-table"
	BackColumn = "column"
	BackRow    = "row"
	BackLong   = "long"
)

// Sheet returns it as rows: the mark, the columns by their names, and for each row its key and the sums of its cells, which show which
// of them were changed. ok is false for a table that does not come back.
func (b Back) Sheet(t Table) (sheet Table, ok bool) {
	if len(b.Columns) == 0 {
		return Table{}, false
	}
	sheet = Table{Title: BackTitle, Hidden: true, Columns: []Column{{Name: BackFormat}, {Name: "1"}, {}}}
	for _, m := range b.Mark {
		sheet.Rows = append(sheet.Rows, []string{m.Label, m.Text, ""})
	}
	for i, id := range b.Columns {
		sheet.Rows = append(sheet.Rows, []string{BackColumn, id, t.Columns[i].Name})
	}
	for _, row := range t.Rows {
		sums := make([]string, len(row))
		for i, cell := range row {
			sums[i] = CellSum(cell)
		}
		sheet.Rows = append(sheet.Rows, []string{BackRow, row[b.Key], strings.Join(sums, " ")})
	}
	return sheet, true
}

// AddLong adds what is on another sheet, which is only for reading, so that changes there are noticed.
func (t *Table) AddLong(long Table) {
	add := func(cell string) {
		if cell != "" {
			t.Rows = append(t.Rows, []string{BackLong, CellSum(cell), long.Title})
		}
	}
	for _, column := range long.Columns {
		add(column.Name)
	}
	for _, row := range long.Rows {
		for _, cell := range row {
			add(cell)
		}
	}
}

// PlainCell is a cell's text without the things that spreadsheet programs may change in it: line ends, and invisible characters at the
// start and end.
func PlainCell(cell string) string {
	cell = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(cell, "\uFFFD"))
	return strings.TrimSpace(cell)
}

// CellSum is a short sum of a cell's text, by which a changed cell is noticed.
func CellSum(cell string) string {
	sum := sha256.Sum256([]byte(PlainCell(cell)))
	return hex.EncodeToString(sum[:5])
}
