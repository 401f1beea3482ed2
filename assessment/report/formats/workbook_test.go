package formats_test

import (
	"bytes"
	"errors"
	"fmt"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
)

// A workbook that is written a part at a time has the same bytes as one whose table is in memory.
func TestAWorkbookInParts(t *testing.T) {
	table := report.Table{Title: "Example", Columns: []report.Column{{Name: "Number", Kind: report.NumberColumn}, {Name: "Name"}},
		About: report.About{Title: "About", Facts: []report.Labelled{{Label: "Made", Text: "in a test"}}}}
	for i := range 25 {
		table.Rows = append(table.Rows, []string{fmt.Sprint(i), fmt.Sprintf("Example\u202e %d", i/2)})
	}
	whole, err := formats.Table(formats.Excel, table, formats.ByComma)
	if err != nil {
		t.Fatal(err)
	}
	head := table
	head.Rows = nil
	parts := func(fn func(some report.Table) error) error {
		for from := 0; from < len(table.Rows); from += 10 {
			some := table
			some.Rows = table.Rows[from:min(from+10, len(table.Rows))]
			if err := fn(some); err != nil {
				return err
			}
		}
		return nil
	}
	var b bytes.Buffer
	if err := formats.Workbook(&b, head, parts); err != nil || !bytes.Equal(b.Bytes(), whole) {
		t.Errorf("%v; %d bytes, of %d", err, b.Len(), len(whole))
	}
	broken := errors.New("broken")
	if err := formats.Workbook(&b, head, func(func(report.Table) error) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}
