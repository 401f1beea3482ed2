package command

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/store/storetest"
)

// What is about an organisation of which a part cannot be read says so, and nothing else is lost by it.
func TestWhatCannotBeReadIsSaid(t *testing.T) {
	folder := storetest.Folder(t)
	storetest.Damaged(t, folder, time.Now)
	sheet, err := filepath.Abs(filepath.Join(house, "content", "en", "example.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	footing := func(want int, args ...string) string {
		t.Helper()
		command := exec.Command(built(t), append([]string{"--data", folder}, args...)...)
		said, _ := command.CombinedOutput() // the exit code says how it ended
		if got := command.ProcessState.ExitCode(); got != want {
			t.Errorf("%q exits with %d, want %d, and says %q", args, got, want, said)
		}
		return string(said)
	}
	if said := footing(0, "list"); !strings.Contains(said, storetest.BadVisit) || !strings.Contains(said, storetest.BadView) {
		t.Errorf("the list is %q", said)
	}
	for name, want := range map[string]string{
		storetest.BadVisit: `Visit 1 of "Group with a bad visit" cannot be read. Nothing was changed,`,
		storetest.BadView:  `One of the other views of "Group with a bad view" cannot be read. Nothing was changed,`,
	} {
		for _, args := range [][]string{{"report", name}, {"plan", name}, {"offer", name}, {"export", name},
			{"import", sheet, "--case", name, "--as", "A trustee"}} {
			said := footing(1, args...)
			if !strings.HasPrefix(said, want) || wrongSaid(said) != "" {
				t.Errorf("%q says %q, which %s", args, said, wrongSaid(said))
			}
		}
	}
	footing(0, "report", storetest.Sound)
	if said := footing(1, "check"); !strings.Contains(said, "A visit, another person's answers") {
		t.Errorf("the check says %q", said)
	}
}
