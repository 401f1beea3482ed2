package word_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/word"
)

var update = flag.Bool("update", false, "write the golden file again")

// partsOf takes a file apart, and checks that each part is well-formed.
func partsOf(t testing.TB, file []byte) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	parts := make(map[string]string)
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(data)
		decoder := xml.NewDecoder(bytes.NewReader(data))
		for err == nil {
			_, err = decoder.Token()
		}
		if !errors.Is(err, io.EOF) {
			t.Fatalf("%s: %v", f.Name, err)
		}
	}
	return parts
}

func pagesOf(t testing.TB, d report.Document) string {
	t.Helper()
	return partsOf(t, written(t, d))["word/document.xml"]
}

func TestGoldenPages(t *testing.T) {
	path := filepath.Join("testdata", "ordinary.golden.xml")
	got := pagesOf(t, ordinary())
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
	if got != strings.ReplaceAll(string(want), "\r\n", "\n") {
		t.Errorf("%s is not what it was (if that is meant: go test ./assessment/report/word -update, and read it)", path)
	}
}

// The parts name each other: the archive's contents, its list of types and its relationships must agree.
func TestPartsBelongTogether(t *testing.T) {
	parts := partsOf(t, written(t, ordinary()))
	for _, found := range regexp.MustCompile(`PartName="/([^"]+)"`).FindAllStringSubmatch(parts["[Content_Types].xml"], -1) {
		if parts[found[1]] == "" {
			t.Errorf("there is no %s", found[1])
		}
	}
	for _, found := range regexp.MustCompile(` Target="([^"]+)"`).FindAllStringSubmatch(parts["word/_rels/document.xml.rels"], -1) {
		if parts["word/"+found[1]] == "" {
			t.Errorf("there is no word/%s", found[1])
		}
	}
	for _, found := range regexp.MustCompile(`<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"`).FindAllStringSubmatch(parts["word/document.xml"]+parts["word/footer.xml"], -1) {
		if !strings.Contains(parts["word/styles.xml"], `w:styleId="`+found[1]+`"`) {
			t.Errorf("no style is named %s", found[1])
		}
	}
}

func TestTitleAndLanguageAreNamed(t *testing.T) {
	parts := partsOf(t, written(t, ordinary()))
	for part, want := range map[string]string{
		"docProps/core.xml": "<dc:title>Where Example Women&#39;s Group stands</dc:title>\n  <dc:creator>Equal Footing</dc:creator>\n  <dc:language>en-GB</dc:language>",
		"word/styles.xml":   `<w:lang w:val="en-GB"/>`,
		"word/settings.xml": `<w:themeFontLang w:val="en-GB"/>`,
	} {
		if !strings.Contains(parts[part], want) {
			t.Errorf("%s has no %s", part, want)
		}
	}
	if parts := partsOf(t, written(t, report.Document{})); !strings.Contains(parts["word/styles.xml"], `<w:lang w:val="x-none"/>`) {
		t.Error("no language is not said to be none")
	}
}

func TestPageNumbers(t *testing.T) {
	page, pages := `<w:fldSimple w:instr=" PAGE ">`, `<w:fldSimple w:instr=" NUMPAGES ">`
	for words, want := range map[string][]string{
		"Page {number} of {of}": {">Page <", page, "> of <", pages},
		"{of} / {number}":       {pages, "> / <", page},
		"{number}{number}":      {page, page},
		"<b>{other}":            {">&lt;b&gt;{other}<"},
		"":                      {"</w:pPr></w:p>"},
	} {
		footer := partsOf(t, written(t, report.Document{Words: report.Words{Page: words}}))["word/footer.xml"]
		rest := footer
		for _, piece := range want {
			_, after, found := strings.Cut(rest, piece)
			if !found {
				t.Errorf("%q: no %s in its place in %s", words, piece, footer)
			}
			rest = after
		}
	}
}

