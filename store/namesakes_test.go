package store

import (
	"testing"
	"time"

	"equalfooting/assessment"
)

// Two of the same name are known as such as soon as there are two, and no longer.
func TestNamesakes(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	is := func(name string, want bool) {
		t.Helper()
		if s.List().Namesake(name) != want {
			t.Errorf("%q: want %v", name, want)
		}
	}
	one := create(t, s, "Café Group")
	is("Café Group", false)
	is("Another", false)
	other := create(t, s, "cafe  group")
	is("Café Group", true)
	change(t, s, other.ID, func(r *assessment.Record, _ time.Time) { r.Organisation.Name = "Tea Group" })
	is("Café Group", false)
	change(t, s, other.ID, func(r *assessment.Record, _ time.Time) { r.Organisation.Name = "Cafe Group" })
	is("Café Group", true)
	must(t, s.Delete(one.ID))
	is("Cafe Group", false)
	from := open(t, throwaway(t))
	takeIn(t, s, moved(t, from, create(t, from, "Cafe Group").ID))
	is("Cafe Group", true)
}
