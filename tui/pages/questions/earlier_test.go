package questions

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// An earlier visit's answers can be read, part by part, and nothing changes them.
func TestEarlierAnswersAreRead(t *testing.T) {
	p := sits(t)
	p.Give("capacity.time", assessment.Answer{Kind: assessment.Rated, Level: 3, Note: "On Thursdays."})
	p.Revisit(assessment.Quick)
	p.Give("capacity.time", assessment.Rating(1))
	before := p.Record()

	at := pages.Place{Page: pages.CheckPage, Case: p.ID, Visit: 1, Part: 1}
	p.opens(at)
	list := p.List()
	if list.Kind != pages.ReadList || list.Title != "Visit 1" || len(list.Contents) != 7 || *list.Before != (pages.Place{Page: pages.CheckPage, Case: p.ID, Visit: 1}) {
		t.Errorf("it is %+v", list)
	}
	if got := len(list.Rows); got != 7 { // all six of the full check, and the way on
		t.Errorf("there are %d rows", got)
	}
	if to := list.Rows[6].To; to != (pages.Place{Page: pages.VisitResultsPage, Case: p.ID, Visit: 1}) {
		t.Errorf("on from it is %+v", to)
	}
	p.Choose(0)
	q := p.Shown.Page.(*Question)
	if q.At.Visit != 1 || !strings.HasPrefix(q.Fixed, "This answer is from visit 1 ") || q.Given.Level != 3 || q.Given.Note != "On Thursdays." || q.Missing() != NoPart || q.Confirms() {
		t.Errorf("the question is %+v", q)
	}
	err := q.Give(assessment.Rating(0))
	if said := p.Book.Explain(err); said != q.Fixed {
		t.Errorf("an answer to it is met with %q, %v", said, err)
	}
	if after := p.Record(); !slices.EqualFunc(before.Visits, after.Visits, func(a, b assessment.Visit) bool { return a.LastAnswered().Equal(b.LastAnswered()) }) ||
		after.Visits[0].Answers["capacity.time"].Level != 3 {
		t.Errorf("it is now %+v", after.Visits)
	}
	p.Follow(q.GoOn())
	if p.Shown.Page.Where() != at || p.Shown.Row != 0 {
		t.Errorf("back at %+v, row %d", p.Shown.Page.Where(), p.Shown.Row)
	}
	p.opens(pages.Place{Page: pages.CheckPage, Case: p.ID, Visit: 1})
	if says := p.List().Says; says[0] != p.Book.Visits().Stays || slices.Contains(says, p.Book.Screens().Check.Intro) {
		t.Errorf("it says %q", says)
	}
}
