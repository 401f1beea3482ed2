package pdf_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/filled"
	"equalfooting/assessment/report/pdf/pdftest"
	"equalfooting/assessment/report/programtest"
)

// asked are the names of all the fields that the form has as a web page, in the order they first appear, with how many places each has.
func asked(d report.Document) map[string]int {
	names := map[string]int{filled.FormField: 1}
	for _, section := range d.Sections {
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case report.Choices:
				names[block.Field.Name] += len(block.Options)
			case report.Room:
				names[block.Field.Name]++
				if id, is := strings.CutSuffix(block.Field.Name, report.NoteField); is {
					names[id+report.ReasonField], names[id+report.FlagField] = 1, 1
				}
			}
		}
	}
	return names
}

// A form has every field that it has as a web page, and a place for each way to answer. Other documents have none.
func TestAFormHasAllItsFields(t *testing.T) {
	d := form(t)
	want := asked(d)
	for _, field := range read(t, written(t, d)).Fields() {
		name := strings.ReplaceAll(field.Name, ":", ".")
		if want[name] != len(field.Places) {
			t.Errorf("%s has %d places, want %d", name, len(field.Places), want[name])
		}
		delete(want, name)
	}
	if len(want) > 0 {
		t.Errorf("there is no %v", want)
	}
	if fields := read(t, written(t, ordinary())).Fields(); len(fields) > 0 {
		t.Errorf("a report has %v", fields)
	}
	if !bytes.Equal(written(t, d), written(t, form(t))) {
		t.Error("the same form is another file the second time")
	}
}

// Each place says its question and its answer, for those who cannot see where it is.
func TestFieldsSayWhatTheyAre(t *testing.T) {
	d := form(t)
	said := make(map[string]bool)
	for _, field := range read(t, written(t, d)).Fields() {
		for _, place := range field.Places {
			says := place["TU"].(pdftest.Text).String()
			if said[says] {
				t.Errorf("two places say %q", says)
			}
			said[says] = true
		}
	}
	for _, want := range []string{"The name of the organisation", "1. Senior people here have protected time for partnership work. 2 One senior person does such work when there is time.",
		"1. Senior people here have protected time for partnership work. Room for a note"} {
		if !said[want] {
			t.Errorf("no place says %q", want)
		}
	}
}

// On paper a form looks as it would without fields.
func TestAFormPrintsAsOneWithoutFields(t *testing.T) {
	draw := programtest.Find(t, "pdftoppm")
	with := form(t)
	without := form(t)
	how := &without.Sections[without.FillIn.HowIn-1]
	how.Blocks = append(slices.Clip(how.Blocks), report.Paragraph(without.FillIn.Paper))
	without.FillIn = nil
	folder := t.TempDir()
	for name, d := range map[string]report.Document{"with": with, "without": without} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path+".pdf", written(t, d), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.CommandContext(t.Context(), draw, "-r", "50", "-gray", "-hide-annotations", path+".pdf", path).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	pictures, err := filepath.Glob(filepath.Join(folder, "with-*.pgm"))
	if err != nil || len(pictures) == 0 {
		t.Fatal("nothing is drawn")
	}
	for _, picture := range pictures {
		a, err := os.ReadFile(picture)
		b, also := os.ReadFile(strings.Replace(picture, "with-", "without-", 1))
		if err != nil || also != nil || !bytes.Equal(a, b) {
			t.Errorf("%s is another page: %v, %v", filepath.Base(picture), err, also)
		}
	}
}
