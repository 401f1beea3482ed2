package command

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/store/storetest"
)

// What a PDF cannot show is said along with where the file is; for a printed one it is said separately, since the output is the file.
func TestCommandsSayWhatAPDFCannotShow(t *testing.T) {
	folder, work := storetest.Folder(t), t.TempDir()
	sheet := "organisation: {name: 런던, audience: bme}\nanswers:\n  capacity.time: {level: 3}\n"
	if err := os.WriteFile(filepath.Join(work, "S"), []byte(sheet), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(line string) (out, said string) {
		var printed, told bytes.Buffer
		command := exec.Command(built(t), append([]string{"--data", folder}, strings.Fields(line)...)...)
		command.Dir, command.Stdout, command.Stderr = work, &printed, &told
		if err := command.Run(); err != nil {
			t.Fatalf("%s: %v: %s", line, err, &told)
		}
		return printed.String(), told.String()
	}
	run("import S --yes")
	const letters = "런, 던"
	for line, told := range map[string]bool{"report 1 -o a.pdf": true, "plan 1 -o b.pdf": true, "everything 1 -o c.pdf": true,
		"report 1 -o d.docx": false, "report 1 -o e.html": false, "form -o f.pdf": false} {
		if out, _ := run(line); strings.Contains(out, letters) != told {
			t.Errorf("%s says %q", line, out)
		}
	}
	if out, said := run("report 1 --format pdf"); !strings.HasPrefix(out, "%PDF") || !strings.HasSuffix(out, "%%EOF\n") || !strings.Contains(said, letters) {
		t.Errorf("printed, it says %q", said)
	}
}
