package assessment_test

import (
	"encoding/json"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func date(year int, month time.Month, day int) assessment.Date {
	return assessment.Date{Year: year, Month: month, Day: day}
}

// drawDate draws any real date whose year is in this range.
func drawDate(t *rapid.T, label string, firstYear, lastYear int) assessment.Date {
	days := date(firstYear, time.January, 1).DaysUntil(date(lastYear, time.December, 31))
	n := rapid.IntRange(0, days).Draw(t, label)
	return assessment.DateOf(date(firstYear, time.January, 1).Time().AddDate(0, 0, n))
}

func TestParseDate(t *testing.T) {
	for _, c := range []struct {
		text string
		want assessment.Date
		ok   bool
	}{
		{"", assessment.Date{}, true},
		{"2027-03-01", date(2027, time.March, 1), true},
		{"2028-02-29", date(2028, time.February, 29), true},
		{"0001-01-01", date(1, time.January, 1), true},
		{"9999-12-31", date(9999, time.December, 31), true},
		{"2027-02-29", assessment.Date{}, false},
		{"2027-13-01", assessment.Date{}, false},
		{"2027-00-01", assessment.Date{}, false},
		{"0000-01-01", assessment.Date{}, false},
		{"10000-01-01", assessment.Date{}, false},
		{"2027-3-1", assessment.Date{}, false},
		{"01/03/2027", assessment.Date{}, false},
		{" 2027-03-01", assessment.Date{}, false},
		{"2027-03-01T10:00:00Z", assessment.Date{}, false},
	} {
		got, err := assessment.ParseDate(c.text)
		if got != c.want || (err == nil) != c.ok {
			t.Errorf("%q: %+v, %v; want %+v, and no error is %v", c.text, got, err, c.want, c.ok)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, text := range []string{"", "2027-03-01", "2028-02-29", "2027-02-29", "0000-00-00", "0000-01-01", "9999-12-31", "1-1-1", "2027-03-01\n"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := assessment.ParseDate(text)
		switch {
		case err != nil && !d.IsZero():
			t.Errorf("%q: %+v beside %v", text, d, err)
		case err == nil && d.String() != text:
			t.Errorf("%q was read as %+v, which is %q", text, d, d)
		case err == nil && d.Known() == d.IsZero():
			t.Errorf("%q was read as %+v: known %v, none %v", text, d, d.Known(), d.IsZero())
		}
	})
}

func TestDateKnown(t *testing.T) {
	for _, c := range []struct {
		date assessment.Date
		want bool
	}{
		{assessment.Date{}, false},
		{date(2027, time.March, 31), true},
		{date(2027, time.April, 31), false},
		{date(2028, time.February, 29), true},
		{date(2100, time.February, 29), false},
		{date(2027, 13, 1), false},
		{date(2027, time.March, 0), false},
		{date(2027, 0, 1), false},
		{date(0, time.March, 1), false},
		{date(-5, time.March, 1), false},
		{date(1, time.January, 1), true},
		{date(9999, time.December, 31), true},
		{date(10000, time.January, 1), false},
	} {
		if got := c.date.Known(); got != c.want {
			t.Errorf("%+v is known: %v, want %v", c.date, got, c.want)
		}
	}
}

// The day is the one on the clock that gave the moment, whatever day it is elsewhere.
func TestDateOfGoesByTheMomentsClock(t *testing.T) {
	east := time.FixedZone("example east", 10*60*60)
	moment := time.Date(2027, time.March, 1, 2, 0, 0, 0, east)
	if here, there := assessment.DateOf(moment), assessment.DateOf(moment.UTC()); here != date(2027, time.March, 1) || there != date(2027, time.February, 28) {
		t.Errorf("%s is %s in the east and %s in UTC", moment, here, there)
	}
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from   assessment.Date
		months int
		want   assessment.Date
	}{
		{date(2026, time.November, 23), assessment.MonthsToNextLook, date(2027, time.February, 23)},
		{date(2026, time.November, 30), 3, date(2027, time.February, 28)},
		{date(2027, time.November, 30), 3, date(2028, time.February, 29)},
		{date(2028, time.February, 29), 12, date(2029, time.February, 28)},
		{date(2028, time.February, 29), 48, date(2032, time.February, 29)},
		{date(2027, time.January, 31), 0, date(2027, time.January, 31)},
		{date(2027, time.March, 31), -1, date(2027, time.February, 28)},
		{date(2027, time.January, 15), -1, date(2026, time.December, 15)},
		{date(2027, time.January, 31), 3, date(2027, time.April, 30)},
		{assessment.Date{}, 3, assessment.Date{}},
	} {
		if got := c.from.AddMonths(c.months); got != c.want {
			t.Errorf("%s and %d months: %s, want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestAddMonthsClamps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := drawDate(t, "from", 1000, 3000)
		months := rapid.IntRange(-1200, 1200).Draw(t, "months")
		got := from.AddMonths(months)
		gone := 12*(got.Year-from.Year) + int(got.Month-from.Month)
		clamped := got.Day < from.Day && !date(got.Year, got.Month, got.Day+1).Known()
		if !got.Known() || gone != months || got.Day != from.Day && !clamped {
			t.Errorf("%s and %d months: %s", from, months, got)
		}
	})
}

func TestBeforeIsAStrictOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) assessment.Date {
			if rapid.IntRange(0, 9).Draw(t, label+" is none") == 0 {
				return assessment.Date{}
			}
			return drawDate(t, label, 2026, 2027)
		}
		a, b, c := draw("a"), draw("b"), draw("c")
		if a.Before(a) {
			t.Errorf("%s is before itself", a)
		}
		if a.Before(b) && b.Before(a) {
			t.Errorf("%s and %s are each before the other", a, b)
		}
		if a.Before(b) && b.Before(c) && !a.Before(c) {
			t.Errorf("%s is before %s, which is before %s, but not before that", a, b, c)
		}
		want := !a.IsZero() && !b.IsZero() && a.String() < b.String()
		if got := a.Before(b); got != want {
			t.Errorf("%q is before %q: %v", a, b, got)
		}
	})
}

