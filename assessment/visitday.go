package assessment

import "time"

// SayDay gives a visit a day of its own; no date takes that back. The error is ErrNoVisit.
func (list *Visits) SayDay(visit int, day Date) error {
	return list.change(visit, func(v *Visit) { v.On = day })
}

// DayBetween gives the days of the visits before and after one, between which its own must be, as the days fall at where; no date if
// there is no such visit.
func (list Visits) DayBetween(visit int, where *time.Location) (before, after Date) {
	if v, err := list.Numbered(visit - 1); err == nil {
		before = v.Day(where)
	}
	if v, err := list.Numbered(visit + 1); err == nil {
		after = v.Day(where)
	}
	return before, after
}

// dayGiven is the day that a sheet came with; no date where it has none, or one that is still to come.
func (s Sheet) dayGiven(now time.Time) Date {
	if DateOf(now.Local()).Before(s.Date) {
		return Date{}
	}
	return s.Date
}
