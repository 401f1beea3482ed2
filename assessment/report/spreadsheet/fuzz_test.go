package spreadsheet_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/spreadsheet"
)

// Any text in any place gives files that can be read, and in them it is text.
func FuzzTables(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s, s, s, s)
	}
	f.Fuzz(func(t *testing.T, title, name, cell, other string) {
		columns := []report.Column{{Name: name}, {Name: other, Kind: report.NumberColumn}, {Kind: report.DayColumn}}
		table := report.Table{Title: title, Columns: columns, Rows: [][]string{{cell, cell, cell}, {other, other, other}}}
		for _, row := range readBack(t, csvOf(t, table)) {
			for i, got := range row {
				if err := harmless(got); err != nil && i == 0 { // numbers may begin with a minus
					t.Errorf("%q: %v", got, err)
				}
			}
		}
		wellFormed(t, xlsxOf(t, table, report.Table{Title: other}, table))
	})
}

func wellFormed(t testing.TB, file []byte) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range archive.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		for decoder := xml.NewDecoder(r); err == nil; {
			_, err = decoder.Token()
		}
		if !errors.Is(err, io.EOF) {
			t.Errorf("%s: %v", part.Name, err)
		}
	}
}

func BenchmarkXLSX(b *testing.B) {
	for _, table := range []report.Table{plan(), caseload(500)} {
		b.Run(table.Title, func(b *testing.B) {
			for b.Loop() {
				if err := spreadsheet.XLSX(io.Discard, table); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkCSV(b *testing.B) {
	for _, table := range []report.Table{plan(), caseload(500)} {
		b.Run(table.Title, func(b *testing.B) {
			for b.Loop() {
				if err := spreadsheet.CSV(io.Discard, table, ','); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
