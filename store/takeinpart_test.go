package store

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
)

// Without notes and views a copy takes nothing away, and a view that was removed stays so.
func TestPartOfAnOrganisation(t *testing.T) {
	t.Parallel()
	one, other := open(t, throwaway(t)), open(t, throwaway(t))
	id := create(t, one, "Example Group").ID
	year := liveAYear(t, one, id, "Example")
	takeIn(t, other, moved(t, one, id))
	part := moved(t, other, 1).Without(bundle.Parts{Notes: true, Views: true})
	if got := takeIn(t, one, part)[0]; len(got.Views) != len(year.Views) || len(got.Days) != len(year.Days) {
		t.Errorf("%+v", got)
	}
	change(t, one, id, func(r *assessment.Record, _ time.Time) { must(t, r.Views.Remove(year.Views[0].Number)) })
	change(t, other, 1, func(r *assessment.Record, _ time.Time) { must(t, r.Views.Open(year.Views[0].Number)) })
	if got := takeIn(t, other, moved(t, one, id))[0]; len(got.Views) != len(year.Views)-1 {
		t.Errorf("%+v", got.Views)
	}
	if got := takeIn(t, one, moved(t, other, 1))[0]; len(got.Views) != len(year.Views)-1 {
		t.Errorf("%+v", got.Views)
	}
}

// A bundle that is whole, and whose parts do not fit together, is refused, and nothing is kept of what came with it.
func TestBundlesThatDoNotFitAreRefused(t *testing.T) {
	t.Parallel()
	from, to := open(t, throwaway(t)), open(t, throwaway(t))
	id := create(t, from, "Example Group").ID
	liveAYear(t, from, id, "Example")
	good := moved(t, from, id)
	path := func(kind string) string {
		for _, path := range good.Entries.Paths() {
			if k, _, _ := bundle.Cut(path); k == kind && !good.Entries[path].Gone {
				return path
			}
		}
		t.Fatalf("no %s", kind)
		return ""
	}
	for name, spoil := range map[string]func(e bundle.Entries){
		"no organisation":     func(e bundle.Entries) { delete(e, bundle.About) },
		"no plans":            func(e bundle.Entries) { delete(e, bundle.Look) },
		"no visit of answers": func(e bundle.Entries) { delete(e, path(bundle.Visit)) },
		"no view of answers": func(e bundle.Entries) {
			_, view, _ := bundle.Cut(path(bundle.Said))
			delete(e, bundle.View+view)
		},
		"a level": func(e bundle.Entries) { set(e, path(bundle.Answer), `{"kind":"rated","level":7}`) },
		"a mark":  func(e bundle.Entries) { set(e, path(bundle.Answer), `{"kind":"rated","level":2,"mark":{"at":9}}`) },
		"twice":   func(e bundle.Entries) { set(e, path(bundle.Answer), `{"kind":"rated","level":2,"level":2}`) },
		"a word":  func(e bundle.Entries) { set(e, path(bundle.Action), `{"what":"x","status":"over"}`) },
		"another question": func(e bundle.Entries) {
			kind, of, _ := bundle.Cut(path(bundle.Answer))
			a := e[path(bundle.Answer)]
			a.Path = kind + of + "/trust.nothing"
			e[a.Path] = a
		},
		"a day": func(e bundle.Entries) {
			d := e[path(bundle.Day)]
			d.Path = bundle.Day + "2027-02-30"
			e[d.Path] = d
		},
	} {
		b := moved(t, from, id)
		spoil(b.Entries)
		if _, err := to.Bundles().TakeIn([]bundle.Bundle{good, b}, theirWords); !errors.Is(err, bundle.ErrNotWhole) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if list, err := to.Caseload(); err != nil || len(list) != 0 {
		t.Errorf("%+v, %v", list, err)
	}
}

func set(e bundle.Entries, path, value string) {
	entry := e[path]
	entry.Value = json.RawMessage(value)
	e[path] = entry
}

// The next meeting comes along; a copy that says nothing of one, as from an earlier program, takes none away.
func TestTheNextMeetingComesAlong(t *testing.T) {
	t.Parallel()
	from, to := open(t, throwaway(t)), open(t, throwaway(t))
	id := create(t, from, "Example Group").ID
	none := moved(t, from, id)
	change(t, from, id, func(r *assessment.Record, _ time.Time) {
		r.Meeting = assessment.Meeting{On: day(time.May, 9), Bring: "the minutes"}
	})
	for _, list := range [][]bundle.Bundle{{none}, {moved(t, from, id)}, {none}} {
		takeIn(t, to, list...)
	}
	same(t, get(t, to, id), asHere(get(t, from, id), get(t, to, id)))
	if got := get(t, to, id).Meeting; got.Bring != "the minutes" {
		t.Errorf("the meeting is %+v", got)
	}
}

// A step that was deleted in another copy is called off here, where a calendar may have it, and its day goes into no bundle.
func TestWhatIsDeletedInAnotherCopyIsCalledOffHere(t *testing.T) {
	t.Parallel()
	from, to := open(t, throwaway(t)), open(t, throwaway(t))
	id := create(t, from, "Example Group").ID
	step := assessment.PlanAction{What: "Ask", By: day(time.May, 9), Status: assessment.ToDo}
	change(t, from, id, func(r *assessment.Record, _ time.Time) { r.AddAction(step) })
	takeIn(t, to, moved(t, from, id))
	change(t, from, id, func(r *assessment.Record, _ time.Time) { r.Plan = nil })
	for range 2 {
		got := takeIn(t, to, moved(t, from, id))[0]
		if len(got.CalledOff) != 1 || got.CalledOff[0].Planned != assessment.PlannedStep(1) || got.CalledOff[0].On != step.By {
			t.Errorf("called off: %+v", got.CalledOff)
		}
		to = reopen(t, to)
		same(t, get(t, to, id), got)
	}
	third := open(t, throwaway(t))
	if got := takeIn(t, third, moved(t, to, id))[0]; got.CalledOff != nil {
		t.Errorf("elsewhere: %+v", got.CalledOff)
	}
	checkSound(t, to)
}
