package report

import "cmp"

// About is what is to be known about a table or a calendar that stands in a file of its own: what a Document says at its
// head and at its end.
type About struct {
	Title string     // over all of it: "About this paper"
	Facts []Labelled // the organisation, the date, the edition, for whom it is, and so on
	Notes []string   // where it comes from, how it is scored
	Long  LongTexts
}

// LongTexts words a sheet of the texts that have no room in their rows on paper.
type LongTexts struct {
	Title             string
	Row, Column, Text string // the columns' names: what its row begins with, the name of its column, the text
	Back              string // the text's column of a table that comes back: it is changed in the table, and not here
	Said              string // of the sheet, at the foot of the table's pages
}

// Sheet gives it as rows, to stand as a sheet of its own beside the table.
func (a About) Sheet() Table {
	t := Table{Title: a.Title, Columns: []Column{{Name: a.Title}, {Kind: DayColumn}}}
	for _, fact := range a.Facts {
		t.Rows = append(t.Rows, []string{fact.Label, fact.cell()})
	}
	for _, note := range a.Notes {
		t.Rows = append(t.Rows, []string{"", note})
	}
	return t
}

// cell is a fact in a table: a day is one.
func (l Labelled) cell() string { return cmp.Or(l.Day.String(), l.Text) }

// Lines gives it as running text: a fact or a note to a line.
func (a About) Lines() []string {
	var lines []string
	for _, fact := range a.Facts {
		lines = append(lines, fact.Lead()+" "+fact.Text)
	}
	return append(lines, a.Notes...)
}

// WithFacts gives the same table with a further column for each fact, the same in every row. A CSV file has no other
// place for them that leaves it one table; and rows of several organisations can so be put under each other.
func (t Table) WithFacts() Table {
	columns := append([]Column(nil), t.Columns...)
	rows := make([][]string, len(t.Rows))
	for i, row := range t.Rows {
		rows[i] = append([]string(nil), row...)
	}
	for _, fact := range t.About.Facts {
		column := Column{Name: fact.Label}
		if !fact.Day.IsZero() {
			column.Kind = DayColumn
		}
		columns = append(columns, column)
		for i := range rows {
			rows[i] = append(rows[i], fact.cell())
		}
	}
	t.Columns, t.Rows = columns, rows
	return t
}
