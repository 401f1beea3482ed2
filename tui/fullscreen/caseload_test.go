package fullscreen

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages/caseload"

	"github.com/charmbracelet/x/exp/golden"
)

// stocked opens the wizard on so many more organisations.
func stocked(t testing.TB, columns, rows, organisations int) *sitting {
	t.Helper()
	s := sit(t, columns, rows)
	sheet := assessment.Sheet{Edition: assessment.Full, Answers: map[string]assessment.Answer{}}
	for i, q := range assessment.Questions(assessment.Full)[:12] {
		sheet.Answers[q.ID] = assessment.Rating(assessment.Level(i % 5))
	}
	for i := range organisations {
		sheet.Organisation = assessment.Organisation{Name: fmt.Sprintf("%s of Example Town %d", kinds[i%len(kinds)], i+1), Audience: assessment.BME}
		storetest.Import(t, s.st, sheet)
	}
	s.restarts()
	return s
}

var kinds = []string{"Women's Centre", "Elders' Club", "Café", "Youth Group", "Advice Service", "Homework Club", "Refugee Forum"}

// Whoever has many organisations knows how the list works, and has its room for them: nothing at its top is cut off.
func TestManyOrganisationsHaveTheRoomOfTheHowTo(t *testing.T) {
	s := stocked(t, 60, 20, 60)
	words := s.wizard.words.Caseload
	s.sees(words.Welcome, "▸ ")
	s.seesNot(words.HowTo[0])
	s.press("s")
	s.typed("there is none")
	s.sees(words.NotFound)
	s.press("esc", "down", "a", "h", "s")
	s.typed("there is none")
	s.sees(words.NotFoundAway) // and not that one should look among those that one looks among
	s.seesNot(words.NotFound)

	s = stocked(t, 60, 20, 5)
	s.press("home")
	s.sees(words.HowTo...)
}

// After a search that found nothing the cursor is where it was before.
func TestBackFromASearchInVain(t *testing.T) {
	s := stocked(t, 80, 24, 5)
	s.onto("Café of Example Town 3")
	s.press("s")
	s.typed("there is none")
	s.press("esc")
	s.sees("▸ Café of Example Town 3")
}

// opensAnew opens the file as another start of the program does, with nothing of it in memory.
func (s *sitting) opensAnew() {
	s.t.Helper()
	if err := s.st.Close(); err != nil {
		s.t.Fatal(err)
	}
	st, err := store.Open(s.st.Folder(), today)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = st.Close() })
	s.st = st
}

// At the start only those touched last are read: the rest would be waited for, and most people go on with one of these.
func TestTheRestIsNotReadAtTheStart(t *testing.T) {
	s := stocked(t, 80, 24, 60)
	s.opensAnew()
	s.restarts()
	s.sees("▸ ")
	if !s.wizard.current.(*organisations).list.More() {
		t.Error("all are read")
	}
}

// A caseload of hundreds is searched letter by letter, sorted, put away and brought back, and never shows more than fits.
func TestACaseloadOfFiveHundred(t *testing.T) {
	for _, size := range windows {
		s := stocked(t, size[0], size[1], 500)
		words := s.wizard.words.Caseload
		s.whole()
		s.press("/")
		s.sees(words.ToFind)
		s.seesNot(" found") // not all of them are read yet
		for _, r := range "café 4" {
			s.typed(string(r))
			s.whole()
		}
		if found := s.wizard.current.(*organisations).list.Len(); found != 25 {
			t.Errorf("%d are found", found)
		}
		s.typed("37")
		s.sees("1 found", "▸ Café of Example Town 437")
		s.typed("z")
		s.sees(words.NotFound)
		s.press("backspace", "enter")
		s.sees(s.wizard.words.Tasks.Title)
		s.press("esc")
		s.sees("▸ Café of Example Town 437") // the cursor is where one was

		for range caseload.Orders() {
			s.press("o")
			s.whole()
		}
		s.press("end")
		s.whole()
		s.press("home", "s")
		s.typed("forum 497")
		s.sees("1 found")
		s.press("esc")
		s.seesNot("found")
	}
}

// The row for a new organisation opens in a search as it does without one, also where nothing is found.
func TestStartingAnewFromASearch(t *testing.T) {
	for name, start := range map[string]func(s *sitting){
		"with the arrow and Enter": func(s *sitting) { s.typed("café"); s.press("up", "enter") },
		"with a click":             func(s *sitting) { s.typed("café"); s.clickOn(s.wizard.words.Caseload.New) },
		"where nothing is found":   func(s *sitting) { s.typed("fnord"); s.press("enter") },
	} {
		t.Run(name, func(t *testing.T) {
			s := stocked(t, 80, 24, 3)
			s.press("s")
			start(s)
			s.sees(s.wizard.words.About.New)
		})
	}
}

