package command

import (
	"testing"
	"time"
)

// BenchmarkSearchKey measures from each key of a search in a caseload of 500 to the first output that it causes, beside
// the bare program's arrow keys. One frame at 60 a second is 16.7 ms.
func BenchmarkSearchKey(b *testing.B) {
	ours, bare := programs(b)
	w := watch(b, false, ours, "--data", stocked(b, 500))
	defer w.end()
	floor := watch(b, false, bare)
	defer floor.end()
	w.until("organisation", time.Now())
	w.drain(300 * time.Millisecond)
	floor.drain(300 * time.Millisecond)
	w.press("s")
	arrows := []string{"\x1b[B", "\x1b[A"}
	var us, them []time.Duration
	for b.Loop() {
		text := "organisation 4"
		for i, r := range text {
			us = append(us, w.press(string(r)))
			them = append(them, floor.press(arrows[i%2]))
		}
		for i := range text {
			us = append(us, w.press("\x7f"))
			them = append(them, floor.press(arrows[i%2]))
		}
	}
	spread(b, "ours", us)
	spread(b, "bare", them)
	ratio(b, us, them)
}
