package store_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"equalfooting/assessment/report/programtest"
	"equalfooting/store/powertest"
	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// fault is a call that fails: the nth of this name, or all from that one on.
type fault struct {
	call, error string
	n           int
	on          bool
	paths       []string // at which it fails, as they were found in a folder
	found       string   // that folder
}

func (f fault) String() string {
	s := fmt.Sprintf("%s:error=%s:when=%d", f.call, f.error, f.n)
	if f.on {
		s += "+"
	}
	return s
}

// errorsOf are what calls fail with.
var errorsOf = map[string][]string{
	"openat": {"EIO", "EACCES"}, "pwrite64": {"EIO", "ENOSPC"}, "write": {"EIO", "ENOSPC"}, "ftruncate": {"EIO", "ENOSPC"},
	"fsync": {"EIO", "ENOSPC"}, "fdatasync": {"EIO", "ENOSPC"}, "renameat": {"EIO"}, "linkat": {"EIO", "EPERM"}, "unlinkat": {"EIO"},
	"mkdirat": {"ENOSPC"}, "mmap": {"ENOMEM"}, "pread64": {"EIO"}, "read": {"EIO"}, "flock": {"EIO"}, "fchmod": {"EPERM"},
	"newfstatat": {"EIO"}, "getdents64": {"EIO"},
}

const (
	fewFaults   = 12
	cutsOfFault = 4
	faultsSteps = 12
)

// mixed are the calls that a process makes for itself too, or to say something. They fail at the life's own paths alone.
var mixed = []string{"write", "read", "mmap"}

// everyFault gives each call of a life, of those that may fail, with each error, once and from then on.
func everyFault(t *testing.T, seed uint64) (faults []fault) {
	t.Helper()
	l := &lived{Folder: storetest.Folder(t), Seed: seed, Steps: faultsSteps}
	paths := powertest.Paths(l.Folder, l.traced(t))
	for _, group := range [][]string{mixed, others()} {
		again := &lived{Folder: storetest.Folder(t), Seed: seed, Steps: faultsSteps}
		log := filepath.Join(t.TempDir(), "calls")
		words := []string{programtest.Find(t, "strace"), "-f", "-qq", "-o", log, "-e", "signal=none", "-e", "trace=" + strings.Join(group, ",")}
		if slices.Equal(group, mixed) {
			words = append(words, only(paths, l.Folder, again.Folder)...)
		}
		child := again.command()
		powertest.By(child, words...)
		again.runs(t, child, func() {})
		text, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		counts := make(map[string]int) // strace counts on each thread, and a life is on one
		for _, thread := range threadsIn(string(text)) {
			for name, n := range thread {
				counts[name] = max(counts[name], n)
			}
		}
		for _, name := range slices.Sorted(maps.Keys(counts)) {
			for n := range counts[name] {
				for _, failure := range errorsOf[name] {
					for _, on := range []bool{false, true} {
						faults = append(faults, fault{name, failure, n + 1, on, paths, l.Folder})
					}
				}
			}
		}
	}
	if len(faults) < 500 {
		t.Fatalf("there are only %d faults", len(faults))
	}
	return faults
}

// others are all calls that may fail, without the mixed ones.
func others() []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(errorsOf)), func(name string) bool { return slices.Contains(mixed, name) })
}

// threadsIn counts the calls in strace's log, by thread.
func threadsIn(log string) map[string]map[string]int {
	threads := make(map[string]map[string]int)
	for _, line := range regexp.MustCompile(`(?m)^(\d+) +(\w+)\(`).FindAllStringSubmatch(log, -1) {
		if threads[line[1]] == nil {
			threads[line[1]] = make(map[string]int)
		}
		threads[line[1]][line[2]]++
	}
	return threads
}

// only has strace look at these paths alone, which were found in another folder.
func only(paths []string, there, here string) (options []string) {
	for _, path := range paths {
		options = append(options, "-P", here+strings.TrimPrefix(path, there))
	}
	return options
}

