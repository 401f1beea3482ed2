package fullscreen

import (
	"testing"

	"equalfooting/assessment"
)

// A quick check asks twelve questions; gone on with, the full one asks the other twenty-four, and none twice.
func TestAQuickCheckGoesOnToTheFullOne(t *testing.T) {
	s := sit(t, 80, 24)
	words := s.wizard.words
	s.startsAnew("Ours", assessment.Quick)
	asked := make(map[string]int)
	answer := func(key string) {
		t.Helper()
		for {
			if _, ok := s.tasks(); ok {
				s.press("enter")
			}
			page, ok := s.wizard.current.(*question)
			if !ok {
				return
			}
			asked[page.page.ID]++
			s.press(key)
		}
	}
	answer("u")
	s.sees(words.Check.Title, words.Check.Complete)
	if len(asked) != 12 {
		t.Errorf("%d questions were asked", len(asked))
	}
	s.press("end", "enter")
	s.sees("Your results")

	s.atTasks()
	s.task(words.Tasks.Full)
	s.sees(words.Tasks.FullStarted, "2 of 6")
	s.seesNot(words.Tasks.Full)
	answer("r")
	s.sees(words.Check.Complete)
	for _, q := range assessment.Questions(assessment.Full) {
		if asked[q.ID] != 1 {
			t.Errorf("%s was asked %d times", q.ID, asked[q.ID])
		}
	}
	for _, q := range assessment.Questions(assessment.Quick) {
		if got := s.keptAnswer(q.ID); got.Kind != assessment.NotSure {
			t.Errorf("%s was answered again: %+v", q.ID, got)
		}
	}
}
