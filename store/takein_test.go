package store

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"

	"pgregory.net/rapid"
)

var theirWords = Words{Others: "Others"}

// moved gives an organisation as a file, and the file read.
func moved(t rapid.TB, s *Store, id assessment.ID) bundle.Bundle {
	t.Helper()
	b, err := s.Bundles().Of(id)
	must(t, err)
	data, err := bundle.Encode(b)
	must(t, err)
	b, err = bundle.Decode(data)
	must(t, err)
	return b
}

// takeIn takes bundles in, which has to do what was said before, and nothing the second time.
func takeIn(t rapid.TB, s *Store, list ...bundle.Bundle) []assessment.Record {
	t.Helper()
	_, err := s.Bundles().Coming(list, theirWords)
	must(t, err)
	records, err := s.Bundles().TakeIn(list, theirWords)
	must(t, err)
	again, err := s.Bundles().Coming(list, theirWords)
	must(t, err)
	for i, a := range again {
		if !a.Same {
			t.Fatalf("a second time bundle %d changes %+v", i, a)
		}
	}
	before := moved(t, s, records[0].ID)
	records, err = s.Bundles().TakeIn(list, theirWords)
	must(t, err)
	if after := moved(t, s, records[0].ID); !reflect.DeepEqual(after, before) {
		t.Fatalf("a second time changes\n%v\nto\n%v", before, after)
	}
	return records
}

func checkSound(t rapid.TB, s *Store) {
	t.Helper()
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
		t.Fatalf("check %+v, %v", report, err)
	}
}

// asHere gives a record as it is under another number and time.
func asHere(r, here assessment.Record) assessment.Record {
	r.ID, r.Touched = here.ID, here.Touched
	return r
}

func TestAnOrganisationIsMovedWhole(t *testing.T) {
	t.Parallel()
	for _, version := range []string{"", "version4.db"} {
		from, to := open(t, throwaway(t)), open(t, throwaway(t))
		id := assessment.ID(2)
		if version != "" {
			from = ofVersion(t, version)
		} else {
			create(t, from, "Another")
			liveAYear(t, from, create(t, from, "Example Group").ID, "Example <Women's> Group & Co")
		}
		change(t, from, id, func(r *assessment.Record, now time.Time) {
			must(t, r.Views.Remove(1))
			r.Give("capacity.skills", assessment.Rating(1), now)
		})
		give(t, from, id, "capacity.skills", assessment.Answer{})
		create(t, to, "Another")
		create(t, to, "Something else")
		create(t, to, "Example Group")
		was := get(t, from, id)
		coming, err := to.Bundles().Coming([]bundle.Bundle{moved(t, from, id)}, theirWords)
		must(t, err)
		if a := coming[0]; a.ID != 0 || !a.Namesake || a.Name != "Example Group" || a.Visits.New != 3 || a.Steps.New != 2 || a.Days.New != 2 || a.Same || len(a.Conflicts) > 0 {
			t.Errorf("%q: %+v", version, a)
		}
		got := takeIn(t, to, moved(t, from, id))[0]
		want := asHere(was, got)
		if got.ID != 4 {
			t.Errorf("its number is %d", got.ID)
		}
		same(t, withoutNumbers(got), withoutNumbers(want))
		to = reopen(t, to)
		same(t, get(t, to, 4), got)
		checkSound(t, to)
		if summary, err := to.Find("4"); err != nil || summary != got.Summary() {
			t.Errorf("%+v, %v", summary, err)
		}
		// Back again it changes nothing.
		back := takeIn(t, from, moved(t, to, 4))[0]
		same(t, back, was)
	}
}

// withoutNumbers gives a record without the numbers that each file gives for itself, and what it notes for its own calendars.
func withoutNumbers(r assessment.Record) assessment.Record {
	r.LastView, r.LastAction, r.CalledOff = 0, 0, nil
	views, plan := r.Views, r.Plan
	r.Views, r.Plan = nil, nil
	for _, v := range views {
		v.Number = 0
		r.Views = append(r.Views, v)
	}
	slices.SortStableFunc(r.Views, func(a, b assessment.View) int { // of those made at once
		return cmp.Or(cmp.Compare(a.Visit, b.Visit), a.Added.Compare(b.Added), cmp.Compare(a.Kind, b.Kind))
	})
	for _, a := range plan {
		a.Number = 0
		r.Plan = append(r.Plan, a)
	}
	return r
}

