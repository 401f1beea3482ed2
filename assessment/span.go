package assessment

// Span is the time from one day to another, as people would say it: in days when it is short, and in weeks, months or
// years when it is longer.
type Span struct {
	Count int // below 0 when the other day is the earlier one
	Unit  Unit
}

// Unit is a length of time.
type Unit string

// The units.
const (
	Days   Unit = "days"
	Weeks  Unit = "weeks"
	Months Unit = "months"
	Years  Unit = "years"
)

// Units gives all of them, the shortest first.
func Units() []Unit { return []Unit{Days, Weeks, Months, Years} }

// Where one unit ends and the next begins.
const (
	daysToWeeks   = 14
	daysToMonths  = 63
	monthsToYears = 24
)

// SpanTo gives the time from d to other: days below two weeks, weeks below nine, months below two years; to the nearest week, month or
// year, a half counting as a whole. It always counts on from the earlier of the two, so that it is as long there as back: months counted
// back from their ends would not be. Both must be dates.
func (d Date) SpanTo(other Date) Span {
	if other.Before(d) {
		span := other.SpanTo(d)
		span.Count = -span.Count
		return span
	}
	days := d.DaysUntil(other)
	if days < daysToWeeks {
		return Span{days, Days}
	}
	if days < daysToMonths {
		return Span{(days*2 + 7) / 14, Weeks}
	}
	if months := d.nearest(other, Months); months < monthsToYears {
		return Span{months, Months}
	}
	return Span{d.nearest(other, Years), Years}
}

// nearest counts the months or years from d to other, which is no earlier, to the nearest.
func (d Date) nearest(other Date, unit Unit) int {
	count := other.Year - d.Year
	if unit == Months {
		count = count*12 + int(other.Month-d.Month)
	}
	if other.Before(d.Add(count, unit)) {
		count--
	}
	if before, after := d.Add(count, unit), d.Add(count+1, unit); before.DaysUntil(other) >= other.DaysUntil(after) {
		count++
	}
	return count
}

// Add gives the day that is so many units on, or back when below 0: of months and years the same day, or the last of a
// month that is too short. From no date it gives none.
func (d Date) Add(count int, unit Unit) Date {
	switch {
	case d.IsZero():
		return Date{}
	case unit == Years:
		return d.AddMonths(12 * count)
	case unit == Months:
		return d.AddMonths(count)
	case unit == Weeks:
		count *= 7
	}
	return DateOf(d.Time().AddDate(0, 0, count))
}
