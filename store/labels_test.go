package store

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
)

func labelled(t *testing.T, s *Store, id assessment.ID, mentor, place string) assessment.Record {
	t.Helper()
	return change(t, s, id, func(r *assessment.Record, _ time.Time) {
		r.Organisation.Labels = assessment.Labels{Mentor: mentor, Place: place}
	})
}

// Mentor and place come along. A copy that says nothing of them, as from an earlier program, takes none away, also where what the
// organisation says of itself was changed in it later.
func TestMentorAndPlaceComeAlong(t *testing.T) {
	t.Parallel()
	from, to := open(t, throwaway(t)), open(t, throwaway(t))
	id := create(t, from, "Example Group").ID
	none := moved(t, from, id)
	labelled(t, from, id, "Ana", "Leeds")
	takeIn(t, to, moved(t, from, id))
	change(t, from, id, func(r *assessment.Record, _ time.Time) { r.Organisation.Name = "Another Name" })
	later := moved(t, from, id)
	delete(later.Entries, bundle.Labels)
	takeIn(t, to, none)
	takeIn(t, to, later)
	if got := get(t, to, id).Organisation; got.Labels != (assessment.Labels{Mentor: "Ana", Place: "Leeds"}) || got.Name != "Another Name" {
		t.Errorf("it has %+v", got)
	}
	list, err := to.Caseload()
	if must(t, err); list[0].Labels.Place != "Leeds" {
		t.Errorf("the list has %+v", list[0])
	}
	about := moved(t, from, id)
	delete(about.Entries, bundle.Labels)
	set(about.Entries, bundle.About, `{"organisation":{"name":"Example","audience":"bme","labels":{"mentor":"Ana"}},"created":"2026-11-30T09:00:00Z"}`)
	if _, err := to.Bundles().TakeIn([]bundle.Bundle{about}, Words{}); err == nil {
		t.Error("one that has them in another part is taken in")
	}
}
