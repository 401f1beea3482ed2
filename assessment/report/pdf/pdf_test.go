package pdf_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf"
	"equalfooting/assessment/report/pdf/pdftest"
)

var update = flag.Bool("update", false, "write the golden files again")

// The golden file has each page's lines as they are broken and in reading order.
func TestGoldenPages(t *testing.T) {
	var got strings.Builder
	for i, page := range read(t, written(t, ordinary())).pages {
		fmt.Fprintf(&got, "== page %d\n%s", i+1, lines(page))
	}
	path := filepath.Join("testdata", "ordinary.golden.txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("%s is not what it was (if that is meant: go test ./assessment/report/pdf -update, and look at the pages). Now:\n%s", path, &got)
	}
}

func TestTitleLanguageAndBookmarks(t *testing.T) {
	d := ordinary()
	d.Title = "Where Café Ελένη (\\) stands"
	p := read(t, written(t, d))
	if got := p.Title(); got != d.Title {
		t.Errorf("title %q, want %q", got, d.Title)
	}
	if got := p.Catalog["Lang"]; got != pdftest.Text("en-GB") {
		t.Errorf("the language is %v", got)
	}
	want := []string{words.Notes}
	for i := range d.Sections {
		want = slices.Insert(want, i, d.Sections[i].Title)
	}
	if got := p.titles(); !slices.Equal(got, want) {
		t.Errorf("bookmarks %q, want %q", got, want)
	}
	for _, hostile := range []string{"en) /Evil (", "en\n", "en>>"} {
		d.Language = hostile
		if got := read(t, written(t, d)).Catalog["Lang"]; got != nil {
			t.Errorf("language %q comes out as %q", hostile, got)
		}
	}
}

func TestHeadsAndFeet(t *testing.T) {
	d := ordinary()
	pages := read(t, written(t, d)).pages
	for i, page := range pages {
		drawn := make([]string, 0, len(page))
		for _, text := range page {
			drawn = append(drawn, text.drawn)
		}
		if got, want := drawn[len(drawn)-1], fmt.Sprintf("Page %d of %d", i+1, len(pages)); got != want {
			t.Errorf("page %d ends with %q, want %q", i+1, got, want)
		}
		if i > 0 && drawn[0] != d.Title {
			t.Errorf("page %d begins with %q, want %q", i+1, drawn[0], d.Title)
		}
	}
	d.Title = strings.Repeat("A long title ", 30)
	if head := read(t, written(t, d)).pages[1][0].drawn; !strings.HasPrefix(head, "A long title") || !strings.HasSuffix(head, "…") {
		t.Errorf("a long title stands over a page as %q", head)
	}
}

// Without words for them, things that would be said are left out.
func TestNothingIsSaidThatHasNoWords(t *testing.T) {
	d := ordinary()
	d.Words = report.Words{}
	d.Sections[0].Blocks[0] = report.Paragraph("王")
	p := read(t, written(t, d))
	all := fmt.Sprint(p.pages)
	for _, word := range []string{"Page", words.Notes, words.Score, words.Domain, words.Band} {
		if strings.Contains(all, word) {
			t.Errorf("%q is said without words for it", word)
		}
	}
}

func TestSameBytes(t *testing.T) {
	for name, d := range map[string]report.Document{"ordinary": ordinary(), "hostile": hostile()} {
		first := written(t, d)
		for range 2 {
			if !bytes.Equal(first, written(t, d)) {
				t.Errorf("%s: the same document, other bytes", name)
			}
		}
		if bytes.Contains(first, []byte("Date (D:")) {
			t.Errorf("%s: says when it was made", name)
		}
	}
}

// A heading and its blocks are on one page if they fit on one, and a table's heads are repeated.
func TestPageBreaks(t *testing.T) {
	pages := read(t, written(t, ordinary())).pages
	at := func(drawn string) int {
		return slices.IndexFunc(pages, func(page []text) bool {
			return slices.ContainsFunc(page, func(text text) bool { return text.drawn == drawn })
		})
	}
	if from, to := at("Action point 4: Make time to meet others"), at("The manager"); from != to {
		t.Errorf("a recommendation goes from page %d to page %d", from+1, to+1)
	} else if before := at("First step:"); before != from-1 {
		t.Errorf("the recommendations are on pages %d and %d: want the second moved as a whole", before+1, from+1)
	}
	heads := 0
	for i, page := range pages {
		drawn := body(page)
		if rows := slices.Contains(drawn, "on 2027-03-01"); rows != slices.Contains(drawn, "Number") {
			t.Errorf("page %d: rows %v, heads %v", i+1, rows, !rows)
		} else if rows {
			heads++
		}
	}
	if heads < 3 {
		t.Errorf("the table is on %d pages, want some more", heads)
	}
}

// A label gets a colon, unless it is a sentence; a long one goes above its text, not next to it.
func TestLabels(t *testing.T) {
	long := strings.Repeat("We know what we stand for, ", 2) + "always."
	for _, c := range []struct{ label, want string }{
		{"When", "\nWhen: | Now\n"}, {"", "\nNow\n"}, {"We learn.", "\nWe learn. | Now\n"}, {"Who?", "\nWho? | Now\n"},
		{long, "\n" + long + "\nNow\n"},
	} {
		p := read(t, written(t, report.Document{Facts: []report.Labelled{{Label: c.label, Text: "Now"}}}))
		if got := lines(p.pages[0]); got != c.want {
			t.Errorf("label %q: %q, want %q", c.label, got, c.want)
		}
	}
}

// A section's title and the paragraph that introduces it stay with the first of its headings.
func TestTitlesAreNotLeftBehind(t *testing.T) {
	for rows := 15; rows < 30; rows += 2 {
		d := report.Document{Sections: []report.Section{
			{Title: "First", Blocks: []report.Block{report.Room{Label: "Room", Lines: rows}}},
			{Title: "Second", Blocks: []report.Block{report.Paragraph("Introduction."), report.Heading("Heading"),
				report.Paragraph("Text."), report.List{"Point."}, report.Choices{Options: []string{"Box"}}, report.Room{Lines: 5}}},
		}}
		for i, page := range read(t, written(t, d)).pages {
			drawn := body(page)
			if slices.Contains(drawn, "Second") != slices.Contains(drawn, "Box") {
				t.Errorf("after %d lines page %d has %q", rows, i+1, drawn)
			}
		}
	}
}

type fullDisk struct{}

var errFullDisk = errors.New("no room")

func (fullDisk) Write([]byte) (int, error) { return 0, errFullDisk }

func TestTheWritersError(t *testing.T) {
	if err := pdf.Write(fullDisk{}, ordinary()); !errors.Is(err, errFullDisk) {
		t.Errorf("got %v, want %v", err, errFullDisk)
	}
}

func TestNothingAtAll(t *testing.T) {
	read(t, written(t, report.Document{}))
	read(t, written(t, report.Document{Sections: []report.Section{{Blocks: []report.Block{
		report.Paragraph(""), report.Heading(""), report.List{}, report.List{""}, report.Labelled{}, report.Bars{}, report.Bars{{}},
		report.Table{}, report.Table{Title: "Empty"}, report.Table{Columns: []report.Column{{}}, Rows: [][]string{{""}}},
		report.Choices{}, report.Choices{Options: []string{""}}, report.Room{}, report.Room{Lines: -1}, report.Room{Lines: 200},
	}}, {}}}))
}
