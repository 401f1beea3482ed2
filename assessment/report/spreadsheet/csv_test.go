package spreadsheet_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/spreadsheet"
)

var update = flag.Bool("update", false, "write the golden file again")

func csvOf(t testing.TB, table report.Table) string {
	t.Helper()
	return csvWith(t, table, ',')
}

func csvWith(t testing.TB, table report.Table, separator rune) string {
	t.Helper()
	var b strings.Builder
	if err := spreadsheet.CSV(&b, table, separator); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// readBack reads a CSV file as other programs do, and checks what they forgive.
func readBack(t testing.TB, file string) [][]string {
	t.Helper()
	return readWith(t, file, ',')
}

func readWith(t testing.TB, file string, separator rune) [][]string {
	t.Helper()
	body, marked := strings.CutPrefix(file, "\uFEFF")
	if !marked {
		t.Fatal("no byte order mark: Excel would get accents wrong")
	}
	if !strings.HasSuffix(body, "\r\n") || !utf8.ValidString(body) {
		t.Fatalf("not UTF-8 with a line end after each row: %q", body)
	}
	reader := csv.NewReader(strings.NewReader(body))
	reader.Comma = separator
	rows, err := reader.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestGoldenCSV(t *testing.T) {
	const path = "testdata/plan.golden.csv"
	got := csvOf(t, plan())
	if *update {
		if err := os.MkdirAll("testdata", 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// Git may have changed the line ends of the golden file.
	if strings.ReplaceAll(got, "\r\n", "\n") != strings.ReplaceAll(string(want), "\r\n", "\n") {
		t.Errorf("%s is not what it was (if that is meant: go test ./assessment/report/spreadsheet -update, and read it). Now:\n%s", path, got)
	}
}

func TestCSVIsReadBack(t *testing.T) {
	for name, table := range map[string]report.Table{"plan": plan(), "caseload": caseload(40), "one empty cell": {Columns: []report.Column{{}}, Rows: [][]string{{""}}}} {
		t.Run(name, func(t *testing.T) {
			got := readBack(t, csvOf(t, table))
			var names []string
			for _, column := range table.Columns {
				names = append(names, column.Name)
			}
			want := append([][]string{names}, table.Rows...)
			if !slices.EqualFunc(got, want, slices.Equal) {
				t.Errorf("read back\n%q\nwant\n%q", got, want)
			}
		})
	}
}

// With semicolons between the cells, a comma in a text could begin a cell for other programs, but no cell is a formula to them either.
func TestCSVWithSemicolons(t *testing.T) {
	if got, want := readWith(t, csvWith(t, plan(), ';'), ';'), readBack(t, csvOf(t, plan())); !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("read back\n%q\nwant\n%q", got, want)
	}
	for i, row := range readWith(t, csvWith(t, hostile(), ';'), ';') {
		for _, cell := range row {
			for part := range strings.SplitSeq(cell, ",") {
				if err := harmless(part); err != nil {
					t.Errorf("row %d, %q: %v", i, cell, err)
				}
			}
		}
	}
}

func TestNoCellIsAFormula(t *testing.T) {
	rows := readBack(t, csvOf(t, hostile()))
	if len(rows) != len(hostileTexts)+1 {
		t.Fatalf("%d rows, want %d", len(rows), len(hostileTexts)+1)
	}
	for i, row := range rows[1:] {
		for _, cell := range row {
			if err := harmless(cell); err != nil {
				t.Errorf("%q: %v", cell, err)
			}
			if text := shown(hostileTexts[i]); strings.ReplaceAll(cell, "'", "") != strings.ReplaceAll(text, "'", "") {
				t.Errorf("%q became %q", text, cell)
			}
		}
	}
}

// harmless checks a cell against the rule in another way than the program does: no part of it, however a spreadsheet may split it, begins
// with a formula sign once everything invisible is removed.
func harmless(cell string) error {
	if cell != "" && strings.ContainsRune("\t\r\n", []rune(cell)[0]) {
		return errors.New("begins with a tab or a line end")
	}
	for part := range strings.FieldsFuncSeq(cell, func(r rune) bool { return strings.ContainsRune(";\t\n\r", r) }) {
		bare := strings.TrimLeftFunc(part, func(r rune) bool { return !unicode.IsGraphic(r) || unicode.IsSpace(r) || r == '"' || r == '\uFFFD' })
		if bare != "" && strings.ContainsRune("=+-@＝＋－＠−", []rune(bare)[0]) {
			return errors.New("could begin a formula: " + part)
		}
	}
	return nil
}

// If nothing could be a formula, nothing is added.
func TestOrdinaryTextIsLeftAlone(t *testing.T) {
	for _, text := range []string{"a-b", "2 + 2 = 4", "me@example.org", "it's", "well-known", "e-mail; phone", "a\n\nb", "'quoted'", "٣", "#1"} {
		got := readBack(t, csvOf(t, report.Table{Columns: []report.Column{{Name: "x"}}, Rows: [][]string{{text}}}))
		if got[1][0] != text {
			t.Errorf("%q became %q", text, got[1][0])
		}
	}
}

func TestWhatIsWrittenIsTheSameEachTime(t *testing.T) {
	if first, second := csvOf(t, hostile()), csvOf(t, hostile()); first != second {
		t.Error("two different CSV files of one table")
	}
	if first, second := xlsxOf(t, plan(), hostile()), xlsxOf(t, plan(), hostile()); !bytes.Equal(first, second) {
		t.Error("two different workbooks of the same tables")
	}
}

var errFull = errors.New("the disk is full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWritersErrorIsGiven(t *testing.T) {
	if err := spreadsheet.CSV(full{}, plan(), ','); !errors.Is(err, errFull) {
		t.Errorf("CSV gives %v", err)
	}
	if err := spreadsheet.XLSX(full{}, plan()); !errors.Is(err, errFull) {
		t.Errorf("XLSX gives %v", err)
	}
}
