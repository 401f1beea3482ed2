package assessment

import (
	"slices"
	"time"
)

// DaysOf gives the days with work on a visit, as the days fall at where: from the day on which it began to the day on which the next one
// began, which may have had work on both. Days before the first visit belong to that one. A visit that does not exist has none.
func (list Visits) DaysOf(visit int, days Diary, where *time.Location) Diary {
	v, err := list.Numbered(visit)
	if err != nil {
		return nil
	}
	next, err := list.Numbered(visit + 1)
	return slices.DeleteFunc(slices.Clone(days), func(d Day) bool {
		early := visit > 1 && d.Date.Before(DateOf(v.Started.In(where)))
		return early || err == nil && DateOf(next.Started.In(where)).Before(d.Date)
	})
}
