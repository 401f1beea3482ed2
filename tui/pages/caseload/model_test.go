package caseload

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/store/storetest"

	"pgregory.net/rapid"
)

// simply works out the list the simple way: each search reads and compares every summary.
func simply(t *rapid.T, st *store.Store, list *Caseload) []assessment.ID {
	all, err := st.Caseload()
	if err != nil {
		t.Fatal(err)
	}
	found := findings.SoughtOf(list.book, list.Searched(), store.Mentor(st)).Among(list.book, all)
	found = slices.DeleteFunc(found, func(s assessment.Summary) bool { return s.Archived != list.Away() })
	stages := []assessment.Stage{assessment.BuildFirst, assessment.ReadyWithSupport, assessment.ReadyToNegotiate, assessment.NoStage}
	slices.SortStableFunc(found, func(a, b assessment.Summary) int {
		switch list.Sorted() {
		case ByName:
			return strings.Compare(assessment.Folded(assessment.Tame(a.Name)), assessment.Folded(assessment.Tame(b.Name)))
		case ByLook:
			if a.NextLook.IsZero() != b.NextLook.IsZero() {
				return map[bool]int{true: 1, false: -1}[a.NextLook.IsZero()]
			}
			return a.NextLook.Time().Compare(b.NextLook.Time())
		case ByStage:
			return cmp.Compare(slices.Index(stages, a.Stage), slices.Index(stages, b.Stage))
		default:
			return 0
		}
	})
	ids := make([]assessment.ID, len(found))
	for i, s := range found {
		ids[i] = s.ID
	}
	return ids
}

// Whatever is typed letter by letter, and whatever changes meanwhile, the list has what a search through all summaries gives, in the same
// order, and its rows say what is stored.
func TestTheListIsWhatAllSummariesGive(t *testing.T) {
	book := contenttest.English(t)
	names := []string{"Tŷ Enfys", "Café Women's Group", "Cafe  womens group", "Hope and Home", "مركز النساء", "Home-Start", "ΟΔΟΣ", "Łódź ٣٤", "***", "Wo\u00admen", "Mine"}
	kinds := assessment.Audiences()
	words := append(slices.Clone(names), "mine", "my", "funder", "infra", "BME group", "ana", "bo", "north leeds", "34", "٣", "e", "h", "women mine", "zzz", " ")
	in := storetest.Folder(t)
	rapid.Check(t, func(t *rapid.T) {
		day := 0
		folder, err := os.MkdirTemp(in, "kept-")
		if err != nil {
			t.Fatal(err)
		}
		st, err := store.Open(folder, func() time.Time { day++; return time.Date(2026, time.March, 1+day/9, 10, day%9, 0, 0, time.UTC) })
		if err != nil {
			t.Fatal(err)
		}
		defer st.Close()
		pick := func(from []string) string { return rapid.SampledFrom(from).Draw(t, "one of") }
		organisation := func() assessment.Organisation {
			return assessment.Organisation{Name: pick(names), Audience: rapid.SampledFrom(kinds[:]).Draw(t, "kind"),
				Labels: assessment.Labels{Mentor: pick([]string{"", "Ana", "ANA", "Bo", "Anabel"}), Place: pick([]string{"", "Leeds", "North Leeds"})}}
		}
		var kept []assessment.ID
		add := func() {
			r, err := st.Add(assessment.Sheet{Organisation: organisation(), Edition: assessment.Quick}, rapid.Bool().Draw(t, "example"))
			if err != nil {
				t.Fatal(err)
			}
			kept = append(kept, r.ID)
		}
		for range rapid.IntRange(0, 12).Draw(t, "at first") {
			add()
		}
		list, err := Open(st, book)
		if err != nil {
			t.Fatal(err)
		}
		holds := func(did string) {
			t.Helper()
			if got, want := list.IDs(), simply(t, st, list); !slices.Equal(got, want) {
				t.Fatalf("%s: searching %q by %s, away %v, there are %d, want %d", did, list.Searched(), list.Sorted(), list.Away(), got, want)
			}
			for i, row := range list.Rows(0, list.Len()) {
				if s, ok, err := st.List().Numbered(list.IDs()[i]); !ok || err != nil || row.summary != s || row.ID != s.ID || list.Index(row.ID) != i {
					t.Fatalf("%s: row %d is %+v, %v", did, i, row, err)
				}
			}
		}
		must := func(did string, err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
			holds(did)
		}
		change := func(do func(r *assessment.Record)) {
			if len(kept) == 0 {
				return
			}
			_, err := st.Change(rapid.SampledFrom(kept).Draw(t, "which"), func(r *assessment.Record, _ time.Time) error { do(r); return nil })
			if err != nil {
				t.Fatal(err)
			}
			must("change", list.ReadAll())
		}
		holds("open")
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			day += rapid.IntRange(0, 50).Draw(t, "later")
			switch rapid.IntRange(0, 9).Draw(t, "step") {
			case 0, 1, 2:
				typed := ""
				for _, letter := range pick(words) + pick([]string{"", " " + pick(words)}) {
					typed += string(letter)
					must("search", list.Search(typed))
				}
			case 3:
				must("order", list.NextOrder())
			case 4:
				must("away", list.TurnAway())
			case 5:
				add()
				must("add", list.ReadAll())
			case 6:
				change(func(r *assessment.Record) { r.Organisation = organisation() })
			case 7:
				change(func(r *assessment.Record) { r.Archived = !r.Archived })
			case 8:
				change(func(r *assessment.Record) {
					r.NextLook = assessment.Date{Year: 2027, Month: time.Month(1 + day%12), Day: 1 + day%28}
					r.Give("capacity.time", assessment.Rating(assessment.Level(day%5)), st.Now())
				})
			case 9:
				if len(kept) > 0 {
					i := rapid.IntRange(0, len(kept)-1).Draw(t, "which goes")
					if err := st.Delete(kept[i]); err != nil {
						t.Fatal(err)
					}
					kept = slices.Delete(kept, i, i+1)
					must("delete", list.ReadAll())
				}
			}
			if err := store.SetMentor(st, pick([]string{"", "ana", "Bo"})); err != nil {
				t.Fatal(err)
			}
			must("mentor", list.Search(list.Searched()))
		}
	})
}
