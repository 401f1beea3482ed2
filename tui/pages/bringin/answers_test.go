package bringin

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// saved writes a file with this text.
func saved(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// An answers file, such as the one that a web page saves, comes in as a new organisation once that is chosen.
func TestAnAnswersFileComesIn(t *testing.T) {
	for name, text := range map[string]string{
		"answers.yaml": "organisation: {name: Example Friends, audience: funder}\nanswers:\n  capacity.time: {level: 3, note: Ask Sam}\n",
		"answers.json": `{"organisation": {"name": "Example Friends", "audience": "funder"}, "answers": {"capacity.time": {"level": 3, "note": "Ask Sam"}}}`,
		"form.pdf": "%PDF-1.7\n1 0 obj<</AcroForm<</Fields[<</T(form)/FT/Tx/V(equal-footing-form funder no full)>><</T(name)/FT/Tx/V(Example Friends)>>" +
			"<</T(capacity:time)/FT/Btn/V/3>><</T(capacity:time/note)/FT/Tx/V(Ask Sam)>>]>>>>endobj trailer<</Root 1 0 R>>",
		"answers.footing": "organisation: {name: Example Friends, audience: funder}\nanswers: {capacity.time: {level: 3, note: Ask Sam}}\n",
	} {
		w := asks{begins(t)}
		words := w.Book.Bundles()
		path := saved(t, name, text)
		if said := w.types(path); said != content.Fill(words.New, "name", "Example Friends")+"\nAnswers: 1 new" {
			t.Errorf("%s: it says %q", name, said)
		}
		w.Opens(words.No)
		if here, err := w.Store.Caseload(); err != nil || len(here) != 1 {
			t.Errorf("%s: something was kept unasked: %v, %v", name, here, err)
		}
		w.types(path)
		w.Opens(words.Yes)
		w.Is(pages.Place{Page: pages.TasksPage, Case: 2})
		if !w.Saved || w.Said != content.Fill(words.Done, "name", "Example Friends") {
			t.Errorf("%s: it says %q", name, w.Said)
		}
		r, err := w.Store.Get(2)
		if got := r.Current().Answers["capacity.time"]; err != nil || got.Level != 3 || got.Note != "Ask Sam" || r.Organisation.Audience != assessment.Funder {
			t.Errorf("%s: it is %+v, %v", name, r, err)
		}
	}
}

// What is here already comes in a second time only if that is chosen, and that choice is not the first.
func TestAnAnswersFileOfWhatIsHereAlready(t *testing.T) {
	w := asks{begins(t)}
	words := w.Book.Bundles()
	path := saved(t, "again.yaml", "organisation: {name: example group, audience: bme}\nanswers: {capacity.time: {level: 3}}\n")
	if said := w.types(path); said != content.Fill(w.Book.Commands().Twin, "name", "example group", "id", "1")+"\n"+words.Second {
		t.Errorf("it says %q", said)
	}
	w.At(words.No)
	w.Opens(words.Here)
	w.Is(w.Place(pages.TasksPage))
	w.types(path)
	w.Opens(words.No)
	if here, err := w.Store.Caseload(); err != nil || len(here) != 1 {
		t.Errorf("it came a second time unasked: %v, %v", here, err)
	}
	w.types(path)
	w.Opens(words.Again)
	w.Is(pages.Place{Page: pages.TasksPage, Case: 2})
	other := saved(t, "kind.yaml", "organisation: {name: Example Group, audience: funder}\n")
	if said := w.types(other); said != content.Fill(words.New, "name", "Example Group") {
		t.Errorf("of another kind it says %q", said)
	}
}

// A mistake in an answers file is reported with its line, and the file is asked for again.
func TestAnAnswersFileWithAMistake(t *testing.T) {
	w := begins(t)
	for text, want := range map[string]string{
		"organisation: {name: Example Friends, audience: bme}\nanswers:\n  capacity.tim: {level: 3}\n": "line 3",
		"capacity.time: {level: 3}\n": "answers.yaml",
	} {
		path := saved(t, "answers.yaml", text)
		w.Goes(pages.Place{Page: pages.BringInPage})
		said := w.Refused(path)
		if !strings.Contains(strings.ToLower(said), want) || strings.Contains(said, ".footing") {
			t.Errorf("it says %q", said)
		}
	}
}
