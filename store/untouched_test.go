package store_test

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// To keep one for a year is remembered, until another year is over; of one that is deleted nothing is.
func TestKeptUntouchedForAYear(t *testing.T) {
	now := time.Date(2026, time.November, 30, 9, 0, 0, 0, time.UTC)
	st := storetest.Open(t, func() time.Time { return now })
	one := storetest.Add(t, st, assessment.Organisation{Name: "One", Audience: assessment.BME}, assessment.Quick)
	two := storetest.Add(t, st, assessment.Organisation{Name: "Two", Audience: assessment.BME}, assessment.Quick)
	count := func(want int) {
		t.Helper()
		if got, err := st.List().Untouched(); err != nil || len(got) != want {
			t.Errorf("there are %d, %v, want %d", len(got), err, want)
		}
	}
	count(0)
	now = now.AddDate(3, 0, 0)
	count(2)
	for _, c := range []storetest.Case{one, two} {
		if err := store.KeepUntouched(st, c.ID); err != nil {
			t.Fatal(err)
		}
	}
	count(0)
	if err := st.Delete(one.ID); err != nil {
		t.Fatal(err)
	}
	now = now.AddDate(1, 0, 0)
	count(1)
	if err := store.KeepUntouched(st, two.ID); err != nil {
		t.Fatal(err)
	}
	if got := st.Preferences().Get("kept untouched"); got != two.ID.String()+":2031-11-30" {
		t.Errorf("it remembers %q", got)
	}
}

// What was deleted is noted by number, time and backups, the latest first; what cannot be read of that is passed over.
func TestDeletionsAreNoted(t *testing.T) {
	now := time.Date(2026, time.November, 30, 9, 0, 0, 0, time.UTC)
	st := storetest.Open(t, func() time.Time { return now })
	for id := range 150 {
		if err := store.NoteDeleted(st, assessment.ID(id+1), id); err != nil {
			t.Fatal(err)
		}
	}
	got := store.Deletions(st)
	if len(got) != 100 || got[0].ID != 150 || got[0].Backups != 149 || !got[0].At.Equal(now) || got[99].ID != 51 {
		t.Errorf("%d are noted: %+v", len(got), got[0])
	}
	if err := st.Preferences().Save("deleted", "x 1:2 a:b:c 7:1796039389:2 ::"); err != nil {
		t.Fatal(err)
	}
	if got := store.Deletions(st); len(got) != 1 || got[0].ID != 7 {
		t.Errorf("of what cannot be read there is %+v", got)
	}
}
