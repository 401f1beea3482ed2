package assessment_test

import (
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func day(t testing.TB, text string) assessment.Date {
	t.Helper()
	d, err := assessment.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestSpanTo(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     assessment.Span
	}{
		{"2026-11-23", "2026-11-23", assessment.Span{Count: 0, Unit: assessment.Days}},
		{"2026-11-23", "2026-11-24", assessment.Span{Count: 1, Unit: assessment.Days}},
		{"2026-11-23", "2026-11-22", assessment.Span{Count: -1, Unit: assessment.Days}},
		{"2026-11-23", "2026-12-06", assessment.Span{Count: 13, Unit: assessment.Days}},
		{"2026-11-23", "2026-12-07", assessment.Span{Count: 2, Unit: assessment.Weeks}},
		{"2026-11-23", "2026-12-10", assessment.Span{Count: 2, Unit: assessment.Weeks}},
		{"2026-11-23", "2026-12-11", assessment.Span{Count: 3, Unit: assessment.Weeks}},
		{"2027-01-27", "2027-03-03", assessment.Span{Count: 5, Unit: assessment.Weeks}},
		{"2026-11-23", "2027-01-24", assessment.Span{Count: 9, Unit: assessment.Weeks}},
		{"2026-11-23", "2027-01-25", assessment.Span{Count: 2, Unit: assessment.Months}},
		{"2026-11-23", "2027-02-23", assessment.Span{Count: 3, Unit: assessment.Months}},
		{"2026-11-23", "2026-08-23", assessment.Span{Count: -3, Unit: assessment.Months}},
		{"2026-11-30", "2027-02-28", assessment.Span{Count: 3, Unit: assessment.Months}},
		{"2026-11-23", "2028-11-07", assessment.Span{Count: 23, Unit: assessment.Months}},
		{"2026-11-23", "2028-11-23", assessment.Span{Count: 2, Unit: assessment.Years}},
		{"2026-11-23", "2029-05-23", assessment.Span{Count: 2, Unit: assessment.Years}},
		{"2026-11-23", "2029-05-26", assessment.Span{Count: 3, Unit: assessment.Years}},
		{"2024-02-29", "2124-02-28", assessment.Span{Count: 100, Unit: assessment.Years}},
		// As near to the last of January as to the last of February, counted from the earlier day both ways.
		{"1999-12-31", "2001-02-14", assessment.Span{Count: 14, Unit: assessment.Months}},
		{"2001-02-14", "1999-12-31", assessment.Span{Count: -14, Unit: assessment.Months}},
	} {
		if got := day(t, c.from).SpanTo(day(t, c.to)); got != c.want {
			t.Errorf("from %s to %s: %+v, want %+v", c.from, c.to, got, c.want)
		}
	}
}

// A span said aloud, counted on from the earlier of the two days, is never further from the later than half a unit, and
// it is as long there as back.
func TestSpanIsNear(t *testing.T) {
	lengths := map[assessment.Unit]int{assessment.Days: 1, assessment.Weeks: 7, assessment.Months: 31, assessment.Years: 366}
	rapid.Check(t, func(t *rapid.T) {
		from := assessment.DateOf(time.Date(2000, 1, 1+rapid.IntRange(0, 40_000).Draw(t, "from"), 0, 0, 0, 0, time.UTC))
		to := from.Add(rapid.IntRange(-40_000, 40_000).Draw(t, "days"), assessment.Days)
		span := from.SpanTo(to)
		earlier, later, count := from, to, span.Count
		if to.Before(from) {
			earlier, later, count = to, from, -span.Count
		}
		off := earlier.Add(count, span.Unit).DaysUntil(later)
		if half := lengths[span.Unit] / 2; off > half+1 || off < -half-1 {
			t.Errorf("from %v to %v is %+v, which is %d days off", from, to, span, off)
		}
		if back := to.SpanTo(from); back.Count != -span.Count || back.Unit != span.Unit {
			t.Errorf("there %+v, and back %+v", span, back)
		}
	})
}

func TestAdd(t *testing.T) {
	for _, c := range []struct {
		from  string
		count int
		unit  assessment.Unit
		want  string
	}{
		{"2026-11-23", 10, assessment.Days, "2026-12-03"},
		{"2026-11-23", 2, assessment.Weeks, "2026-12-07"},
		{"2026-11-30", 3, assessment.Months, "2027-02-28"},
		{"2024-02-29", 1, assessment.Years, "2025-02-28"},
		{"2026-11-23", -1, assessment.Weeks, "2026-11-16"},
		{"", 1, assessment.Days, ""},
	} {
		if got := day(t, c.from).Add(c.count, c.unit); got.String() != c.want {
			t.Errorf("%s and %d %s: %s, want %s", c.from, c.count, c.unit, got, c.want)
		}
	}
}
