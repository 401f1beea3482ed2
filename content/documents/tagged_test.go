package documents

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/assessment/report/pdf/pdftest"
	"equalfooting/assessment/report/programtest"
)

// papers are all that can be made as PDF, by name.
func papers(t *testing.T) map[string][]byte {
	t.Helper()
	made := make(map[string][]byte)
	keep := func(name string, data []byte, err error) {
		if err != nil {
			t.Fatal(err)
		}
		made[name] = data
	}
	d := example(t)
	d.plans()
	for _, o := range d.orders() {
		if o.Format == formats.PDF {
			data, err := d.make(o)
			keep(o.name(), data, err)
		}
	}
	for _, edition := range []assessment.Edition{assessment.Full, assessment.Quick} {
		data, err := Form(d.book, assessment.Organisation{Audience: assessment.BME}, edition, formats.PDF)
		keep("form, "+string(edition), data, err)
	}
	for name, list := range map[string][]assessment.Due{"nothing late": nil, "late": {{Case: assessment.Summary{Name: "জাগরণ", Labels: assessment.Labels{Mentor: "Ali"}},
		Action: assessment.PlanAction{What: "Ask", Who: "محمد", By: date(2026, 3, 1)}}}} {
		data, err := Late(d.book, list, named, date(2026, 11, 23), formats.PDF, formats.ByComma)
		keep(name, data, err)
	}
	return made
}

func TestEveryPaperKeepsToPDFUA(t *testing.T) {
	made := papers(t)
	if len(made) < 9 {
		t.Errorf("only %d papers", len(made))
	}
	for name, data := range made {
		file, err := pdftest.Read(data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, broken := range file.Broken() {
			t.Errorf("%s: %s", name, broken)
		}
	}
}

// Another program finds the same structure, and reads the same text in the same order.
func TestEveryPaperIsReadInOrderByOthers(t *testing.T) {
	reader := programtest.Find(t, "pdfinfo")
	folder := t.TempDir()
	for name, data := range papers(t) {
		path := filepath.Join(folder, "paper.pdf")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.CommandContext(t.Context(), reader, "-enc", "UTF-8", "-struct-text", path).Output()
		if err != nil {
			t.Fatal(err)
		}
		var heard strings.Builder
		for line := range strings.Lines(string(out)) {
			if line = strings.TrimSpace(line); strings.HasPrefix(line, `"`) {
				heard.WriteString(strings.Trim(line, `"`))
			}
		}
		file, err := pdftest.Read(data)
		if err != nil {
			t.Fatal(err)
		}
		document, _ := file.Structure()
		bare := func(text string) string {
			return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '"' }), "")
		}
		if got, want := bare(heard.String()), bare(document.Text()); got != want || len(want) < 100 {
			t.Errorf("%s is read as\n%s\nwant\n%s", name, got, want)
		}
	}
}

// The files are well formed to a program that looks closely.
func TestEveryPaperIsWellFormed(t *testing.T) {
	checker := programtest.Find(t, "qpdf")
	folder := t.TempDir()
	for name, data := range papers(t) {
		path := filepath.Join(folder, "paper.pdf")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if said, err := exec.CommandContext(t.Context(), checker, "--check", path).CombinedOutput(); err != nil {
			t.Errorf("%s: %v: %s", name, err, said)
		}
	}
}
