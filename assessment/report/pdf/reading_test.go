package pdf_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/programtest"
	"equalfooting/content/contenttest"
	"equalfooting/content/documents"
	"equalfooting/store/answersfile"
)

// example is the report of the example organisation, which has texts of realistic lengths. The few words that formats add are ours, so that
// a change of words in content does not change what is tested here.
func example(t testing.TB) report.Document {
	t.Helper()
	book := contenttest.English(t)
	sheet, err := answersfile.Parse(book.Example().Now)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC)
	d := documents.LaidOut(book, assessment.NewRecord(sheet, true, now), documents.Order{Document: documents.Report, Reader: documents.ForUs}, now)
	d.Words = words
	return d
}

// form is the paper form with all questions.
func form(t testing.TB) report.Document {
	t.Helper()
	book := contenttest.English(t)
	d := documents.FormLaidOut(book, assessment.Organisation{Audience: assessment.BME}, assessment.Full)
	d.Words = words
	return d
}

// inOrder are all texts of a document in the order people read them.
func inOrder(d report.Document) []string {
	texts := []string{d.Title}
	for _, fact := range d.Facts {
		texts = append(texts, fact.Label, fact.Text)
	}
	for i, section := range d.Sections {
		texts = append(texts, section.Title)
		for _, block := range section.Blocks {
			texts = append(texts, textsIn(block)...)
		}
		if d.FillIn != nil && i+1 == d.FillIn.HowIn {
			texts = append(texts, d.FillIn.Paper)
		}
	}
	return append(texts, d.Notes...)
}

func textsIn(block report.Block) []string {
	var texts []string
	switch block := block.(type) {
	case report.Paragraph:
		texts = []string{string(block)}
	case report.Heading:
		texts = []string{string(block)}
	case report.List:
		texts = block
	case report.Labelled:
		texts = []string{block.Label, block.Text}
	case report.Bars:
		for _, bar := range block {
			texts = append(texts, bar.Name, bar.Words, bar.Percent)
		}
	case report.Table:
		texts = append(texts, block.Title)
		for _, column := range block.Columns {
			texts = append(texts, column.Name)
		}
		for row := range block.Rows {
			for column := range block.Columns {
				texts = append(texts, block.Shown(row, column))
			}
		}
	case report.Choices:
		texts = append([]string{block.Label}, block.Options...)
	case report.Room:
		texts = []string{block.Label}
	}
	return texts
}

// bare leaves out what line breaks add and remove: space, and the list's marks.
func bare(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '•' {
			return -1
		}
		return r
	}, text)
}

// checkOrder looks for each of the document's texts after the one before it. Between them there may only be a table's repeated heads, the
// words over a picture, and colons.
func checkOrder(t *testing.T, d report.Document, whole string) {
	t.Helper()
	rest := bare(whole)
	heads := headsOf(d)
	for _, text := range inOrder(d) {
		at := strings.Index(rest, bare(text))
		if at < 0 {
			t.Fatalf("%q is not there, or not in its place, before %.200q", text, rest)
		}
		switch between := rest[:at]; between {
		case "", ":", bare(words.Domain + words.Band + words.Score), bare(words.Notes):
		default:
			if !slices.Contains(heads, between) {
				t.Errorf("%q stands before %q", between, text)
			}
		}
		rest = rest[at+len(bare(text)):]
	}
	if rest != "" {
		t.Errorf("%q stands at the end", rest)
	}
}

// headsOf are the heads of the document's tables, which may be repeated.
func headsOf(d report.Document) []string {
	var heads []string
	for _, section := range d.Sections {
		for _, block := range section.Blocks {
			if table, ok := block.(report.Table); ok {
				head := ""
				for _, column := range table.Columns {
					head += bare(column.Name)
				}
				heads = append(heads, head)
			}
		}
	}
	return heads
}

func TestEveryTextInReadingOrder(t *testing.T) {
	for name, d := range map[string]report.Document{"ordinary": ordinary(), "example": example(t), "form": form(t)} {
		t.Run(name, func(t *testing.T) {
			var whole strings.Builder
			for _, page := range read(t, written(t, d)).pages {
				whole.WriteString(strings.Join(body(page), " ") + " ")
			}
			checkOrder(t, d, whole.String())
		})
	}
}

var feet = regexp.MustCompile(`\s*Page \d+ of \d+\s*$`)

// What another program finds in the file when it looks for text is what people copy, search and listen to.
func TestTextAsOthersReadIt(t *testing.T) {
	reader := programtest.Find(t, "pdftotext")
	for name, c := range map[string]struct {
		d       report.Document
		options []string // -raw is the order in the file
	}{
		"ordinary, as it is in the file": {ordinary(), []string{"-raw"}},
		"example, as it is in the file":  {example(t), []string{"-raw"}},
		"form, as it is in the file":     {form(t), []string{"-raw"}},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "report.pdf")
			if err := os.WriteFile(path, written(t, c.d), 0o600); err != nil {
				t.Fatal(err)
			}
			out, err := exec.Command(reader, append(c.options, "-enc", "UTF-8", path, "-")...).Output()
			if err != nil {
				t.Fatal(err)
			}
			var whole strings.Builder
			for i, page := range strings.Split(strings.TrimSuffix(string(out), "\f"), "\f") {
				if i > 0 {
					page = strings.TrimPrefix(strings.TrimSpace(page), c.d.Title)
				}
				if c.d.FillIn != nil { // what is in the places to fill in comes after the page
					page, _, _ = strings.Cut(page, "\n"+c.d.FillIn.Flag)
				}
				whole.WriteString(feet.ReplaceAllString(page, "") + " ")
			}
			checkOrder(t, c.d, whole.String())
		})
	}
}
