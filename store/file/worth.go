package file

import (
	"os"
	"slices"
	"time"
)

// DropBackups removes those of the backups that are not worth their room. It does no harm if one cannot be removed.
func DropBackups(list []Backup) {
	worth := Worth(list)
	for _, b := range list {
		if !slices.Contains(worth, b) {
			_ = os.Remove(b.Path)
		}
	}
}

// The backups that are kept besides the newest: the newest of each day, and of each week, that has one; and those of before
// something put another file in the place of what there was, which the backups of the same day are not to push out.
const (
	backupDays   = 7
	backupWeeks  = 5 // this one and the four before it
	backupBefore = 3
)

// Worth gives those of the backups that are worth their room: the newest of each of seven days and of each of five weeks that have
// one, and besides them the newest three of those made before something. They must stand with the newest first.
func Worth(list []Backup) []Backup {
	var worth []Backup
	days, weeks, before := make(map[string]bool), make(map[[2]int]bool), 0
	for _, b := range list {
		if b.Mark == BeforeMark {
			if before++; before <= backupBefore {
				worth = append(worth, b)
			}
			continue
		}
		day := b.At.Format(time.DateOnly)
		year, number := b.At.ISOWeek()
		week := [2]int{year, number}
		ofDay, ofWeek := !days[day] && len(days) < backupDays, !weeks[week] && len(weeks) < backupWeeks
		if ofDay || ofWeek {
			worth = append(worth, b)
		}
		if ofDay {
			days[day] = true
		}
		if ofWeek {
			weeks[week] = true
		}
	}
	return worth
}