// On the row for a new organisation nothing can be renamed, deleted or put away, and the page of all keys names none of it.
func TestTheKeysOfTheRowForANewOrganisation(t *testing.T) {
	s := stocked(t, 80, 40, 3)
	keys := func() string {
		s.press("?")
		screen := s.screen()
		s.press("esc")
		return screen
	}
	for _, away := range []bool{false, true} {
		if away {
			s.press("home", "down", "a", "h")
		}
		s.press("end")
		for _, named := range []string{"r: rename", "d: delete", "a: "} {
			if !strings.Contains(keys(), named) {
				t.Errorf("put away %v: an organisation has no %q:\n%s", away, named, keys())
			}
		}
		s.press("home")
		for _, named := range []string{"r: rename", "d: delete", "a: "} {
			if strings.Contains(keys(), named) {
				t.Errorf("put away %v: the row for a new one has %q", away, named)
			}
		}
		s.seesNot("a bring back")
	}
}

func TestPutAwayAndBroughtBack(t *testing.T) {
	s := stocked(t, 80, 24, 3)
	words := s.wizard.words.Caseload
	s.onto("Café")
	s.press("a")
	s.sees("Café of Example Town 3 was put away. Nothing of it is lost.")
	s.press("z")
	s.seesNot("Café")
	s.press("h")
	s.sees(words.Away, "▸ Café of Example Town 3", "a bring back", "Esc your list")
	s.press("a")
	s.sees("Café of Example Town 3 is back on your list.", words.NoneAway)
	s.press("esc")
	s.sees("Café of Example Town 3", words.Welcome)
}

// Without more than one there is nothing to search or to sort, and the foot says what helps a newcomer instead.
func TestTheFootOfAShortCaseload(t *testing.T) {
	s := sit(t, 80, 24)
	s.sees("p line by line", "q save and leave")
	s.seesNot("s search")
	s = stocked(t, 80, 24, 1)
	s.sees("s search", "o sort", "l what is late", "q save and leave")
}

// Up from the list is out of the program, and of a search or the list of those put away it is back to the list.
func TestEscAtTheTopLeaves(t *testing.T) {
	s := stocked(t, 80, 24, 3)
	for _, into := range []string{"h", "s"} {
		s.press(into)
		if s.press("esc") != nil {
			t.Errorf("after %q Esc leaves the program", into)
		}
	}
	if s.press("esc") == nil {
		t.Error("Esc at the top does not leave the program")
	}
	if left := s.st.Session().Trail(); left.Left != (len(left.Stops) > 0) {
		t.Errorf("the trail is %+v", left)
	}
}

// old opens the wizard on organisations that nobody has touched for years, and on one of today.
func old(t testing.TB, columns, rows int) *sitting {
	t.Helper()
	s := sit(t, columns, rows)
	folder := filepath.Dir(s.st.Path())
	for i, name := range []string{"Long Lane Elders", "Old Mill Group"} {
		if err := s.st.Close(); err != nil {
			t.Fatal(err)
		}
		s.st = reopened(t, folder, func() time.Time { return today().AddDate(i-5, 0, 0) })
		storetest.Add(t, s.st, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Quick)
	}
	if err := s.st.Close(); err != nil {
		t.Fatal(err)
	}
	s.st = reopened(t, folder, today)
	s.restarts()
	return s
}

func reopened(t testing.TB, folder string, now func() time.Time) *store.Store {
	t.Helper()
	st, err := store.Open(folder, now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	return st
}

// The list says quietly that some were not touched for years; its page leads to what can be done about each.
func TestUntouchedLooksAsKept(t *testing.T) {
	for _, size := range windows {
		for name, keys := range map[string][]string{
			"list": nil, "untouched": {"u"}, "untouched-case": {"u", "enter"}, "untouched-delete": {"u", "enter", "end", "enter"},
			"deleted": append(append([]string{"u", "enter", "end", "enter"}, strings.Split("Long Lane Elders", "")...), "enter"),
			"kept":    {"u", "enter", "enter"},
		} {
			t.Run(fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), func(t *testing.T) {
				s := old(t, size[0], size[1])
				s.press(keys...)
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}
