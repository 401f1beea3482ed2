package pages

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"equalfooting/content"
	"equalfooting/content/documents"

	"github.com/adrg/xdg"
)

// exporter is someone who makes a file of the example, in a home of their own.
type exporter struct {
	*desk
	t     *testing.T
	home  string
	visit *Visit
	page  Page
	said  string
	words *content.Export
}

// atHome moves to a new home folder, with these folders in it.
func atHome(t *testing.T, folders ...string) (home string) {
	t.Helper()
	home = t.TempDir()
	for _, folder := range folders {
		if err := os.MkdirAll(filepath.Join(home, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Setenv("XDG_DOCUMENTS_DIR", filepath.Join(home, "Documents"))
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, ".config"))
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	return home
}

func exports(t *testing.T) *exporter {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps where the documents are in its registry, which is no test's to change")
	}
	d := atDesk(t)
	e := &exporter{desk: d, t: t, home: atHome(t, "Documents"), words: d.book.Export()}
	e.visit = d.example()
	e.start("")
	return e
}

// start begins anew, from the task list.
func (e *exporter) start(chosen documents.Document) {
	e.page = e.visit.Export(chosen, func() Next { return GoTo(e.visit.tasks()) })
}

func (e *exporter) follow(next Next) {
	e.t.Helper()
	if next.Err != nil {
		e.t.Fatal(next.Err)
	}
	if next.Page != nil {
		e.page = next.Page
	}
	e.said = next.Say
}

func (e *exporter) field() Field {
	e.t.Helper()
	form, ok := e.page.(*Form)
	if !ok {
		e.t.Fatalf("on %T, not in a form", e.page)
	}
	return form.Field()
}

// answers gives the field that is open these values, and says what came of it: "" when they will do.
func (e *exporter) answers(values ...string) string {
	e.t.Helper()
	form := e.page.(*Form)
	missing, err := form.Answer(values)
	if err != nil {
		e.t.Fatal(err)
	}
	if missing == "" && form.Done() {
		e.follow(form.Finish())
	}
	return missing
}

// takes goes through the fields with these answers, all of which will do.
func (e *exporter) takes(answers ...string) {
	e.t.Helper()
	for _, answer := range answers {
		if said := e.answers(answer); said != "" {
			e.t.Fatalf("%q will not do: %s", answer, said)
		}
	}
}

// onward takes what is proposed.
func (e *exporter) onward() {
	e.t.Helper()
	if said := e.answers(e.field().Values...); said != "" {
		e.t.Fatal(said)
	}
}

func (e *exporter) rows() []string {
	e.t.Helper()
	list, ok := e.page.(*Listing)
	if !ok {
		e.t.Fatalf("on %T, not on a list", e.page)
	}
	var names []string
	for _, row := range list.Rows {
		names = append(names, row.Name)
	}
	return names
}

func (e *exporter) chooses(name string) {
	e.t.Helper()
	i := slices.Index(e.rows(), name)
	if i < 0 {
		e.t.Fatalf("no %q among %q", name, e.rows())
	}
	e.follow(e.page.(*Listing).Rows[i].Open())
}

func (e *exporter) files(folder string) []string {
	e.t.Helper()
	list, err := os.ReadDir(folder)
	if err != nil {
		e.t.Fatal(err)
	}
	var names []string
	for _, entry := range list {
		names = append(names, entry.Name())
	}
	return names
}

func (e *exporter) content(path string) string {
	e.t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		e.t.Fatal(err)
	}
	return string(data)
}

// done fails unless a file was made there, and the page says so.
func (e *exporter) done(path string) {
	e.t.Helper()
	list, ok := e.page.(*Listing)
	if !ok || !slices.Equal(e.rows(), []string{e.words.Open, e.words.More, e.words.Back}) {
		e.t.Fatalf("on %T", e.page)
	}
	if want := content.Fill(e.words.Done, "path", path); list.Says[0] != want || list.Says[1] != e.words.Look {
		e.t.Errorf("it says %q, want %q", list.Says, want)
	}
	if e.content(path) == "" {
		e.t.Errorf("%s is empty", path)
	}
}

// fakeOpener puts a program in the place of the system's, which tells how many words it was given, and the first.
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
		data, err := os.ReadFile(pipe) // waits until it is told
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
}
