package file

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Whatever backups there are, those kept are few, the newest is among them, and so is the newest of each recent day that has one;
// and keeping twice keeps the same.
func TestWorth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := time.Date(2026, time.November, 30, 12, 0, 0, 0, time.UTC)
		var list []Backup
		for _, hours := range rapid.SliceOf(rapid.IntRange(1, 200)).Draw(t, "hours between") {
			list = append(list, Backup{At: at})
			at = at.Add(-time.Duration(hours) * time.Hour)
		}
		worth := Worth(list)
		if len(worth) > backupDays+backupWeeks || len(list) > 0 && (len(worth) == 0 || worth[0] != list[0]) {
			t.Fatalf("of %d stay %d", len(list), len(worth))
		}
		days := make(map[string]bool)
		for _, b := range list {
			day := b.At.Format(time.DateOnly)
			if !days[day] && len(days) < backupDays && !slices.Contains(worth, b) {
				t.Fatalf("the newest of %s goes", day)
			}
			days[day] = true
		}
		if again := Worth(worth); !slices.Equal(again, worth) {
			t.Fatalf("of those, %d stay", len(again))
		}
	})
}

func TestWorthOfAYearOfDailyUse(t *testing.T) {
	var list []Backup
	for day := range 365 {
		list = append(list, Backup{At: time.Date(2026, time.November, 30, 12, 0, 0, 0, time.UTC).AddDate(0, 0, -day)})
	}
	worth := Worth(list)
	if oldest := worth[len(worth)-1].At; len(worth) < backupDays+2 || list[0].At.Sub(oldest) < 20*24*time.Hour {
		t.Errorf("%d stay, the oldest of %v", len(worth), oldest)
	}
}
