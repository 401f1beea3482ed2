package fullscreen

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/theme"
)

// atQuestion opens a new organisation at the first question of capacity.
func atQuestion(t *testing.T) *sitting {
	s := sit(t, 80, 24)
	s.newOrganisation("Ours")
	s.press("enter")
	return s
}

// keptAnswer reads an answer of the last organisation from the store.
func (s *sitting) keptAnswer(id string) assessment.Answer {
	s.t.Helper()
	summary, err := s.st.Find("Ours")
	if err != nil {
		s.t.Fatal(err)
	}
	return s.in(summary.ID).Answer(id)
}

func TestEachKeyOfAQuestionIsKeptAtOnce(t *testing.T) {
	evidence := func(e assessment.Evidence) *assessment.Evidence { return &e }
	tests := map[string]struct {
		keys []string
		want assessment.Answer
	}{
		"the lowest level":              {[]string{"1"}, assessment.Answer{Kind: assessment.Rated, Level: 0}},
		"the highest level":             {[]string{"5"}, assessment.Answer{Kind: assessment.Rated, Level: 4}},
		"a digit of another script":     {[]string{"٣"}, assessment.Answer{Kind: assessment.Rated, Level: 2}},
		"with arrows and Enter":         {[]string{"down", "down", "down", "enter"}, assessment.Answer{Kind: assessment.Rated, Level: 2}},
		"the last from below":           {[]string{"up", "enter"}, assessment.Answer{Kind: assessment.RatherNotSay}},
		"Enter alone":                   {[]string{"enter", "enter"}, assessment.Answer{}},
		"the space bar":                 {[]string{"down", "space"}, assessment.Answer{}},
		"a digit, then evidence":        {[]string{"4", "j"}, assessment.Answer{Kind: assessment.Rated, Level: 3, Evidence: evidence(2)}},
		"evidence in capitals":          {[]string{"4", "J"}, assessment.Answer{Kind: assessment.Rated, Level: 3, Evidence: evidence(2)}},
		"evidence with arrows":          {[]string{"4", "down", "down", "enter"}, assessment.Answer{Kind: assessment.Rated, Level: 3, Evidence: evidence(1)}},
		"evidence from below":           {[]string{"4", "up", "enter"}, assessment.Answer{Kind: assessment.Rated, Level: 3, Evidence: evidence(3)}},
		"a level in its place":          {[]string{"4", "3", "h"}, assessment.Answer{Kind: assessment.Rated, Level: 2, Evidence: evidence(0)}},
		"not sure":                      {[]string{"u"}, assessment.Answer{Kind: assessment.NotSure}},
		"not sure, in capitals":         {[]string{"U"}, assessment.Answer{Kind: assessment.NotSure}},
		"rather not say":                {[]string{"r"}, assessment.Answer{Kind: assessment.RatherNotSay}},
		"does not apply, no reason":     {[]string{"x", "enter"}, assessment.Answer{Kind: assessment.DoesNotApply}},
		"does not apply, with a reason": {[]string{"x", "n", "o", "enter"}, assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no"}},
		"a note alone":                  {[]string{"n", "o", "k", "enter"}, assessment.Answer{Note: "ok"}},
		"a note closed with Esc":        {[]string{"n", "o", "k", "esc"}, assessment.Answer{Note: "ok"}},
		"a flag alone":                  {[]string{"f"}, assessment.Answer{Flagged: true}},
		"a flag taken back":             {[]string{"f", "f"}, assessment.Answer{}},
		"a changed mind":                {[]string{"2", "left", "up", "u"}, assessment.Answer{Kind: assessment.NotSure, Level: 0}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := atQuestion(t)
			id := "capacity.time"
			if test.want.Evidence != nil {
				id = "capacity.full-cost"
				s.press("right")
			}
			s.press(test.keys...)
			got := s.keptAnswer(id)
			if got.Kind != test.want.Kind || got.Level != test.want.Level || got.Note != test.want.Note ||
				got.Reason != test.want.Reason || got.Flagged != test.want.Flagged ||
				(got.Evidence == nil) != (test.want.Evidence == nil) ||
				got.Evidence != nil && *got.Evidence != *test.want.Evidence {
				t.Errorf("kept %+v, want %+v", got, test.want)
			}
			// A flag has a sentence of its own.
			if test.want != (assessment.Answer{}) && !got.Flagged {
				s.seesAny("saved", "Saved")
			}
		})
	}
}

// Nothing is chosen until a person chooses: no cursor stands anywhere, and Enter says what to press.
func TestNothingIsChosenAtFirst(t *testing.T) {
	s := atQuestion(t)
	cursor := s.wizard.theme.Symbols.Cursor
	s.seesNot(cursor)
	s.sees("nothing chosen yet")
	s.press("enter")
	s.sees("Press 1 to 5 to choose, or ↓ and then Enter.")
	s.press("down")
	s.sees(cursor+" 1 Nobody", "nothing chosen yet")
	s.press("home", "right", "4")
	s.sees("4 Nearly all our bids cover the full cost. ✓ your answer", "What could you show a partner?", "nothing chosen yet")
	s.seesNot(cursor)
	s.press("enter")
	s.sees("Press h, i, j or k to choose, or ↓ and then Enter.")
	for _, key := range []string{"u", "x", "r"} {
		s.press(key)
		s.sees("This key changes the level. Press ← to go back to the level, or → to leave this open.")
	}
	if got := s.keptAnswer("capacity.full-cost"); got.Kind != assessment.Rated || got.Evidence != nil {
		t.Errorf("kept %+v", got)
	}
}