// textsIn returns the texts of the paragraphs that have a style.
func textsIn(pages, style string) (texts []string) {
	paragraphs := regexp.MustCompile(`(?s)<w:p>.*?</w:p>`)
	marks := regexp.MustCompile(`<[^>]*>`)
	for _, p := range paragraphs.FindAllString(pages, -1) {
		if strings.Contains(p, `<w:pStyle w:val="`+style+`"/>`) {
			texts = append(texts, marks.ReplaceAllString(p, ""))
		}
	}
	return texts
}

// Word's navigation pane and screen readers go by the heading styles.
func TestStylesSayWhatTextsAre(t *testing.T) {
	pages := pagesOf(t, ordinary())
	for style, want := range map[string][]string{
		"Title":     {"Where Example Women&#39;s Group stands"},
		"Heading1":  {"What is strong", "The plan", "To fill in", "Notes"},
		"Heading2":  {"Łódź, Đà Nẵng, Θεσσαλονίκη, Москва"},
		"TableHead": {"Domain", "Where it stands", "Score", "Number", "What to do", "By", "Status", "Alone"},
		"Caption":   {"What we will do"},
	} {
		if got := textsIn(pages, style); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", style, got, want)
		}
	}
	if got := len(textsIn(pages, "ListBullet")); got != 2 {
		t.Errorf("%d points, want 2", got)
	}
	if got := strings.Count(pages, "<w:tblHeader/>"); got != 3 {
		t.Errorf("%d tables say which row names the columns, want 3", got)
	}
	if got := strings.Count(pages, "<w14:checkbox>"); got != 7 {
		t.Errorf("%d boxes to tick, want 7", got)
	}
	if got := strings.Count(pages, `<w:pStyle w:val="Room"/>`); got != 4 {
		t.Errorf("%d lines to write on, want 4", got)
	}
}

// A bar is as long as its score; none is longer than its cell.
func TestBarsAreAsLongAsTheirScores(t *testing.T) {
	var bars report.Bars
	for _, n := range []int64{0, 1, 50, 100} {
		bars = append(bars, report.Bar{Name: fmt.Sprint(n), Score: percent(n)})
	}
	pages := pagesOf(t, report.Document{Sections: []report.Section{{Blocks: []report.Block{append(bars, report.Bar{Name: "none"})}}}})
	var ends []string
	for _, found := range regexp.MustCompile(`<w:ind w:right="(\d+)"/>`).FindAllStringSubmatch(pages, -1) {
		ends = append(ends, found[1])
	}
	if want := []string{"3913", "1976", "0"}; !slices.Equal(ends, want) {
		t.Errorf("bars end %v before the edge, want %v", ends, want)
	}
}

// Columns share the page whatever is in them.
func TestColumnsFillThePage(t *testing.T) {
	long := strings.Repeat("w", 10_000)
	for _, cells := range [][]string{{""}, {"a", "b"}, {long, "b", ""}, slices.Repeat([]string{long}, 30), {"1", "some words that are rather long, and some more", "1 March 2027"}} {
		var columns []report.Column
		for range cells {
			columns = append(columns, report.Column{Name: "Name"})
		}
		pages := pagesOf(t, report.Document{Sections: []report.Section{{Blocks: []report.Block{report.Table{Columns: columns, Rows: [][]string{cells}}}}}})
		sum := 0
		for _, found := range regexp.MustCompile(`<w:gridCol w:w="(\d+)"/>`).FindAllStringSubmatch(pages, -1) {
			var width int
			if _, err := fmt.Sscan(found[1], &width); err != nil || width < 200 {
				t.Errorf("a column is %s wide", found[1])
			}
			sum += width
		}
		if sum > 9638 || sum < 9638-len(cells) {
			t.Errorf("%d columns are %d wide together", len(cells), sum)
		}
	}
}

func TestSameDocumentSameBytes(t *testing.T) {
	if !bytes.Equal(written(t, hostile()), written(t, hostile())) {
		t.Error("two different files of one document")
	}
}

var errFull = errors.New("the disk is full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWritersErrorIsGiven(t *testing.T) {
	if err := word.Write(full{}, ordinary()); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}
