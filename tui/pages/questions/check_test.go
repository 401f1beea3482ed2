package questions

import (
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

func (p *person) check(view, part int) *pages.Listing {
	p.T.Helper()
	p.opens(pages.Place{Page: pages.CheckPage, Case: p.ID, View: view, Part: part})
	return p.List()
}

// First comes what is left to look at, and then a part for each domain. Each leads to the next, and any can be named.
func TestThePartsOfTheAnswers(t *testing.T) {
	p := sits(t)
	p.tasks(0)
	parts := assessment.DomainCount + 1
	for at := range parts {
		list := p.check(0, at)
		if list.Part != at+1 || list.Of != parts || len(list.Also) != parts || list.Also[at].Name != list.Heading || list.Also[at].To.Part != at {
			t.Errorf("it is part %d of %d, %q", list.Part, list.Of, list.Heading)
		}
		if before := list.Before; (before == nil) != (at == 0) || before != nil && before.Part != at-1 {
			t.Errorf("before part %d comes %+v", at, before)
		}
		if after := list.After; (after == nil) != (at == parts-1) || after != nil && after.Part != at+1 {
			t.Errorf("after part %d comes %+v", at, after)
		}
		last := list.Rows[len(list.Rows)-1]
		if last.To != p.Place(pages.ResultsPage) || !last.Turns || last.Typed.Words[0] != "results" {
			t.Errorf("part %d leads on to %+v", at, last)
		}
	}
	p.Follow(pages.GoTo(pages.Place{Page: pages.CheckPage, Case: p.ID, Part: parts}))
	if at := p.Shown.Page.Where(); at != p.Place(pages.TasksPage) {
		t.Errorf("a part that there is not opens %+v", at)
	}
}

// What is left is any question with no answer, "not sure", a flag, or evidence still to be given.
func TestWhatIsLeftToLookAt(t *testing.T) {
	p := sits(t)
	words := p.Book.Screens().Check
	for _, q := range assessment.Questions(assessment.Full) {
		p.Give(q.ID, assessment.Rating(2).WithEvidence(1))
	}
	if list := p.check(0, 0); len(list.Rows) != 1 || !slices.Equal(list.Says, []string{words.Complete, words.AllSame, words.Nothing}) {
		t.Errorf("with all the same it says %q, %d rows", list.Says, len(list.Rows))
	}
	p.Give("trust.history", assessment.Rating(3))
	if list := p.check(0, 0); len(list.Rows) != 1 || !slices.Equal(list.Says, []string{words.Complete, words.Nothing}) {
		t.Errorf("with nothing left it says %q, %d rows", list.Says, len(list.Rows))
	}
	flagged := assessment.Rating(0)
	flagged.Flagged, flagged.Note = true, "ask"
	p.Give("capacity.time", flagged)
	p.Give("capacity.full-cost", assessment.Rating(3))
	p.Give("trust.history", assessment.Answer{Kind: assessment.NotSure})
	p.Give("trust.roles", assessment.Answer{})
	list := p.check(0, 0)
	var waiting []string
	beside := make(map[string][]string)
	for _, row := range list.Rows[:len(list.Rows)-1] {
		waiting = append(waiting, row.To.Question)
		beside[row.To.Question] = row.Under
	}
	slices.Sort(waiting)
	if want := []string{"capacity.full-cost", "capacity.time", "trust.history", "trust.roles"}; !slices.Equal(waiting, want) {
		t.Errorf("left are %q, want %q", waiting, want)
	}
	if got := beside["capacity.time"]; !slices.Equal(got, []string{p.Book.Scale().Levels[0].Name, words.Note, words.Flag}) {
		t.Errorf("it says %q", got)
	}
	if got := beside["capacity.full-cost"]; len(got) != 2 {
		t.Errorf("it says %q", got)
	}
	if list.Says[len(list.Says)-1] != words.Intro || len(list.Says) != 5 {
		t.Errorf("it says %q", list.Says)
	}
}

// A question opened from the answers leads back to them, with the cursor on it; if it is no longer left to look at, on the one that took
// its place.
func TestAChangeLeadsBackToTheAnswers(t *testing.T) {
	p := sits(t)
	p.AnswersAll(1)
	p.check(0, 2)
	p.Choose(3)
	page := p.onQuestion()
	if !page.At.Alone {
		t.Fatalf("it is at %+v", page.At)
	}
	p.must(page.Give(assessment.Rating(0)))
	p.Follow(page.Again().GoOn())
	if at := p.Shown.Page.Where(); at.Page != pages.CheckPage || at.Part != 2 || p.Shown.Row != 3 || p.Said != "" {
		t.Errorf("back at %+v on row %d, it says %q", at, p.Shown.Row, p.Said)
	}
	for _, q := range assessment.Questions(assessment.Full) {
		p.Give(q.ID, assessment.Answer{})
	}
	p.check(0, 0)
	p.Choose(4)
	page = p.onQuestion()
	p.must(page.Give(assessment.Rating(0)))
	p.Follow(page.Again().Up())
	if p.Shown.Row != 4 || p.List().Rows[4].To.Question == page.ID {
		t.Errorf("back on row %d", p.Shown.Row)
	}
}

// A view is there to be compared, and has no results.
func TestTheAnswersOfAViewLeadBackToTheViews(t *testing.T) {
	p := sits(t)
	view := p.AddView("Sam", assessment.MentorView, nil)
	p.opens(p.Place(pages.ViewsPage))
	p.tasks(view)
	list := p.check(view, 0)
	if to := list.Rows[0].To; to.View != view || !to.Alone {
		t.Errorf("a row leads to %+v", to)
	}
	p.Choose(len(list.Rows) - 1)
	if at := p.Shown.Page.Where(); at != p.Place(pages.ViewsPage) || p.Stack.Below() != (pages.Place{}) {
		t.Errorf("it leads to %+v, below %+v", at, p.Stack.Below())
	}
}