func TestDaysUntilCountsTheDaysBetween(t *testing.T) {
	for _, c := range []struct {
		from, to assessment.Date
		want     int
	}{
		{date(2027, time.March, 1), date(2027, time.March, 1), 0},
		{date(2027, time.February, 28), date(2027, time.March, 1), 1},
		{date(2028, time.February, 28), date(2028, time.March, 1), 2},
		{date(2027, time.March, 1), date(2026, time.March, 1), -365},
		{date(1, time.January, 1), date(9999, time.December, 31), 3652058},
	} {
		if got := c.from.DaysUntil(c.to); got != c.want {
			t.Errorf("from %s to %s: %d, want %d", c.from, c.to, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		from := drawDate(t, "from", 1000, 3000)
		want := rapid.IntRange(-300_000, 300_000).Draw(t, "days")
		to := assessment.DateOf(from.Time().AddDate(0, 0, want))
		if got := from.DaysUntil(to); got != want || to.DaysUntil(from) != -want {
			t.Errorf("from %s to %s: %d and back %d, want %d", from, to, got, to.DaysUntil(from), want)
		}
	})
}

func TestDateSurvivesStringAndJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawDate(t, "date", 1, 9999)
		if got, err := assessment.ParseDate(want.String()); err != nil || got != want {
			t.Errorf("%+v is %q, which is read as %+v, %v", want, want, got, err)
		}
		kept, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got assessment.Date
		if err := json.Unmarshal(kept, &got); err != nil || got != want {
			t.Errorf("%s came back as %+v, %v", kept, got, err)
		}
	})
}

// Better not kept at all, and noticed, than kept as another day or as what cannot be read again.
func TestWhatIsNoDayIsNotWritten(t *testing.T) {
	for _, d := range []assessment.Date{
		date(2027, time.February, 30), date(20270, time.March, 1), date(0, time.March, 1), {Day: 5},
	} {
		if kept, err := json.Marshal(d); err == nil {
			t.Errorf("%+v was written as %s", d, kept)
		}
	}
	if kept, err := json.Marshal(assessment.Date{}); err != nil || string(kept) != `""` {
		t.Errorf("no date was written as %s, %v", kept, err)
	}
}
