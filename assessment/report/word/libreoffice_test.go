package word_test

import (
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/programtest"
)

// LibreOffice's names for formats.
const (
	plainText    = "txt:Text (encoded):UTF8"
	flatDocument = "fodt"
)

// throughLibreOffice opens documents and returns what LibreOffice then writes for each: all its text (plainText), or its own format
// (flatDocument).
func throughLibreOffice(t *testing.T, format string, documents map[string]report.Document) map[string]string {
	t.Helper()
	soffice := programtest.Find(t, "soffice")
	folder := t.TempDir()
	profile := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(folder, "profile"))}
	arguments := []string{"-env:UserInstallation=" + profile.String(), "--headless", "--norestore",
		"--convert-to", format, "--outdir", folder}
	for name, d := range documents {
		path := filepath.Join(folder, name+".docx")
		if err := os.WriteFile(path, written(t, d), 0o600); err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, path)
	}
	if said, err := exec.CommandContext(t.Context(), soffice, arguments...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	texts := make(map[string]string)
	for name := range documents {
		text, err := os.ReadFile(filepath.Join(folder, name+"."+strings.Split(format, ":")[0]))
		if err != nil {
			t.Fatal(err)
		}
		texts[name] = string(text)
	}
	return texts
}

// Every word of a document, and no others, in order.
func TestLibreOfficeReadsEveryWord(t *testing.T) {
	documents := map[string]report.Document{"ordinary": ordinary(), "example": example(t), "hostile": hostile(), "empty": {}}
	for name, got := range throughLibreOffice(t, plainText, documents) {
		var want strings.Builder
		for _, text := range textsOf(documents[name]) {
			want.WriteString(bare(text))
		}
		if got, want := bare(got), want.String(); got != want {
			t.Errorf("%s: %s", name, difference(got, want))
		}
	}
}

// Headings, points and column names are recognised by another program, too.
func TestLibreOfficeSeesWhatTextsAre(t *testing.T) {
	page := throughLibreOffice(t, flatDocument, map[string]report.Document{"ordinary": ordinary()})["ordinary"]
	for mark, want := range map[string]int{
		`<text:h [^>]*text:outline-level="1"`:                              4,
		`<text:h [^>]*text:outline-level="2"`:                              1,
		`<text:list-item>`:                                                 2,
		`<table:table-header-rows>`:                                        3,
		`<dc:title>Where Example Women(&apos;|')s Group stands</dc:title>`: 1,
		`<text:page-number `:                                               1,
		`<text:page-count`:                                                 1,
		`fo:page-width="(8\.2[67]\d*in|21(\.0\d*)?cm)"`:                    -1,
		`fo:language="en" fo:country="GB"`:                                 -1,
	} {
		if got := len(regexp.MustCompile(mark).FindAllString(page, -1)); got != want && (want >= 0 || got == 0) {
			t.Errorf("%s is there %d times, want %d (-1: some)", mark, got, want)
		}
	}
}

// bare leaves what can be seen, without spaces and the signs for points and boxes.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.In(r, unicode.Cf) || unicode.Is(unicode.Cc, r) && r >= 0x80 || strings.ContainsRune("•☐", r) {
			return -1
		}
		if unicode.IsControl(r) || r == '\uFFFE' {
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD\uFFFD"))
}

func difference(got, want string) string {
	same := 0
	for same < min(len(got), len(want)) && got[same] == want[same] {
		same++
	}
	from := max(0, same-40)
	return "got …" + got[from:min(len(got), same+60)] + "…, want …" + want[from:min(len(want), same+60)] + "…"
}

// textsOf is what should be read, in order: it goes through a document in a different way from the program.
func textsOf(d report.Document) []string {
	texts := []string{d.Title}
	for _, fact := range d.Facts {
		texts = append(texts, fact.Lead(), fact.Text)
	}
	for _, section := range d.Sections {
		texts = append(texts, section.Title)
		for _, block := range section.Blocks {
			texts = append(texts, textsOfBlock(block, d.Words)...)
		}
	}
	if len(d.Notes) > 0 {
		texts = append(texts, d.Words.Notes)
	}
	return append(texts, d.Notes...)
}

func textsOfBlock(block report.Block, words report.Words) []string {
	switch block := block.(type) {
	case report.Paragraph:
		return []string{string(block)}
	case report.Heading:
		return []string{string(block)}
	case report.List:
		return block
	case report.Labelled:
		return []string{block.Lead(), block.Text}
	case report.Bars:
		texts := []string{words.Domain, words.Band, words.Score}
		for _, bar := range block {
			texts = append(texts, bar.Name, bar.Words, bar.Percent)
		}
		return texts
	case report.Table:
		texts := []string{block.Title}
		for _, column := range block.Columns {
			texts = append(texts, column.Name)
		}
		for row := range block.Rows {
			for column := range block.Columns {
				texts = append(texts, block.Shown(row, column))
			}
		}
		return texts
	case report.Choices:
		return append([]string{block.Label}, block.Options...)
	case report.Room:
		return []string{block.Label}
	}
	return nil
}
