package views_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

func answersFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "answers.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// bringsIn opens the form that asks for a file.
func (w walker) bringsIn() {
	w.T.Helper()
	w.looks()
	w.Presses(pages.KeyImport)
}

// A file with only answers that this check leaves out has nothing to compare, and two views with the same name cannot be told apart.
func TestViewsThatWouldBeOfNoUse(t *testing.T) {
	w := walks(t)
	words := w.Book.Views().Import
	w.SetEdition(assessment.Quick)
	w.bringsIn()
	w.Hears(answersFile(t, "organisation: {name: A, audience: bme}\nanswers:\n  capacity.cash-flow: {level: 1}\n"), words.NotAsked)
	file := answersFile(t, "organisation: {name: A, audience: bme}\nanswers:\n  capacity.time: {level: 1}\n")
	w.Types(file, "", "", "A trustee")
	w.bringsIn()
	w.Types(file, "", "")
	w.Hears("a  Trustee", "There is already a view called A trustee. Please type another name, or remove that view first.")
	w.Types("Another trustee")
	if got := len(w.Record().Views); got != 2 {
		t.Errorf("there are %d views", got)
	}
}

func TestWhatCannotBeBroughtIn(t *testing.T) {
	w := walks(t)
	words := w.Book.Views().Import
	w.bringsIn()
	missing := filepath.Join(t.TempDir(), "none.yaml")
	w.Hears(missing, "There is no file at "+missing+". Check the name, and try again.")
	w.Hears("", words.Hint)
	for text, want := range map[string]string{
		"organisation: {name: A, audience: funder}\nanswers:\n  capacity.time: {level: 1}\n": words.Other,
		"organisation: {name: A, audience: bme}\nanswers: {}\n":                              words.None,
	} {
		w.Hears(answersFile(t, text), want)
	}
	said, err := w.Form().Answer([]string{answersFile(t, "organisation: {name: A, audience: bme}\nanswers:\n  capacity.time: {level: 9}\n")})
	if err != nil || !strings.HasPrefix(said, "Line 3 of ") || !strings.Contains(said, "Nothing was read from the file.") {
		t.Errorf("it says %q, %v", said, err)
	}
	if got := w.Record().Views; len(got) != 0 {
		t.Errorf("there are %+v", got)
	}
}

// Others' answers are kept separate, and change nothing that counts.
func TestViewsAreBroughtIn(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	before := findings.New(w.Book, w.Sheet()).Result()
	for name, level := range map[string]string{"A trustee": "4", "A volunteer": "0"} {
		w.bringsIn()
		w.Types(answersFile(t, "organisation: {name: Whoever, audience: bme}\nanswers:\n  capacity.time: {level: "+level+
			", note: MARKER}\n  trust.roles: {level: 2}\n  trust.history: rather not say\n"), string(assessment.ByVolunteer), "")
		w.Types(name)
		if want := name + ": the answers are in."; !strings.HasPrefix(w.Said, want) {
			t.Errorf("it says %q", w.Said)
		}
		w.Is(w.Place(pages.ViewsPage))
		if got := w.Row(name).Status; got != "3 of 36" {
			t.Errorf("it stands at %q", got)
		}
	}
	if after := findings.New(w.Book, w.Sheet()).Result(); *after.Overall != *before.Overall || w.Answer("capacity.time").Level != 2 {
		t.Errorf("the result was %v and is %v", before.Overall, after.Overall)
	}
	if views := w.Record().Views; len(views) != 2 || views[0].Kind != assessment.ImportedView || views[1].AnsweredBy != assessment.ByVolunteer {
		t.Errorf("there are %+v", views)
	}
	w.Goes(w.Place(pages.DifferencesPage))
	if got := w.List().Says[0]; got != w.tally(1, 0, 1, 0) {
		t.Errorf("it says %q", got)
	}
	if got := w.Names()[0]; got != w.Statement("capacity.time") {
		t.Errorf("furthest apart is %q", got)
	}
}

// What was read from a file is not stored until it has a name: a form that is made again asks for the file again.
func TestBringingInBeginsWithTheFile(t *testing.T) {
	w := walks(t)
	w.bringsIn()
	w.Types(answersFile(t, "organisation: {name: A, audience: bme}\nanswers:\n  capacity.time: {level: 1}\n"))
	w.Follow(pages.GoTo(w.Form().Where()))
	if got := w.Form().Field().Label; got != w.Book.Views().Import.File {
		t.Errorf("it asks %q", got)
	}
}

