package caseload

import (
	"cmp"
	"fmt"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// caseloadOf opens a caseload with organisations of these names, each a day more recent than the one before.
func caseloadOf(t *testing.T, names ...string) (*store.Store, *Caseload) {
	t.Helper()
	day := 0
	now := func() time.Time { return time.Date(2026, time.March, 1+day, 10, 0, 0, 0, time.UTC) }
	st := storetest.Open(t, now)
	for i, name := range names {
		day = i
		storetest.Add(t, st, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
	}
	return st, reopened(t, st)
}

func reopened(t *testing.T, st *store.Store) *Caseload {
	t.Helper()
	list, err := Open(st, contenttest.English(t))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func looksAgain(t *testing.T, st *store.Store, id assessment.ID, day assessment.Date) {
	t.Helper()
	storetest.Of(t, st, id).Set(func(r *assessment.Record) { r.NextLook = day })
}

func rowsIn(list *Caseload) []CaseRow { return list.Rows(0, list.Len()) }

func namesIn(list *Caseload) []string {
	var names []string
	for _, row := range rowsIn(list) {
		names = append(names, row.Name)
	}
	return names
}

func TestSearching(t *testing.T) {
	_, list := caseloadOf(t, "Tŷ Enfys", "Café Women's Group", "Hope and Home", "مركز النساء", "Home-Start")
	for text, want := range map[string][]string{
		"":              {"Home-Start", "مركز النساء", "Hope and Home", "Café Women's Group", "Tŷ Enfys"},
		"home":          {"Home-Start", "Hope and Home"},
		"HOME  ho":      {"Home-Start", "Hope and Home"},
		"home and":      {"Hope and Home"},
		"cafe":          {"Café Women's Group"},
		"womens":        {"Café Women's Group"},
		"women's group": {"Café Women's Group"},
		"ty":            {"Tŷ Enfys"},
		"home start":    {"Home-Start"},
		"مركز":          {"مركز النساء"},
		"group cafe":    {"Café Women's Group"},
		"fnord":         nil,
		"!":             {"Home-Start", "مركز النساء", "Hope and Home", "Café Women's Group", "Tŷ Enfys"},
	} {
		if err := list.Search(text); err != nil {
			t.Fatal(err)
		}
		if got := namesIn(list); !slices.Equal(got, want) {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
}

// Kinds, places and mentors are found in the same way as names; "mine" finds those of the mentor who has said who they are.
func TestSearchingKindPlaceAndMentor(t *testing.T) {
	st, _ := caseloadOf(t, "a", "b", "c", "Jasmine House")
	for name, o := range map[string]assessment.Organisation{"a": {Labels: assessment.Labels{Mentor: "Ana", Place: "Leeds"}},
		"b": {Audience: assessment.Funder, Labels: assessment.Labels{Mentor: "Anabel"}}, "c": {Labels: assessment.Labels{Place: "North Leeds", Mentor: "ANA"}}} {
		found, err := st.Find(name)
		if err != nil {
			t.Fatal(err)
		}
		o.Name, o.Audience = name, cmp.Or(o.Audience, assessment.BME)
		storetest.Of(t, st, found.ID).Set(func(r *assessment.Record) { r.Organisation = o })
	}
	for _, test := range []struct {
		mentor, search string
		want           []string
	}{
		{"", "funder", []string{"b"}}, {"", "leeds", []string{"a", "c"}}, {"", "north leeds", []string{"c"}}, {"", "ana leeds", []string{"a", "c"}},
		{"", "mine", []string{"Jasmine House"}}, {"ana", "mine", []string{"a", "c"}}, {"Ana", "my north", []string{"c"}}, {"Ana", "mine funder", nil},
	} {
		if err := store.SetMentor(st, test.mentor); err != nil {
			t.Fatal(err)
		}
		list := reopened(t, st)
		if err := list.Search(test.search); err != nil {
			t.Fatal(err)
		}
		got := namesIn(list)
		if slices.Sort(got); !slices.Equal(got, test.want) {
			t.Errorf("as %q, %q finds %q, want %q", test.mentor, test.search, got, test.want)
		}
	}
}

// Each order follows its name, ties stay in the order last touched, and the last order is remembered.
func TestOrders(t *testing.T) {
	st, list := caseloadOf(t, "b", "C", "a", "d")
	look := map[string]assessment.Date{"a": {Year: 2027, Month: 1, Day: 5}, "C": {Year: 2026, Month: 12, Day: 24}}
	for _, row := range rowsIn(list) {
		if day, ok := look[row.Name]; ok {
			looksAgain(t, st, row.ID, day)
		}
	}
	ready, err := st.Find("d")
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range assessment.Questions(assessment.Full) {
		storetest.Of(t, st, ready.ID).Give(q.ID, assessment.Rating(0))
	}
	looksAgain(t, st, ready.ID, assessment.Date{})
	list = reopened(t, st)
	want := map[Order][]string{ByVisit: namesIn(list), ByName: {"a", "b", "C", "d"}, ByLook: {"C", "a"}, ByStage: {"d"}}
	for range Orders() {
		if err := list.NextOrder(); err != nil {
			t.Fatal(err)
		}
		order := list.Sorted()
		if got := namesIn(list); !slices.Equal(got[:len(want[order])], want[order]) || len(got) != 4 {
			t.Errorf("by %s they are %q, want %q first", order, got, want[order])
		}
		if again := reopened(t, st); again.Sorted() != order || !slices.Equal(namesIn(again), namesIn(list)) {
			t.Errorf("opened again they are by %s: %q", again.Sorted(), namesIn(again))
		}
	}
	if list.Sorted() != ByVisit {
		t.Errorf("after all orders comes %s", list.Sorted())
	}
}

func TestPuttingAway(t *testing.T) {
	st, list := caseloadOf(t, "a", "b")
	if err := list.Row(0).PutAway(st, true); err != nil {
		t.Fatal(err)
	}
	list = reopened(t, st)
	if got := namesIn(list); !slices.Equal(got, []string{"a"}) {
		t.Errorf("on the list are %q", got)
	}
	for range 2 {
		if err := list.TurnAway(); err != nil {
			t.Fatal(err)
		}
		want := map[bool][]string{true: {"b"}, false: {"a"}}[list.Away()]
		if got := namesIn(list); !slices.Equal(got, want) || list.Away() && !list.Row(0).Away() {
			t.Errorf("away %v: %q", list.Away(), got)
		}
	}
}

// Of many, only the most recently touched are read until the person looks further.
func TestManyAreReadWhenTheyAreLookedFor(t *testing.T) {
	names := make([]string, 300)
	for i := range names {
		names[i] = fmt.Sprintf("Example organisation %03d", i)
	}
	_, list := caseloadOf(t, names...)
	if !list.More() || list.Len() >= len(names) || list.Row(0).Name != names[299] {
		t.Errorf("at first %d are read, more %v", list.Len(), list.More())
	}
	if err := list.Search("000"); err != nil || list.More() {
		t.Fatal(err)
	}
	if got := namesIn(list); !slices.Equal(got, names[:1]) {
		t.Errorf("it finds %q", got)
	}
	if err := list.Search(""); err != nil || list.Len() != 300 {
		t.Errorf("all are %d, %v", list.Len(), err)
	}
}

// A row says in words what is due.
func TestWhatIsComing(t *testing.T) {
	book := contenttest.English(t)
	st, list := caseloadOf(t, "a")
	row := list.Row(0)
	today := st.Today()
	if got := row.Coming(book, today); got != "" {
		t.Errorf("with nothing due it says %q", got)
	}
	looksAgain(t, st, row.ID, assessment.Date{Year: 2026, Month: 6, Day: 1})
	storetest.Of(t, st, row.ID).AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo, By: today.Add(-1, assessment.Days)})
	if got := reopened(t, st).Row(0).Coming(book, today); got != "Next look on 1 June 2026. A step in the plan has been late since 28 February 2026." {
		t.Errorf("it says %q", got)
	}
	if got := reopened(t, st).Row(0).Coming(book, today.Add(-1, assessment.Days)); got != "Next look on 1 June 2026." {
		t.Errorf("on the day itself it says %q", got)
	}
}

// Typing the name as shown is accepted, whatever it is made of: characters that cannot be seen, or that are on no keyboard, make no
// difference. Another name is not accepted.
func TestNamed(t *testing.T) {
	for _, test := range []struct {
		name string
		is   []string
		not  []string
	}{
		{"Women  Together", []string{"Women Together", "women together", "WOMEN  TOGETHER"}, []string{"", "Women", "Women Together 2", "Men Together"}},
		{"Women\u00a0Together", []string{"Women Together"}, []string{"\u00a0"}},
		{"Wo\u00admen\u200b Together", []string{"Women Together"}, nil}, // a soft hyphen, and a zero-width space
		{"Cafe\u0301", []string{"Caf\u00e9", "Cafe\u0301", "CAF\u00c9", "Cafe"}, []string{"Caf"}},
		{"T\u0177 Enfys", []string{"Ty\u0302 Enfys", "Ty Enfys"}, []string{"T Enfys"}},
		{"Women’s Group (North)", []string{"Women's Group (North)", "womens group north"}, []string{"Women's Group"}},
		{"ΟΔΟΣ", []string{"οδος", "οδοσ"}, []string{"οδο"}},
		{"مركز النساء", []string{"مركز النساء"}, []string{"مركز"}},
		{"***", []string{"***", " ***"}, []string{"", "**", "!!!"}}, // a name of only symbols must be typed exactly
	} {
		row := rowOf(assessment.Summary{Name: test.name}, false)
		for _, typed := range test.is {
			if !row.Named(typed) {
				t.Errorf("%+q is not taken for %+q", typed, test.name)
			}
		}
		for _, typed := range test.not {
			if row.Named(typed) {
				t.Errorf("%+q is taken for %+q", typed, test.name)
			}
		}
	}
}

// Somebody who put many away at once still sees those in use in the first picture.
func TestTheFirstPictureHasOrganisationsInUse(t *testing.T) {
	names := make([]string, 70)
	for i := range names {
		names[i] = fmt.Sprintf("Example %d", i+1)
	}
	st, _ := caseloadOf(t, names...)
	for id := assessment.ID(40); id <= 70; id++ {
		storetest.Of(t, st, id).Set(func(r *assessment.Record) { r.Archived = true })
	}
	if list := reopened(t, st); list.Len() == 0 || list.Row(0).Name != "Example 39" {
		t.Errorf("it has %d, %q", list.Len(), namesIn(list))
	}
}