// What was kept is said on the page that follows: whole where there is room for it on one line beside what else stands there.
func TestWhatWasKeptIsSaidOnTheNextPage(t *testing.T) {
	s := atQuestion(t)
	s.press("4")
	s.sees("Saved: 4, Mostly. nothing chosen yet")
	s.press("3", "j")
	s.sees("Saved: 3, Partly. What you can show: In writing. nothing chosen yet")
	s.press("3")
	s.sees("Saved: 3, We can wait one month for the money. nothing chosen yet")
	s.press("4")
	s.seesNot("Saved:")
	s.press("right")
	s.sees("Capacity, 5 of 6", "You have not said what you could show. You can say it later.")
}

func TestGoingBackAndOnLosesNothing(t *testing.T) {
	s := atQuestion(t)
	s.press("n")
	s.typed("every week")
	s.press("enter", "4", "3", "i", "left")
	s.sees("3 Some of our bids cover the full cost. ✓ your answer", "What you could show: We could describe it.")
	s.press("b")
	s.sees("4 One senior person has set hours and nearly always keeps them. ✓", "Note: every week")
	s.press("b")
	s.sees("Main page", "2 of 6")
	s.press("enter")
	s.sees("Capacity, 3 of 6")
	s.press("left", "enter")
	s.sees("What could you show a partner?", "i We could describe it ✓ your answer")
}

// The level was changed to one without evidence and back: what was said about evidence is still there.
func TestChangingTheLevelKeepsTheEvidence(t *testing.T) {
	s := atQuestion(t)
	s.press("right", "4", "j", "left", "1")
	s.sees("Capacity, 3 of 6")
	s.press("left")
	s.seesNot("What you could show")
	s.press("4")
	s.sees("j In writing ✓ your answer")
}

func TestAfterTheLastQuestionOfADomainComesTheNext(t *testing.T) {
	s := atQuestion(t)
	for range assessment.QuestionsPerDomain {
		s.press("u")
	}
	s.sees("Saved: Not sure. Capacity is done.", "Governance, 1 of 6")
	s.press("left")
	s.sees("Capacity, 6 of 6")
}

// A part of which it is still open what could be shown is not done, and leads to that.
func TestWhatCouldBeShownIsOpenUntilItIsSaid(t *testing.T) {
	s := atQuestion(t)
	s.press("4", "4", "right", "4", "4", "right", "4", "4")
	s.seesNot("Capacity is done.")
	s.atTasks()
	s.sees("2 to show")
	s.press("home", "down", "enter")
	s.sees("Capacity, 2 of 6", "What could you show a partner?")
}

func TestAChangeFromTheCheckPageComesBackThere(t *testing.T) {
	s := sit(t, 80, 24)
	s.press("down", "enter", "enter", "right", "right", "down", "enter")
	s.sees("Governance, 2 of 6")
	s.press("5")
	s.sees("Check your answers, page 3 of 7", "▸ Our board has the people", "Fully", "Saved: 5, ")
}

// When the disk fills up, the person is told so, the answer is not shown as given, and an open note stays open.
func TestAnAnswerThatCannotBeKeptIsSaid(t *testing.T) {
	s := atQuestion(t)
	s.st.Close()
	s.press("3")
	s.sees("This could not be saved.")
	s.seesNot("still in your file") // which nobody has looked at
	s.seesNot("your answer")
	s.sees("Capacity, 1 of 6")
	s.press("n")
	s.typed("not lost")
	s.press("enter")
	s.sees("not lost", "This could not be saved.")
}

func TestAKeyThatDoesNothingSaysSo(t *testing.T) {
	s := atQuestion(t)
	s.press("z")
	s.sees("That key does nothing here.")
	s.press("down")
	s.seesNot("That key does nothing here.")
}

func TestTheWizardOpensWhereItWasCutOff(t *testing.T) {
	s := atQuestion(t)
	s.press("2")
	reopened := newWizard(s.wizard.Book, s.st, theme.AnySigns)
	s.wizard = reopened
	s.resize(80, 24)
	s.sees("Capacity, 2 of 6", "You're back where you left off.")
}

func TestAfterLeavingTheCaseloadOffersToGoOn(t *testing.T) {
	s := atQuestion(t)
	if quit := s.press("2", "q"); quit == nil {
		t.Fatal("q did not leave")
	}
	s.wizard = newWizard(s.wizard.Book, s.st, theme.AnySigns)
	s.resize(80, 24)
	s.sees("▸ Ours", "You left off at Capacity, question 2 of 6.")
	s.press("enter")
	s.sees("Capacity, 2 of 6")
}

func TestWhatIsBeingTypedIsKeptOnLeaving(t *testing.T) {
	s := atQuestion(t)
	s.press("n")
	s.typed("half a thought")
	s.press("ctrl+c")
	if got := s.keptAnswer("capacity.time").Note; got != "half a thought" {
		t.Errorf("kept %q", got)
	}
}

func TestAPlaceOfADeletedOrganisationOpensTheCaseload(t *testing.T) {
	s := sit(t, 80, 24)
	if err := s.st.Session().SaveTrail(store.Trail{Stops: []store.Stop{{Place: store.Place{Case: 99, Page: pages.QuestionPage, Question: "capacity.time"}}}}); err != nil {
		t.Fatal(err)
	}
	s.wizard = newWizard(s.wizard.Book, s.st, theme.AnySigns)
	s.resize(80, 24)
	s.sees("Start with a new organisation")
}
