package spreadsheet_test

import (
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/programtest"
	"equalfooting/assessment/report/spreadsheet"

	"pgregory.net/rapid"
)

func longWords() report.About {
	return report.About{Long: report.LongTexts{Title: "Long texts", Row: "Where", Column: "Column", Text: "Text", Said: `It is whole on "Long & texts".`}}
}

func noted(note string) report.Table {
	return report.Table{Title: "Answers", About: longWords(), Columns: []report.Column{{Name: "Part"}, {Name: "Statement"}, {Name: "Note"}},
		Rows: [][]string{{"Capacity", "There is time.", note}, {"Trust", "We have a say.", "Short"}}}
}

func words(count int) string {
	var b strings.Builder
	for i := range count {
		fmt.Fprintf(&b, "word%04d ", i)
	}
	return b.String() + "ENDMARK"
}

// A text that fits in a wider column stays there; one that does not has a sheet too, with nothing lost.
func TestLongTextsHaveASheet(t *testing.T) {
	for count, rows := range map[int]int{50: 0, 177: 0, 230: 3, 1100: 14} {
		table := noted(words(count))
		sheet, ok := spreadsheet.LongTexts(table)
		if ok != (rows > 0) || len(sheet.Rows) != rows {
			t.Errorf("%d words: a sheet with %d rows", count, len(sheet.Rows))
			continue
		}
		var whole []string
		for _, row := range sheet.Rows {
			whole = append(whole, row[2])
		}
		if got := strings.Join(strings.Fields(strings.Join(whole, " ")), " "); ok && got != table.Rows[0][2] {
			t.Errorf("%d words became %q", count, got)
		}
		if ok && (sheet.Rows[0][0] != "Capacity\nThere is time." || sheet.Rows[0][1] != "Note" || sheet.Rows[1][0] != "") {
			t.Errorf("it begins %q", sheet.Rows[0][:2])
		}
	}
}

// Whatever the text, its pieces together have all its letters in order, and each fits in a row.
func TestPiecesOfALongTextAreAllOfIt(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.StringOfN(rapid.RuneFrom([]rune("abc  漢é\n")), 0, 400, -1), 0, 60).Draw(r, "texts"), "\n")
		sheet, _ := spreadsheet.LongTexts(noted(text))
		again, _ := spreadsheet.LongTexts(report.Table{Columns: sheet.Columns, Rows: sheet.Rows})
		if len(again.Rows) > 0 {
			r.Fatalf("a piece is too long itself: %q", again.Rows)
		}
		var pieces string
		for _, row := range sheet.Rows {
			pieces += row[2]
		}
		bare := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if len(sheet.Rows) > 0 && bare(pieces) != bare(text) {
			r.Fatalf("%q became %q", text, sheet.Rows)
		}
	})
}

// On paper a long text is there to its end, whether in its row or on its own sheet.
func TestLongTextsAreWholeOnPaper(t *testing.T) {
	soffice, pdftotext := programtest.Find(t, "soffice"), programtest.Find(t, "pdftotext")
	folder := t.TempDir()
	profile := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(folder, "profile"))}
	arguments := []string{"-env:UserInstallation=" + profile.String(), "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder}
	counts := []int{177, 1100}
	for _, count := range counts {
		table := noted(words(count))
		tables := []report.Table{table}
		if long, ok := spreadsheet.LongTexts(table); ok {
			tables = append(tables, long)
		}
		path := filepath.Join(folder, fmt.Sprintf("%d.xlsx", count))
		if err := os.WriteFile(path, xlsxOf(t, tables...), 0o600); err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, path)
	}
	if said, err := exec.CommandContext(t.Context(), soffice, arguments...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	for _, count := range counts {
		text, err := exec.CommandContext(t.Context(), pdftotext, filepath.Join(folder, fmt.Sprintf("%d.pdf", count)), "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		for word := range strings.FieldsSeq(words(count)) {
			if !strings.Contains(string(text), word) {
				t.Errorf("of %d words the paper has no %s", count, word)
				break
			}
		}
	}
}
