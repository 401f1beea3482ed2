package spreadsheet_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/spreadsheet"

	"github.com/xuri/excelize/v2"
)

// What was written is read back unchanged, even after Excel has written it in its own ways: shared texts, and texts in pieces.
func TestWorkbooksAreRead(t *testing.T) {
	table := plan()
	data := xlsxOf(t, table, hostile())
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var saved bytes.Buffer
	if err := f.SetCellRichText(f.GetSheetName(0), "Z1", []excelize.RichTextRun{{Text: "in "}, {Text: "pieces", Font: &excelize.Font{Bold: true}}}); err != nil {
		t.Fatal(err)
	}
	if err := f.SetCellValue(f.GetSheetName(0), "Z2", "shared"); err != nil {
		t.Fatal(err)
	}
	if err := f.Write(&saved); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"ours": data, "saved": saved.Bytes()} {
		pages, err := spreadsheet.Read(data)
		if err != nil || len(pages) != 2 {
			t.Fatalf("%s: %d sheets, %v", name, len(pages), err)
		}
		for i, row := range table.Rows {
			for j, want := range row {
				cell := pages[0].At(i+1, j)
				got := cell.Text
				if table.Columns[j].Kind == report.DayColumn {
					got = cell.Day()
				}
				if report.PlainCell(got) != report.PlainCell(shown(want)) {
					t.Errorf("%s: row %d, column %d: %q, want %q", name, i, j, got, want)
				}
			}
		}
	}
	pages, err := spreadsheet.Read(saved.Bytes())
	if err != nil || pages[0].At(0, 25).Text != "in pieces" || pages[0].At(1, 25).Text != "shared" {
		t.Errorf("%q, %q, %v", pages[0].At(0, 25).Text, pages[0].At(1, 25).Text, err)
	}
}

// packed makes a workbook from parts.
func packed(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, text := range parts {
		part, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const (
	oneSheet   = `<workbook xmlns:r="r"><workbookPr date1904="true"/><sheets><sheet name="One" sheetId="1" r:id="a"/></sheets></workbook>`
	oneRelated = `<Relationships><Relationship Id="a" Type="x/worksheet" Target="/xl/s.xml"/><Relationship Id="b" Type="x/sharedStrings" Target="t.xml"/></Relationships>`
	oneText    = `<sst><si><t>a</t></si></sst>`
)

func workbookOf(t testing.TB, sheet string) []byte {
	return packed(t, map[string]string{"xl/workbook.xml": oneSheet, "xl/_rels/workbook.xml.rels": oneRelated, "xl/t.xml": oneText, "xl/s.xml": sheet})
}

func TestOtherWaysToWriteCells(t *testing.T) {
	pages, err := spreadsheet.Read(workbookOf(t, `<worksheet><sheetData><row><c><v>3.0</v></c><c t="str"><f>A</f><v>_x0041__x000D_x</v></c><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row>`+
		`<row r="3"><c r="C3" t="d"><v>2027-03-01T00:00:00</v></c><c r="D3"><v>45000</v></c></row></sheetData></worksheet>`))
	if err != nil {
		t.Fatal(err)
	}
	page := pages[0]
	got := []string{page.At(0, 0).Whole(), page.At(0, 1).Text, page.At(0, 2).Text, page.At(0, 3).Text, page.At(1, 0).Text, page.At(2, 2).Day(), page.At(2, 3).Day(), page.At(9, 9).Text}
	if want := []string{"3", "A\rx", "a", "", "", "2027-03-01", "2027-03-16", ""}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// An archive of a few bytes that unpacks to more than there is room for is refused, and so is a sheet with more rows or columns than anybody
// needs.
func TestWorkbooksThatWouldFillTheMemory(t *testing.T) {
	for name, data := range map[string][]byte{
		"a bomb":         workbookOf(t, "<worksheet>"+strings.Repeat(" ", 70<<20)+"</worksheet>"),
		"a far row":      workbookOf(t, `<worksheet><row r="1048576"><c><v>1</v></c></row></worksheet>`),
		"a far column":   workbookOf(t, `<worksheet><row><c r="XFD1"><v>1</v></c></row></worksheet>`),
		"rows backwards": workbookOf(t, `<worksheet><row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row></worksheet>`),
		"deep":           workbookOf(t, "<worksheet><row><c><is>"+strings.Repeat("<r>", 100_000)),
		"no archive":     []byte("PK\x03\x04"),
		"no workbook":    packed(t, map[string]string{"a": "b"}),
	} {
		if _, err := spreadsheet.Read(data); !errors.Is(err, spreadsheet.ErrNoWorkbook) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzRead: whatever the bytes and parts of a workbook, it is read or refused.
func FuzzRead(f *testing.F) {
	f.Add([]byte{}, "<worksheet/>", oneText, oneSheet, oneRelated)
	f.Add(xlsxOf(f, plan()), `<worksheet><row r="1"><c r="A1" t="s"><v>0</v></c></row></worksheet>`, `<sst><si><r><t>a</t></r></si></sst>`, oneSheet, oneRelated)
	f.Fuzz(func(t *testing.T, data []byte, sheet, texts, workbook, related string) {
		parts := packed(t, map[string]string{"xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": related, "xl/t.xml": texts, "xl/s.xml": sheet})
		for _, data := range [][]byte{data, parts} {
			pages, err := spreadsheet.Read(data)
			if err != nil && !errors.Is(err, spreadsheet.ErrNoWorkbook) {
				t.Fatal(err)
			}
			for _, page := range pages {
				for _, row := range page.Rows {
					for _, cell := range row {
						_, _ = cell.Day(), cell.Whole()
					}
				}
			}
		}
	})
}
