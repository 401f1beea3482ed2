package assessment

import (
	"errors"
	"fmt"
	"time"
)

// Date is a day without a time of day, such as the day by which an action is to be done. The zero value is no date.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf gives the day of a moment, where that moment's clock stands.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

const dateForm = "2006-01-02"

// ParseDate reads a date as files hold it: 2027-03-01. The empty text is no date.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, nil
	}
	t, err := time.Parse(dateForm, text)
	if err != nil {
		return Date{}, fmt.Errorf("read date %q: %w", text, err)
	}
	d := DateOf(t)
	if !d.Known() {
		return Date{}, fmt.Errorf("read date %q: %w", text, errNoDay)
	}
	return d, nil
}

var errNoDay = errors.New("no day of the calendar from year 1 to 9999")

// Known says whether the year, the month and the day make a real date, which 30 February does not. Years go from 1 to
// 9999, as a year with more digits could be written to a file but not read back.
func (d Date) Known() bool {
	return d.Year >= 1 && d.Year <= 9999 && DateOf(d.Time()) == d
}

// IsZero says that there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Time gives the moment at which the day begins, in UTC.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// Before says whether d is an earlier day than other; false when either is no date.
func (d Date) Before(other Date) bool {
	return !d.IsZero() && !other.IsZero() && d.Time().Before(other.Time())
}

// DaysUntil counts the days from d to other, below 0 when other is the earlier one. It means something only when there
// are both dates.
func (d Date) DaysUntil(other Date) int {
	const secondsPerDay = 24 * 60 * 60
	// Not by Sub: a time.Duration ends at 292 years.
	return int((other.Time().Unix() - d.Time().Unix()) / secondsPerDay)
}

// AddMonths gives the same day so many months on, or back when below 0, or the last day of that month where it is
// shorter. From no date it gives none.
func (d Date) AddMonths(months int) Date {
	if d.IsZero() {
		return Date{}
	}
	first := time.Date(d.Year, d.Month+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return Date{first.Year(), first.Month(), min(d.Day, last)}
}

// String gives the date as files hold it; "" for none.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format(dateForm)
}

// MarshalText gives the date as files hold it. What is neither a real date nor none is an error: it would come back as
// another day, or not at all.
func (d Date) MarshalText() ([]byte, error) {
	if !d.IsZero() && !d.Known() {
		return nil, fmt.Errorf("write date %d-%d-%d: %w", d.Year, d.Month, d.Day, errNoDay)
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads it back, with ParseDate's errors.
func (d *Date) UnmarshalText(text []byte) (err error) {
	*d, err = ParseDate(string(text))
	return err
}
