package export

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// exporter is somebody exporting the example, with a home folder of their own.
type exporter struct {
	*pagetest.Walk
	home  string
	words *content.Export
}

// exports begins with the choice of a document, for the example with a date in its plan.
func exports(t *testing.T) *exporter {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps where the documents are in its registry, which is no test's to change")
	}
	e := &exporter{Walk: pagetest.Begin(t, Routes(), pages.TasksPage, pages.ResultsPage), home: pagetest.AtHome(t, "Documents")}
	e.words = e.Book.Export()
	record, err := e.Store.Add(e.exampleSheet(), true)
	if err != nil {
		t.Fatal(err)
	}
	e.Case = storetest.Of(t, e.Store, record.ID)
	e.offers()
	e.AddAction(assessment.PlanAction{What: "Ask two partners for a letter", By: assessment.Date{Year: 2026, Month: time.December, Day: 4}, Status: assessment.ToDo})
	e.starts("")
	return e
}

// offers writes the two sentences without which there is no page for partners.
func (e *exporter) offers() {
	e.T.Helper()
	e.Set(func(r *assessment.Record) { r.Offer = assessment.Offer{Does: "We give advice.", For: "Families."} })
}

func (e *exporter) exampleSheet() assessment.Sheet {
	e.T.Helper()
	sheet, err := answersfile.Parse(e.Book.Example().Now)
	if err != nil {
		e.T.Fatal(err)
	}
	return sheet
}

// of is the place where a document is made.
func (e *exporter) of(chosen documents.Document) pages.Place {
	to := e.Place(pages.ExportPage)
	to.Document = string(chosen)
	return to
}

// starts begins again from the task list.
func (e *exporter) starts(chosen documents.Document) {
	e.T.Helper()
	e.Goes(e.Place(pages.TasksPage))
	e.Follow(pages.GoTo(e.of(chosen)))
}

// answers gives these values to the open field, and returns what is said: "" if they are accepted.
func (e *exporter) answers(values ...string) string {
	e.T.Helper()
	form := e.Form()
	missing, err := form.Answer(values)
	if err != nil {
		e.T.Fatal(err)
	}
	e.Stack.Keep(form)
	if missing == "" && form.Ended() {
		e.Follow(form.Finish())
		e.Stack.Keep(e.Shown.Page)
	}
	return missing
}

// takes goes through the fields with these answers, all of which must be accepted.
func (e *exporter) takes(answers ...string) {
	e.T.Helper()
	for _, answer := range answers {
		if said := e.answers(answer); said != "" {
			e.T.Fatalf("%q will not do: %s", answer, said)
		}
	}
}

// onward accepts what is proposed.
func (e *exporter) onward() {
	e.T.Helper()
	if said := e.answers(e.proposed()...); said != "" {
		e.T.Fatal(said)
	}
}

// proposed is the value in the open field.
func (e *exporter) proposed() []string {
	e.T.Helper()
	return e.Form().Field().Values
}

// files are those in a folder.
func (e *exporter) files(folder string) []string {
	e.T.Helper()
	list, err := os.ReadDir(folder)
	if err != nil {
		e.T.Fatal(err)
	}
	var names []string
	for _, entry := range list {
		names = append(names, entry.Name())
	}
	return names
}

func (e *exporter) content(path string) string {
	e.T.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		e.T.Fatal(err)
	}
	return string(data)
}

// done fails unless a file was made there and the page says so.
func (e *exporter) done(path string) {
	e.T.Helper()
	if got := e.Names(); !slices.Equal(got, []string{e.words.Open, e.words.More, e.words.Back}) {
		e.T.Fatalf("it offers %q", got)
	}
	if got, want := e.List().Says, []string{content.Fill(e.words.Done, "path", path), e.words.Look}; !slices.Equal(got, want) {
		e.T.Errorf("it says %q, want %q", got, want)
	}
	if e.content(path) == "" {
		e.T.Errorf("%s is empty", path)
	}
}

// fakeOpener replaces the system's program with one that reports how many words it was given, and the first of them.
func fakeOpener(t *testing.T) (heard func() string) {
	t.Helper()
	folder := t.TempDir()
	pipe := filepath.Join(folder, "pipe")
	t.Setenv("PATH", "/usr/bin:/bin")
	if said, err := exec.CommandContext(t.Context(), "mkfifo", pipe).CombinedOutput(); err != nil {
		t.Skipf("no pipe can be had here: %v: %s", err, said)
	}
	script := "#!/bin/sh\nprintf '%s %s' \"$#\" \"$1\" > '" + pipe + "'\n"
	if err := os.WriteFile(filepath.Join(folder, "xdg-open"), []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", folder)
	return func() string {
		data, err := os.ReadFile(pipe) // waits for the report
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
}
