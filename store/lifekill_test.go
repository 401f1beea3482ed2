package store_test

import (
	"os"
	"sync/atomic"
	"testing"
	"time"

	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

const (
	fewKills      = 60
	manyKills     = 10_000
	killsToAStart = 25 // after so many the next life begins, with a folder in which there is nothing yet
)

// Whatever a process said it had kept is kept, whenever it is killed: while it makes the file, answers, adds, deletes, backs
// up, closes or opens. Half of the folders are on the disk, where it is mostly killed as it waits for that.
func TestKilledAnywhere(t *testing.T) {
	t.Parallel()
	seed, count := trialtest.Seed(t), trialtest.Count(fewKills, manyKills)
	var kills, steps, lost atomic.Int64
	t.Run("all", func(t *testing.T) {
		for part, folder := range map[string]func(testing.TB) string{"on the disk": (testing.TB).TempDir, "in memory": storetest.Folder} {
			t.Run(part, func(t *testing.T) {
				t.Parallel()
				for life := 0; life*killsToAStart < count/2; life++ {
					l := &lived{Folder: folder(t), Seed: seed + uint64(2*life+len(part)%2)}
					random := trialtest.Random(l.Seed, -1)
					for range min(killsToAStart, count/2-life*killsToAStart) {
						child := l.command()
						l.runs(t, child, func() {
							time.AfterFunc(time.Duration(random.ExpFloat64()*float64(8*time.Millisecond)), func() { _ = child.Process.Kill() })
						})
						is, next, wrong := l.looks(t)
						if wrong != "" {
							lost.Add(1)
							t.Errorf("seed %d, step %d: %s; %q", l.Seed, next, wrong, filesIn(l.Folder))
							break
						}
						kills.Add(1)
						steps.Add(int64(next - l.From))
						l.is, l.From = is, next
					}
					_ = os.RemoveAll(l.Folder)
				}
			})
		}
	})
	trialtest.Figure(t, "%d kills at random moments, %d changes and other steps begun: %d lost (seed %d)", kills.Load(), steps.Load(), lost.Load(), seed)
}
