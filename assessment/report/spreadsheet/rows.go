package spreadsheet

import "equalfooting/assessment/report"

// Rows give the rows of a table, one after the other, until fn gives an error, which is theirs then too. They give the same each time.
type Rows func(fn func(row []string) error) error

// rowsOf gives those that a table has.
func rowsOf(t report.Table) Rows {
	return func(fn func(row []string) error) error {
		for _, row := range t.Rows {
			if err := fn(row); err != nil {
				return err
			}
		}
		return nil
	}
}

// page is a table of a workbook, with its rows.
type page struct {
	report.Table
	rows Rows
}

func pagesOf(tables []report.Table) []page {
	list := make([]page, len(tables))
	for i, t := range tables {
		list[i] = page{t, rowsOf(t)}
	}
	return list
}
