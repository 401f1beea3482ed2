package answersfile

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"equalfooting/assessment"
)

// FuzzParse: whatever the bytes, Parse returns a sheet that has only valid values and that Write can write again, or a Mistake
// that can be shown.
func FuzzParse(f *testing.F) {
	for _, folder := range []string{"good", "malformed"} {
		files, err := filepath.Glob(filepath.Join("testdata", folder, "*"))
		if err != nil || len(files) == 0 {
			f.Fatalf("no seeds in %s: %v", folder, err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		sheet, err := Parse(data)
		if err != nil {
			mistake, ok := errors.AsType[*Mistake](err)
			if !ok {
				t.Fatalf("not a mistake: %v", err)
			}
			checkMistake(t, data, mistake)
			return
		}
		checkSheet(t, sheet)
		again, err := Parse(Write(sheet))
		if err != nil {
			t.Fatalf("%v in\n%s", err, Write(sheet))
		}
		if !sameSheet(again, sheet) {
			t.Fatalf("%+v\nwritten and read: %+v", sheet, again)
		}
	})
}

func checkMistake(t *testing.T, data []byte, m *Mistake) {
	lineEnds := bytes.Count(data, []byte("\n")) + bytes.Count(data, []byte("\r")) + bytes.Count(data, []byte("\u0085")) +
		bytes.Count(data, []byte("\u2028")) + bytes.Count(data, []byte("\u2029"))
	wholeFile := []Problem{TooLarge, NotText, EmptyFile, NotAMap, OrganisationMissing}
	if m.Line < 0 || m.Line > lineEnds+1 || m.Line == 0 && !slices.Contains(wholeFile, m.Problem) {
		t.Errorf("%s at line %d", m.Problem, m.Line)
	}
	if !slices.Contains(Problems(), m.Problem) {
		t.Errorf("unknown problem %q", m.Problem)
	}
	for _, text := range []string{m.Entry, m.Given, m.Nearest} {
		if utf8.RuneCountInString(text) > shownLength+len("...") || strings.ContainsFunc(text, breaksLine) {
			t.Errorf("cannot show %q", text)
		}
	}
}

func checkSheet(t *testing.T, sheet assessment.Sheet) {
	name := sheet.Organisation.Name
	if name == "" || name != plainName(name) || utf8.RuneCountInString(name) > assessment.MaxNameLength {
		t.Errorf("name %q", name)
	}
	if !sheet.Organisation.Audience.Known() || sheet.Edition != assessment.Full && sheet.Edition != assessment.Quick {
		t.Errorf("audience %q, edition %q", sheet.Organisation.Audience, sheet.Edition)
	}
	if !sheet.Date.IsZero() && !sheet.Date.Known() {
		t.Errorf("date %v", sheet.Date)
	}
	for id, a := range sheet.Answers {
		q, ok := assessment.QuestionByID(id)
		if !ok || sheet.Edition == assessment.Quick && !q.Quick {
			t.Errorf("an answer to %q", id)
		}
		if a.IsEmpty() {
			t.Errorf("%s: nothing, and kept", id)
		}
		kinds := []assessment.Kind{assessment.Unanswered, assessment.Rated, assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply}
		if !slices.Contains(kinds, a.Kind) || a.Level < assessment.LowestLevel || a.Level > assessment.HighestLevel {
			t.Errorf("%s: %+v", id, a)
		}
		if a.Evidence != nil && (!q.AsksEvidence || *a.Evidence < assessment.LeastEvidence || *a.Evidence > assessment.MostEvidence) {
			t.Errorf("%s: evidence %d", id, *a.Evidence)
		}
		if a.Note != plainNote(a.Note) || utf8.RuneCountInString(a.Note) > assessment.MaxNoteLength || a.Reason != "" && a.Kind != assessment.DoesNotApply {
			t.Errorf("%s: %+v", id, a)
		}
	}
}
