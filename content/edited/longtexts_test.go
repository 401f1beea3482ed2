package edited_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/content/documents"

	"github.com/xuri/excelize/v2"
)

// longNoted has a note that is too long for its row on paper.
func longNoted() assessment.Record {
	r := group(3)
	answer := assessment.Rating(3)
	for i := range 150 {
		answer.Note += fmt.Sprintf("%d. Ask Sam, and (see =A1) then\nwrite it down. ", i)
	}
	r.Give("capacity.time", answer, now.Add(-time.Hour))
	return r
}

// The sheet of long texts is only for reading. It says so, and anyone who changes it is told that nothing is taken from it.
func TestTheSheetOfLongTexts(t *testing.T) {
	book := contenttest.English(t)
	long := book.Documents().Parts.Long
	said := content.Fill(book.Edited().Long, "sheet", long.Title)
	r := longNoted()
	data := made(t, r, documents.Answers, documents.ForUs)
	for name, test := range map[string]struct {
		do   func(f *excelize.File, sheet string)
		told bool
	}{
		"not at all": {func(f *excelize.File, _ string) {
			if head, err := f.GetCellValue(long.Title, "C1"); err != nil || head != long.Back {
				t.Errorf("over the texts stands %q, %v", head, err)
			}
		}, false},
		"only the table": {func(f *excelize.File, sheet string) { types(t, f, sheet, "capacity.time", "Note", "Shorter") }, false},
		"a text": {func(f *excelize.File, _ string) {
			if err := f.SetCellValue(long.Title, "C2", "Shorter"); err != nil {
				t.Error(err)
			}
		}, true},
		"a text taken out": {func(f *excelize.File, _ string) {
			if err := f.SetCellValue(long.Title, "C3", ""); err != nil {
				t.Error(err)
			}
		}, true},
		"a text added": {func(f *excelize.File, _ string) {
			if err := f.SetCellValue(long.Title, "C40", "More"); err != nil {
				t.Error(err)
			}
		}, true},
	} {
		changes, err := comes(t, kept{3: r}, changed(t, data, test.do))
		if err != nil || strings.Contains(strings.Join(changes.Says, "\n"), said) != test.told || changes.None() != (name != "only the table") {
			t.Errorf("changed: %s. It says %q, %v", name, changes.Says, err)
		}
	}
}

// LibreOffice leaves that sheet as it was.
func TestTheSheetOfLongTextsSavedByLibreOffice(t *testing.T) {
	r := longNoted()
	changes, err := comes(t, kept{3: r}, throughLibreOffice(t, made(t, r, documents.Answers, documents.ForUs)))
	if err != nil || !changes.None() || len(changes.Says) != 1 {
		t.Errorf("it says %q, %v", changes.Says, err)
	}
}
