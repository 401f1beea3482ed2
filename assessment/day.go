package assessment

import (
	"cmp"
	"slices"
	"time"
)

// Day is what was noted about one day's work with an organisation.
type Day struct {
	Date     Date
	Sitting  Sitting
	Note     string // private, as every note
	Answered int    // how many questions, by the time of the note
}

// Diary is the days of an organisation, the oldest first.
type Diary []Day

// isEmpty says that there is nothing to remember of the day.
func (d Day) isEmpty() bool { return d.Note == "" && d.Answered == 0 }

// Of gives what was noted about a day; the zero value where nothing was.
func (list Diary) Of(date Date) Day {
	if i, found := list.index(date); found {
		return list[i]
	}
	return Day{}
}

// With gives the days with a new note on one, in place of the old one. A day without a note and without answers is taken out.
func (list Diary) With(day Day) Diary {
	i, found := list.index(day.Date)
	list = slices.Clone(list)
	if found {
		list = slices.Delete(list, i, i+1)
	}
	if !day.isEmpty() {
		list = slices.Insert(list, i, day)
	}
	return list
}

// LastWorked is the last day on which something was noted, or answered on the current visit, as the days fall at where; the day on
// which that began where nothing was.
func (list Diary) LastWorked(current Visit, where *time.Location) Date {
	last := current.Day(where)
	if len(list) > 0 && last.Before(list[len(list)-1].Date) {
		return list[len(list)-1].Date
	}
	return last
}

func (list Diary) index(date Date) (int, bool) {
	return slices.BinarySearchFunc(list, date, func(d Day, date Date) int {
		return cmp.Compare(d.Date.String(), date.String())
	})
}
