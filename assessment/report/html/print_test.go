package html_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/programtest"
)

// Fonts differ between machines, and so do page ends: these are the fewest and the most pages.
func seePrint(t *testing.T, b *browser) {
	for name, want := range map[string]struct {
		d            report.Document
		fewest, most int
	}{
		"ordinary": {ordinary(), 2, 3},
		"report":   {papers(t)["report"], 6, 18},
		"plan":     {papers(t)["plan"], 1, 2},
		"offer":    {papers(t)["offer"], 1, 1},
		"form":     {papers(t)["form"], 8, 18},
	} {
		t.Run(name, func(t *testing.T) {
			b.within(t)
			b.visit(address(t, written(t, want.d)))
			pdf := b.print()
			pages := countPages(pdf)
			if pages < want.fewest || pages > want.most {
				t.Errorf("%d pages, want %d to %d", pages, want.fewest, want.most)
			}
			if !regexp.MustCompile(`/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]`).Match(pdf) {
				t.Error("the paper is not A4")
			}
			texts := pageTexts(t, pdf)
			for i, text := range texts {
				number := strings.NewReplacer("{number}", strconv.Itoa(i+1), "{of}", strconv.Itoa(pages)).Replace(want.d.Words.Page)
				before, after, found := strings.Cut(strings.Join(strings.Fields(text), " "), number)
				if !found {
					t.Errorf("page %d does not say %q", i+1, number)
				}
				if texts[i] = strings.TrimSpace(before + after); texts[i] == "" {
					t.Errorf("page %d is empty", i+1)
				}
			}
			seeNoLonelyHeading(t, want.d, texts)
			seeWholeGroups(t, want.d, texts)
		})
	}
}

// countPages counts the page objects in a PDF from Chromium.
func countPages(pdf []byte) int {
	return len(regexp.MustCompile(`/Type\s*/Page\b`).FindAll(pdf, -1))
}

// pageTexts reads a PDF page by page.
func pageTexts(t *testing.T, pdf []byte) []string {
	t.Helper()
	reader := programtest.Find(t, "pdftotext")
	path := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	text, err := exec.Command(reader, "-layout", "-enc", "UTF-8", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	pages := strings.Split(strings.TrimSuffix(string(text), "\f"), "\f")
	if got := countPages(pdf); len(pages) != got {
		t.Fatalf("text of %d pages, want %d", len(pages), got)
	}
	return pages
}

func seeNoLonelyHeading(t *testing.T, d report.Document, pages []string) {
	headings := []string{d.Title, d.Words.Notes}
	for _, section := range d.Sections {
		headings = append(headings, section.Title)
		for _, block := range section.Blocks {
			if heading, ok := block.(report.Heading); ok {
				headings = append(headings, string(heading))
			}
		}
	}
	for i, page := range pages {
		for _, heading := range headings {
			if heading != "" && strings.HasSuffix(page, heading) {
				t.Errorf("page %d ends with the heading %q", i+1, heading)
			}
		}
	}
}

// onAPage is how many blocks under a heading are sure to fit on a page.
const onAPage = 20

// seeWholeGroups checks that whatever comes under a heading ends on the heading's page. It leaves out what may be longer than a page, such
// as an action point with the steps of many questions.
func seeWholeGroups(t *testing.T, d report.Document, pages []string) {
	for _, section := range d.Sections {
		heading, last, blocks := "", "", 0
		for _, block := range append(slices.Clone(section.Blocks), report.Heading("")) {
			blocks++
			switch block := block.(type) {
			case report.Heading:
				whole := slices.ContainsFunc(pages, func(page string) bool {
					_, under, found := strings.Cut(page, heading)
					return found && strings.Contains(under, last)
				})
				if heading != "" && last != "" && !whole && blocks <= onAPage {
					t.Errorf("%q is broken: %q stands on another page", heading, last)
				}
				heading, last, blocks = string(block), "", 0
			case report.Labelled:
				last = block.Label
				if words := strings.Fields(last); len(words) > 2 {
					last = strings.Join(words[:2], " ") // the rest may be on the next line, next to the text
				}
			case report.Room:
				last = block.Label
			case report.List:
				last = ""
			case report.Table:
				blocks += onAPage // a table may be longer than a page
			case report.Paragraph:
				last, _, _ = strings.Cut(string(block), "\n")
			}
		}
	}
}
