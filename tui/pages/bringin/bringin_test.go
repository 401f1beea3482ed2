package bringin

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/bundle"
	"equalfooting/store/storetest"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// file writes an organisation to a file.
func file(t *testing.T, c storetest.Case, without bundle.Parts) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "whole"+bundle.Ending)
	if err := c.Store.Bundles().Write(path, c.ID, store.Leaving{Without: without}); err != nil {
		t.Fatal(err)
	}
	return path
}

func begins(t *testing.T) *pagetest.Walk {
	t.Helper()
	w := pagetest.Begin(t, Routes(), pages.TasksPage)
	w.Give("trust.roles", assessment.Rating(1))
	return w
}

func (b asks) types(path string) string {
	b.T.Helper()
	b.Goes(pages.Place{Page: pages.BringInPage})
	b.Types(path)
	return strings.Join(b.List().Says, "\n")
}

type asks struct{ *pagetest.Walk }

// elsewhere is another person's store with a copy of the organisation.
func elsewhere(t *testing.T, w *pagetest.Walk) storetest.Case {
	t.Helper()
	other := storetest.Open(t, time.Now)
	b, err := w.Store.Bundles().Of(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	records, err := other.Bundles().TakeIn([]bundle.Bundle{b}, store.Words{})
	if err != nil {
		t.Fatal(err)
	}
	return storetest.Of(t, other, records[0].ID)
}

// The changes are listed before anything is saved; bringing in the same file twice changes nothing.
func TestAnOrganisationComesInFromAFile(t *testing.T) {
	w := asks{begins(t)}
	words := w.Book.Bundles()
	other := elsewhere(t, w.Walk)
	other.Give("trust.valued", assessment.Rating(3))
	other.Give("trust.roles", assessment.Rating(2))
	w.Give("trust.roles", assessment.Rating(4))
	path := file(t, other, bundle.Parts{Notes: true, Views: true})
	said := w.types(path)
	for _, want := range []string{content.Fill(words.Known, "name", "Example Group"), "Answers: 1 new", "1 thing was changed in both copies",
		w.Statement("trust.roles"), words.Kept, words.Left.Both} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
	w.Opens(words.No)
	if w.Answer("trust.valued").Kind != assessment.Unanswered {
		t.Error("something was kept unasked")
	}
	w.types(path)
	w.Up()
	if got := w.Form().Field(); got.Label != words.File.Label || got.Values[0] != path {
		t.Errorf("back from what would change it asks %+v", got)
	}
	w.types(path)
	w.Opens(words.Yes)
	w.Is(w.Place(pages.TasksPage))
	if !w.Saved || w.Said != content.Fill(words.Done, "name", "Example Group") || w.Answer("trust.valued").Level != 3 {
		t.Errorf("it says %q, and %+v is there", w.Said, w.Sheet().Answers)
	}
	if views := w.Record().Views; len(views) != 1 || views[0].Name != words.Others {
		t.Errorf("the views are %+v", views)
	}
	if said := w.types(path); said != content.Fill(words.Same, "name", "Example Group") {
		t.Errorf("the second time it says %q", said)
	}
	w.Opens(words.Open)
	w.Is(w.Place(pages.TasksPage))
}

func TestFilesThatCannotComeIn(t *testing.T) {
	w := asks{begins(t)}
	w.Goes(pages.Place{Page: pages.BringInPage})
	good := file(t, w.Case, bundle.Parts{})
	data, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	explained := func(failure, path string) string {
		return w.Book.Explain(content.Failure(failure).With("path", path))
	}
	for name, test := range map[string]struct{ text, failure string }{
		"cut":     {string(data[:len(data)-20]), "bundle_damaged"},
		"other":   {"only a word", "bundle_none"},
		"newer":   {strings.Replace(string(data), `"version":2`, `"version":9`, 1), "bundle_newer"},
		"changed": {strings.Replace(string(data), "Example Group", "Example group", 1), "bundle_damaged"},
	} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(test.text), 0o600); err != nil {
			t.Fatal(err)
		}
		w.Hears(path, explained(test.failure, path))
	}
	locked := filepath.Join(t.TempDir(), "locked")
	if err := w.Store.Bundles().Write(locked, w.ID, store.Leaving{Passphrase: "four quiet words"}); err != nil {
		t.Fatal(err)
	}
	w.Types(locked)
	if !errors.Is(w.LeftFor, fronts.BringIn{Path: locked}) {
		t.Errorf("for a locked file it leaves for %v", w.LeftFor)
	}
	missing := filepath.Join(t.TempDir(), "none")
	w.Hears(missing, explained("file_missing", missing))
	w.Hears(`""`, w.Book.Bundles().File.Empty)
	w.Hears(w.Store.Path(), explained("bundle_data_file", w.Store.Path()))
	folder := t.TempDir()
	w.Hears(folder, explained("bundle_unreadable", folder))
}

// A file of another kind is named, and the file is asked for again.
func TestAnotherFileIsNamed(t *testing.T) {
	w := begins(t)
	for name, data := range map[string]string{"report.pdf": "%PDF-1.7\n", "photo.jpg": "\xff\xd8\xff\xe0", "results.json": `{"instrument": 2, "stage": "none", "domains": []}`, "nothing": ""} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
		w.Goes(pages.Place{Page: pages.BringInPage})
		said := w.Refused(path)
		if !strings.Contains(said, name+" is a") || w.Form().Field().Label != w.Book.Bundles().File.Label {
			t.Errorf("%s: it says %q", name, said)
		}
	}
}

// The file is read behind the page, which does not stand still meanwhile.
func TestTheFileIsReadBehindThePage(t *testing.T) {
	w := begins(t)
	w.Goes(pages.Place{Page: pages.BringInPage})
	form := w.Form()
	if said, err := form.Answer([]string{file(t, w.Case, bundle.Parts{})}); said != "" || err != nil {
		t.Fatalf("it says %q, %v", said, err)
	}
	next := form.Finish()
	if next.Work == nil || next.Work.Says != w.Book.Progress().ReadingFile {
		t.Fatalf("it leads to %+v", next)
	}
	w.Follow(next)
	w.Is(pages.Place{Page: pages.ArrivalPage})
}
