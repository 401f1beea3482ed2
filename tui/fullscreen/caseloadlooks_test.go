package fullscreen

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/storetest"
)

// labelled opens the wizard on organisations with a mentor and a place.
func labelled(t *testing.T, columns, rows int) *sitting {
	t.Helper()
	s := stocked(t, columns, rows, 14)
	for i, labels := range []assessment.Labels{{Mentor: "Ana"}, {Mentor: "Ana", Place: "Example Town"}, {Place: "Made-up Bay"}} {
		list, err := s.st.Caseload()
		if err != nil {
			t.Fatal(err)
		}
		storetest.Of(t, s.st, list[len(list)-2-i].ID).Set(func(r *assessment.Record) { r.Organisation.Labels = labels })
	}
	s.restarts()
	return s
}

// The cursor stays on its organisation, whatever is looked at: sorted, searched, and in and out of it and of other pages.
func TestTheCursorStaysOnItsOrganisation(t *testing.T) {
	for _, size := range windows {
		s := stocked(t, size[0], size[1], 60)
		onIt := func(when string) {
			t.Helper()
			if row, ok := s.wizard.current.(*organisations).chosen(); !ok || row.Name != "Café of Example Town 38" {
				t.Errorf("%s at %v the cursor is on %q:\n%s", when, size, row.Name, s.screen())
			}
		}
		s.press("s")
		s.typed("café")
		s.onto("Café of Example Town 38")
		for range 4 {
			s.press("o")
			onIt("sorted")
		}
		s.press("enter", "esc")
		onIt("back from it")
		s.sees("Search: café")
		s.press("l", "esc")
		onIt("back from what is late")
		s.press("r", "esc")
		onIt("not renamed")
		s.press("d", "esc")
		onIt("not deleted")
		s.press("esc")
		onIt("out of the search")
		s.press("a", "h")
		onIt("put away")
		s.press("enter", "esc")
		onIt("back to those put away")
		s.press("a", "esc")
		onIt("brought back")
	}
}

// A page key moves so far that what was the last row stays in view as the first, and all rows are come past.
func TestPagingTheList(t *testing.T) {
	for _, size := range windows {
		s := stocked(t, size[0], size[1], 60)
		page := s.wizard.current.(*organisations)
		s.press("home")
		pages := 0
		for at := -1; page.at != at; pages++ {
			at = page.at
			s.press("pgdown")
			s.whole()
		}
		if page.at != page.list.Len() || pages > page.list.Len() {
			t.Errorf("at %v %d pages lead to row %d", size, pages, page.at)
		}
		for range pages {
			s.press("pgup")
		}
		if page.at != 0 {
			t.Errorf("at %v back on row %d", size, page.at)
		}
	}
}

// What is searched by place, kind or mentor can be acted on; "mine" asks who sits here once.
func TestOnesOwn(t *testing.T) {
	s := labelled(t, 80, 24)
	words := s.wizard.words.Caseload
	s.press("s")
	s.typed("mine")
	s.sees(words.NotMine)
	s.seesNot(words.NotFound)
	s.press("esc", "f")
	s.sees(words.Me.Field.Label)
	s.typed("ana")
	s.press("enter")
	s.sees("You are ana here.")
	s.press("f")
	s.sees("Search: mine", "2 found", "Yours are those with the mentor ana.", "Example Town, with Ana")
	s.press("a")
	s.sees("1 found", "was put away")
	s.press("f")
	s.seesNot("found")
	s.press("s")
	s.typed("made up bay")
	s.sees("1 found")
	s.press("w") // it is typed
	s.sees("made up bayw")
	s.press("backspace", "down", "w")
	s.sees(words.Me.Field.Label)
	s.typed("x")
	s.press("enter")
	s.sees("Search: made up bay")
}

// Two of the same name are told apart by their numbers: on the list, in a search, before one is deleted, on its pages, and in the names
// of its papers.
func TestTwoOfTheSameName(t *testing.T) {
	s := sit(t, 80, 24)
	for range 2 {
		storetest.Add(t, s.st, assessment.Organisation{Name: "Café Group", Audience: assessment.BME}, assessment.Full)
	}
	s.restarts()
	s.sees("Café Group (number 2)", "Café Group (number 3)", "Example Women's Group (Example)")
	s.press("s")
	s.typed("cafe")
	s.onto("Café Group (number 2)")
	s.press("d")
	s.sees("This deletes Café Group (number 2) and all its answers")
	s.press("esc", "enter")
	s.sees("Café Group (number 2)", s.wizard.words.Tasks.Title)
	s.press("esc", "a")
	s.sees("Café Group (number 2) was put away.", "Café Group (number 3)")
	s.press("r", "x", "enter", "esc")
	s.seesNot("number")
}

// Back from what became of one that was deleted, one sees what was searched, with the cursor where it was; where nothing of that is left,
// all of them.
func TestDeletedWithinASearch(t *testing.T) {
	s := stocked(t, 80, 24, 10)
	s.press("s")
	s.typed("café")
	deletes := func(name string) {
		s.onto(name)
		s.press("d")
		s.typed(name)
		s.press("enter", "esc")
	}
	deletes("Café of Example Town 3")
	s.sees("Search: café", "1 found", "▸ Café of Example Town 10")
	deletes("Café of Example Town 10")
	s.sees("Elders' Club of Example Town 9")
	s.seesNot("Search:")
	s.press("l", "esc")
	s.seesNot("Search:")
}
