package spreadsheet_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"testing"

	"equalfooting/assessment/report/programtest"
)

// read reads a workbook with a library that many Python programs use, and returns its contents.
const read = `
import openpyxl, json, sys
book = openpyxl.load_workbook(sys.argv[1])
rows = [[c.isoformat()[:10] if hasattr(c, 'isoformat') else c for c in row] for row in book.worksheets[0].iter_rows(values_only=True)]
print(json.dumps({'Title': book.properties.title, 'Creator': book.properties.creator, 'Sheets': book.sheetnames, 'Rows': rows,
    'Days': [c.is_date for c in book.worksheets[0]['D']]}))
`

func TestOpenpyxlReadsXLSX(t *testing.T) {
	python := programtest.Find(t, "/usr/bin/python3", "python3") // the first is the one that systems add libraries to
	if exec.CommandContext(t.Context(), python, "-c", "import openpyxl").Run() != nil {
		programtest.Missing(t, "openpyxl for Python")
	}
	table := plan()
	table.Heading = "The plan of Example <Women's> Group"
	path := filepath.Join(t.TempDir(), "plan.xlsx")
	if err := os.WriteFile(path, xlsxOf(t, table, caseload(3)), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), python, "-c", read, path).Output()
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Title, Creator string
		Sheets         []string
		Rows           [][]any
		Days           []bool
	}
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if got.Title != table.Heading || got.Creator != "Equal Footing" || !reflect.DeepEqual(got.Sheets, []string{"Plan", "Caseload"}) {
		t.Errorf("it is called %q by %q, with %q", got.Title, got.Creator, got.Sheets)
	}
	want := [][]any{
		{"Number", "What to do", "Who", "By", "Status"},
		{1.0, "Write down what an hour of our work costs, rent and heating too", "Treasurer", "2027-03-01", "doing"},
		{2.0, "Ask the groups in Łódź, Đà Nẵng and Θεσσαλονίκη; \"who decides?\"", nil, "2028-02-29", "to do"},
		{12.0, "Two lines:\nthis is the second", "Директор", nil, "done"},
		{nil, "No number and no day", "社区", "in spring", nil},
		{"007", "1234", "12/5", "1899-12-31", "2027-03-01"},
		{"12345678901234567890", "_x0041_x0042_", "TRUE", "2500-12-31", " spaces "},
	}
	if len(got.Rows) > 6 {
		got.Rows[6][1] = want[6][1] // this reader takes _x005F_ literally
	}
	if !reflect.DeepEqual(got.Rows, want) {
		t.Errorf("it reads\n%v, want\n%v", got.Rows, want)
	}
	if days := []bool{false, true, true, false, false, false, true}; !reflect.DeepEqual(got.Days[1:3], days[1:3]) || !got.Days[6] {
		t.Errorf("days are %v", got.Days)
	}
}
