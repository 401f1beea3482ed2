package plain

import (
	"testing"
	"time"
)

// Line by line, too, a session that was broken off goes on a week later where the work is.
func TestAWeekLater(t *testing.T) {
	now := today()
	st := newStoreBy(t, func() time.Time { return now })
	k := talks(t, st)
	k.newOrganisation("Example Elders")
	k.types("tasks", "about", "how you", "mentor", "A. B.", "tasks", "capacity", "3", "2", "tasks", "end", "We met, and it rained.", "30/11/2026", "The lease")
	k.hears("What to bring: The lease")
	now = now.AddDate(0, 0, 7)
	k = talks(t, st)
	k.hears("Welcome back.", "Example Elders: last time was 23 November 2026, 7 days ago. 2 of 36 questions have an answer.", "The next meeting: Monday, 30 November 2026",
		"What to bring: The lease", "1. Your note on 23 November 2026. We met, and it rained.", "2. Go on with Capacity: ")
	k.hearsNot("Everything is saved")
	k.types("")
	k.hears("Question 3 of 6, capacity.")
	k.types("list", "2")
	k.hearsNot("Welcome back.")
	now = now.AddDate(0, 0, 1)
	k.types("list", "2")
	k.hears("Welcome back.")
}