// A file that is dragged into the window has quotation marks around it.
func TestAFileIsDraggedIn(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	folder := filepath.Join(t.TempDir(), "my files")
	path := filepath.Join(folder, "a trustee.yaml")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("organisation: {name: A, audience: bme}\nanswers:\n  capacity.time: {level: 1}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.bringsIn()
	w.Types("'"+path+"' ", "", "", "A trustee")
	if got := len(w.Record().Views); got != 1 {
		t.Errorf("%d views", got)
	}
}

// Something that is not a regular file, such as a folder or an endless device, is refused and never read.
func TestAViewIsReadFromAFileOnly(t *testing.T) {
	w := walks(t)
	words := w.Book.Failures()
	folder := t.TempDir()
	gone := filepath.Join(folder, "gone.yaml")
	w.bringsIn()
	empty := t.TempDir()
	w.Hears(empty, w.Book.Views().Import.NoFiles)
	for path, want := range map[string]string{gone: words.FileMissing, os.DevNull: words.FileUnreadable,
		"/dev/zero": words.FileUnreadable} {
		if _, err := os.Stat(path); err != nil && path != gone {
			continue // not on this system
		}
		w.Hears(path, content.Fill(want, "path", path))
	}
}

// A view can have no name, and can stay closed; then it is opened like a mentor's.
func TestAClosedViewComesByFile(t *testing.T) {
	w := walks(t)
	words := w.Book.Views()
	file := answersFile(t, "organisation: {name: A, audience: bme}\nanswers:\n  trust.roles: {level: 4}\n")
	w.bringsIn()
	w.Types(file, "", "closed", "A trustee")
	if w.Said != "A trustee's own view: the answers are in, and stay closed until you open them here." || w.Row("A trustee's own view").Status != "closed, 1 of 36" {
		t.Errorf("it says %q, and there are %q", w.Said, w.Names())
	}
	if sides := w.Record().Sides(); len(sides) != 0 {
		t.Errorf("it is compared: %+v", sides)
	}
	w.bringsIn()
	w.Types(file, "", "", "")
	w.bringsIn()
	w.Types(file, "", "", "")
	if got := w.Names(); !slices.Equal(got, []string{"A trustee's own view", "View 2, without a name", "View 3, without a name", words.Compare}) {
		t.Errorf("the views are %q", got)
	}
	w.Give("trust.roles", assessment.Rating(1))
	w.looks()
	w.Opens("A trustee's")
	w.Opens("Open it now")
	w.Opens(words.Mentor.Yes)
	if got := w.List().Rows[0].Under; len(got) != 4 || got[1] != "A trustee's own view: Fully" {
		t.Errorf("compared is %q", got)
	}
}

// All answers files in a folder come in at once, each named after its file; if one is not accepted, none does.
func TestAFolderOfViewsComesInAtOnce(t *testing.T) {
	w := walks(t)
	words := w.Book.Views().Import
	folder := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	good := "organisation: {name: A, audience: bme}\nanswered_by: trustee\nanswers:\n  trust.roles: {level: 4}\n"
	write("Ada.yaml", good)
	write("Bo.json", `{"organisation": {"name": "A", "audience": "bme"}, "answers": {"trust.roles": {"level": 2}}}`)
	write("notes.txt", "no answers")
	write("funder.YML", "organisation: {name: A, audience: funder}\nanswers:\n  capacity.time: {level: 1}\n")
	w.bringsIn()
	w.Hears(folder, "funder.YML: "+words.Other)
	if err := os.Remove(filepath.Join(folder, "funder.YML")); err != nil {
		t.Fatal(err)
	}
	w.Types(folder)
	if got := w.Form().Field().Label; got != words.Closed.Label {
		t.Errorf("it asks %q", got)
	}
	w.Types("open")
	if want := "2 views came in. They are kept apart from the answers that count."; w.Said != want {
		t.Errorf("it says %q", w.Said)
	}
	views := w.Record().Views
	if len(views) != 2 || views[0].Name != "Ada" || views[0].AnsweredBy != assessment.ByTrustee || views[1].Name != "Bo" {
		t.Errorf("there are %+v", views)
	}
	w.bringsIn()
	w.Hears(folder, "Ada.yaml: There is already a view called Ada. Please type another name, or remove that view first.")
}
