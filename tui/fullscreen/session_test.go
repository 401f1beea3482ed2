package fullscreen

import (
	"testing"

	"equalfooting/assessment"
)

// With somebody beside it, the organisation is asked aloud; the day ends with a note, what was done and what comes next.
func TestAFacilitatedSession(t *testing.T) {
	s := sit(t, 80, 24)
	words, pause := s.wizard.words, s.wizard.Book.Visits().Pause
	s.newOrganisation("Ours")
	s.says(words.About.Company.Row, words.About.Company.OneToOne, "Sam")
	s.sees(words.Tasks.Pause)
	s.task(s.capacity())
	text, _ := s.wizard.Book.Question(assessment.BME, "capacity.time")
	s.sees("Ask aloud: " + text.Prompt)
	s.press("f", "3", "2")
	s.atTasks()
	s.task(words.Tasks.Pause)
	s.sees(pause.Note)
	s.typed("Ask the treasurer to come")
	s.press("enter")
	s.sees(pause.Meet)
	s.typed("30 November")
	s.press("enter")
	s.sees(pause.Bring)
	s.typed("The accounts")
	s.press("enter")
	s.sees("Capacity: 2 answered, 4 to go.", pause.Back, text.Statement, pause.Next, "Capacity: Work that is paid for only",
		"The next meeting: Monday, 30 November 2026", "What to bring: The accounts", "Your note on today: Ask the treasurer to come", pause.Leave)
	s.press("enter")
	s.sees(words.Tasks.Title)
	s.task(words.Tasks.Visits)
	s.task(s.wizard.Book.Visits().Notes)
	s.sees("23 November 2026, with Sam: Ask the treasurer to come")
}

// On one's own nothing is asked aloud, and there is no day to end.
func TestOnOnesOwnNothingIsAskedAloud(t *testing.T) {
	s := atQuestion(t)
	s.seesNot("Ask aloud")
	s.press("esc")
	s.seesNot(s.wizard.words.Tasks.Pause)
}
