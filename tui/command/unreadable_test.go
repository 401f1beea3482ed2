package command

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// Anything about an organisation with an unreadable part says so, and nothing else is lost.
func TestWhatCannotBeReadIsSaid(t *testing.T) {
	folder := storetest.Folder(t)
	storetest.Damaged(t, folder, time.Now)
	sheet, err := filepath.Abs(filepath.Join(house, "content", "en", "example.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	footing := exiting(t, folder)
	if said := footing(0, "list"); !strings.Contains(said, storetest.BadVisit) || !strings.Contains(said, storetest.BadView) {
		t.Errorf("the list is %q", said)
	}
	for name, want := range map[string]string{
		storetest.BadVisit: "when visit 1 began",
		storetest.BadView:  "another person's answers, with visit 2",
	} {
		for _, args := range [][]string{{"report", name}, {"plan", name}, {"report", name, "--format", "json"}} {
			said := footing(0, args...)
			if strings.Count(said, want) != 2 || !slices.Contains(args, "json") && wrongSaid(said) != "" { // as a warning, and in the document
				t.Errorf("%q says %q, which %s", args, said, wrongSaid(said))
			}
		}
		if said := footing(0, "export", name); strings.Count(said, want) != 1 {
			t.Errorf("the export says %q", said)
		}
		if said := footing(1, "offer", name); strings.Count(said, want) != 1 {
			t.Errorf("the offer says %q", said)
		}
		if said := footing(1, "import", sheet, "--case", name, "--as", "A trustee"); !strings.Contains(said, want) || !strings.Contains(said, "Nothing was changed.") {
			t.Errorf("the import says %q", said)
		}
	}
	if said := footing(0, "report", storetest.Sound); strings.Contains(said, "amaged") {
		t.Errorf("a sound one's report says %q", said)
	}
	if said := footing(1, "check"); !strings.Contains(said, `Cannot be read of "Group with a bad visit", number 1: when visit 1 began.`) {
		t.Errorf("the check says %q", said)
	}
	if said := footing(1, "repair"); !strings.Contains(said, "Organisations that can be read whole: ") || !strings.Contains(said, "add --yes") {
		t.Errorf("repair says %q", said)
	}
	footing(1, "check")
	if said := footing(0, "repair", "--yes"); !strings.Contains(said, "footing-damaged-") {
		t.Errorf("repair says %q", said)
	}
	footing(0, "check")
	if said := footing(0, "repair"); said != "There is nothing to repair. All that is kept can be read.\n" {
		t.Errorf("repair says %q", said)
	}
}

// The list for programs includes, marked, the organisations whose summary is lost, and exits with 1.
func TestTheListForProgramsMarksWhatIsLost(t *testing.T) {
	folder := storetest.Folder(t)
	storetest.Damaged(t, folder, time.Now)
	storetest.Damage(t, folder, storetest.Summaries, 2)
	storetest.Damage(t, folder, storetest.Summaries, 3)
	storetest.Damage(t, folder, storetest.Cases, 3)
	command := exec.Command(built(t), "--data", folder, "list", "--json")
	said, _ := command.Output() // only the exit code matters
	var list []struct {
		ID      int
		Name    string
		Damaged bool
		Visits  int
	}
	if err := json.Unmarshal(said, &list); err != nil || command.ProcessState.ExitCode() != 1 {
		t.Fatalf("it exits with %d: %v", command.ProcessState.ExitCode(), err)
	}
	if len(list) != 3 || !list[0].Damaged || list[0].ID != 2 || list[0].Name == "" || !list[1].Damaged || list[1].ID != 3 || list[1].Name != "" ||
		list[2].Damaged || list[2].ID != 1 || list[2].Visits != 2 {
		t.Errorf("the list is %s", said)
	}
}

// From a file that cannot be opened, commands that only read give what can still be read, and do not change it.
func TestADamagedFileCanBeRead(t *testing.T) {
	folder := storetest.Folder(t)
	storetest.Damaged(t, folder, time.Now)
	path := filepath.Join(folder, "footing.db")
	data := storetest.BreakTree(t, path)
	for _, args := range [][]string{{"list"}, {"list", "--json"}, {"report", storetest.Sound}, {"plan", storetest.Sound}, {"export", storetest.Sound}} {
		command := exec.Command(built(t), append([]string{"--data", folder}, args...)...)
		var warned strings.Builder
		command.Stderr = &warned
		said, err := command.Output()
		if err != nil || !strings.Contains(string(said), storetest.Sound) || strings.Count(warned.String(), "comes from what can still be read") != 1 {
			t.Errorf("%q says %q and warns %q, %v", args, said, &warned, err)
		}
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, data) {
		t.Errorf("the file was changed, %v", err)
	}
	if list, err := os.ReadDir(folder); err != nil || len(list) != 1 {
		t.Errorf("the folder has %v, %v", list, err)
	}
}

// Of several files, the one whose organisation is damaged here is left out, which is said; the others come in.
func TestADamagedOrganisationBlocksNoOtherFile(t *testing.T) {
	t.Parallel()
	folder, made := storetest.Folder(t), t.TempDir()
	footing := exiting(t, folder)
	st, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	var ids []assessment.ID
	for _, name := range []string{"Example Elders", "Example Youth"} {
		in := storetest.Add(t, st, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
		in.Give(firstQuestion.ID, assessment.Rating(2))
		ids = append(ids, in.ID)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	footing(0, "export", "--all", "--bundle", "-o", made)
	files, err := filepath.Glob(filepath.Join(made, "*"))
	if err != nil || len(files) != 2 {
		t.Fatalf("there are %q, %v", files, err)
	}
	sheet := filepath.Join(made, "new.yaml")
	if err := os.WriteFile(sheet, []byte("organisation: {name: Example Scouts, audience: bme}\nanswers: {}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	storetest.DamageAnswer(t, folder, ids[0], 1, firstQuestion.ID)
	said := footing(1, "import", "--yes", files[0], files[1], sheet)
	for _, want := range []string{`Part of what is kept of "Example Elders" is damaged.`, "Example Scouts is on your list, as number 3.", "Not all of the files could be brought in."} {
		if !strings.Contains(strings.Join(strings.Fields(said), " "), want) {
			t.Errorf("it does not say %q: %s", want, said)
		}
	}
	if said := footing(0, "list"); !strings.Contains(said, "Example Scouts") {
		t.Errorf("the list is %q", said)
	}
	if said := footing(1, "import", "--yes", files[0]); !strings.Contains(said, "Nothing was changed.") {
		t.Errorf("alone it says %q", said)
	}
}
