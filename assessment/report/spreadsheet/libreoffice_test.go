package spreadsheet_test

import (
	"encoding/xml"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report/programtest"
)

// loadedCell is a cell as LibreOffice holds it after opening a file.
type loadedCell struct {
	Times   int      `xml:"urn:oasis:names:tc:opendocument:xmlns:table:1.0 number-columns-repeated,attr"` // equal cells are written as one
	Formula string   `xml:"urn:oasis:names:tc:opendocument:xmlns:table:1.0 formula,attr"`
	Kind    string   `xml:"urn:oasis:names:tc:opendocument:xmlns:office:1.0 value-type,attr"`
	Number  string   `xml:"urn:oasis:names:tc:opendocument:xmlns:office:1.0 value,attr"`
	Day     string   `xml:"urn:oasis:names:tc:opendocument:xmlns:office:1.0 date-value,attr"`
	Lines   []string `xml:"urn:oasis:names:tc:opendocument:xmlns:text:1.0 p"`
}

type loadedRow struct {
	Cells []loadedCell `xml:"table-cell"`
}

type loadedSheet struct {
	Name string      `xml:"name,attr"`
	Head []loadedRow `xml:"table-header-rows>table-row"` // those that are repeated on every printed page
	Rows []loadedRow `xml:"table-row"`
}

// throughLibreOffice opens files, by name, and returns the first sheet of each as LibreOffice then holds it.
func throughLibreOffice(t *testing.T, filter string, files map[string]string) map[string]loadedSheet {
	t.Helper()
	soffice := programtest.Find(t, "soffice")
	folder := t.TempDir()
	profile := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(folder, "profile"))}
	arguments := []string{"-env:UserInstallation=" + profile.String(), "--headless", "--norestore", "--convert-to", "fods", "--outdir", folder}
	if filter != "" {
		arguments = append(arguments, "--infilter="+filter)
	}
	for name, text := range files {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, path)
	}
	if said, err := exec.CommandContext(t.Context(), soffice, arguments...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	sheets := make(map[string]loadedSheet)
	for name := range files {
		data, err := os.ReadFile(filepath.Join(folder, strings.TrimSuffix(name, filepath.Ext(name))+".fods"))
		if err != nil {
			t.Fatal(err)
		}
		var page struct {
			Sheets []loadedSheet `xml:"body>spreadsheet>table"`
		}
		if err := xml.Unmarshal(data, &page); err != nil {
			t.Fatal(err)
		}
		sheet := page.Sheets[0]
		sheet.Rows = slices.Concat(sheet.Head, sheet.Rows)
		for i, row := range sheet.Rows {
			var cells []loadedCell
			for _, cell := range row.Cells {
				cells = append(cells, slices.Repeat([]loadedCell{cell}, min(max(cell.Times, 1), 9))...)
			}
			sheet.Rows[i].Cells = cells
		}
		sheets[name] = sheet
	}
	return sheets
}

func formulas(sheet loadedSheet) (found []string) {
	for _, row := range sheet.Rows {
		for _, cell := range row.Cells {
			if cell.Formula != "" {
				found = append(found, cell.Formula)
			}
		}
	}
	return found
}

// The filters are LibreOffice's for CSV: which signs separate cells, the quote, UTF-8, from line 1, and that what looks like a formula is
// one. Excel in much of Europe is a spreadsheet in which semicolons separate cells.
func TestNoCellIsAFormulaToLibreOffice(t *testing.T) {
	for name, filter := range map[string]string{
		"comma":      "CSV:44,34,76,1,,0,false,true,false,false,false,0,true",
		"semicolon":  "CSV:59,34,76,1,,0,false,true,false,false,false,0,true",
		"tab":        "CSV:9,34,76,1,,0,false,true,false,false,false,0,true",
		"any of all": "CSV:44/59/9,34,76,1,,0,false,true,false,false,false,0,true",
	} {
		t.Run(name, func(t *testing.T) {
			got := throughLibreOffice(t, filter, map[string]string{
				"hostile.csv": csvOf(t, hostile()), "semicolons.csv": csvWith(t, hostile(), ';'), "bare.csv": "=1+1\r\n\"a;=1+1\"\r\n1,\"a;=1+1\"\r\n",
			})
			if found := append(formulas(got["hostile.csv"]), formulas(got["semicolons.csv"])...); len(found) > 0 {
				t.Errorf("formulas: %q", found)
			}
			if len(formulas(got["bare.csv"])) == 0 {
				t.Error("what is not guarded is no formula either: this test shows nothing")
			}
		})
	}
}

func TestLibreOfficeReadsCSV(t *testing.T) {
	const utf8QuotedIsText = "CSV:44,34,76,1,,0,true"
	got := throughLibreOffice(t, utf8QuotedIsText, map[string]string{"plan.csv": csvOf(t, plan()), "hostile.csv": csvOf(t, hostile())})
	compareSheet(t, got["plan.csv"], readBack(t, csvOf(t, plan())))
	compareSheet(t, got["hostile.csv"], readBack(t, csvOf(t, hostile())))
}

func TestLibreOfficeReadsXLSX(t *testing.T) {
	got := throughLibreOffice(t, "", map[string]string{"plan.xlsx": string(xlsxOf(t, plan(), hostile())), "hostile.xlsx": string(xlsxOf(t, hostile()))})
	if found := formulas(got["hostile.xlsx"]); len(found) > 0 {
		t.Errorf("formulas: %q", found)
	}
	table := hostile()
	rows := [][]string{{table.Columns[0].Name, table.Columns[1].Name, table.Columns[2].Name}}
	compareSheet(t, got["hostile.xlsx"], append(rows, table.Rows...))

	sheet := got["plan.xlsx"]
	if sheet.Name != "Plan" || len(sheet.Head) != 1 {
		t.Errorf("the sheet is named %q and has %d rows that are repeated on paper", sheet.Name, len(sheet.Head))
	}
	for at, want := range map[[2]int]loadedCell{
		{1, 0}: {Kind: "float", Number: "1", Lines: []string{"1"}},
		{1, 3}: {Kind: "date", Day: "2027-03-01", Lines: []string{"1 Mar 2027"}},
		{6, 3}: {Kind: "date", Day: "2500-12-31", Lines: []string{"31 Dec 2500"}},
		{2, 1}: {Kind: "string", Lines: []string{plan().Rows[1][1]}},
		{5, 1}: {Kind: "string", Lines: []string{"1234"}},
		{5, 0}: {Kind: "string", Lines: []string{"007"}},
		{3, 1}: {Kind: "string", Lines: []string{"Two lines:", "this is the second"}},
		{6, 1}: {Kind: "string", Lines: []string{"_x0041_x0042_"}},
	} {
		if cell := sheet.Rows[at[0]].Cells[at[1]]; cell.Kind != want.Kind || cell.Number != want.Number || cell.Day != want.Day || !slices.Equal(cell.Lines, want.Lines) {
			t.Errorf("row %d, column %d is %+v, want %+v", at[0], at[1], cell, want)
		}
	}
}

// compareSheet compares the cells' text without spaces, which have an element of their own in LibreOffice's file.
func compareSheet(t *testing.T, sheet loadedSheet, want [][]string) {
	t.Helper()
	for i, row := range want {
		for j, text := range row {
			got := strings.Join(sheet.Rows[i].Cells[j].Lines, " ")
			if unspaced(got) != unspaced(shown(text)) {
				t.Errorf("row %d, column %d is %q, want %q", i, j, got, text)
			}
		}
	}
}

func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }
