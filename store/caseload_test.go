package store

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

func names(list []assessment.Summary) []string {
	var names []string
	for _, s := range list {
		names = append(names, s.Name)
	}
	return names
}

func TestCaseloadShowsTheLastTouchedFirst(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	if list, err := s.Caseload(); err != nil || len(list) != 0 {
		t.Fatalf("new store: %v, %v", list, err)
	}
	first := create(t, s, "First")
	second := create(t, s, "Second")
	create(t, s, "Third")
	give(t, s, first.ID, "trust.roles", assessment.Rating(1))
	list, err := s.Caseload()
	if err != nil || len(list) != 3 || list[0].Name != "First" || list[1].Name != "Third" || list[2].Name != "Second" {
		t.Errorf("caseload %v, %v", names(list), err)
	}
	// All touched in the same moment: by id.
	s.now = func() time.Time { return list[0].Touched.Add(time.Hour) }
	for _, r := range []assessment.Record{second, first} {
		give(t, s, r.ID, "trust.roles", assessment.Rating(2))
	}
	list, err = s.Caseload()
	if err != nil || list[0].Name != "First" || list[1].Name != "Second" {
		t.Errorf("caseload %v, %v", names(list), err)
	}
}

func TestFind(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	for _, name := range []string{"Example Women's Group", "Example Women's Group Leeds", "Elders' Lunch 3", "Twin", "twin", "Éclair Club", "C+", "C++"} {
		create(t, s, name)
	}
	for _, test := range []struct {
		text string
		want assessment.ID // 0 when none
		many int
	}{
		{text: "2", want: 2},
		{text: " 3 ", want: 3}, // an id before a part of a name
		{text: "99"},
		{text: "leeds", want: 2},
		{text: "example women's group", want: 1}, // a whole name before a part of another
		{text: "Women's", many: 2},
		{text: "TWIN", many: 2},
		{text: "éCLAIR", want: 6},
		{text: "eclair", want: 6}, // as people type it who have no such letter
		{text: "eclair  club", want: 6},
		{text: "example womens group", want: 1},
		{text: "c++", want: 8}, // letter by letter, before what only sounds so
		{text: "c", many: 2},
		{text: "elders’ lunch", want: 3},
		{text: "?!"},
		{text: "lunch 3", want: 3},
		{text: ""},
		{text: "  "},
		{text: "nobody"},
	} {
		got, err := s.Find(test.text)
		var none *NoCaseError
		var several *SeveralCasesError
		switch {
		case test.want != 0:
			if err != nil || got.ID != test.want {
				t.Errorf("%q: %v, %v; want %v", test.text, got.ID, err, test.want)
			}
		case test.many > 0:
			if !errors.As(err, &several) || len(several.Matches) != test.many || several.Text != test.text {
				t.Errorf("%q: %v; want %d matches", test.text, err, test.many)
			}
		default:
			if !errors.As(err, &none) || none.Text != test.text {
				t.Errorf("%q: %v, %v; want none", test.text, got.ID, err)
			}
		}
	}
}

func TestTrail(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	if got := s.Session().Trail(); !reflect.DeepEqual(got, Trail{}) {
		t.Errorf("new store has a trail %+v", got)
	}
	left := Trail{Stops: []Stop{{Place: Place{Page: "tasks", Case: 7}, Row: 3}, {Place: Place{Page: "plan", Case: 7}}}, Left: true}
	if err := s.Session().SaveTrail(left); err != nil {
		t.Fatal(err)
	}
	s = reopen(t, s)
	if got := s.Session().Trail(); !reflect.DeepEqual(got, left) {
		t.Errorf("trail %+v; want %+v", got, left)
	}
	// A change keeps the trail that was given last along, and that of before the start where none was given since.
	id := create(t, s, "Example Group").ID
	give(t, s, id, "trust.roles", assessment.Rating(1))
	if got := s.Session().Trail(); !reflect.DeepEqual(got, left) {
		t.Errorf("trail %+v, want %+v", got, left)
	}
	want := trailTo(Place{Case: id, Page: "moved", Question: "trust.valued", View: 2, Visit: 3, Other: 1, Order: "who"})
	s.file.Raw().MaxSize = 1
	var full *WriteError
	if err := s.Session().SaveTrail(trailTo(Place{Page: strings.Repeat("long", 10_000)})); !errors.As(err, &full) {
		t.Errorf("a trail for which there is no room: %v", err)
	}
	s.file.Raw().MaxSize = 0
	must(t, s.Session().SaveTrail(want))
	give(t, s, id, "trust.roles", assessment.Rating(2))
	must(t, s.Delete(create(t, s, "Another").ID))
	s = reopen(t, s)
	if got := s.Session().Trail(); !reflect.DeepEqual(got, want) {
		t.Errorf("trail %+v; want %+v", got, want)
	}
	if got := want.Place(); got.Page != "moved" || (Trail{}).Place() != (Place{}) {
		t.Errorf("it leads to %+v", got)
	}
}

func TestPreference(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	if got := s.Preferences().Get("example offered"); got != "" {
		t.Errorf("never saved: %q", got)
	}
	for _, value := range []string{"no", "yes"} {
		if err := s.Preferences().Save("example offered", value); err != nil {
			t.Fatal(err)
		}
	}
	if got := reopen(t, s).Preferences().Get("example offered"); got != "yes" {
		t.Errorf("got %q", got)
	}
}

// That an organisation has gone without a trace shows by the roll alone.
func TestTheCaseloadTellsWhatIsMissing(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	for _, name := range []string{"First", "Second", "Third", "Fourth"} {
		create(t, s, name)
	}
	for i, test := range []struct {
		lose assessment.ID
		from []gate.Shelf
		want []assessment.Summary // before those that can be read
	}{
		{2, []gate.Shelf{summariesShelf}, []assessment.Summary{{ID: 2, Name: "Second", Damaged: true}}},
		{2, []gate.Shelf{casesShelf}, []assessment.Summary{{ID: 2, Damaged: true}}},
		{3, []gate.Shelf{summariesShelf, casesShelf}, []assessment.Summary{{Damaged: true}, {Damaged: true}}}, // which they were, nobody can say
	} {
		must(t, s.file.Update(func(tx *gate.Tx) error {
			for _, shelf := range test.from {
				if err := tx.Delete(shelf, keyOf(test.lose)); err != nil {
					return err
				}
			}
			return nil
		}))
		list, err := s.Caseload()
		if err != nil || len(list) != 4 || !reflect.DeepEqual(list[:len(test.want)], test.want) || list[len(test.want)].Damaged {
			t.Errorf("%d: the list is %+v, %v", i, list, err)
		}
	}
}
