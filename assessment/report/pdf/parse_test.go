package pdf_test

import (
	"bytes"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf"
	"equalfooting/assessment/report/pdf/pdftest"
)

// paper is one of our PDF files, read back.
type paper struct {
	*pdftest.File
	pages [][]text
}

// text is one piece of text that is drawn, in points from the page's bottom left corner.
type text struct {
	x, y  float64
	drawn string
}

func written(t testing.TB, d report.Document) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := pdf.Write(&file, d); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// read reads a file, and fails the test if it is not well formed.
func read(t testing.TB, data []byte) paper {
	t.Helper()
	file, err := pdftest.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	p := paper{File: file}
	for _, page := range file.Pages {
		var texts []text
		for _, marked := range page.Marked {
			if len(marked.Texts) > 0 {
				texts = append(texts, text{marked.Texts[0].X, marked.Texts[0].Y, strings.TrimRight(marked.Text(), " ")})
			}
		}
		p.pages = append(p.pages, texts)
	}
	return p
}

// titles are those of the bookmarks of the first level.
func (p paper) titles() []string {
	var titles []string
	for _, mark := range p.Bookmarks() {
		if mark.Level == 1 {
			titles = append(titles, mark.Title)
		}
	}
	return titles
}

// body returns a page's texts without its head and foot.
func body(page []text) []string {
	const points = 72 / 25.4
	var drawn []string
	for _, text := range page {
		if text.y < (297-19)*points && text.y > (297-280)*points {
			drawn = append(drawn, text.drawn)
		}
	}
	return drawn
}

// lines returns a page's texts without its head and foot, with those at one height on one line, in their order.
func lines(page []text) string {
	const points = 72 / 25.4
	var b strings.Builder
	last := 0.0
	for _, text := range page {
		if text.y >= (297-19)*points || text.y <= (297-280)*points {
			continue
		}
		if text.y != last {
			b.WriteString("\n")
		} else {
			b.WriteString(" | ")
		}
		last = text.y
		b.WriteString(text.drawn)
	}
	return b.String() + "\n"
}
