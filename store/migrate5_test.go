package store

import (
	"encoding/binary"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/gate"
)

// A file of version 5 opens with all that is in it, and has a place for what came with version 6.
func TestVersion5IsBroughtUpToDate(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	s := open(t, folder)
	id := create(t, s, "Example Group").ID
	before := give(t, s, id, "trust.roles", assessment.Rating(2))
	must(t, s.file.Update(func(tx *gate.Tx) error {
		r, err := readRoll(tx)
		must(t, err)
		r.version = 5
		must(t, r.put(tx))
		return tx.Bare().Put(metaShelf, versionKey, binary.BigEndian.AppendUint64(nil, 5))
	}))
	s = reopen(t, s)
	same(t, get(t, s, id), before)
	now := labelled(t, s, id, "Ana", "Leeds")
	s = reopen(t, s)
	same(t, get(t, s, id), now)
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
		t.Errorf("check %+v, %v", report, err)
	}
}

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
	if _, err := to.TakeIn([]bundle.Bundle{about}, Words{}); err == nil {
		t.Error("one that has them in another part is taken in")
	}
}
