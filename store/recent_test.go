package store_test

import (
	"fmt"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
)

func TestRecentIsTheTopOfTheCaseload(t *testing.T) {
	day := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	clock := func() time.Time { day = day.Add(time.Second); return day }
	kept, err := store.Open(t.TempDir(), clock)
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	var cases []*store.Case
	for i := range 70 {
		c, err := kept.Create(assessment.Organisation{Name: fmt.Sprintf("Example %d", i), Audience: assessment.BME}, assessment.Full)
		if err != nil {
			t.Fatal(err)
		}
		cases = append(cases, c)
	}
	if err := cases[3].SaveAnswer("capacity.time", assessment.Rating(2), store.Place{}); err != nil {
		t.Fatal(err)
	}
	if err := cases[5].SaveOrganisation(assessment.Organisation{Name: "Example renamed", Audience: assessment.BME}); err != nil {
		t.Fatal(err)
	}
	if err := kept.Delete(cases[60].ID()); err != nil {
		t.Fatal(err)
	}
	recent, more, err := kept.Recent()
	if err != nil {
		t.Fatal(err)
	}
	all, err := kept.Caseload()
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
	kept, err := store.Open(t.TempDir(), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	if recent, more, err := kept.Recent(); len(recent) != 0 || more || err != nil {
		t.Errorf("an empty store has %d recent, more %v, %v", len(recent), more, err)
	}
}
