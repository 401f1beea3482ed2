package command

import (
	"io/fs"
	"os"
	"path"
	"testing"

	"equalfooting/content/contenttest"
	"equalfooting/tui/screentest"
)

// With only the program and nothing else set up, not even a language, people reach the first page, and the data goes in their own
// folder.
func TestStartsWithNothingButAHome(t *testing.T) {
	t.Parallel()
	words := contenttest.English(t).Screens()
	home := t.TempDir()
	term := screentest.Start(t, screentest.Options{Command: []string{built(t)}, Dir: home, Env: []string{"HOME=" + home, "TERM=xterm-256color"}})
	term.WaitFor(words.Caseload.New)
	term.Press("n")
	term.WaitFor(words.About.Name.Label)
	term.Press("ctrl+c")
	if code := term.ExitCode(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	kept := false
	_ = fs.WalkDir(os.DirFS(home), ".", func(name string, _ fs.DirEntry, _ error) error {
		kept = kept || path.Base(name) == "footing.db"
		return nil
	})
	if !kept {
		t.Errorf("nothing is kept in the user's folder")
	}
}
