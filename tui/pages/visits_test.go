package pages

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
)

// visits makes so many visits, each with all answers at one level.
func (p *planner) visits(levels ...assessment.Level) {
	p.t.Helper()
	for i, level := range levels {
		if i > 0 {
			p.in().Revisit(assessment.Full)
		}
		p.answers(level)
	}
}

func TestVisitsLatestFirst(t *testing.T) {
	p := plans(t)
	p.visits(1, 3)
	p.in().Revisit(assessment.Quick)
	p.looks(p.visit.Visits())
	want := []string{"Take this visit back, as nothing was said in it yet", "Visit 3, 23 November 2026", "Visit 2, 23 November 2026", "Visit 1, 23 November 2026"}
	if got := p.names(); !slices.Equal(got, want) {
		t.Errorf("the rows are %q", got)
	}
	var beside []string
	for _, row := range p.list().Rows[1:] {
		beside = append(beside, row.Beside[0]+"|"+row.Status)
	}
	if got := strings.Join(beside, "; "); got != "0 of 12, quick check|this visit; 36 of 36, full check, Ready to negotiate|; 36 of 36, full check, Build first|" {
		t.Errorf("beside them stands %q", got)
	}
}

func TestEachVisitIsComparedWithAnyOther(t *testing.T) {
	p := plans(t)
	p.visits(1, 3, 2)
	for i, want := range [][]string{
		{"The results of that visit", "What moved between this one and visit 2", "What has moved since visit 1"},
		{"The results of that visit", "What moved between this one and visit 1", "What has moved since visit 2"},
		{"The results of that visit", "What moved between this one and visit 1", "What moved between this one and visit 2"},
	} {
		p.looks(p.visit.visit(i + 1))
		if got := p.names(); !slices.Equal(got, want) {
			t.Errorf("visit %d has %q, want %q", i+1, got, want)
		}
	}
	p.opens("What moved between this one and visit 1")
	if at := p.page.Place(); at.Page != MovedPage || at.Question != "1" || at.Item != 3 {
		t.Errorf("it leads to %+v", at)
	}
	p.looks(p.visit.visit(1))
	p.opens("The results")
	text := p.page.(*Text)
	if text.Title != "Visit 1" || len(text.Sections) < 2 {
		t.Errorf("%d pages of %q", len(text.Sections), text.Title)
	}
}

func TestAReturnVisitIsBegunKnowingly(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Visits().Begin
	p.looks(p.visit.begin())
	p.at(words.No)
	if got := p.list().Says[1]; !strings.Contains(got, "36 questions") {
		t.Errorf("it says %q", got)
	}
	p.opens(words.No)
	if got := len(p.in().Record().Visits); got != 1 {
		t.Fatalf("there are %d visits", got)
	}
	p.answers(3)
	p.looks(p.visit.begin())
	if len(p.list().Says) != 1 {
		t.Errorf("it says %q", p.list().Says)
	}
	p.at(words.Full)
	p.opens(words.Quick)
	if p.said != words.Done || p.visit.sheet().Edition != assessment.Quick || p.visit.sheet().Progress().Answered != 0 || !p.visit.Returning() {
		t.Errorf("it says %q; %+v", p.said, p.visit.sheet())
	}
}

// Every page of a mentor's year opens again where it was; what is not there any more opens nothing.
func TestPlacesOpenAgain(t *testing.T) {
	p := plans(t)
	p.visits(1, 3)
	for _, page := range []Page{p.visit.Views(), p.visit.Differences(""), p.visit.Difference("trust.roles"), p.visit.Visits(), p.visit.visit(1),
		p.visit.Moved(1, 2), p.visit.Pause(), p.visit.Summary(), p.visit.Plan(), p.visit.Offer()} {
		again, ok := p.visit.Page(page.Place())
		if !ok || again.Place() != page.Place() {
			t.Errorf("%+v opens %+v", page.Place(), again)
		}
		if name := PlaceName(p.visit.book, p.kept, page.Place()); name == "" || name == p.visit.book.Screens().Tasks.Title {
			t.Errorf("%+v is called %q", page.Place(), name)
		}
	}
	for _, place := range []store.Place{{Page: VisitPage, Item: 3}, {Page: VisitPage}, {Page: MovedPage, Question: "2", Item: 2},
		{Page: MovedPage, Question: "0", Item: 2}, {Page: MovedPage, Question: "x", Item: 2}, {Page: MovedPage, Question: "1", Item: 9}, {Page: "fnord"}} {
		if page, ok := p.visit.Page(place); ok {
			t.Errorf("%+v opens %+v", place, page)
		}
	}
	if _, ok := p.visit.AsVoice(1).Page(p.visit.Place(PlanPage, "")); ok {
		t.Error("a view has a plan")
	}
}
