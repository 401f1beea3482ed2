package export

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// asks fails unless the person is asked before a file is replaced, with another name offered first.
func (e *exporter) asks() {
	e.T.Helper()
	if got := e.Names(); !slices.Equal(got, []string{e.words.Replace, e.words.Another, e.words.Back}) {
		e.T.Fatalf("it asks %q", got)
	}
	e.At(e.words.Another)
}

// writesOver goes from the results as far as the question whether to replace a file.
func (e *exporter) writesOver(chosen documents.Document, answers ...string) (path string) {
	e.T.Helper()
	path = filepath.Join(e.home, "kept.md")
	if err := os.WriteFile(path, []byte("kept"), 0o600); err != nil {
		e.T.Fatal(err)
	}
	e.Goes(e.Place(pages.TasksPage))
	e.Follow(pages.GoTo(e.Place(pages.ResultsPage)))
	e.Follow(pages.GoTo(e.of(chosen)))
	e.takes(append(answers, path)...)
	e.asks()
	return path
}

// restarts stops the program and opens it again where it was.
func (e *exporter) restarts() {
	e.T.Helper()
	routes := pages.RoutesOf(Routes(), e.others())
	stack, resumed := pages.Start(e.Desk(), routes)
	shown, err := stack.Show()
	if err != nil || !resumed {
		e.T.Fatalf("gone on with: %v; %v", resumed, err)
	}
	e.Stack, e.Shown = stack, shown
}

func (e *exporter) others() (routes []pages.Route) {
	for _, name := range []string{pages.CaseloadPage, pages.TasksPage, pages.ResultsPage} {
		routes = append(routes, pages.Route{Page: name, Title: func(pages.Case) string { return name },
			Make: func(c pages.Case) (pages.Page, bool) { return &pages.Listing{At: c.At}, true }})
	}
	return routes
}

// Going back from the question whether to replace a file leads to where the file should go, with nothing lost.
func TestBackFromTheQuestionAboutAFile(t *testing.T) {
	e := exports(t)
	path := e.writesOver("", "report", "trustees", "md")
	e.Up()
	if got := e.Form().Field(); got.Label != e.words.Where.Label || !slices.Equal(got.Values, []string{path}) {
		t.Fatalf("it asks %q, from %q", got.Label, got.Values)
	}
	e.takes("other")
	e.done(filepath.Join(e.home, "Documents", "other.md"))
	e.Up()
	e.Is(e.Place(pages.ResultsPage))
}

// Answering no leaves the file unmade, and leads to where it was asked for.
func TestNoFileAfterAll(t *testing.T) {
	e := exports(t)
	path := e.writesOver(documents.Report, "us", "md")
	e.Opens(e.words.Back)
	e.Is(e.Place(pages.ResultsPage))
	if got := e.content(path); got != "kept" {
		t.Errorf("there is %.20q", got)
	}
	e.Up()
	e.Is(e.Place(pages.TasksPage))
}

// Once the file is made, back leads to where it was asked for, whatever came in between.
func TestBackFromAFile(t *testing.T) {
	e := exports(t)
	e.writesOver(documents.Report, "us", "md")
	e.Opens(e.words.Replace)
	e.Is(e.of(documents.Report))
	e.Opens(e.words.More)
	if got := e.Form().Field().Label; got != e.words.Paper.Label {
		t.Errorf("another begins with %q", got)
	}
	e.Up()
	e.Is(e.Place(pages.ResultsPage))
}

// Where a file goes is private, and not stored: stopped at the question or after it, the wizard reopens at the form.
func TestNoPathIsKept(t *testing.T) {
	e := exports(t)
	e.writesOver(documents.Report, "us", "md")
	e.restarts()
	if got := e.Form().Field().Label; got != e.words.Reader.Label {
		t.Errorf("after the question it asks %q", got)
	}
	e.takes("us", "md", "other")
	e.done(filepath.Join(e.home, "Documents", "other.md"))
	e.restarts()
	if got := e.Form().Field().Label; got != e.words.Reader.Label {
		t.Errorf("after the file it asks %q", got)
	}
}

// A place may come from a version that knows other documents.
func TestNoSuchDocument(t *testing.T) {
	e := exports(t)
	e.starts("poem")
	e.Is(e.Place(pages.TasksPage))
}

// Quotation marks with nothing between them are not a path, wherever a file is named.
func TestAPathOfNothing(t *testing.T) {
	e := exports(t)
	e.takes("answers", "us", "csv")
	for _, path := range []string{`""`, `''`, " "} {
		e.Hears(path, e.words.Where.Empty)
	}
}
