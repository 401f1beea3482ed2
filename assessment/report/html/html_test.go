package html_test

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/bidi"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/html"
)

var update = flag.Bool("update", false, "write the golden files again")

func TestGoldenPage(t *testing.T) {
	const path = "testdata/ordinary.golden"
	got := written(t, ordinary())
	if *update {
		if err := os.WriteFile(path, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the page is not what it was: if that is meant, go test ./assessment/report/html -update, and look at it in a browser")
	}
}

func TestSameDocumentSameBytes(t *testing.T) {
	if !bytes.Equal(written(t, hostile()), written(t, hostile())) {
		t.Error("two pages of the same document differ")
	}
}

type brokenWriter struct{}

var errFull = errors.New("no room left")

func (brokenWriter) Write([]byte) (int, error) { return 0, errFull }

func TestWriteSaysWhatWentWrong(t *testing.T) {
	if err := html.Write(brokenWriter{}, ordinary()); !errors.Is(err, errFull) {
		t.Errorf("got %v, want %v", err, errFull)
	}
}

// seeTextOnly writes a page with this text everywhere, and compares it with one that has a plain word there.
func seeTextOnly(t testing.TB, text string) {
	t.Helper()
	page := written(t, everyBlock(text))
	if bidi.Bare(text) != text { // isolated text has elements of its own, and is read all the same
		if elements, _ := bones(t, page); slices.ContainsFunc(elements, func(e element) bool { return e.name == "script" || e.name == "img" }) {
			t.Fatalf("%.100q makes elements", text)
		}
		return
	}
	elements, said := bones(t, page)
	like := "plain"
	if bidi.Has(text) { // the page says that it has a direction of its own
		like = "שלום"
	}
	if (report.Labelled{Label: text}).Lead() == text {
		like += "." // as a label it goes in a different place from a few words
	}
	want, plain := bones(t, written(t, everyBlock(like)))
	if !slices.EqualFunc(elements, want, sameElement) {
		t.Fatalf("%.100q changes the page's elements", text)
	}
	if len(said) != len(plain) {
		t.Fatalf("%.100q: %d texts, want %d", text, len(said), len(plain))
	}
	for _, got := range said {
		if got != shown(text) {
			t.Fatalf("got %.100q, want %.100q", got, shown(text))
		}
	}
}

// shown is a text as a page can hold it: anything that is not text becomes a visible placeholder.
func shown(text string) string {
	text = strings.NewReplacer("\r", " ", "\ufffe", "\ufffd", "\uffff", "\ufffd").Replace(string([]rune(text)))
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (r < ' ' || r >= 0x7f && r <= 0x9f) {
			return '\ufffd'
		}
		return r
	}, text)
}

func TestHostileTextsComeOutAsText(t *testing.T) {
	for _, text := range append(hostileTexts(), "A label that is a sentence: <b>.") {
		seeTextOnly(t, text)
	}
}

// The language is the one text of a document that becomes an attribute.
func TestHostileLanguageStaysInItsAttribute(t *testing.T) {
	want, _ := readPage(t, written(t, ordinary()))
	for _, text := range append(hostileTexts(), `en" onload="alert(1)`) {
		d := ordinary()
		d.Language = text
		got, _ := readPage(t, written(t, d))
		if lang := got[0].attributes[0]; lang.Name.Local != "lang" || lang.Value != shown(text) {
			t.Errorf("got %.100q, want %.100q", lang.Value, shown(text))
		}
		if !slices.EqualFunc(got[1:], want[1:], sameElement) || len(got[0].attributes) != 1 {
			t.Errorf("%.100q changes the page's elements", text)
		}
	}
}

func FuzzAnyTextIsText(f *testing.F) {
	for _, text := range hostileTexts() {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.TrimSpace(shown(text)) == "" {
			_, _ = readPage(t, written(t, everyBlock(text))) // empty parts are left out, so the elements differ
			return
		}
		seeTextOnly(t, text)
	})
}

func TestWithoutWordsOfItsOwn(t *testing.T) {
	d := ordinary()
	d.Words = report.Words{}
	page := string(written(t, d))
	_, texts := readPage(t, []byte(page))
	for _, gone := range []string{"<nav", "counter(page", "role=\"img\"", "Contents", "Score"} {
		if strings.Contains(page, gone) {
			t.Errorf("there is %q, for which there are no words", gone)
		}
	}
	for _, stays := range []string{"79%", "What is strong", "Nothing was sent anywhere."} {
		if !slices.Contains(texts, stays) {
			t.Errorf("%q is missing", stays)
		}
	}
}

func TestContentsOnlyWhereThereIsMuch(t *testing.T) {
	d := ordinary()
	d.Sections = d.Sections[:3]
	if bytes.Contains(written(t, d), []byte("<nav")) {
		t.Error("three sections are listed")
	}
	for _, empty := range []report.Document{{}, {Title: "x", Sections: []report.Section{{}}}} {
		_, _ = readPage(t, written(t, empty))
	}
}

// Anything that can be scrolled with the keys has a name: its caption, or else its section's title.
func TestEveryTableThatCanBeScrolledIsNamed(t *testing.T) {
	table := func(title string) report.Table {
		return report.Table{Title: title, Columns: []report.Column{{Name: "What"}}, Rows: [][]string{{"A letter"}}}
	}
	for _, c := range []struct {
		section, title, role, by string
	}{
		{"Plan", "", "group", "section-1"},
		{"Plan", "To do", "group", "table-1"},
		{"", "To do", "group", "table-1"},
		{"", "", "", ""},
	} {
		d := report.Document{Sections: []report.Section{{Title: c.section, Blocks: []report.Block{table(c.title)}}}}
		elements, _ := readPage(t, written(t, d))
		named := false
		for _, e := range elements {
			got := make(map[string]string)
			for _, a := range e.attributes {
				got[a.Name.Local] = a.Value
			}
			if got["class"] == "scroll" && (got["role"] != c.role || got["aria-labelledby"] != c.by) {
				t.Errorf("%+v gives %q", c, got)
			}
			named = named || got["id"] == c.by
		}
		if !named && c.by != "" {
			t.Errorf("%+v: there is no %q", c, c.by)
		}
	}
}

func TestHeadingsGoDownByOne(t *testing.T) {
	elements, _ := readPage(t, written(t, ordinary()))
	level, seen := 0, 0
	for _, e := range elements {
		if len(e.name) == 2 && e.name[0] == 'h' && e.name[1] >= '1' && e.name[1] <= '6' {
			if now := int(e.name[1] - '0'); now > level+1 {
				t.Errorf("h%d follows h%d", now, level)
			} else {
				level = now
			}
			seen++
		}
	}
	if seen < 6 {
		t.Errorf("only %d headings", seen)
	}
}

func BenchmarkWrite(b *testing.B) {
	for name, d := range map[string]report.Document{"report": papers(b)["report"], "form": papers(b)["form"], "hostile": hostile()} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := html.Write(io.Discard, d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