// Whatever is done to two copies of an organisation: once each has taken the other in, they are the same, and sound.
func TestTwoCopiesBecomeOne(t *testing.T) {
	t.Parallel()
	parent := throwaway(t)
	rapid.Check(t, func(t *rapid.T) {
		var stores [2]*Store
		for i := range stores {
			folder, err := os.MkdirTemp(parent, "")
			must(t, err)
			stores[i], err = Open(folder, clock())
			must(t, err)
			defer func() { _ = stores[i].Close() }()
		}
		create(t, stores[1], "Another")
		ids := [2]assessment.ID{create(t, stores[0], "Example Group").ID, 2}
		change := func(i int) {
			before := get(t, stores[i], ids[i])
			do := drawChange(t, before)
			_, err := stores[i].Change(ids[i], do)
			if err != nil && !errors.Is(err, assessment.ErrNoView) && !errors.Is(err, assessment.ErrNoAction) {
				t.Fatal(err)
			}
		}
		for range rapid.IntRange(0, 5).Draw(t, "before") {
			change(0)
		}
		takeIn(t, stores[1], moved(t, stores[0], ids[0]))
		for range rapid.IntRange(1, 3).Draw(t, "exchanges") {
			for range rapid.IntRange(1, 8).Draw(t, "changes") {
				change(rapid.IntRange(0, 1).Draw(t, "side"))
			}
			one, other := moved(t, stores[0], ids[0]), moved(t, stores[1], ids[1])
			takeIn(t, stores[0], other)
			takeIn(t, stores[1], one)
			takeIn(t, stores[1], moved(t, stores[0], ids[0])) // notes that were put together
			takeIn(t, stores[0], moved(t, stores[1], ids[1]))
			one, other = moved(t, stores[0], ids[0]), moved(t, stores[1], ids[1])
			if !reflect.DeepEqual(one, other) {
				for _, path := range one.Entries.Paths() {
					if !reflect.DeepEqual(one.Entries[path], other.Entries[path]) {
						t.Errorf("%s: %s and %s", path, one.Entries[path].Value, other.Entries[path].Value)
					}
				}
				t.Fatalf("%v\nand\n%v", one, other)
			}
		}
		for i, s := range stores {
			checkSound(t, s)
			held := moved(t, s, ids[i])
			must(t, s.Close())
			again, err := Open(filepath.Dir(s.Path()), clock())
			must(t, err)
			stores[i] = again
			if !reflect.DeepEqual(held, moved(t, again, ids[i])) {
				t.Fatal("it reads back otherwise")
			}
		}
	})
}

// What was changed in both copies is named, and the answers that do not count are kept as a view.
func TestChangedInBothCopies(t *testing.T) {
	t.Parallel()
	one, other := open(t, throwaway(t)), open(t, throwaway(t))
	id := create(t, one, "Example Group").ID
	day := assessment.Day{Date: day(time.March, 3), Note: "We met."}
	change(t, one, id, func(r *assessment.Record, now time.Time) {
		r.Give("trust.roles", assessment.Rating(1), now)
		r.Give("trust.valued", assessment.Rating(1), now)
		r.AddAction(assessment.PlanAction{What: "Ask the treasurer"})
		r.Days = r.Days.With(day)
	})
	takeIn(t, other, moved(t, one, id))
	edit := func(s *Store, level assessment.Level, note string) {
		change(t, s, 1, func(r *assessment.Record, now time.Time) {
			r.Give("trust.roles", assessment.Rating(level), now)
			r.Plan, _ = r.Plan.With(1, func(a *assessment.PlanAction) { a.Who = note })
			day.Note = note
			r.Days = r.Days.With(day)
		})
	}
	edit(one, 2, "Here.")
	edit(other, 3, "There.")
	give(t, other, 1, "trust.valued", assessment.Rating(4))
	give(t, one, id, "capacity.time", assessment.Rating(4))
	theirs := moved(t, other, 1)
	coming, err := one.Bundles().Coming([]bundle.Bundle{theirs}, theirWords)
	must(t, err)
	a := coming[0]
	if a.ID != id || a.Answers != (assessment.Came{Changed: 2}) || a.Steps.Changed != 1 || a.Days.Changed != 1 || a.Namesake || a.Archived || len(a.Conflicts) != 3 {
		t.Fatalf("%+v", a)
	}
	want := []assessment.Conflict{{Step: "Ask the treasurer", Theirs: true}, {Visit: 1, Question: "trust.roles", Theirs: true}, {Day: day.Date, Theirs: true}}
	if !reflect.DeepEqual(a.Conflicts, want) {
		t.Errorf("%+v", a.Conflicts)
	}
	change(t, one, id, func(r *assessment.Record, _ time.Time) { r.Archived, r.HandedOver = true, day.Date })
	got := takeIn(t, one, theirs)[0]
	if got.Current().Answers["trust.roles"].Level != 3 || got.Current().Answers["capacity.time"].Level != 4 || got.Days[0].Note != "There.\nHere." ||
		got.Archived || !got.HandedOver.IsZero() {
		t.Errorf("%+v", got)
	}
	if len(got.Views) != 1 || got.Views[0].Name != "Others" || got.Views[0].Answers["trust.roles"].Level != 2 || len(got.Views[0].Answers) != 1 {
		t.Errorf("%+v", got.Views)
	}
	checkSound(t, one)
}

