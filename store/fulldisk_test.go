package store_test

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"testing"

	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

const (
	page      = 4 << 10
	mostPages = 40 // more than a file of this life has
	diskSteps = 60
	manyDisks = 3 // lives for each size
)

// roomsTried are the sizes that are tried: every page's in a long run, and some in any other.
func roomsTried(seed uint64) (rooms []int) {
	if !trialtest.Long() {
		for _, pages := range trialtest.Random(seed, -1).Perm(24)[:6] {
			rooms = append(rooms, page*(pages+1))
		}
		return rooms
	}
	for range trialtest.Count(1, manyDisks) {
		for pages := range mostPages {
			rooms = append(rooms, page*(pages+1))
		}
	}
	return rooms
}

// However large a file can become: what was said to be kept is kept, what was not is told as what it is, and with more room the
// life goes on.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no limit for a file's size")
	}
	seed := trialtest.Seed(t)
	f := fullDisk{seed: seed}
	for _, room := range roomsTried(seed) {
		f.tries(t, &lived{Folder: storetest.Folder(t), Seed: seed + uint64(f.disks), Steps: diskSteps, Room: room}, room, func() {})
	}
	f.figure(t, "sizes at which a file can grow no more")
}

// The same with a disk of its own, which others fill as well: no file is there yet, or there is room for no more than a part of it.
func TestFullDiskOfItsOwn(t *testing.T) {
	t.Parallel()
	seed := trialtest.Seed(t)
	f := fullDisk{seed: seed}
	for _, room := range roomsTried(seed) {
		folder := t.TempDir()
		if said, err := exec.Command("mount", "-t", "tmpfs", "-o", fmt.Sprintf("size=%d", room), "tmpfs", folder).CombinedOutput(); err != nil {
			t.Skipf("only where a disk in memory can be added, as by root on Linux: %v %s", err, said)
		}
		f.tries(t, &lived{Folder: folder, Seed: seed + uint64(f.disks), Steps: diskSteps}, room, func() {
			if err := exec.Command("mount", "-o", "remount,size=64m", folder).Run(); err != nil {
				t.Error(err)
			}
		})
		if err := exec.Command("umount", "-l", folder).Run(); err != nil {
			t.Error(err)
		}
	}
	f.figure(t, "sizes of a disk")
}

type fullDisk struct {
	seed                  uint64
	disks, failed, wrongs int
}

// tries has a life on a disk, and looks at what is kept before and after there is more room.
func (f *fullDisk) tries(t *testing.T, l *lived, room int, more func()) {
	t.Helper()
	l.runs(t, l.command(), func() {})
	f.disks++
	wrong := ""
	for _, s := range l.says {
		if s.Failed == "" {
			continue
		}
		f.failed++
		if not := (fault{error: "ENOSPC"}).cannotBe(s.Failed); not != "" {
			wrong = fmt.Sprintf("step %d %s: %s", s.Step, not, s.Detail)
		}
	}
	before := filesIn(l.Folder)
	more()
	if wrong == "" {
		l.is, l.From, wrong = l.looks(t)
	}
	if wrong == "" {
		l.Room, l.Steps = 0, l.From+3
		l.runs(t, l.command(), func() {})
		if _, _, wrong = l.looks(t); wrong == "" && (len(l.says) != 5 || l.says[4].Step != closing) {
			wrong = fmt.Sprintf("with more room it said %+v", l.says)
		}
	}
	if wrong != "" {
		f.wrongs++
		t.Errorf("%d bytes (seed %d): %s; it said %+v, and left %q", room, f.seed, wrong, l.says, before)
	}
	_ = os.RemoveAll(l.Folder)
}

func (f *fullDisk) figure(t *testing.T, of string) {
	t.Helper()
	trialtest.Figure(t, "%d %s, %d steps that failed: %d lost or told wrongly (seed %d)", f.disks, of, f.failed, f.wrongs, f.seed)
}
