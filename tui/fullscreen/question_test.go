package fullscreen

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/pages"
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
		"with arrows and Enter":         {[]string{"down", "down", "enter"}, assessment.Answer{Kind: assessment.Rated, Level: 2}},
		"a digit, then evidence":        {[]string{"4", "3"}, assessment.Answer{Kind: assessment.Rated, Level: 3, Evidence: evidence(2)}},
		"evidence with arrows":          {[]string{"4", "down", "enter"}, assessment.Answer{Kind: assessment.Rated, Level: 3, Evidence: evidence(1)}},
		"not sure":                      {[]string{"u"}, assessment.Answer{Kind: assessment.NotSure}},
		"not sure, in capitals":         {[]string{"U"}, assessment.Answer{Kind: assessment.NotSure}},
		"rather not say":                {[]string{"r"}, assessment.Answer{Kind: assessment.RatherNotSay}},
		"does not apply, no reason":     {[]string{"x", "enter"}, assessment.Answer{Kind: assessment.DoesNotApply}},
		"does not apply, with a reason": {[]string{"x", "n", "o", "enter"}, assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no"}},
		"a note alone":                  {[]string{"n", "o", "k", "enter"}, assessment.Answer{Note: "ok"}},
		"a note closed with Esc":        {[]string{"n", "o", "k", "esc"}, assessment.Answer{Note: "ok"}},
		"a flag alone":                  {[]string{"f"}, assessment.Answer{Flagged: true}},
		"a flag taken back":             {[]string{"f", "f"}, assessment.Answer{}},
		"a changed mind":                {[]string{"2", "up", "u"}, assessment.Answer{Kind: assessment.NotSure, Level: 0}},
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
			// A flag has a sentence of its own, and a reason left empty changes nothing that would have to be saved.
			if test.want != (assessment.Answer{}) && !got.Flagged && name != "does not apply, no reason" {
				s.sees("saved")
			}
		})
	}
}

func TestGoingBackAndOnLosesNothing(t *testing.T) {
	s := atQuestion(t)
	s.press("4", "n")
	s.typed("every week")
	s.press("enter", "right", "3", "2", "left")
	s.sees("4 Mostly in place ✓ your answer", "Note: every week")
	s.press("b")
	s.sees("What to do", "2 of 6")
	s.press("enter", "left")
	s.sees("3 Partly in place ✓ your answer", "2 We could describe it ✓ your answer")
}

// The level was changed to one without evidence and back: what was said about evidence is still there.
func TestChangingTheLevelKeepsTheEvidence(t *testing.T) {
	s := atQuestion(t)
	s.press("right", "4", "3", "1")
	s.seesNot("Could you show this")
	s.press("4")
	s.sees("3 In writing ✓ your answer")
}

func TestAfterTheLastQuestionOfADomainComesTheTaskList(t *testing.T) {
	s := atQuestion(t)
	for range assessment.QuestionsPerDomain {
		s.press("u", "enter")
	}
	s.sees("Capacity is done.", "▸ Governance")
}

func TestAChangeFromTheCheckPageComesBackThere(t *testing.T) {
	s := sit(t, 80, 24)
	s.press("down", "enter", "enter", "right", "right", "down", "enter")
	s.sees("Governance, 2 of 6")
	s.press("5", "enter")
	s.sees("Check your answers, page 3 of 7", "▸ Our board has the people", "In place, and we review it")
}

// When the disk fills up, the person is told so, the answer is not shown as given, and an open note stays open.
func TestAnAnswerThatCannotBeKeptIsSaid(t *testing.T) {
	s := atQuestion(t)
	s.st.Close()
	s.press("3")
	s.sees("This could not be saved.", "What you gave before is kept.")
	s.seesNot("your answer")
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
	s.press("2", "enter")
	reopened := newWizard(s.wizard.Book, s.st, true)
	s.wizard = reopened
	s.resize(80, 24)
	s.sees("Capacity, 2 of 6", "You are back where you left off.")
}

func TestAfterLeavingTheCaseloadOffersToGoOn(t *testing.T) {
	s := atQuestion(t)
	if quit := s.press("2", "enter", "q"); quit == nil {
		t.Fatal("q did not leave")
	}
	s.wizard = newWizard(s.wizard.Book, s.st, true)
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
	if err := s.st.SaveTrail(store.Trail{Stops: []store.Stop{{Place: store.Place{Case: 99, Page: pages.QuestionPage, Question: "capacity.time"}}}}); err != nil {
		t.Fatal(err)
	}
	s.wizard = newWizard(s.wizard.Book, s.st, true)
	s.resize(80, 24)
	s.sees("Start with a new organisation")
}
