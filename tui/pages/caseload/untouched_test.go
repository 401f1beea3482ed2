package caseload

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// Organisations that nobody has touched for three years are listed, the longest first, and each can be kept for a year, archived,
// exported or deleted. An example is not asked about.
func TestUntouchedForThreeYears(t *testing.T) {
	w := pagetest.Begin(t, Routes()[1:], pages.ExportPage)
	words := w.Book.Screens().Untouched
	w.Later(30)
	for _, name := range []string{"Second Group", "Third Group", "Fourth Group"} {
		storetest.Add(t, w.Store, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
	}
	if _, err := w.Store.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: "Shown", Audience: assessment.BME}, Edition: assessment.Full}, true); err != nil {
		t.Fatal(err)
	}
	goes := func() { t.Helper(); w.Goes(pages.Place{Page: pages.UntouchedPage}) }
	w.Later(3*365 - 30) // a day short of three years, because of 29 February
	if goes(); len(w.List().Rows) != 0 || w.List().Empty != words.Nothing {
		t.Errorf("a day before there is %q", w.Names())
	}
	w.Later(40)
	if goes(); !slices.Equal(w.Names(), []string{"Example Group", "Second Group", "Third Group", "Fourth Group"}) {
		t.Fatalf("there are %q", w.Names())
	}
	w.Opens("Example Group")
	if got := w.Names(); !slices.Equal(got, []string{words.Keep, words.PutAway, words.Write, words.Delete}) {
		t.Errorf("it offers %q", got)
	}
	w.Opens(words.Keep)
	if !strings.Contains(w.Said, "Example Group is kept. You are asked again on 1 January 2031") || len(w.Names()) != 3 {
		t.Errorf("kept, it says %q of %q", w.Said, w.Names())
	}
	w.Opens("Second Group")
	w.Opens(words.PutAway)
	if all, _ := w.Store.Caseload(); !all[slices.IndexFunc(all, func(s assessment.Summary) bool { return s.Name == "Second Group" })].Archived {
		t.Error("it is not put away")
	}
	w.Opens("Third Group")
	w.Opens(words.Write)
	if at := w.Shown.Page.Where(); at.Page != pages.ExportPage || at.Document != "everything" || at.Case == 0 {
		t.Errorf("writing it out leads to %+v", at)
	}
	w.Later(366)
	if goes(); !slices.Equal(w.Names(), []string{"Example Group", "Second Group", "Third Group", "Fourth Group"}) {
		t.Errorf("after a year there are %q", w.Names())
	}
	w.Opens("Second Group")
	if got := w.Names(); !slices.Equal(got, []string{words.Keep, words.Write, words.Delete}) {
		t.Errorf("of one that is put away it offers %q", got)
	}
}

// Deleting leaves a line with number and date but no name, which can be written to a file; and the page says what else has it.
func TestDeletingLeavesALineWithoutAName(t *testing.T) {
	w := pagetest.Begin(t, Routes()[1:])
	home := pagetest.AtHome(t, "Documents")
	away := filepath.Join(t.TempDir(), "Asha's stick")
	if err := os.Mkdir(away, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := w.Store.Backups().NameElsewhere(away); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(away, away+" out"); err != nil {
		t.Fatal(err)
	}
	words := w.Book.Screens().Deleted
	w.Later(4 * 365)
	w.Goes(pages.Place{Page: pages.UntouchedPage})
	w.Opens("Example Group")
	w.Opens(w.Book.Screens().Untouched.Delete)
	answers := func(text string) string {
		t.Helper()
		form := w.Form()
		said, err := form.Answer([]string{text})
		if err != nil {
			t.Fatal(err)
		}
		if said == "" {
			w.Follow(form.Finish())
		}
		return said
	}
	if said := answers("Other Group"); said != w.Book.Screens().Delete.NotSame {
		t.Errorf("of another name it says %q", said)
	}
	answers("example group")
	says := strings.Join(w.List().Says, "\n")
	for _, want := range []string{"organisation number 1 was deleted", "22 November 2030", "taken out of 1 backup", "There is no name in this", "Asha's stick", words.Papers, words.Copies} {
		if !strings.Contains(says, want) {
			t.Errorf("it does not say %q but %q", want, says)
		}
	}
	if strings.Contains(says, "Example Group") || !strings.Contains(w.Said, "Example Group and all its answers were deleted") {
		t.Errorf("it says %q, and %q", says, w.Said)
	}
	w.Opens(words.Write)
	path := filepath.Join(home, "Documents", "deleted, number 1, 2030-11-22.txt")
	if got := w.Form().Field().Values; !slices.Equal(got, []string{path}) {
		t.Errorf("it proposes %q", got)
	}
	answers(path)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if text := string(data); !strings.Contains(text, "number 1 was deleted") || !strings.Contains(text, words.Elsewhere) || strings.Contains(text, "Asha") || strings.Contains(text, "Example Group") {
		t.Errorf("the file says %q", text)
	}
	w.Opens(words.Write)
	if said := answers(path); !strings.HasPrefix(said, "There is already a file") {
		t.Errorf("over the file it says %q", said)
	}
	w.Up()
	w.Opens(words.Back)
	if at := w.Shown.Page.Where(); at.Page != pages.UntouchedPage || !slices.Equal(w.Names(), []string{w.Book.Screens().Untouched.Deletions}) {
		t.Errorf("back is %+v with %q", at, w.Names())
	}
	w.Opens(w.Book.Screens().Untouched.Deletions)
	w.Opens("Number 1, 22 November 2030")
	if len(store.Deletions(w.Store)) != 1 {
		t.Error("it is noted otherwise than once")
	}
}
