package pages

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store/storetest"
)

func TestExportGoesToTheDocuments(t *testing.T) {
	e := exports(t)
	e.takes("report", "trustees", "md")
	path := filepath.Join(e.home, "Documents", "Example Women's Group, report, for trustees, 2026-11-23.md")
	if got := e.field().Values; !slices.Equal(got, []string{path}) {
		t.Errorf("it proposes %q, want %q", got, path)
	}
	e.onward()
	e.done(path)
	if strings.Contains(e.content(path), "Thursday mornings") {
		t.Error("a note stands in the trustees' document")
	}
	e.chooses(e.words.More)
	e.takes("plan", "us", "csv")
	e.onward()
	e.done(filepath.Join(e.home, "Documents", "Example Women's Group, plan, for us, 2026-11-23.csv"))
	e.chooses(e.words.Back)
	if at, ok := e.page.(Elsewhere); !ok || at.At.Page != TasksPage {
		t.Errorf("back leads to %#v", e.page)
	}
}

func TestExportGoesToTheHomeWhereThereAreNoDocuments(t *testing.T) {
	e := exports(t)
	if err := os.Remove(filepath.Join(e.home, "Documents")); err != nil {
		t.Fatal(err)
	}
	e.start(documents.Calendar) // nothing is left to choose but where
	e.onward()
	e.done(filepath.Join(e.home, "Example Women's Group, calendar, 2026-11-23.ics"))
}

func TestExportNeverReplacesAFileUnasked(t *testing.T) {
	e := exports(t)
	path := filepath.Join(e.home, "kept.md")
	if err := os.WriteFile(path, []byte("kept"), 0o600); err != nil {
		t.Fatal(err)
	}
	e.takes("report", "us", "md", path)
	if !slices.Equal(e.rows(), []string{e.words.Replace, e.words.Another, e.words.Back}) || e.page.(*Listing).Start != 1 {
		t.Fatalf("it asks %q, with %d chosen", e.rows(), e.page.(*Listing).Start)
	}
	if e.content(path) != "kept" {
		t.Fatal("it was replaced before it was asked")
	}
	e.chooses(e.words.Another)
	if got := e.field().Values; !slices.Equal(got, []string{path}) {
		t.Errorf("another name begins from %q", got)
	}
	e.takes("other")
	e.done(filepath.Join(e.home, "Documents", "other.md"))
	if e.content(path) != "kept" {
		t.Error("the file was replaced by another's name")
	}
	e.start(documents.Report)
	e.takes("us", "md", path)
	e.chooses(e.words.Replace)
	e.done(path)
	if !strings.HasPrefix(e.content(path), "# Where") {
		t.Errorf("there is %.20q", e.content(path))
	}
	if got := e.files(e.home); !slices.Equal(got, []string{"Documents", "kept.md"}) {
		t.Errorf("the home holds %q", got)
	}
}

