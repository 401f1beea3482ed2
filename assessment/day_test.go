package assessment_test

import (
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func TestOneNoteADay(t *testing.T) {
	with := assessment.Sitting{Company: assessment.WithMentor, Facilitator: "A. B."}
	later := assessment.Day{Date: date(2026, time.May, 2), Sitting: with, Note: "first words", Answered: 4}
	earlier := assessment.Day{Date: date(2026, time.March, 30), Note: "two\nlines"}
	changed := assessment.Day{Date: later.Date, Sitting: with, Note: "last words", Answered: 9}
	last := assessment.Day{Date: date(2026, time.May, 3), Answered: 1}
	var days assessment.Diary
	for _, day := range []assessment.Day{later, earlier, last, changed} {
		days = days.With(day)
	}
	if want := (assessment.Diary{earlier, changed, last}); !reflect.DeepEqual(days, want) {
		t.Errorf("days %+v, want %+v", days, want)
	}
	for day, want := range map[assessment.Date]assessment.Day{
		earlier.Date: earlier, changed.Date: changed, last.Date: last, date(2026, time.May, 1): {},
	} {
		if got := days.Of(day); got != want {
			t.Errorf("of %v: %+v, want %+v", day, got, want)
		}
	}
}

// A day without a note and without answers is nothing to remember.
func TestAnEmptyDayIsTakenAway(t *testing.T) {
	with := assessment.Sitting{Company: assessment.WithMentor, Facilitator: "A. B."}
	may := date(2026, time.May, 1)
	var days assessment.Diary
	for _, c := range []struct {
		day  assessment.Day
		kept int
	}{
		{assessment.Day{Date: may, Sitting: with}, 0},
		{assessment.Day{Date: may, Sitting: with, Note: "a note"}, 1},
		{assessment.Day{Date: may, Sitting: with, Answered: 1}, 1},
		{assessment.Day{Date: date(2026, time.May, 2), Sitting: with}, 1},
		{assessment.Day{Date: may, Sitting: with}, 0},
	} {
		if days = days.With(c.day); len(days) != c.kept {
			t.Errorf("after %+v there is %+v", c.day, days)
		}
	}
}

// Whatever is noted, in whatever order: each day once, the oldest first, with what was noted last.
func TestTheDiaryStaysInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var days assessment.Diary
		noted := make(map[assessment.Date]assessment.Day)
		for range rapid.IntRange(0, 12).Draw(t, "notes") {
			// Years far apart, so that the order of the text and that of the days could differ.
			day := assessment.Day{Date: date(rapid.SampledFrom([]int{1, 999, 2026, 9999}).Draw(t, "year"), time.March, rapid.IntRange(9, 11).Draw(t, "day")),
				Answered: rapid.IntRange(0, 3).Draw(t, "answered")}
			noted[day.Date] = day
			if day.Answered == 0 {
				delete(noted, day.Date)
			}
			days = days.With(day)
		}
		if len(days) != len(noted) {
			t.Fatalf("%d days of %+v", len(noted), days)
		}
		for i, day := range days {
			if day != noted[day.Date] || days.Of(day.Date) != day || i > 0 && !days[i-1].Date.Before(day.Date) {
				t.Fatalf("day %d of %+v; noted was %+v", i, days, noted)
			}
		}
	})
}
