package pages

import (
	"testing"

	"equalfooting/assessment"
)

func (p *planner) question(id string) Question {
	p.t.Helper()
	page, ok := p.visit.Question(id)
	if !ok {
		p.t.Fatalf("%s is not asked", id)
	}
	return page
}

// On a return visit the answer of last time stands beside the question, and can be kept with what belongs to it.
func TestLastTimeCanBeConfirmed(t *testing.T) {
	const question = "capacity.full-cost"
	p := plans(t)
	last := assessment.Rating(3).WithEvidence(2)
	last.Note, last.Flagged = "of then", true
	p.must(p.visit.SaveAnswer(question, last))
	if page := p.question(question); page.Confirms() || page.Last.Kind != assessment.Unanswered {
		t.Errorf("a first visit has a last time: %+v", page.Last)
	}
	p.in().Revisit(assessment.Full)
	page := p.question(question)
	if !page.Confirms() || page.Last.Level != 3 || *page.Last.Evidence != 2 {
		t.Fatalf("last time is %+v", page.Last)
	}
	p.must(p.visit.SaveAnswer(question, page.Confirmed()))
	page = p.question(question)
	if g := page.Given; g.Kind != assessment.Rated || g.Level != 3 || *g.Evidence != 2 || g.Note != "" || g.Flagged || page.Confirms() || page.AsksChange() {
		t.Errorf("kept is %+v", page.Given)
	}
	if page := p.question("capacity.time"); page.Confirms() {
		t.Error("a question that was not answered has a last time")
	}
}

// What could be shown last time is said with the answer, where both questions ask it: that of then and that of now.
func TestWhatCouldBeShownLastTime(t *testing.T) {
	const question = "capacity.full-cost"
	now := assessment.Rating
	for name, test := range map[string]struct {
		last, given assessment.Answer
		said        string
		at          int
		shown       bool
	}{
		"not answered yet":       {now(3).WithEvidence(2), assessment.Answer{}, "Mostly in place. To show: In writing", 0, false},
		"evidence is asked":      {now(3).WithEvidence(2), now(2), "Mostly in place. To show: In writing", 2, true},
		"none was said":          {now(3), now(2), "Mostly in place", 0, false},
		"it counted for nothing": {now(0).WithEvidence(2), now(2), "Not in place", 0, false},
		"none is asked now":      {now(3).WithEvidence(2), now(0), "Mostly in place. To show: In writing", 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			p := plans(t)
			p.must(p.visit.SaveAnswer(question, test.last))
			if page := p.question(question); page.LastSaid != "" {
				t.Errorf("at the first visit last time was %q", page.LastSaid)
			}
			p.in().Revisit(assessment.Full)
			p.must(p.visit.SaveAnswer(question, test.given))
			page := p.question(question)
			at, shown := page.LastShown()
			if page.LastSaid != test.said || at != test.at || shown != test.shown {
				t.Errorf("said %q, shown at %d, %v", page.LastSaid, at, shown)
			}
		})
	}
}

func TestConfirmingKeepsANoteOfToday(t *testing.T) {
	p := plans(t)
	p.must(p.visit.SaveAnswer("trust.roles", assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no partner"}))
	p.in().Revisit(assessment.Full)
	p.must(p.visit.SaveAnswer("trust.roles", assessment.Answer{Note: "of today", Flagged: true}))
	page := p.question("trust.roles")
	if got, want := page.Confirmed(), (assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no partner", Note: "of today", Flagged: true}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// Why an answer changed is asked once, and only where both are levels and they differ.
func TestWhatAsksForAReason(t *testing.T) {
	rated, other := assessment.Rating, func(kind assessment.Kind) assessment.Answer { return assessment.Answer{Kind: kind} }
	for name, test := range map[string]struct {
		last, given assessment.Answer
		want        bool
	}{
		"another level":       {rated(3), rated(2), true},
		"the same level":      {rated(3), rated(3), false},
		"no level last time":  {other(assessment.NotSure), rated(3), false},
		"no level now":        {rated(3), other(assessment.NotSure), false},
		"nothing last time":   {other(assessment.Unanswered), rated(3), false},
		"the reason is given": {rated(3), WithChange(rated(2), "why"), false},
	} {
		if got := (Question{Last: test.last, Given: test.given}).AsksChange(); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// Another voice says what it sees, whatever was said before.
func TestAVoiceIsNotToldOfLastTime(t *testing.T) {
	p := plans(t)
	p.visits(3, 2)
	p.in().AddView("Sam", assessment.MentorView, nil)
	page, ok := p.visit.AsVoice(1).Question("trust.roles")
	if !ok || page.Confirms() || page.Given.Kind != assessment.Unanswered || page.Position != "Trust, 6 of 6, own view" {
		t.Errorf("%+v", page)
	}
}

func TestAQuestionIsAskedAloudInCompany(t *testing.T) {
	p := plans(t)
	text, _ := p.visit.book.Question(assessment.BME, "trust.roles")
	for company, want := range map[assessment.Company]string{"": "", assessment.Alone: "", assessment.WithMentor: text.Prompt, assessment.OneToOne: text.Prompt, assessment.FromPaper: ""} {
		p.sits(assessment.Sitting{Company: company})
		if got := p.question("trust.roles").Prompt; got != want {
			t.Errorf("%q: %q", company, got)
		}
	}
}

// Going on from a question that had no answer passes over those that have one.
func TestTheNextOpenQuestion(t *testing.T) {
	p := plans(t)
	in := assessment.QuestionsIn(assessment.Full, assessment.Trust)
	for _, at := range []int{1, 2, 4} {
		p.must(p.visit.SaveAnswer(in[at].ID, assessment.Rating(1)))
	}
	for at, want := range []string{in[3].ID, in[3].ID, in[3].ID, in[5].ID, in[5].ID, ""} {
		if got := p.question(in[at].ID).NextOpen; got != want {
			t.Errorf("after question %d comes %q, want %q", at+1, got, want)
		}
	}
}
