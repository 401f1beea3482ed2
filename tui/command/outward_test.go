package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/store/storetest"
)

// If a command's output cannot be written, that is said in one sentence, with exit code 1; a command that had already done its work says
// that too.
func TestOutputThatCannotBeWritten(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("this system has no full device")
	}
	defer full.Close()
	book := contenttest.English(t)
	lost, done := book.Explain(content.Failure("output_unwritable")), book.Explain(content.Failure("output_unwritable_done"))
	for _, each := range []struct{ line, want string }{
		{"list", lost}, {"list --json", lost}, {"list --csv", lost}, {"check", lost}, {"--help", lost}, {"help list", lost}, {"import --help", lost}, {"--version", lost},
		{"score S", lost}, {"score S --format json", lost}, {"completion bash", lost}, {"completion", lost}, {"export 1", lost}, {"report 1", lost},
		{"report 1 --format pdf", lost}, {"plan 1", lost}, {"late", lost}, {"form", lost}, {"demo", lost}, {"repair", lost},
		{"import S --again", done}, {"import S S --yes --again", done}, {"import --case 1 --as Sam S", done}, {"report 1 -o F.md", done}, {"export 1 -o F.yaml", done},
		{"export 1 --bundle -o F.footing", done}, {"backup", done}, {"backup F.db", done}, {"--plain", done},
		{"passphrase set --new-passphrase-file P", lost},
	} {
		t.Run(each.line, func(t *testing.T) {
			folder, work := storetest.Folder(t), t.TempDir()
			sheet, secret := filepath.Join(work, "S"), filepath.Join(work, "P")
			for path, text := range map[string]string{sheet: "organisation: {name: A, audience: bme}\nanswers:\n  capacity.time: {level: 3}\n", secret: "four quiet words\n"} {
				if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			run := func(out *os.File, line string) (string, int) {
				command := exec.Command(built(t), append([]string{"--data", folder}, strings.Fields(line)...)...)
				command.Dir, command.Stdin = work, strings.NewReader("quit\n")
				var said strings.Builder
				command.Stderr = &said
				if command.Stdout = nil; out != nil {
					command.Stdout = out
				}
				_ = command.Run()
				return said.String(), command.ProcessState.ExitCode()
			}
			if said, code := run(nil, "import S"); code != 0 {
				t.Fatal(said)
			}
			said, code := run(full, each.line)
			if code != 1 || !strings.HasSuffix(flat(said), each.want) {
				t.Errorf("exit code %d, and it says %q; want %q", code, said, each.want)
			}
			if said, code := run(nil, "list"); code != 0 {
				t.Errorf("afterwards: %d, %s", code, said)
			}
		})
	}
}