func TestExportSaysWhyAPathWillNotDo(t *testing.T) {
	e := exports(t)
	e.takes("report", "us", "pdf")
	proposed := e.field().Values[0]
	file := filepath.Join(e.home, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	documents := filepath.Join(e.home, "Documents")
	for path, want := range map[string]string{
		filepath.Join(e.home, "no", "such", "x.pdf"): content.Fill(e.words.NoFolder, "folder", filepath.Join(e.home, "no", "such")),
		filepath.Join(file, "x.pdf"):                 content.Fill(e.words.NoFolder, "folder", file),
		filepath.Join(e.home, "new") + "/":           content.Fill(e.words.NoFolder, "folder", filepath.Join(e.home, "new")),
		documents:                                    content.Fill(e.words.Folder, "path", documents),
		"~/Documents":                                content.Fill(e.words.Folder, "path", documents),
		strings.Repeat("é", 128):                     e.words.LongName, // with its ending
		"":                                           e.words.Where.Empty,
		"  ":                                         e.words.Where.Empty,
	} {
		if got := e.answers(path); got != want {
			t.Errorf("%q: it says %q, want %q", path, got, want)
		}
	}
	e.takes(proposed)
	e.done(proposed)
}

func TestExportGivesFilesTheirEnding(t *testing.T) {
	e := exports(t)
	for given, want := range map[string]string{"a": "a.pdf", "b.PDF": "b.PDF", "c.docx": "c.docx.pdf", "d.": "d.pdf", "e.v1": "e.v1.pdf"} {
		e.start(documents.Report)
		e.takes("us", "pdf", given)
		e.done(filepath.Join(e.home, "Documents", want))
	}
}

func TestExportProposesANameForWhatIsChosen(t *testing.T) {
	e := exports(t)
	e.takes("report", "us", "pdf")
	before := e.field().Values[0]
	e.page.(*Form).Back()
	e.takes("docx")
	if got, want := e.field().Values[0], strings.TrimSuffix(before, "pdf")+"docx"; got != want {
		t.Errorf("it proposes %q, want %q", got, want)
	}
}

func TestExportSaysThatAPlaceCannotBeWritten(t *testing.T) {
	e := exports(t)
	e.takes("report", "us", "md")
	folder := "/proc" // to which nobody can write, not even root
	if runtime.GOOS != "linux" {
		t.Skip("there is no such folder here")
	}
	path := filepath.Join(folder, "report.md")
	e.takes(path)
	if want := content.Fill(e.words.Unwritten, "path", path); e.said != want {
		t.Errorf("it says %q, want %q", e.said, want)
	}
	if got := e.field().Values; !slices.Equal(got, []string{path}) {
		t.Errorf("it goes on from %q", got)
	}
	e.takes("~/elsewhere.md")
	e.done(filepath.Join(e.home, "elsewhere.md"))
}

// Where the system will not even say what is there, nothing is asked about replacing it.
func TestExportSaysThatAPathCannotBe(t *testing.T) {
	e := exports(t)
	path := filepath.Join(e.home, "a\x00b.md")
	e.takes("report", "us", "md", path)
	if want := content.Fill(e.words.Unwritten, "path", path); e.said != want {
		t.Errorf("on %T it says %q, want %q", e.page, e.said, want)
	}
}

func TestExportToAFullDiskLeavesNothing(t *testing.T) {
	e := exports(t)
	disk := filepath.Join(e.home, "disk")
	if err := os.Mkdir(disk, 0o700); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.CommandContext(t.Context(), "mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", disk).CombinedOutput(); err != nil {
		t.Skipf("no small disk can be had here: %v: %s", err, said)
	}
	t.Cleanup(func() { _ = exec.Command("umount", disk).Run() })
	path := filepath.Join(disk, "report.md")
	kept := filepath.Join(disk, "kept.md")
	if err := os.WriteFile(kept, []byte("kept"), 0o600); err != nil {
		t.Fatal(err)
	}
	e.takes("report", "us", "md", path)
	if want := content.Fill(e.words.Unwritten, "path", path); e.said != want {
		t.Errorf("it says %q, want %q", e.said, want)
	}
	e.takes(kept)
	e.chooses(e.words.Replace)
	if want := content.Fill(e.words.Unwritten, "path", kept); e.said != want {
		t.Errorf("it says %q, want %q", e.said, want)
	}
	if got := e.files(disk); !slices.Equal(got, []string{"kept.md"}) || e.content(kept) != "kept" {
		t.Errorf("the disk holds %q", got)
	}
}

// The opener gets the whole path, whatever is in it, and nothing else.
func TestExportOpensTheFileItMade(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("other systems open files in another way")
	}
	e := exports(t)
	e.takes("report", "us", "md")
	e.onward()
	path := filepath.Join(e.home, "Documents", "Example Women's Group, report, for us, 2026-11-23.md")
	e.done(path)
	t.Setenv("PATH", t.TempDir())
	e.chooses(e.words.Open)
	if want := content.Fill(e.words.NotOpened, "path", path); e.said != want {
		t.Errorf("without an opener it says %q, want %q", e.said, want)
	}
	heard := fakeOpener(t)
	e.chooses(e.words.Open)
	if e.said != e.words.Opened {
		t.Errorf("it says %q, want %q", e.said, e.words.Opened)
	}
	if got := heard(); got != "1 "+path {
		t.Errorf("the opener hears %q, want %q", got, "1 "+path)
	}
	e.done(path)
}

