package bringin

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"

	"github.com/xuri/excelize/v2"
)

// An edited workbook says what it would change, and changes it only if that is chosen.
func TestAnEditedWorkbookComesIn(t *testing.T) {
	w := asks{begins(t)}
	words := w.Book.Bundles()
	path := filepath.Join(t.TempDir(), "answers.xlsx")
	data, err := documents.Make(w.Book, w.Record(), documents.Order{Document: documents.Answers, Reader: documents.ForUs, Format: formats.Excel}, w.Store.Now())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if said := w.types(path); !strings.Contains(said, "Nothing changes.") {
		t.Errorf("untouched, it says %q", said)
	}
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.SetCellValue(f.GetSheetName(0), "D2", 3); err != nil {
		t.Fatal(err)
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
	if said := w.types(path); !strings.Contains(said, "1 thing in the answers would change.") || !strings.Contains(said, "Answer: Partly (now: No answer yet)") {
		t.Errorf("it says %q", said)
	}
	w.Opens(words.No)
	if w.Answer("capacity.time").Kind != assessment.Unanswered {
		t.Error("something was kept unasked")
	}
	w.types(path)
	w.Opens(words.Yes)
	w.Is(w.Place(pages.TasksPage))
	if got := w.Answer("capacity.time"); got.Kind != assessment.Rated || got.Level != 2 {
		t.Errorf("it is %+v", got)
	}
}
