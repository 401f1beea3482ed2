package spreadsheet_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/spreadsheet"

	"github.com/xuri/excelize/v2"
)

func xlsxOf(t testing.TB, tables ...report.Table) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := spreadsheet.XLSX(&b, tables...); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// opened returns a workbook as another reader sees it.
func opened(t testing.TB, tables ...report.Table) *excelize.File {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(xlsxOf(t, tables...)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	return book
}

func must[T any](t testing.TB) func(T, error) T {
	return func(value T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func TestCellsAreWhatTheirColumnsSay(t *testing.T) {
	book := opened(t, plan())
	for at, want := range map[string]struct {
		kind   excelize.CellType
		stored string
		shown  string
	}{
		"A1": {excelize.CellTypeSharedString, "Number", "Number"},
		"A2": {excelize.CellTypeUnset, "1", "1"}, // Excel's word for a number
		"A4": {excelize.CellTypeUnset, "12", "12"},
		"D2": {excelize.CellTypeUnset, "46447", "1 Mar 2027"},
		"D3": {excelize.CellTypeUnset, "46812", "29 Feb 2028"},
		"D7": {excelize.CellTypeUnset, "219512", "31 Dec 2500"},
		"D4": {excelize.CellTypeUnset, "", ""},
		"D5": {excelize.CellTypeSharedString, "in spring", "in spring"},
		"A6": {excelize.CellTypeSharedString, "007", "007"},
		"B6": {excelize.CellTypeSharedString, "1234", "1234"},
		"D6": {excelize.CellTypeSharedString, "1899-12-31", "1899-12-31"},
		"E6": {excelize.CellTypeSharedString, "2027-03-01", "2027-03-01"},
		"A7": {excelize.CellTypeSharedString, "12345678901234567890", "12345678901234567890"},
		"B7": {excelize.CellTypeSharedString, "_x0041_x0042_", "_x0041_x0042_"},
		"E7": {excelize.CellTypeSharedString, " spaces ", " spaces "},
		"C3": {excelize.CellTypeUnset, "", ""},
	} {
		kind := must[excelize.CellType](t)(book.GetCellType("Plan", at))
		stored := must[string](t)(book.GetCellValue("Plan", at, excelize.Options{RawCellValue: true}))
		shown := must[string](t)(book.GetCellValue("Plan", at))
		if kind != want.kind || stored != want.stored || shown != want.shown {
			t.Errorf("%s holds %q, shows %q, kind %v; want %+v", at, stored, shown, kind, want)
		}
	}
}

func TestHostileCellsAreText(t *testing.T) {
	book := opened(t, hostile())
	name := book.GetSheetName(0)
	for i, text := range hostileTexts {
		for column := 1; column <= 3; column++ {
			at := must[string](t)(excelize.CoordinatesToCellName(column, i+2))
			if formula := must[string](t)(book.GetCellFormula(name, at)); formula != "" {
				t.Errorf("%s is the formula %s", at, formula)
			}
			if kind := must[excelize.CellType](t)(book.GetCellType(name, at)); kind != excelize.CellTypeSharedString {
				t.Errorf("%s, %q, has kind %v", at, text, kind)
			}
			if got := must[string](t)(book.GetCellValue(name, at)); got != shown(text) {
				t.Errorf("%s is %q, want %q", at, got, shown(text))
			}
		}
	}
}

func TestColumnNamesStayInSight(t *testing.T) {
	book := opened(t, plan(), caseload(3))
	for _, name := range []string{"Plan", "Caseload"} {
		panes := must[excelize.Panes](t)(book.GetPanes(name))
		if !panes.Freeze || panes.YSplit != 1 || panes.TopLeftCell != "A2" {
			t.Errorf("%s: %+v", name, panes)
		}
		style := must[*excelize.Style](t)(book.GetStyle(must[int](t)(book.GetCellStyle(name, "A1"))))
		if style.Font == nil || !style.Font.Bold {
			t.Errorf("%s: the names of the columns are not bold", name)
		}
		style = must[*excelize.Style](t)(book.GetStyle(must[int](t)(book.GetCellStyle(name, "B2"))))
		if style.NumFmt != 49 || style.Alignment == nil || !style.Alignment.WrapText {
			t.Errorf("%s: text is not kept as text, or does not wrap: %+v", name, style)
		}
	}
	var repeated []string
	for _, defined := range book.GetDefinedName() {
		repeated = append(repeated, defined.Name+" "+defined.RefersTo)
	}
	if want := []string{"_xlnm.Print_Titles 'Plan'!$1:$1", "_xlnm.Print_Titles 'Caseload'!$1:$1"}; !slices.Equal(repeated, want) {
		t.Errorf("defined: %q, want %q", repeated, want)
	}
	if width := must[float64](t)(book.GetColWidth("Plan", "B")); width != 50 {
		t.Errorf("a column of long text is %v wide", width)
	}
}

func TestSheetNames(t *testing.T) {
	long := strings.Repeat("long ", 20)
	for name, c := range map[string]struct{ titles, want []string }{
		"as they are":         {[]string{"Plan", "Caseload", "Łódź, 2027"}, []string{"Plan", "Caseload", "Łódź, 2027"}},
		"none":                {nil, []string{"1"}},
		"empty":               {[]string{"", " \t", "'"}, []string{"1", "2", "3"}},
		"its number is taken": {[]string{"2", ""}, []string{"2", "2 2"}},
		"forbidden signs":     {[]string{`a[b]:c*d?e/f\g`, "'quoted'", "it's"}, []string{"a b c d e f g", "quoted", "it's"}},
		"alike but for case":  {[]string{"Plan", "PLAN", "plan"}, []string{"Plan", "PLAN 2", "plan 3"}},
		"reserved":            {[]string{"History"}, []string{"History 2"}},
		"too long":            {[]string{long, long}, []string{"long long long long long long l", "long long long long long long 2"}},
		"too long by UTF-16":  {[]string{strings.Repeat("😀", 20)}, []string{strings.Repeat("😀", 15)}},
		"ends in apostrophe":  {[]string{strings.Repeat("x", 30) + "'s"}, []string{strings.Repeat("x", 30)}},
		"lines and controls":  {[]string{"two\r\nlines", "nul\x00"}, []string{"two lines", "nul\uFFFD"}},
	} {
		t.Run(name, func(t *testing.T) {
			var tables []report.Table
			for _, title := range c.titles {
				tables = append(tables, report.Table{Title: title, Columns: plan().Columns})
			}
			if got := opened(t, tables...).GetSheetList(); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestWideTable(t *testing.T) {
	table := report.Table{Title: "Wide", Rows: [][]string{nil}}
	for range 800 {
		table.Columns = append(table.Columns, report.Column{Name: "x"})
		table.Rows[0] = append(table.Rows[0], "y")
	}
	book := opened(t, table)
	for _, at := range []string{"A2", "Z2", "AA2", "AZ2", "BA2", "ZZ2", "AAA2", "ADT2"} {
		if got := must[string](t)(book.GetCellValue("Wide", at)); got != "y" {
			t.Errorf("%s is %q", at, got)
		}
	}
}

// Excel calls a file with longer texts in its cells damaged.
func TestTextTooLongForExcelIsCut(t *testing.T) {
	text := strings.Repeat("a", 32766) + "😀 and more"
	book := opened(t, report.Table{Title: "x", Columns: []report.Column{{Name: "x"}}, Rows: [][]string{{text}}})
	if got := must[string](t)(book.GetCellValue("x", "A2")); got != text[:32766] {
		t.Errorf("%d bytes left", len(got))
	}
}

// A workbook says what it is called, and that a program made it.
func TestTitleAndAuthorAreNamed(t *testing.T) {
	table := plan()
	for heading, want := range map[string]string{"": "Plan", "The plan of <Example> & Co": "The plan of <Example> & Co"} {
		table.Heading = heading
		properties := must[*excelize.DocProperties](t)(opened(t, table).GetDocProps())
		if properties.Title != want || properties.Creator != report.Author {
			t.Errorf("it is called %q, by %q; want %q", properties.Title, properties.Creator, want)
		}
	}
}
