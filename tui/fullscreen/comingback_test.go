package fullscreen

import (
	"equalfooting/tui/pages"
	"testing"
)

// Whoever comes back to the task list stands where they left it, and not somewhere else on it.
func TestBackOnTheTaskListTheCursorIsWhereItWas(t *testing.T) {
	s := sit(t, 80, 24)
	s.opens("women's group")
	words := s.wizard.words
	for _, row := range []string{words.Tasks.Check, words.Tasks.Results, words.Tasks.Recommendations, words.Tasks.Plan,
		words.Tasks.Offer, words.Tasks.Views, words.Tasks.Visits} {
		s.task(row)
		s.press("esc")
		if list, ok := s.wizard.current.(*listing); !ok || list.page.Rows[list.at].Name != row {
			t.Errorf("after %q:\n%s", row, s.screen())
		}
	}
}

// A part that was left half way is where the person was; one that is done leads on to the next.
func TestBackFromAPartThatIsNotDone(t *testing.T) {
	s := sit(t, 80, 24)
	s.newOrganisation("Ours")
	s.task("Trust")
	s.press("3", "esc")
	s.sees("▸ Trust")
	s.task("Capacity")
	for range 6 {
		s.press("u")
	}
	s.press("esc")
	s.sees("▸ Governance")
}

// A new visit begins with the questions, and not on the row that it was begun from.
func TestAReturnVisitBeginsAtTheFirstPart(t *testing.T) {
	s := sit(t, 80, 24)
	s.opens("women's group")
	s.task(s.wizard.words.Tasks.Visits)
	s.press("enter", "down", "enter", "enter", "enter")
	s.sees(s.wizard.Book.Visits().Begin.Done, "▸ Capacity")
}

// The texts of a form are kept by the keys that lead out of it, as a note on a question is.
func TestWhatWasWrittenIsNotThrownAwayByTheWrongKey(t *testing.T) {
	for _, leaves := range []string{"esc", "shift+tab"} {
		s := sit(t, 80, 24)
		s.opens("women's group")
		s.task(s.wizard.words.Tasks.Offer)
		s.press("enter")
		s.typed("We have a hall.")
		s.press(leaves)
		s.sees(s.wizard.words.Frame.Saved)
		s.press("home", "enter")
		s.sees("We have a hall.")
	}
}

// A name alone is not kept yet: nothing says that it is.
func TestANameAloneIsNotCalledSaved(t *testing.T) {
	s := sit(t, 80, 24)
	s.press("n")
	s.typed("Ours")
	s.press("enter")
	s.sees(s.wizard.words.About.Audience.Label)
	s.seesNot(s.wizard.words.Frame.Saved)
	s.press("enter")
	s.sees(s.wizard.words.Frame.Saved)
}

// The page that says the program can be closed now shows the key that closes it.
func TestTheEndOfADayShowsHowToLeave(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 20}, {40, 15}} {
		s := sit(t, size[0], size[1])
		s.opens("women's group")
		s.wizard.current = s.wizard.follow(pages.GoTo(pages.Place{Page: pages.SummaryPage, Case: 1}), s.wizard.current)
		s.sees("q " + s.wizard.words.Keys.Leave)
	}
}

// A row that is chosen is not said to be opened.
func TestChoosingIsNotCalledOpening(t *testing.T) {
	s := sit(t, 80, 24)
	s.opens("women's group")
	s.wizard.current = s.wizard.follow(pages.GoTo(pages.Place{Page: pages.PlanFromPage, Case: 1}), s.wizard.current)
	s.sees("Enter " + s.wizard.words.Keys.Choose)
	s.wizard.current = s.wizard.follow(pages.GoTo(pages.Place{Page: pages.PlanPage, Case: 1}), s.wizard.current)
	s.sees("Enter " + s.wizard.words.Keys.Open)
}
