package questions

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// goesOn answers the current question, and goes on from it.
func (p *person) goesOn(a assessment.Answer) {
	p.T.Helper()
	page := p.onQuestion()
	p.must(page.Give(a))
	p.Follow(page.Again().GoOn())
}

// isAt fails if another question is open.
func (p *person) isAt(id string) {
	p.T.Helper()
	if got := p.onQuestion().ID; got != id {
		p.T.Fatalf("at %s, want %s", got, id)
	}
}

// Going on from a question that had no answer skips those that have one, through all the parts, and says when one is done. What was
// skipped before comes after the last.
func TestTheNextOpenQuestion(t *testing.T) {
	p := sits(t)
	words := p.Book.Screens().Tasks
	p.tellsAll(2)
	for _, id := range []string{"capacity.time", "ideology.voice", "trust.history", "trust.valued"} {
		p.Give(id, assessment.Answer{})
	}
	p.question("trust.history")
	p.goesOn(assessment.Rating(1))
	p.isAt("trust.valued")
	p.goesOn(assessment.Rating(3))
	p.isAt("capacity.time")
	if want := content.Fill(words.DomainDone, "domain", "Trust"); p.Said != want {
		t.Errorf("it says %q, want %q", p.Said, want)
	}
	p.goesOn(assessment.Answer{Kind: assessment.NotSure})
	p.isAt("ideology.voice")
	p.goesOn(assessment.Rating(3))
	if at := p.Shown.Page.Where(); at != p.Place(pages.CheckPage) || p.Said != words.AllDone {
		t.Errorf("at the end it is at %+v, and says %q", at, p.Said)
	}
}

// A question that already had an answer is followed by what is open in its part, then by the rest of the part, and then by what is open
// elsewhere.
func TestGoingOnFromAnAnswerThatWasThere(t *testing.T) {
	p := sits(t)
	p.tellsAll(2)
	p.Give("trust.openness", assessment.Answer{})
	p.question("trust.history")
	p.goesOn(assessment.Rating(1))
	p.isAt("trust.openness")
	p.question("capacity.cash-flow")
	for _, want := range []string{"capacity.delivery", "capacity.skills", "capacity.networks", "trust.openness"} {
		p.goesOn(assessment.Rating(3).WithEvidence(1))
		p.isAt(want)
	}
	p.goesOn(assessment.Rating(1))
	p.tasks(0)
	p.question("capacity.networks")
	p.goesOn(assessment.Rating(1))
	if at := p.Shown.Page.Where(); at != p.Place(pages.TasksPage) {
		t.Errorf("with all answered it is at %+v", at)
	}
}

// After the last answer come the results, if nothing is left to look at.
func TestWhatComesAfterTheLastAnswer(t *testing.T) {
	words := func(p *person) (tasks content.TasksText) { return p.Book.Screens().Tasks }
	for name, test := range map[string]struct {
		before func(p *person)
		last   assessment.Answer
		page   string
		said   func(p *person) string
	}{
		"nothing left":      {func(*person) {}, assessment.Rating(1).WithEvidence(1), pages.ResultsPage, func(p *person) string { return words(p).ResultsNext }},
		"to show left open": {func(*person) {}, assessment.Rating(1), pages.CheckPage, func(p *person) string { return words(p).LeftOpen }},
		"not sure":          {func(*person) {}, assessment.Answer{Kind: assessment.NotSure}, pages.CheckPage, func(p *person) string { return words(p).AllDone }},
		"all the same":      {func(*person) {}, assessment.Rating(2).WithEvidence(1), pages.CheckPage, func(p *person) string { return words(p).AllDone }},
		"one marked": {func(p *person) {
			marked := assessment.Rating(3)
			marked.Flagged = true
			p.Give("capacity.time", marked)
		}, assessment.Rating(1).WithEvidence(0), pages.CheckPage, func(p *person) string { return words(p).AllDone }},
	} {
		t.Run(name, func(t *testing.T) {
			p := sits(t)
			p.tellsAll(2)
			test.before(p)
			p.Give("trust.roles", assessment.Answer{})
			p.question("trust.roles")
			p.goesOn(test.last)
			if at := p.Shown.Page.Where(); at != p.Place(test.page) || p.Said != test.said(p) {
				t.Errorf("it is at %+v, and says %q", at, p.Said)
			}
		})
	}
}

// Back leads to the previous page, even through answered questions and from one part to another; otherwise to the question before it in the
// part, and from the first to the task list.
func TestBackToWhereOneCameFrom(t *testing.T) {
	p := sits(t)
	p.tellsAll(2)
	p.Give("capacity.networks", assessment.Answer{})
	p.Give("profile.known", assessment.Answer{})
	p.question("capacity.networks")
	p.goesOn(assessment.Rating(3))
	p.isAt("profile.known")
	p.Follow(p.onQuestion().Back())
	p.isAt("capacity.networks")
	p.Follow(p.onQuestion().Back())
	p.isAt("capacity.skills")
	p.Follow(p.onQuestion().Later())
	p.isAt("capacity.networks")
	p.Follow(p.onQuestion().Later())
	p.isAt("governance.independence")
	p.Follow(p.onQuestion().Back())
	p.isAt("capacity.networks")
	p.tasks(0)
	p.question("governance.independence")
	p.Follow(p.onQuestion().Back())
	if at := p.Shown.Page.Where(); at != p.Place(pages.TasksPage) {
		t.Errorf("before the first of a part is %+v", at)
	}
	p.question("trust.roles")
	p.Follow(p.onQuestion().Later())
	if at := p.Shown.Page.Where(); at != p.Place(pages.TasksPage) {
		t.Errorf("after the last of all is %+v", at)
	}
}

// On the way up it is said if a part, or everything, is done, but not while evidence is still to be given.
func TestAfterADomain(t *testing.T) {
	p := sits(t)
	words := p.Book.Screens().Tasks
	up := func(id, want string) {
		t.Helper()
		p.tasks(0)
		p.question(id)
		p.Follow(p.onQuestion().Up())
		if p.Said != want || p.Shown.Page.Where() != p.Place(pages.TasksPage) {
			t.Errorf("it says %q, want %q", p.Said, want)
		}
	}
	in := assessment.QuestionsIn(assessment.Full, assessment.Capacity)
	for _, q := range in {
		up(in[0].ID, "")
		p.Give(q.ID, assessment.Rating(1))
	}
	up(in[0].ID, "")
	for _, q := range in {
		p.Give(q.ID, assessment.Rating(1).WithEvidence(1))
	}
	up(in[0].ID, content.Fill(words.DomainDone, "domain", "Capacity"))
	up("trust.roles", "")
	p.tellsAll(1)
	up("trust.roles", words.AllDone)
	p.Give("trust.roles", assessment.Answer{})
	up("trust.roles", "")
}

// Answers typed in from a paper form follow the order and numbers of the form.
func TestFromAPaperForm(t *testing.T) {
	p := sits(t)
	p.sitsWith(assessment.FromPaper)
	in := assessment.QuestionsIn(assessment.Full, assessment.Capacity)
	page := p.question(in[len(in)-1].ID)
	p.Follow(page.GoOn())
	if got := p.onQuestion(); got.OnForm != page.OnForm+1 || assessment.Questions(assessment.Full)[page.OnForm].ID != got.ID {
		t.Errorf("after number %d comes number %d", page.OnForm, got.OnForm)
	}
}
