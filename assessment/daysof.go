package assessment

import (
	"slices"
	"time"
)

// DaysOf gives the days of work on a visit, as the days fall at where: from the day on which it began to the one on which the next began,
// which may have had work on both. Days before the first visit are of that one. There are none of a visit that there is not.
func (r Record) DaysOf(visit int, where *time.Location) Diary {
	v, err := r.Visits.Numbered(visit)
	if err != nil {
		return nil
	}
	next, err := r.Visits.Numbered(visit + 1)
	return slices.DeleteFunc(slices.Clone(r.Days), func(d Day) bool {
		early := visit > 1 && d.Date.Before(DateOf(v.Started.In(where)))
		return early || err == nil && DateOf(next.Started.In(where)).Before(d.Date)
	})
}
