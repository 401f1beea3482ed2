package pages

import (
	"flag"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content/documents"
)

var update = flag.Bool("update", false, "write the golden papers anew")

// golden compares a paper with the one that somebody has read. Of a web page it leaves out the style, which its own
// package looks after.
func golden(t *testing.T, name string, data []byte) {
	t.Helper()
	got := string(data)
	if before, after, found := strings.Cut(got, "<style>"); found {
		_, after, _ = strings.Cut(after, "</style>")
		got = policies.ReplaceAllString(before, "") + after
	}
	path := filepath.Join("testdata", "papers", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
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
	was := strings.ReplaceAll(string(want), "\r\n", "\n")
	if got = strings.ReplaceAll(got, "\r\n", "\n"); got != was {
		old, lines := strings.Split(was, "\n"), strings.Split(got, "\n")
		for i := range min(len(old), len(lines)) {
			if old[i] != lines[i] {
				t.Fatalf("%s, line %d was\n%s\nand is\n%s\nIf that is meant: go test ./tui/pages -update, and read it.", name, i+1, old[i], lines[i])
			}
		}
		t.Fatalf("%s had %d lines, and has %d", name, len(old), len(lines))
	}
}

func TestGoldenPapers(t *testing.T) {
	const us, trustees, partner = documents.ForUs, documents.ForTrustees, documents.ForPartner
	for organisation, c := range map[string]struct {
		visit  func(d *desk) *Visit
		orders []PaperOrder
	}{
		"example": {(*desk).example, []PaperOrder{
			{ReportPaper, us, formats.Markdown, nil}, {ReportPaper, us, formats.HTML, nil}, {ReportPaper, us, formats.JSON, nil},
			{ReportPaper, trustees, formats.Markdown, nil},
			{PlanPaper, us, formats.Markdown, nil}, {PlanPaper, us, formats.HTML, nil}, {PlanPaper, us, formats.CSV, nil},
			{PlanPaper, trustees, formats.Markdown, nil}, {PlanPaper, trustees, formats.CSV, nil},
			{AnswersPaper, us, formats.CSV, nil}, {AnswersPaper, trustees, formats.CSV, nil},
			{OfferPaper, partner, formats.Markdown, nil}, {OfferPaper, partner, formats.HTML, nil},
			{DaysPaper, us, formats.Calendar, nil},
		}},
		"quick": {(*desk).quick, []PaperOrder{
			{ReportPaper, us, formats.Markdown, nil}, {PlanPaper, us, formats.Markdown, nil}, {OfferPaper, partner, formats.Markdown, nil},
		}},
		"returned": {(*desk).returned, []PaperOrder{
			{ReportPaper, us, formats.Markdown, nil}, {ReportPaper, trustees, formats.Markdown, nil},
			{OfferPaper, partner, formats.Markdown, []string{extraStage, extraDomain + "ideology", extraNote + "culture.language"}},
		}},
	} {
		v := c.visit(atDesk(t))
		for _, o := range c.orders {
			data, err := v.Make(o)
			if err != nil {
				t.Fatalf("%s: %v", o.name(), err)
			}
			golden(t, strings.Join([]string{organisation, string(o.Paper), string(o.Reader)}, "-")+"."+string(o.Format), data)
		}
	}
}

func TestGoldenForms(t *testing.T) {
	d := atDesk(t)
	for _, c := range []struct {
		audience assessment.Audience
		edition  assessment.Edition
		format   formats.Format
	}{
		{assessment.BME, assessment.Full, formats.Markdown}, {assessment.BME, assessment.Quick, formats.Markdown},
		{assessment.BME, assessment.Quick, formats.HTML}, {assessment.Funder, assessment.Quick, formats.Markdown},
	} {
		data, err := formats.Document(c.format, documents.Form(d.book, c.audience, c.edition))
		d.must(err)
		golden(t, "form-"+string(c.audience)+"-"+string(c.edition)+"."+string(c.format), data)
	}
}

// What must stand in every paper: when and for whom it was made, how much was asked, by which version of the questions,
// and, where the check is the quick one, that it only points the way. A CSV file holds the facts alone: it has no place for
// a sentence. JSON has a shape of its own.
func TestEveryPaperSaysWhatItGoesBy(t *testing.T) {
	for name, make := range map[string]func(d *desk) *Visit{"full": (*desk).example, "quick": (*desk).quick} {
		d := atDesk(t)
		v := make(d)
		_, err := v.kept.SaveAction(assessment.PlanAction{What: "An action", Status: assessment.ToDo, By: date(2027, 1, 1)}) // a calendar has a day in it
		d.must(err)
		for _, o := range orders(v) {
			if !o.Format.Known([]formats.Format{formats.Markdown, formats.Excel, formats.CSV, formats.Calendar}) {
				continue
			}
			o.Extras = nil
			data, err := v.Make(o)
			d.must(err)
			want := []string{"23 November 2026", o.Reader.Name(d.book), v.name(), "version 1", map[string]string{"full": "36 questions", "quick": "12 questions"}[name]}
			if o.Format != formats.CSV {
				want = append(want, "Voice4Change England")
			}
			if o.Format != formats.CSV && o.Paper != OfferPaper {
				want = append(want, d.book.Results().Document.Scored)
			}
			if name == "quick" && o.Paper != OfferPaper {
				want = append(want, "only points the way")
			}
			text := strings.ReplaceAll(html.UnescapeString(textOf(t, o.Format, data)), `\`, "")
			for _, w := range want {
				if !strings.Contains(text, w) {
					t.Errorf("%s: %s does not say %q", name, o.name(), w)
				}
			}
		}
	}
}

func TestFileNamesFitEverySystem(t *testing.T) {
	d := atDesk(t)
	for _, text := range append(hostileTexts, "Łódź, Đà Nẵng", strings.Repeat("ẵ", 300), "~", "...hidden", "group. ") {
		sheet := d.exampleSheet()
		sheet.Organisation.Name = text
		v := d.opened(sheet)
		for _, o := range orders(v) {
			name := v.FileName(o)
			if len(name) > 200 || strings.ContainsAny(name, `<>:"/\|?*`+"\x00\t\n") || strings.HasPrefix(name, ".") || strings.HasPrefix(name, " ") ||
				strings.HasPrefix(name, ",") || formats.FromName(name) != o.Format {
				t.Errorf("%q gives %q", text, name)
			}
		}
	}
	if got, want := d.example().FileName(PaperOrder{Paper: ReportPaper, Reader: documents.ForTrustees, Format: formats.Word}),
		"Example Women's Group, report, for trustees, 2026-11-23.docx"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
