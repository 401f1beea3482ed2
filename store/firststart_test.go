package store

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

const childOnce = "FOOTING_STORE_TEST_ONCE"

// TestChildStarts is the process that the tests below start: it opens the store for the first time, once or
// again and again.
func TestChildStarts(t *testing.T) {
	folder := os.Getenv(childFolder)
	if folder == "" {
		t.Skip("only run by the tests of a first start")
	}
	for {
		s, err := Open(folder, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		must(t, s.Close())
		fmt.Println("made")
		if os.Getenv(childOnce) != "" {
			return
		}
		must(t, os.Remove(s.Path()))
	}
}

// isNew fails unless a store opens in a folder with nothing in it, and then takes an organisation.
func isNew(t *testing.T, folder string) {
	t.Helper()
	s, err := Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if list, err := s.Caseload(); err != nil || len(list) != 0 || s.Damage() != nil {
		t.Errorf("there is %+v, %v, and is said to be damaged: %v", list, err, s.Damage())
	}
	create(t, s, "Example Group")
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
		t.Errorf("check %+v, %v", report, err)
	}
}

// A first start without the room for its file leaves nothing in the way of the next, wherever the room ends.
func TestFirstStartWithoutRoom(t *testing.T) {
	t.Parallel()
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip(err)
	}
	refused := 0
	for blocks := 0; blocks <= 72; blocks += 4 { // of 512 bytes
		folder := t.TempDir()
		child := exec.Command(shell, "-c", fmt.Sprintf(`ulimit -f %d; exec "$0" -test.run='^TestChildStarts$' >/dev/null`, blocks), os.Args[0])
		child.Env = append(os.Environ(), childFolder+"="+folder, childOnce+"=yes")
		_ = child.Run() // the exit code says how it ended
		if child.ProcessState.ExitCode() == 1 {
			refused++
			if names := entries(t, folder); len(names) > 0 {
				t.Errorf("%d blocks: it leaves %q", blocks, names)
			}
		}
		_ = os.Remove(filepath.Join(folder, fileName)) // where it had room
		isNew(t, folder)
	}
	if refused < 8 {
		t.Errorf("only %d of them had no room", refused)
	}
}

// Killed at any moment, a first start leaves no file or a whole one.
func TestFirstStartThatIsKilled(t *testing.T) {
	t.Parallel()
	for round := range 20 {
		folder := t.TempDir()
		child := exec.Command(os.Args[0], "-test.run=^TestChildStarts$")
		child.Env = append(os.Environ(), childFolder+"="+folder)
		out, err := child.StdoutPipe()
		must(t, err)
		must(t, child.Start())
		for lines, n := bufio.NewScanner(out), 0; n < 1+round && lines.Scan(); n++ {
		}
		must(t, child.Process.Kill())
		_ = child.Wait() // killed
		isNew(t, folder)
	}
}

// Earlier versions made the file in its place, and marked it while they did. Where that was cut short, wherever it was, the next start
// makes it again; without the mark, what is not whole is damage, and stays as it is.
func TestHalfMadeFileOfAnEarlierVersion(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	must(t, s.Close())
	whole, err := os.ReadFile(s.Path())
	must(t, err)
	page := os.Getpagesize()
	for length := 0; length < len(whole); length += page {
		for _, marked := range []bool{true, false} {
			folder := throwaway(t)
			path := filepath.Join(folder, fileName)
			must(t, os.WriteFile(path, whole[:length], 0o600))
			if marked {
				must(t, os.WriteFile(markPath(path), nil, 0o600))
				isNew(t, folder)
				if names := entries(t, folder); len(names) != 1 {
					t.Errorf("%d bytes: there is %q", length, names)
				}
				continue
			}
			var damaged *DamagedError
			if s, err := Open(folder, time.Now); err == nil { // all that is cut off is empty
				must(t, s.Close())
			} else if data, _ := os.ReadFile(path); !errors.As(err, &damaged) || len(data) != length {
				t.Errorf("%d bytes: %v, and now %d", length, err, len(data))
			}
		}
	}
}

// A mark that stayed takes nothing away from a file that can be read, or that is too long for one that was never finished.
func TestMarkThatStayed(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	create(t, s, "Example Group")
	must(t, s.Close())
	must(t, os.WriteFile(markPath(s.Path()), nil, 0o600))
	s = open(t, folderOf(s))
	if list, err := s.Caseload(); err != nil || len(list) != 1 {
		t.Errorf("there is %+v, %v", list, err)
	}
	must(t, s.Close())
	long := make([]byte, 1<<20)
	must(t, errors.Join(os.WriteFile(s.Path(), long, 0o600), os.WriteFile(markPath(s.Path()), nil, 0o600)))
	var damaged *DamagedError
	if _, err := Open(folderOf(s), time.Now); !errors.As(err, &damaged) {
		t.Errorf("error %v", err)
	}
	if info, err := os.Stat(s.Path()); err != nil || info.Size() != 1<<20 {
		t.Errorf("it was changed: %v", err)
	}
}
