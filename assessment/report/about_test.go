package report_test

import (
	"reflect"
	"testing"

	"equalfooting/assessment/report"
)

func aboutATable() report.Table {
	return report.Table{Columns: []report.Column{{Name: "What"}}, Rows: [][]string{{"One"}, {"Two"}},
		About: report.About{Title: "About this paper", Facts: []report.Labelled{{Label: "Date", Text: "23 November 2026"}, {Label: "This copy", Text: "For us"}},
			Notes: []string{"It is yours."}}}
}

func TestFactsStandInColumnsOfTheirOwn(t *testing.T) {
	table := aboutATable()
	got := table.WithFacts()
	columns := []report.Column{{Name: "What"}, {Name: "Date"}, {Name: "This copy"}}
	rows := [][]string{{"One", "23 November 2026", "For us"}, {"Two", "23 November 2026", "For us"}}
	if !reflect.DeepEqual(got.Columns, columns) || !reflect.DeepEqual(got.Rows, rows) {
		t.Errorf("%v over %v", got.Columns, got.Rows)
	}
	if !reflect.DeepEqual(table, aboutATable()) {
		t.Error("the table itself was changed")
	}
}

func TestWhatIsToBeKnownMakesASheet(t *testing.T) {
	got := aboutATable().About.Sheet()
	if want := [][]string{{"Date", "23 November 2026"}, {"This copy", "For us"}, {"", "It is yours."}}; !reflect.DeepEqual(got.Rows, want) {
		t.Errorf("%v, want %v", got.Rows, want)
	}
	if len(got.Columns) != 2 || got.Columns[0].Name != "About this paper" || got.Title != "About this paper" {
		t.Errorf("%q with %v", got.Title, got.Columns)
	}
}

func TestWhatIsToBeKnownAsLines(t *testing.T) {
	got := aboutATable().About.Lines()
	if want := []string{"Date: 23 November 2026", "This copy: For us", "It is yours."}; !reflect.DeepEqual(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
