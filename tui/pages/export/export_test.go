package export

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

func TestExportGoesToTheDocuments(t *testing.T) {
	e := exports(t)
	e.takes("report", "trustees", "md")
	path := filepath.Join(e.home, "Documents", "Example Women's Group, report, for trustees, 2026-11-23.md")
	if got := e.proposed(); !slices.Equal(got, []string{path}) {
		t.Errorf("it proposes %q, want %q", got, path)
	}
	e.onward()
	e.done(path)
	if strings.Contains(e.content(path), "Thursday mornings") {
		t.Error("a note stands in the trustees' document")
	}
	e.Opens(e.words.More)
	e.takes("plan", "us", "csv")
	e.onward()
	e.done(filepath.Join(e.home, "Documents", "Example Women's Group, plan, for us, 2026-11-23.csv"))
	e.Opens(e.words.Back)
	e.Is(e.Place(pages.TasksPage))
}

func TestExportGoesToTheHomeWhereThereAreNoDocuments(t *testing.T) {
	e := exports(t)
	if err := os.Remove(filepath.Join(e.home, "Documents")); err != nil {
		t.Fatal(err)
	}
	e.starts(documents.Calendar) // the only choices left are reminders and where
	e.takes("yes")
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
	e.asks()
	if e.content(path) != "kept" {
		t.Fatal("it was replaced before it was asked")
	}
	e.Opens(e.words.Another)
	if got := e.proposed(); !slices.Equal(got, []string{path}) {
		t.Errorf("another name begins from %q", got)
	}
	e.takes("other")
	e.done(filepath.Join(e.home, "Documents", "other.md"))
	if e.content(path) != "kept" {
		t.Error("the file was replaced by another's name")
	}
	e.starts(documents.Report)
	e.takes("us", "md", path)
	e.Opens(e.words.Replace)
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
	proposed := e.proposed()[0]
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
		strings.Repeat("é", 128):                     e.words.LongName, // including its ending
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
		e.starts(documents.Report)
		e.takes("us", "pdf", given)
		e.done(filepath.Join(e.home, "Documents", want))
	}
}

func TestExportProposesANameForWhatIsChosen(t *testing.T) {
	e := exports(t)
	e.takes("report", "us", "pdf")
	before := e.proposed()[0]
	e.Form().Back()
	e.takes("docx")
	if got, want := e.proposed()[0], strings.TrimSuffix(before, "pdf")+"docx"; got != want {
		t.Errorf("it proposes %q, want %q", got, want)
	}
}

func TestExportSaysThatAPlaceCannotBeWritten(t *testing.T) {
	e := exports(t)
	e.takes("report", "us", "md")
	folder := "/proc" // where nobody can write, not even root
	if runtime.GOOS != "linux" {
		t.Skip("there is no such folder here")
	}
	path := filepath.Join(folder, "report.md")
	e.takes(path)
	if want := content.Fill(e.words.Unwritten, "path", path); e.Said != want {
		t.Errorf("it says %q, want %q", e.Said, want)
	}
	if got := e.proposed(); !slices.Equal(got, []string{path}) {
		t.Errorf("it goes on from %q", got)
	}
	e.takes("~/elsewhere.md")
	e.done(filepath.Join(e.home, "elsewhere.md"))
}

