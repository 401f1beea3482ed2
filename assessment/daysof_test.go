package assessment_test

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
)

// The days of work are shared out among the visits; the one on which a visit ended and the next began is both's.
func TestTheDaysOfAVisit(t *testing.T) {
	r := group(assessment.Full)
	r.Revisit(assessment.Full, noon.AddDate(0, 0, 10))
	for _, day := range []int{-1, 0, 5, 10, 11} {
		r.Days = r.Days.With(assessment.Day{Date: assessment.DateOf(noon.AddDate(0, 0, day)), Note: time.Duration(day).String()})
	}
	for visit, want := range map[int][]string{1: {"-1ns", "0s", "5ns", "10ns"}, 2: {"10ns", "11ns"}, 0: nil, 3: nil} {
		var got []string
		for _, d := range r.Visits.DaysOf(visit, r.Days, time.UTC) {
			got = append(got, d.Note)
		}
		if !slices.Equal(got, want) {
			t.Errorf("visit %d has the days %q, want %q", visit, got, want)
		}
	}
}