// Nothing is shown to a partner unless it was ticked, and each thing is ticked by itself.
func TestExportForAPartnerAsksWhatToShow(t *testing.T) {
	e := exports(t)
	e.takes("offer")
	field := e.field()
	if field.Kind != Many || len(field.Values) != 0 || len(field.Options) != 1+6+3 {
		t.Fatalf("kind %v, ticked %q of %d", field.Kind, field.Values, len(field.Options))
	}
	if said := e.answers("domain:trust", "note:culture.language"); said != "" {
		t.Fatal(said)
	}
	e.takes("md")
	e.onward()
	path := filepath.Join(e.home, "Documents", "Example Women's Group, what we bring, 2026-11-23.md")
	e.done(path)
	text := e.content(path)
	for want, shown := range map[string]bool{"Trust: 38%": true, "Five languages between us": true, "Thursday mornings": false,
		"Ready with support": false, "Capacity: 58%": false} {
		if strings.Contains(text, want) != shown {
			t.Errorf("that %q is shown is %v", want, !shown)
		}
	}
	e.start(documents.Offer)
	if said := e.answers(); said != "" {
		t.Fatal(said)
	}
	e.takes("md", "~/none.md")
	if text := e.content(filepath.Join(e.home, "none.md")); strings.Contains(text, "%") || strings.Contains(text, "languages between") {
		t.Error("something is shown that was not ticked")
	}
}

// A long note stands with its box cut short; all of it comes into the file.
func TestALongNoteStandsShortWithItsBox(t *testing.T) {
	e := exports(t)
	note := strings.Repeat("long words ", 90)
	a := e.visit.answer("trust.roles")
	a.Note = note
	e.must(e.visit.SaveAnswer("trust.roles", a))
	e.start(documents.Offer)
	for _, option := range e.field().Options {
		if n := utf8.RuneCountInString(option.Name); n > mostOfExtra+1 {
			t.Errorf("%d characters stand with a box", n)
		}
	}
	e.takes("note:trust.roles", "md", "~/long.md")
	if text := e.content(filepath.Join(e.home, "long.md")); !strings.Contains(text, strings.TrimSpace(note)) {
		t.Error("the note is cut short in the file")
	}
}

func TestNoCalendarWithoutDays(t *testing.T) {
	e := exports(t)
	e.visit = e.quick()
	storetest.Of(t, e.kept, e.visit.ID()).Set(func(r *assessment.Record) { r.NextLook = assessment.Date{} })
	e.start("")
	if said := e.answers("calendar"); said != e.words.NoDays {
		t.Errorf("it says %q, want %q", said, e.words.NoDays)
	}
	e.takes("plan", "us", "csv")
	e.onward()
	if got := e.files(filepath.Join(e.home, "Documents")); len(got) != 1 || formats.FromName(got[0]) != formats.CSV {
		t.Errorf("the documents are %q", got)
	}
}

// A form that was interrupted asks from the beginning: for whom a document is must be said each time.
func TestExportIsResumedFromItsBeginning(t *testing.T) {
	e := exports(t)
	e.takes("offer", "note:culture.language")
	page, ok := e.visit.Page(e.page.Place())
	if !ok {
		t.Fatal("there is no such page")
	}
	e.page = page
	if got := e.field().Label; got != e.words.Paper.Label {
		t.Errorf("it asks %q, want %q", got, e.words.Paper.Label)
	}
}