// If the system will not even say what is there, nothing is asked about replacing it.
func TestExportSaysThatAPathCannotBe(t *testing.T) {
	e := exports(t)
	path := filepath.Join(e.home, "a\x00b.md")
	e.takes("report", "us", "md", path)
	if want := content.Fill(e.words.Unwritten, "path", path); e.Said != want {
		t.Errorf("on %T it says %q, want %q", e.Shown.Page, e.Said, want)
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
	if want := content.Fill(e.words.Unwritten, "path", path); e.Said != want {
		t.Errorf("it says %q, want %q", e.Said, want)
	}
	e.takes(kept)
	e.Opens(e.words.Replace)
	if want := content.Fill(e.words.Unwritten, "path", kept); e.Said != want {
		t.Errorf("it says %q, want %q", e.Said, want)
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
	e.Opens(e.words.Open)
	if want := content.Fill(e.words.NotOpened, "path", path); e.Said != want {
		t.Errorf("without an opener it says %q, want %q", e.Said, want)
	}
	heard := fakeOpener(t)
	e.Opens(e.words.Open)
	if e.Said != e.words.Opened {
		t.Errorf("it says %q, want %q", e.Said, e.words.Opened)
	}
	if got := heard(); got != "1 "+path {
		t.Errorf("the opener hears %q, want %q", got, "1 "+path)
	}
	e.done(path)
}

// A partner is shown only what was ticked, and each thing is ticked separately.
func TestExportForAPartnerAsksWhatToShow(t *testing.T) {
	e := exports(t)
	e.takes("offer")
	field := e.Form().Field()
	if field.Kind != pages.Many || len(field.Values) != 0 || len(field.Options) != 1+6+3 {
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
	e.starts(documents.Offer)
	if said := e.answers(); said != "" {
		t.Fatal(said)
	}
	e.takes("md", "~/none.md")
	if text := e.content(filepath.Join(e.home, "none.md")); strings.Contains(text, "%") || strings.Contains(text, "languages between") {
		t.Error("something is shown that was not ticked")
	}
}

// There is room for three things besides the offer: the page stays one page.
func TestExportForAPartnerShowsThreeThingsAtMost(t *testing.T) {
	e := exports(t)
	e.starts(documents.Offer)
	if said := e.answers("stage", "domain:trust", "domain:profile", "domain:culture"); said != e.words.TooMany {
		t.Errorf("it says %q", said)
	}
	e.takes("stage")
}

// Without the two sentences there is no page for partners, however it is reached.
func TestNoFileForAPartnerBeforeThereIsAPage(t *testing.T) {
	e := exports(t)
	e.Set(func(r *assessment.Record) { r.Offer.For = "" })
	e.starts("")
	if said, want := e.answers("offer"), e.Book.Offer().Steps.Missing.Words; said != want {
		t.Errorf("it says %q, want %q", said, want)
	}
	e.starts(documents.Offer)
	e.Is(e.Place(pages.TasksPage))
}

func TestNoCalendarWithoutDays(t *testing.T) {
	e := exports(t)
	sheet := e.exampleSheet()
	sheet.Organisation.Name, sheet.Answers = "Example Quick Group", nil
	e.Case = storetest.Import(t, e.Store, sheet)
	e.starts(documents.Calendar)
	e.Is(e.Place(pages.TasksPage))
	e.starts("")
	if said := e.answers("calendar"); said != e.words.NoDays {
		t.Errorf("it says %q, want %q", said, e.words.NoDays)
	}
	e.takes("plan", "us", "csv")
	e.onward()
	if got := e.files(filepath.Join(e.home, "Documents")); len(got) != 1 || formats.FromName(got[0]) != formats.CSV {
		t.Errorf("the documents are %q", got)
	}
}

// A calendar says at once which steps are not in it, and reminders can be left out.
func TestACalendarSaysWhatIsNotInIt(t *testing.T) {
	e := exports(t)
	for reminders, want := range map[string]int{"yes": 1, "no": 0} {
		e.starts(documents.Calendar)
		e.takes(reminders, "~/"+reminders+".ics")
		e.done(filepath.Join(e.home, reminders+".ics"))
		if got := strings.Count(e.content(filepath.Join(e.home, reminders+".ics")), "BEGIN:VALARM"); got != want {
			t.Errorf("%s: %d reminders, want %d", reminders, got, want)
		}
	}
	for count := 1; count <= 2; count++ {
		e.AddAction(assessment.PlanAction{What: "Something for later", Status: assessment.ToDo})
		e.starts(documents.Calendar)
		e.takes("yes", fmt.Sprintf("~/%d.ics", count))
		if got, want := e.List().Says, e.Book.Count(e.words.Undated, count); !slices.Contains(got, want) {
			t.Errorf("it says %q, want %q", got, want)
		}
	}
}

// An interrupted form starts again from the beginning: who a document is for must be said each time.
func TestExportIsResumedFromItsBeginning(t *testing.T) {
	for _, chosen := range []documents.Document{"", documents.Plan} {
		e := exports(t)
		e.starts(chosen)
		first := e.Form().Field().Label
		e.answers(e.Form().Field().Options[0].Value)
		e.restarts()
		if got := e.Form().Field().Label; got != first {
			t.Errorf("it asks %q, want %q", got, first)
		}
	}
}

// Documents about current work are made from the current visit, even while results still rest on the one before.
func TestTheDayIsThatOfTheVisitThatGoesOn(t *testing.T) {
	e := exports(t)
	e.Revisit(assessment.Full)
	e.Give("trust.roles", assessment.Rating(4))
	e.AddView("A trustee", assessment.ImportedView, map[string]assessment.Answer{"trust.roles": assessment.Rating(0)})
	e.starts(documents.Day)
	e.takes("md", "~/day.md")
	if text := e.content(filepath.Join(e.home, "day.md")); !strings.Contains(text, "Trust: 1 answered, 5 to go.") {
		t.Errorf("it says\n%s", text)
	}
	e.starts("")
	e.takes("differences", "md", "~/differences.md")
	if text := e.content(filepath.Join(e.home, "differences.md")); !strings.Contains(text, "- A trustee: Not yet") || strings.Contains(text, "28 of the questions") {
		t.Errorf("it says\n%s", text)
	}
}

// What is late in all organisations is exported from its own page, with no choice of documents.
func TestWhatIsLateBecomesAFile(t *testing.T) {
	e := exports(t)
	e.Set(func(r *assessment.Record) { r.Example = false })
	e.AddAction(assessment.PlanAction{What: "Ring the bank", Who: "Sam", Status: assessment.ToDo, By: e.Store.Today().Add(-1, assessment.Days)})
	e.Follow(pages.GoTo(pages.Place{Page: pages.ExportPage, Document: string(documents.AllLate)}))
	e.takes("csv")
	e.onward()
	path := filepath.Join(e.home, "Documents", "what is late, 2026-11-23.csv")
	e.done(path)
	if text := e.content(path); !strings.Contains(text, `"Ring the bank",2026-11-22,"Sam"`) {
		t.Errorf("there is %s", text)
	}
	e.Opens(e.words.More)
	e.takes("md")
	e.onward()
	e.done(strings.TrimSuffix(path, "csv") + "md")
	for _, place := range []pages.Place{{Page: pages.ExportPage}, {Page: pages.ExportPage, Document: "report"}, e.of(documents.AllLate)} {
		e.Goes(e.Place(pages.TasksPage))
		if e.Follow(pages.GoTo(place)); e.Shown.Page.Where().Page == pages.ExportPage {
			t.Errorf("%+v makes a page", place)
		}
	}
}
