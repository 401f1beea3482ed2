package report

import "cmp"

// About is what a table or a calendar in a file of its own says about itself: what a Document says at its head and at its end.
type About struct {
	Title string     // the heading: "About this paper"
	Facts []Labelled // the organisation, the date, the edition, who it is for, and so on
	Notes []string   // where it comes from, how it is scored
	Long  LongTexts
}

// LongTexts has the words for a sheet of the texts that do not fit into their rows on paper.
type LongTexts struct {
	Title             string
	Row, Column, Text string // the column names: the start of the text's row, the name of its column, the text
	Back              string // the name of the text's column if the table comes back: the text is changed in the table, not here
	Said              string // about the sheet, at the foot of the table's pages
}

// Sheet returns it as rows, for a separate sheet next to the table.
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

// cell is a fact as a table holds it, with a day as a date.
func (l Labelled) cell() string { return cmp.Or(l.Day.String(), l.Text) }

// Lines returns it as running text, with a fact or a note on each line.
func (a About) Lines() []string {
	var lines []string
	for _, fact := range a.Facts {
		lines = append(lines, fact.Lead()+" "+fact.Text)
	}
	return append(lines, a.Notes...)
}

// WithFacts returns the same table with another column for each fact, the same in every row. A CSV file has nowhere else to put them
// and remain one table; and in this way the rows of several organisations can be put together.
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
