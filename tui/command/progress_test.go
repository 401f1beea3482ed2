package command

import (
	"strings"
	"testing"
	"time"
)

// What takes less than a second says nothing; what takes longer says so, and then reports every five seconds.
func TestProgressIsSaidSeldom(t *testing.T) {
	var said strings.Builder
	at := time.Date(2026, time.November, 30, 9, 0, 0, 0, time.UTC)
	p := &progress{book: english(t), to: &said, now: func() time.Time { return at }, said: at.Add(firstSaid - nextSaid)}
	hears := func(after time.Duration, done int, want string) {
		t.Helper()
		said.Reset()
		at = at.Add(after)
		p.step(done, 100_000)
		if got := strings.TrimSpace(said.String()); got != want {
			t.Errorf("it says %q, want %q", got, want)
		}
	}
	hears(900*time.Millisecond, 1000, "")
	hears(200*time.Millisecond, 2000, "2,000 of 100,000 are done.")
	hears(3*time.Second, 9000, "")
	hears(2*time.Second, 20_000, "20,000 of 100,000 are done.")
	hears(time.Hour, 100_000, "") // the end is reported by the command itself
	p.end()
	hears(time.Hour, 50_000, "")
}
