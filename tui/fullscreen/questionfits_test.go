package fullscreen

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
)

// Every question of every audience, in both of its forms, can be answered without scrolling, with a question to ask aloud and
// last time's answer beside it: at 80 by 24 with all of that and every level whole, at 60 by 20 with the levels at least by
// their short names, and one of them whole.
func TestEveryQuestionFitsWithAllThatStandsBesideIt(t *testing.T) {
	for _, audience := range assessment.Audiences() {
		for _, partner := range []assessment.Partner{assessment.PartnerYes, assessment.PartnerNo} {
			t.Run(string(audience)+", partner "+string(partner), func(t *testing.T) {
				t.Parallel()
				s := sit(t, 80, 24)
				in := storetest.Add(t, s.st, assessment.Organisation{Name: "Ours", Audience: audience, Partner: partner}, assessment.Full)
				for _, q := range assessment.Questions(assessment.Full) {
					last := assessment.Rating(assessment.HighestLevel).WithEvidence(1)
					last.Note = "of then"
					in.Give(q.ID, last)
				}
				in.Revisit(assessment.Full)
				in.Set(func(r *assessment.Record) { r.Sitting = assessment.Sitting{Company: assessment.WithMentor} })
				s.restarts()
				s.opens("ours")
				s.task(s.wizard.Book.Domain(audience, assessment.Capacity).Name)
				dropped := 0
				for range assessment.Questions(assessment.Full) {
					dropped += s.fits()
				}
				if dropped > 36/4 {
					t.Errorf("%d hints have no room at 80 by 24", dropped)
				}
			})
		}
	}
}

// fits fails when the question that is open cannot be answered without scrolling, in the two windows, before an answer and
// with evidence asked; it answers it. It gives 1 where at 80 by 24 there is no room for the hint before an answer.
func (s *sitting) fits() (dropped int) {
	s.t.Helper()
	page := s.wizard.current.(*question).page
	words := s.wizard.words
	whole := func() {
		s.t.Helper()
		s.whole()
		s.seesNot(words.Frame.MoreAbove)
		s.seesNot(words.Frame.MoreBelow)
		s.sees(page.Statement)
	}
	levels := func() {
		s.t.Helper()
		whole()
		s.seesAny(content.Fill(words.Question.LastTime, "answer", page.LastSaid), content.Fill(words.Question.LastTime, "answer", page.LastBrief))
		s.sees(words.Question.LastKey, "of then")
		for _, o := range page.Others {
			s.sees(o.Key + " " + o.Name)
		}
	}
	s.resize(80, 24)
	levels()
	s.sees(page.LastSaid)
	s.sees("Ask aloud: " + page.Prompt)
	for _, o := range page.Levels {
		s.sees(o.Key + " " + o.Name)
	}
	if !shows(s, page.Hint) {
		dropped = 1
	}
	s.resize(60, 20)
	for i, o := range page.Levels {
		s.press("down")
		levels()
		s.sees(o.Name) // that is under the cursor
		for _, other := range page.Levels {
			if !shows(s, other.Key+" "+other.Name) {
				s.sees(other.Key + " " + other.Short)
			}
		}
		if o := s.wizard.current.(*question); o.at != (stop{levelStop, i}) {
			s.t.Fatalf("the cursor is at %+v", o.at)
		}
	}
	s.press("4")
	s.press("enter") // nothing has changed, as far as is known
	if !s.showing() {
		return dropped
	}
	for _, size := range [][2]int{{60, 20}, {80, 24}} {
		s.resize(size[0], size[1])
		whole()
		now := s.wizard.current.(*question).page
		s.sees(now.EvidenceQuestion, "4 "+now.Levels[3].Name)
		for _, o := range now.Evidence {
			s.sees(o.Key + " " + o.Name)
		}
	}
	s.press("i")
	return dropped
}
