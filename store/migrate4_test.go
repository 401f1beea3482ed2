package store

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// ofVersion opens a data file as that version wrote it.
func ofVersion(t *testing.T, file string) *Store {
	t.Helper()
	folder := throwaway(t)
	must(t, os.WriteFile(filepath.Join(folder, fileName), readFile(t, filepath.Join("testdata", file)), 0o600))
	return open(t, folder)
}

// Files as versions 3 and 4 wrote them open with all that is in them, and an answer more, and one that is taken away.
func TestVersions3And4AreBroughtUpToDate(t *testing.T) {
	t.Parallel()
	for _, file := range []string{"version3.db", "version4.db"} {
		s := ofVersion(t, file)
		check := func(when string) {
			if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 3 {
				t.Errorf("%s %s: check %+v, %v", file, when, report, err)
			}
		}
		check("opened")
		r := get(t, s, 2)
		if len(r.Visits) != 3 || len(r.Visits[0].Answers) != 3 || len(r.Views) != 4 || len(r.Plan) != 2 || len(r.Days) != 2 ||
			r.Offer.Does != "Example" || r.Sitting.Facilitator != "Example" || !get(t, s, 3).Archived || !get(t, s, 1).Example {
			t.Errorf("%s: %+v", file, r)
		}
		if s.Preferences().Get("front") != "plain" || s.Session().Trail().Place().Page != "question" {
			t.Errorf("%s: a preference or the trail is lost", file)
		}
		now := change(t, s, 2, func(r *assessment.Record, now time.Time) {
			r.Give("trust.roles", assessment.Rating(3), now)
			must(t, r.Views.Remove(1))
			plan, err := r.Plan.Without(1)
			must(t, err)
			r.Plan = plan
		})
		s = reopen(t, s)
		same(t, get(t, s, 2), now)
		check("changed")
	}
}

// What two copies of an older file call the same thing is the same.
func TestCopiesOfAnOlderFileCallThingsTheSame(t *testing.T) {
	t.Parallel()
	uids := func() (list []string) {
		s := ofVersion(t, "version4.db")
		change(t, s, 2, func(r *assessment.Record, _ time.Time) {
			must(t, r.Views.Open(1))
			must(t, r.Visits.SayWhoAnswered(1, assessment.ByTrustee))
			r.Plan, _ = r.Plan.With(1, func(a *assessment.PlanAction) { a.What = "Something else" })
		})
		must(t, s.view(func(tx *gate.Tx) error {
			for shelf, key := range map[gate.Shelf][]byte{assessmentsShelf: keyOf(2, 1), viewsShelf: keyOf(2, 1, 1), planShelf: keyOf(2, 1)} {
				m, _ := markOf(tx, shelf, key)
				if len(m.UID) != uidLength || m.At == 0 || len(m.By) != 8 {
					t.Errorf("%s has the mark %+v", shelf, m)
				}
				list = append(list, string(shelf)+m.UID)
			}
			return nil
		}))
		slices.Sort(list)
		return list
	}
	if one, other := uids(), uids(); !slices.Equal(one, other) {
		t.Errorf("%q and %q", one, other)
	}
}

// A change comes later than what it replaces, and than what was taken away in its place, whatever the clock says.
func TestALaterChangeHasALaterStamp(t *testing.T) {
	t.Parallel()
	at := clock()()
	s, err := Open(throwaway(t), func() time.Time { return at })
	must(t, err)
	defer s.Close()
	id := create(t, s, "Example Group").ID
	stampNow := func() stamp {
		var m mark
		must(t, s.view(func(tx *gate.Tx) error {
			key := answerKey(id, 1, "trust.roles")
			var there bool
			if m, there = markOf(tx, answersShelf, key); !there {
				m, _ = markOf(tx, goneShelf, goneKey(id, answersShelf, key[idLength:]))
			}
			return nil
		}))
		return m.stamp
	}
	last := int64(0)
	for i, a := range []assessment.Answer{assessment.Rating(1), assessment.Rating(2), {}, assessment.Rating(2), assessment.Rating(3)} {
		at = at.Add(-time.Hour)
		give(t, s, id, "trust.roles", a)
		got := stampNow()
		if got.At <= last || len(got.By) != 8 || got.Over != 0 {
			t.Errorf("change %d has the stamp %+v, after %d", i, got, last)
		}
		last = got.At
	}
	if now := (stamp{At: 5, By: "other", Over: 3}).next(time.UnixMilli(9), "ours"); now != (stamp{At: 9, By: "ours", Over: 5}) {
		t.Errorf("what takes the place of another file's has the stamp %+v", now)
	}
}