// Whatever call of a life fails, once or for good: what was said to be kept is kept, also when the power goes after a sync has
// failed, and whatever fails is told as what it is.
func TestEveryCallThatFails(t *testing.T) {
	t.Parallel()
	seed := trialtest.Seed(t)
	all := everyFault(t, seed)
	trialtest.Random(seed, -1).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	all = all[:min(len(all), trialtest.Count(fewFaults, len(all)))]
	var wrongly, failed atomic.Int64
	t.Run("all", func(t *testing.T) {
		for half := range slices.Chunk(all, (len(all)+1)/2) {
			t.Run(half[0].String(), func(t *testing.T) {
				t.Parallel()
				for _, f := range half {
					wrong, failures := f.tried(t, seed, cutsOfFault)
					failed.Add(int64(failures))
					if wrong != "" {
						wrongly.Add(1)
						t.Errorf("%v: %s", f, wrong)
					}
				}
			})
		}
	})
	trialtest.Figure(t, "%d lives with a call that fails, %d steps that failed: %d lost or told wrongly (seed %d)", len(all), failed.Load(), wrongly.Load(), seed)
}

// A disk that does not confirm where the file is, or what was last put into it, and a power cut in a later session: what that session
// said was kept is kept.
func TestWhatADiskDidNotConfirmToASessionBefore(t *testing.T) {
	t.Parallel()
	const seed = 353319667145744072
	for _, f := range everyFault(t, seed) {
		if name := f.String(); name == "fsync:error=EIO:when=3+" || name == "fdatasync:error=EIO:when=21" {
			if wrong, _ := f.tried(t, seed, 200); wrong != "" {
				t.Errorf("%v: %s", f, wrong)
			}
		}
	}
}

// tried has a life with the fault, and says what was wrong with it, and how many steps failed.
func (f fault) tried(t *testing.T, seed uint64, cuts int) (wrong string, failures int) {
	t.Helper()
	l := &lived{Folder: storetest.Folder(t), Seed: seed, Steps: faultsSteps}
	defer os.RemoveAll(l.Folder)
	before := powertest.NewDisk(l.Folder)
	calls := f.in(t, l)
	random := trialtest.Random(seed, len(calls))
	for _, s := range l.says {
		if s.Failed == "" {
			continue
		}
		failures++
		if not := f.cannotBe(s.Failed); not != "" && wrong == "" {
			wrong = fmt.Sprintf("step %d %s: %s", s.Step, not, s.Detail)
		}
	}
	if _, _, lost := l.looks(t); wrong == "" {
		wrong = lost
	}
	for range cuts {
		if wrong == "" && calls != nil {
			wrong = l.cutShort(t, before, calls, random.IntN(len(calls)+1), trialtest.Random(random.Uint64(), 0))
		}
	}
	if wrong != "" {
		wrong += fmt.Sprintf("; it said %+v", l.says)
	}
	return wrong, failures
}

// cannotBe says why a failure's sentence is false where this is the fault, and "" where it can be true.
func (f fault) cannotBe(sentence string) string {
	full, readOnly := f.error == "ENOSPC", f.error == "EACCES" || f.error == "EPERM"
	switch {
	case sentence == "none" || sentence == "unknown":
		return "has no sentence"
	case strings.HasSuffix(sentence, "_full") && !full, strings.HasSuffix(sentence, "_read_only") && !readOnly,
		strings.HasPrefix(sentence, "gone_") && sentence != "gone_failing":
		return "is told as " + sentence
	default:
		return ""
	}
}

// in has a life in which the call fails. It gives the life's calls where they are syncs: then what they say about a power cut
// is worth a look.
func (f fault) in(t *testing.T, l *lived) []powertest.Call {
	t.Helper()
	inject := []string{"-e", "inject=" + f.String()}
	if f.call == "fsync" || f.call == "fdatasync" {
		l.unconfirmed = true
		return l.traced(t, inject...)
	}
	words := []string{programtest.Find(t, "strace"), "-f", "-qq", "-o", os.DevNull, "-e", "signal=none", "-e", "trace=" + f.call}
	if slices.Contains(mixed, f.call) {
		inject = append(inject, only(f.paths, f.found, l.Folder)...)
	}
	child := l.command()
	powertest.By(child, append(words, inject...)...)
	if ended := l.runs(t, child, func() {}); !ended {
		t.Errorf("%v: the process does not end", f)
	}
	return nil
}
