package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/store/storetest"
)

// From a read-only folder, such as a locked memory stick, everything works that changes nothing there: lists, papers, a backup to a file,
// and organisations as files. Whatever would write there says why it cannot.
func TestAFolderThatMayOnlyBeRead(t *testing.T) {
	folder, out := storetest.Folder(t), t.TempDir()
	sheet := filepath.Join(out, "sheet.yaml")
	if err := os.WriteFile(sheet, []byte("organisation: {name: Example Elders, audience: bme}\nanswers: {}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	footing := exiting(t, folder)
	footing(0, "import", sheet)
	for _, how := range [][]string{{"--bind", folder, folder}, {"-o", "remount,ro,bind", folder}} {
		if said, err := exec.CommandContext(t.Context(), "mount", how...).CombinedOutput(); err != nil {
			t.Skipf("no folder can be made one that may only be read: %v: %s", err, said)
		}
		t.Cleanup(func() { _ = exec.Command("umount", folder).Run() })
	}
	in := func(name string) string { return filepath.Join(out, name) }
	for _, works := range [][]string{{"list"}, {"report", "1", "-o", in("report.md")}, {"backup", in("copy.db")}, {"export", "1", "--bundle", "-o", in("one.footing")},
		{"export", "--all", "--bundle", "-o", out}} {
		footing(0, works...)
	}
	for _, name := range []string{"copy.db", "one.footing"} {
		if info, err := os.Stat(in(name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, writes := range [][]string{{"backup"}, {"backup", "--to", out}, {"export", "1", "--bundle", "--move", "-o", in("moved.footing")}, {"import", sheet}} {
		if said := footing(1, writes...); !strings.Contains(said, "can only be read just now") {
			t.Errorf("%q says %q", writes, said)
		}
	}
	if _, err := os.Stat(in("moved.footing")); err == nil {
		t.Error("an organisation was handed over that could not be put away")
	}
}