// A visit that was taken back here, and in which somebody answered there, is there all the same.
func TestAnswersInAVisitThatWasTakenBack(t *testing.T) {
	t.Parallel()
	one, other := open(t, throwaway(t)), open(t, throwaway(t))
	id := create(t, one, "Example Group").ID
	give(t, one, id, "trust.roles", assessment.Rating(1))
	change(t, one, id, func(r *assessment.Record, now time.Time) { r.Revisit(assessment.Quick, now) })
	takeIn(t, other, moved(t, one, id))
	give(t, other, 1, "trust.roles", assessment.Rating(3))
	change(t, one, id, func(r *assessment.Record, _ time.Time) { r.TakeBack() })
	got := takeIn(t, one, moved(t, other, 1))[0]
	if len(got.Visits) != 2 || got.Current().Answers["trust.roles"].Level != 3 || got.Current().Edition != assessment.Quick {
		t.Errorf("%+v", got.Visits)
	}
	// Two visits that were begun apart stay two.
	change(t, one, id, func(r *assessment.Record, now time.Time) { r.Revisit(assessment.Full, now) })
	change(t, other, 1, func(r *assessment.Record, now time.Time) { r.Revisit(assessment.Full, now.Add(time.Hour)) })
	give(t, other, 1, "trust.valued", assessment.Rating(4))
	got = takeIn(t, one, moved(t, other, 1))[0]
	if len(got.Visits) != 4 || got.Current().Answers["trust.valued"].Level != 4 || len(got.Visits[2].Answers) != 0 {
		t.Errorf("%+v", got.Visits)
	}
}

// A visit that was taken back with its answers stays away, whatever copy has them still. What was answered in it there since then comes
// back, and nothing else of it; and nothing of it is in a visit that has its number now.
func TestAVisitTakenBackWithItsAnswersStaysAway(t *testing.T) {
	t.Parallel()
	one, other := open(t, throwaway(t)), open(t, throwaway(t))
	id := create(t, one, "Example Group").ID
	give(t, one, id, "trust.roles", assessment.Rating(1))
	change(t, one, id, func(r *assessment.Record, now time.Time) {
		r.Revisit(assessment.Full, now)
		r.Give("trust.roles", assessment.Rating(3), now)
		r.Give("capacity.time", assessment.Rating(3), now)
		r.Give("capacity.skills", assessment.Rating(3), now)
		r.AddView("Sam", assessment.MentorView, map[string]assessment.Answer{"trust.roles": assessment.Rating(0)}, now)
	})
	takeIn(t, other, moved(t, one, id))
	give(t, one, id, "capacity.skills", assessment.Answer{})
	change(t, one, id, func(r *assessment.Record, _ time.Time) { r.TakeBack() })
	same := func(s *Store, id assessment.ID, visits int, answers ...string) {
		t.Helper()
		r := get(t, s, id)
		var found []string
		for question := range r.Current().Answers {
			found = append(found, question)
		}
		if slices.Sort(found); len(r.Visits) != visits || !slices.Equal(found, answers) || len(r.Views) > 0 {
			t.Errorf("%d visits, the last one with %q, and %d views", len(r.Visits), found, len(r.Views))
		}
		checkSound(t, s)
	}
	same(one, id, 1, "trust.roles")
	takeIn(t, one, moved(t, other, 1))
	same(one, id, 1, "trust.roles")
	change(t, one, id, func(r *assessment.Record, now time.Time) { r.Revisit(assessment.Quick, now) })
	takeIn(t, one, moved(t, other, 1))
	same(one, id, 2)
	change(t, one, id, func(r *assessment.Record, _ time.Time) { r.TakeBack() })
	give(t, other, 1, "capacity.full-cost", assessment.Rating(4))
	takeIn(t, one, moved(t, other, 1))
	same(one, id, 2, "capacity.full-cost")
	takeIn(t, other, moved(t, one, id))
	same(other, 1, 2, "capacity.full-cost")
	one = reopen(t, one)
	same(one, id, 2, "capacity.full-cost")
}
