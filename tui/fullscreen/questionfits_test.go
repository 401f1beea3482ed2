package fullscreen

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/storetest"
)

// Every question of every audience can be answered without scrolling, with a question to ask aloud and last time's answer
// beside it: at 80 by 24 with all of that in view, at 60 by 20 with all but the hint, and then the question to ask aloud.
func TestEveryQuestionFitsWithAllThatStandsBesideIt(t *testing.T) {
	for _, audience := range assessment.Audiences() {
		t.Run(string(audience), func(t *testing.T) {
			t.Parallel()
			s := sit(t, 80, 24)
			in := storetest.Add(t, s.st, assessment.Organisation{Name: "Ours", Audience: audience}, assessment.Full)
			for _, q := range assessment.Questions(assessment.Full) {
				in.Give(q.ID, assessment.Rating(assessment.HighestLevel).WithEvidence(1))
			}
			in.Revisit(assessment.Full)
			in.Set(func(r *assessment.Record) { r.Sitting = assessment.Sitting{Company: assessment.WithMentor} })
			s.restarts()
			s.opens("ours")
			dropped := 0
			for _, d := range assessment.Domains() {
				s.task(s.wizard.Book.Domain(audience, d).Name)
				for range assessment.QuestionsIn(assessment.Full, d) {
					dropped += s.fits()
					s.press("right")
				}
			}
			if dropped > 36/4 {
				t.Errorf("%d hints have no room at 80 by 24", dropped)
			}
		})
	}
}

// fits fails when the question that is open cannot be answered without scrolling, in the two windows, before an answer and
// with evidence asked. It gives 1 where at 80 by 24 there is no room for the hint before an answer.
func (s *sitting) fits() (dropped int) {
	s.t.Helper()
	page := s.wizard.current.(*question).page
	words := s.wizard.words
	whole := func() {
		s.t.Helper()
		s.whole()
		s.seesNot(words.Frame.MoreAbove)
		s.seesNot(words.Frame.MoreBelow)
		s.sees(page.Statement, words.Question.Continue)
		for _, o := range append(append(page.Levels[:0:0], page.Levels...), page.Others...) {
			s.sees(o.Key + " " + o.Name)
		}
	}
	for _, size := range [][2]int{{80, 24}, {60, 20}} {
		s.resize(size[0], size[1])
		s.sees("Last time you said: In place, and we review it.")
		if asked, _ := assessment.QuestionByID(page.ID); asked.AsksEvidence {
			s.sees("To show: We could describe it.")
		}
		whole()
		if size[0] == 80 {
			s.sees("Ask aloud: " + page.Prompt)
			if !shows(s, page.Hint) {
				dropped = 1
			}
		}
	}
	s.press("4")
	s.press("enter")
	for _, size := range [][2]int{{60, 20}, {80, 24}} {
		s.resize(size[0], size[1])
		whole()
		if now := s.wizard.current.(*question).page; len(now.Evidence) > 0 {
			s.sees(now.EvidenceQuestion)
			for _, o := range now.Evidence {
				s.sees(o.Key + " " + o.Name)
			}
		}
	}
	return dropped
}
