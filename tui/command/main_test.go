package command

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain also makes this test binary stand in for footing when a script calls it: that saves a second build, and the scripts count
// towards coverage. The walks in a terminal drive the program as built for people.
func TestMain(m *testing.M) {
	// With the race detector, each of the hundreds of programs that the tests start would wait for a second as it ended.
	if os.Getenv("GORACE") == "" {
		_ = os.Setenv("GORACE", "atexit_sleep_ms=0")
	}
	testscript.Main(tests{m}, map[string]func(){
		"footing": func() { os.Exit(runAt(os.Args[1:], clock())) },
	})
}

// tests are this package's. Once they have run, the built program is deleted.
type tests struct{ *testing.M }

func (t tests) Run() int {
	defer func() {
		if buildFolder != "" {
			_ = os.RemoveAll(buildFolder)
		}
	}()
	return t.M.Run()
}

var buildFolder string

var build = sync.OnceValues(func() (string, error) {
	if handedOver := os.Getenv("FOOTING_BUILT"); handedOver != "" {
		return handedOver, nil
	}
	folder, err := os.MkdirTemp("", "footing-test-")
	if err != nil {
		return "", err
	}
	buildFolder = folder
	path := filepath.Join(folder, "footing")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	command := exec.Command("go", "build", "-ldflags=-s -w", "-o", path, "equalfooting")
	command.Env = append(os.Environ(), "CGO_ENABLED=0") // as it is built for people
	if said, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, said)
	}
	return path, nil
})

// built is the path of the real program, built when the first test asks for it, or the one that FOOTING_BUILT names.
func built(t testing.TB) string {
	t.Helper()
	path, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// exiting runs the real program with a data folder, and returns what it says. An exit code other than the one wanted is an error.
func exiting(t *testing.T, folder string) func(want int, args ...string) string {
	return func(want int, args ...string) string {
		t.Helper()
		command := exec.Command(built(t), append([]string{"--data", folder}, args...)...)
		said, _ := command.CombinedOutput() // only the exit code matters
		if got := command.ProcessState.ExitCode(); got != want {
			t.Errorf("%q exits with %d, want %d, and says %q", args, got, want, said)
		}
		return string(said)
	}
}
