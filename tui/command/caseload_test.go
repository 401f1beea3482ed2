package command

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"time"
)

// An organisation is renamed, then deleted: only by typing its name, and then nothing of it is left.
func TestRenameAndDelete(t *testing.T) {
	t.Parallel()
	folder := storetest.Folder(t)
	st, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	storetest.Import(t, st, assessment.Sheet{
		Organisation: assessment.Organisation{Name: "Example Weavers", Audience: assessment.BME}, Edition: assessment.Full,
		Answers: map[string]assessment.Answer{firstQuestion.ID: {Kind: assessment.NotSure, Note: "a secret among weavers"}},
	})
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}

	p := sit(t, folder)
	p.sees(p.words.Caseload.Welcome)
	p.goTo("Example Weavers")
	p.Press("r")
	p.sees(p.words.Rename.Label, cursor+"Example Weavers")
	p.retypes("Example Weavers", "Example Spinners")
	p.sees(p.words.Rename.Done, "Example Spinners")

	words := p.words.Delete
	p.goTo("Example Spinners")
	p.Press("d")
	p.sees(content.Fill(words.Warning, "name", "Example Spinners"), words.Label)
	p.Press("enter")
	p.sees(words.Wrong)
	p.Type("Example Spinner")
	p.Press("enter")
	p.sees(words.Wrong)
	p.Press("esc")
	p.sees(p.words.Caseload.Welcome, "Example Spinners")
	p.goTo("Example Spinners")
	p.Press("d")
	p.sees(words.Label)
	p.Type("example spinners")
	p.Press("enter")
	p.sees("Example Spinners and all its answers were deleted") // and from a backup, if one has been made by now
	p.Press("esc")
	p.sees(p.words.Caseload.Welcome, "Example Women's Group")
	p.Press("down")
	p.sees("Example Women's Group")
	p.WaitGone("Spinners")
	p.leaves()

	data, err := os.ReadFile(filepath.Join(folder, "footing.db"))
	if err != nil {
		t.Fatal(err)
	}
	for _, gone := range []string{"Weavers", "Spinners", "secret"} {
		if bytes.Contains(data, []byte(gone)) {
			t.Errorf("the data file still holds %q", gone)
		}
	}
	p = sit(t, folder)
	p.sees(p.words.Caseload.Welcome, "Example Women's Group")
	if screen := p.Screen(); strings.Contains(screen, "Spinners") {
		t.Errorf("it came back:\n%s", screen)
	}
	p.leaves()
}

// retypes clears a field and types something else.
func (p *person) retypes(old, text string) {
	p.t.Helper()
	p.Type(strings.Repeat("\x7f", len(old)) + text)
	p.Press("enter")
}

// The example, once deleted, does not come back.
func TestDeletedExampleStaysAway(t *testing.T) {
	t.Parallel()
	folder := storetest.Folder(t)
	p := sit(t, folder)
	p.sees(p.words.Caseload.Welcome)
	p.goTo("Example Women's Group")
	p.Press("d")
	p.sees(p.words.Delete.Label)
	p.Type("Example Women's Group")
	p.Press("enter")
	p.sees(content.Fill(p.words.Caseload.Deleted, "name", "Example Women's Group"))
	p.leaves()
	p = sit(t, folder)
	if screen := p.sees(p.words.Caseload.Welcome); strings.Contains(screen, "Women") {
		t.Errorf("it came back:\n%s", screen)
	}
	p.leaves()
}
