package store

import (
	"fmt"
	"testing"
	"time"

	"equalfooting/assessment"
)

func TestRecentIsTheTopOfTheCaseload(t *testing.T) {
	t.Parallel()
	st := open(t, throwaway(t))
	for i := range 70 {
		create(t, st, fmt.Sprintf("Example %d", i))
	}
	give(t, st, 4, "capacity.time", assessment.Rating(2))
	change(t, st, 6, func(r *assessment.Record, _ time.Time) { r.Organisation.Name = "Example renamed" })
	must(t, st.Delete(61))
	recent, more, err := st.List().Recent(recentKept)
	if err != nil {
		t.Fatal(err)
	}
	all, err := st.Caseload()
	if err != nil {
		t.Fatal(err)
	}
	if !more || len(recent) != 49 || len(all) != 69 {
		t.Fatalf("%d recent of %d, more %v", len(recent), len(all), more)
	}
	for i := range recent {
		if recent[i] != all[i] {
			t.Errorf("row %d is %q, in the caseload %q", i, recent[i].Name, all[i].Name)
		}
	}
}

func TestRecentOfAFewIsAll(t *testing.T) {
	t.Parallel()
	st := open(t, throwaway(t))
	if recent, more, err := st.List().Recent(recentKept); len(recent) != 0 || more || err != nil {
		t.Errorf("an empty store has %d recent, more %v, %v", len(recent), more, err)
	}
}
