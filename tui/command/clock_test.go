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

// clockStands tells this test binary, when it stands in for footing, what time it was started. The released program does not know it.
const clockStands = "FOOTING_TEST_STARTED_AT"

// clock is the system's, or runs from the time at which a test says the program started.
func clock() func() time.Time {
	started, err := time.Parse(time.RFC3339, os.Getenv(clockStands))
	if err != nil {
		return time.Now
	}
	began := time.Now()
	return func() time.Time { return started.Add(time.Since(began)) }
}

// startedAt is the environment of a program that starts at this time, with days as in UTC.
func startedAt(at time.Time) []string {
	return []string{clockStands + "=" + at.UTC().Format(time.RFC3339), "TZ=UTC", "LANG=C.UTF-8", "GORACE=" + os.Getenv("GORACE")}
}

// standIn is the path of this test binary under the name footing.
func standIn(t testing.TB) string {
	t.Helper()
	path, err := exec.LookPath("footing")
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// runsAt returns a command on a data folder, run at this time.
func runsAt(t testing.TB, at time.Time, folder string, words ...string) *exec.Cmd {
	t.Helper()
	command := exec.Command(standIn(t), append([]string{"--data", folder}, words...)...)
	command.Env = append(startedAt(at), "HOME="+filepath.Join(folder, "home"))
	return command
}

// sitOn is sitAt at a time of its own.
func sitOn(t *testing.T, at time.Time, folder string, o screentest.Options) *person {
	t.Helper()
	o.Env = append(startedAt(at), "TERM=xterm-256color")
	return sitWith(t, standIn(t), folder, o)
}

// copiedFolder returns a copy of a data folder.
func copiedFolder(t testing.TB, folder string) string {
	t.Helper()
	copied := storetest.Folder(t)
	if err := os.CopyFS(copied, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	return copied
}
