package store

import (
	"bufio"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/powertest"
	"equalfooting/store/trialtest"
)

// A copy of the file into which many come, and which then takes its place, is tried here with few: two are enough at once.

const takingVariable = "FOOTING_STORE_TEST_TAKING" // set only for the processes of these trials

const (
	comeIn     = 5 // so many organisations come to the one that is here
	fewAtOnce  = 2
	hereBefore = "Here before"
	allAreIn   = "all are in"
	noneAreIn  = "none are in"
)

// taken is a folder into which many come, in a process of its own.
type taken struct {
	root, folder string // of all, and of the data file
	code         string // that opens it; "" where it has no passphrase
	here         assessment.Record
}

func newTaken(t *testing.T, root string, sealed bool) taken {
	t.Helper()
	all := taken{root: root, folder: filepath.Join(root, "data")}
	for i, one := range arrivingMany(t, comeIn) {
		b, err := one.Read()
		must(t, err)
		data, err := bundle.Encode(b)
		must(t, err)
		must(t, os.WriteFile(filepath.Join(root, fmt.Sprintf("%d%s", i, bundle.Ending)), data, 0o600))
	}
	s := open(t, all.folder)
	all.here = give(t, s, create(t, s, hereBefore).ID, "trust.roles", assessment.Rating(3))
	if sealed {
		all.code = quickly(t, s)
	}
	must(t, s.Backups().Make())
	must(t, s.Close())
	return all
}

// arriving are the bundles that come.
func (a taken) arriving(t *testing.T) []Arriving {
	t.Helper()
	var list []bundle.Bundle
	for i := range comeIn + 1 { // one comes in two versions
		b, err := ReadBundle(filepath.Join(a.root, fmt.Sprintf("%d%s", i, bundle.Ending)))
		must(t, err)
		list = append(list, b)
	}
	return arriving(list)
}

// child is the process: it goes on until it is killed, or has them come in once.
func (a taken) child(once bool) *exec.Cmd {
	child := exec.Command(os.Args[0], "-test.run=^TestChildTakesMany$")
	words := []string{a.root, a.code, fmt.Sprint(once)}
	child.Env = append(os.Environ(), takingVariable+"="+strings.Join(words, string(filepath.ListSeparator)), "GORACE=atexit_sleep_ms=0")
	return child
}

// TestChildTakesMany is that process. It says what is in the file before and after all of them come in, and deletes them again.
func TestChildTakesMany(t *testing.T) {
	words := strings.Split(os.Getenv(takingVariable), string(filepath.ListSeparator))
	if len(words) != 3 {
		t.Skip("only run by other tests")
	}
	a := taken{root: words[0], folder: filepath.Join(words[0], "data"), code: words[1]}
	list := a.arriving(t)
	s, err := Open(a.folder, clock(), a.code)
	must(t, err)
	for once := words[2] == "true"; ; {
		found, err := s.Caseload()
		must(t, err)
		for _, one := range found {
			if one.Name != hereBefore {
				must(t, s.Delete(one.ID))
			}
		}
		fmt.Println(noneAreIn)
		if _, err := takesIn(s, list, fewAtOnce); err != nil {
			t.Fatal(err)
		}
		fmt.Println(allAreIn)
		if once {
			break
		}
	}
	must(t, s.Close())
}

// looks says how many are in a folder besides the one that was here, and what is wrong. Some of them may be in where they were being
// deleted one by one. It can be gone on with, too.
func (a taken) looks(t *testing.T, folder string, some bool) (in int, wrong string) {
	t.Helper()
	s, err := Open(folder, clock(), a.code)
	if err != nil {
		return 0, err.Error()
	}
	defer s.Close()
	found, err := s.Caseload()
	if err != nil {
		return 0, err.Error()
	}
	in = len(found) - 1
	if in != 0 && in != comeIn && !some {
		return in, fmt.Sprintf("%d have come in", in)
	}
	if r, err := s.Get(a.here.ID); err != nil || r.Organisation.Name != hereBefore || r.Current().Answers["trust.roles"].Level != 3 {
		return in, fmt.Sprintf("what was here is %+v, %v", r, err)
	}
	later := slices.ContainsFunc(found, func(one assessment.Summary) bool { return one.Name == "Later" })
	if in == comeIn && !later {
		return in, "the later version has not come in"
	}
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != in+1 {
		return in, fmt.Sprintf("check: %+v, %v", report, err)
	}
	left := slices.DeleteFunc(entries(t, folder), func(name string) bool {
		return name == fileName || name == filepath.Base(holderPath(fileName)) || name == "backups"
	})
	if len(left) > 0 {
		return in, fmt.Sprintf("there is %q too", left)
	}
	if _, err := takesIn(s, a.arriving(t), fewAtOnce); err != nil {
		return in, fmt.Sprintf("afterwards they do not come in: %v", err)
	}
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != comeIn+1 {
		return in, fmt.Sprintf("afterwards the check finds: %+v, %v", report, err)
	}
	return in, ""
}

