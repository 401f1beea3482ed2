package assessment_test

import (
	"errors"
	"testing"
	"time"

	"equalfooting/assessment"
)

// A visit is of the day that was given for it, whatever is answered later; without one it is of the day of the last answer.
func TestAVisitHasADayOfItsOwn(t *testing.T) {
	paper := assessment.DateOf(noon.AddDate(0, 0, -5))
	r := group(assessment.Full)
	if err := r.Visits.SayDay(1, paper); err != nil {
		t.Fatal(err)
	}
	r.Give("trust.roles", assessment.Rating(2), noon.AddDate(0, 0, 2))
	if got := r.Current().Day(time.UTC); got != paper {
		t.Errorf("it is of %v", got)
	}
	if got := r.Current().UsualLook(paper); got != paper.AddMonths(3) {
		t.Errorf("the next look is on %v", got)
	}
	r.Revisit(assessment.Full, noon.AddDate(0, 1, 0))
	if before, after := r.Visits.DayBetween(2, time.UTC); before != paper || !after.IsZero() {
		t.Errorf("the second is between %v and %v", before, after)
	}
	if before, after := r.Visits.DayBetween(1, time.UTC); !before.IsZero() || after != assessment.DateOf(noon.AddDate(0, 1, 0)) {
		t.Errorf("the first is between %v and %v", before, after)
	}
	if err := r.Visits.SayDay(1, assessment.Date{}); err != nil || r.Visits[0].Day(time.UTC) != assessment.DateOf(noon.AddDate(0, 0, 2)) {
		t.Errorf("without a day of its own it is of %v, %v", r.Visits[0].Day(time.UTC), err)
	}
	if err := r.Visits.SayDay(3, paper); !errors.Is(err, assessment.ErrNoVisit) {
		t.Errorf("a visit that there is not gives %v", err)
	}
}

// The day that a file gives stays with the visit and with the view that come of it, unless it is still to come.
func TestTheDayOfAFileIsKept(t *testing.T) {
	past, coming := assessment.DateOf(noon.AddDate(0, 0, -30)), assessment.DateOf(noon.AddDate(0, 0, 30))
	for given, want := range map[assessment.Date]assessment.Date{past: past, coming: {}, {}: {}, assessment.DateOf(noon.Local()): assessment.DateOf(noon.Local())} {
		sheet := assessment.Sheet{Edition: assessment.Full, Date: given, Answers: answers(map[string]string{"trust.roles": "3"})}
		r := assessment.NewRecord(sheet, false, noon)
		number := r.AddViewOf("A trustee", sheet, false, noon)
		view, err := r.Views.Numbered(number)
		if err != nil || view.On != want || r.Current().On != want {
			t.Errorf("of a file of %v the visit is of %v, and the view of %v, %v", given, r.Current().On, view.On, err)
		}
	}
}
