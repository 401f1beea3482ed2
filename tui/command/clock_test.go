package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"equalfooting/store/storetest"
	"equalfooting/tui/screentest"
)

// clockStands tells this test binary, where it stands in for footing, at which moment it was started. What ships knows nothing of it.
const clockStands = "FOOTING_TEST_STARTED_AT"

// clock is the system's, or goes on from the moment at which a test has the program start.
func clock() func() time.Time {
	started, err := time.Parse(time.RFC3339, os.Getenv(clockStands))
	if err != nil {
		return time.Now
	}
	began := time.Now()
	return func() time.Time { return started.Add(time.Since(began)) }
}

// startedAt is the environment of a program that starts at this moment, where the days fall as in UTC.
func startedAt(at time.Time) []string {
	return []string{clockStands + "=" + at.UTC().Format(time.RFC3339), "TZ=UTC", "LANG=C.UTF-8", "GORACE=" + os.Getenv("GORACE")}
}

// standIn is this test binary as footing.
func standIn(t testing.TB) string {
	t.Helper()
	path, err := exec.LookPath("footing")
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// runsAt gives a command on a data folder, as it is at this moment.
func runsAt(t testing.TB, at time.Time, folder string, words ...string) *exec.Cmd {
	t.Helper()
	command := exec.Command(standIn(t), append([]string{"--data", folder}, words...)...)
	command.Env = append(startedAt(at), "HOME="+filepath.Join(folder, "home"))
	return command
}

// sitOn is sitAt on a day of its own.
func sitOn(t *testing.T, at time.Time, folder string, o screentest.Options) *person {
	t.Helper()
	o.Env = append(startedAt(at), "TERM=xterm-256color")
	return sitWith(t, standIn(t), folder, o)
}

// copiedFolder gives a copy of a data folder.
func copiedFolder(t testing.TB, folder string) string {
	t.Helper()
	copied := storetest.Folder(t)
	if err := os.CopyFS(copied, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	return copied
}