// After each call that the process makes it is killed, or the power goes: all have come in or none, and once it was said that they have,
// all. Nothing is left of the copy.
func TestCutShortWhileManyComeIn(t *testing.T) {
	t.Parallel()
	seed := trialtest.Seed(t)
	kills, cuts, lost, before, after := 0, 0, 0, 0, 0
	for n, sealed := range []bool{false, true} {
		a := newTaken(t, throwaway(t), sealed)
		disk := powertest.NewDisk(a.folder)
		child := a.child(true)
		followed := powertest.Follow(t, child)
		if said, err := child.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, said)
		}
		calls := followed()
		tries := func(left map[string][]byte, said bool, at int, what string) {
			folder := throwaway(t)
			powertest.Put(t, a.folder, folder, left)
			in, wrong := a.looks(t, folder, false)
			if wrong == "" && said && in == 0 {
				wrong = "they were said to be in"
			}
			if in == 0 {
				before++
			} else {
				after++
			}
			if wrong != "" {
				lost++
				t.Errorf("sealed %v, %s after call %d of %d, %s %s: %s", sealed, what, at, len(calls), calls[at].Name, calls[at].Path, wrong)
			}
			_ = os.RemoveAll(folder)
		}
		random := trialtest.Random(seed, n)
		d, said := disk.Again(), false
		for at, call := range calls {
			d.Does(call)
			said = said || call.File == 1 && bytes.HasPrefix(call.Data, []byte(allAreIn))
			tries(d.Killed(), said, at, "killed")
			kills++
			for range trialtest.Count(1, 10) {
				tries(d.Cut(random), said, at, "without power")
				cuts++
			}
		}
		if lost > 2 {
			break
		}
	}
	if before == 0 || after == 0 {
		t.Errorf("%d states are from before they came in, and %d from after it", before, after)
	}
	trialtest.Figure(t, "many come in: %d states of a kill, %d of a power cut: %d lost (seed %d)", kills, cuts, lost, seed)
}

// Killed at any moment while many come in, or go again one by one.
func TestKilledWhileManyComeIn(t *testing.T) {
	t.Parallel()
	seed := trialtest.Seed(t)
	random := trialtest.Random(seed, 0)
	during, all, lost := 0, 0, 0
	count := trialtest.Count(12, 500)
	for _, sealed := range []bool{false, true} {
		a := newTaken(t, t.TempDir(), sealed)
		for range count / 2 {
			last := a.killed(t, random)
			if last == noneAreIn {
				during++
			}
			in, wrong := a.looks(t, a.folder, last == allAreIn)
			if in == comeIn {
				all++
			}
			if wrong != "" {
				lost++
				t.Errorf("sealed %v, killed after it said %q: %s; %q", sealed, last, wrong, entries(t, a.folder))
				break
			}
		}
	}
	trialtest.Figure(t, "many come in: %d kills of a process, %d of them meanwhile; after %d of all they were in: %d lost (seed %d)", count, during, all, lost, seed)
}

// killed lets the process have them come in a few times, and kills it. It gives what it said last.
func (a taken) killed(t *testing.T, random *rand.Rand) (last string) {
	t.Helper()
	child := a.child(false)
	out, err := child.StdoutPipe()
	must(t, err)
	must(t, child.Start())
	times := 1 + random.IntN(3)
	for lines := bufio.NewScanner(out); lines.Scan(); {
		last = lines.Text()
		if last != noneAreIn && last != allAreIn {
			t.Errorf("it said %q", last)
		}
		if last == noneAreIn {
			if times--; times == 0 {
				time.AfterFunc(time.Duration(random.ExpFloat64()*float64(6*time.Millisecond)), func() { _ = child.Process.Kill() })
			}
		}
	}
	_ = child.Wait() // killed
	return last
}
