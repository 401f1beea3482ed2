package questions

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// person sits in front of the pages of one organisation, on 23 November 2026.
type person struct {
	storetest.Case
	t     *testing.T
	desk  pages.Desk
	stack *pages.Stack
	shown pages.Shown
	said  string // by the last choice
}

func sits(t *testing.T) *person {
	t.Helper()
	book := contenttest.English(t)
	st := storetest.Open(t, func() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) })
	p := &person{t: t, desk: pages.Desk{Book: book, Store: st},
		Case: storetest.Add(t, st, assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Full)}
	p.stack, _ = pages.Start(p.desk, pages.RoutesOf(Routes(), others(
		pages.CaseloadPage, pages.ResultsPage, pages.RecommendationsPage, pages.PlanPage, pages.OfferPage, pages.ViewsPage,
		pages.VisitsPage, pages.PausePage)))
	return p
}

// others stand in for pages of other subjects.
func others(names ...string) []pages.Route {
	var list []pages.Route
	for _, name := range names {
		list = append(list, pages.Route{Page: name, Title: func(pages.Case) string { return name },
			Make: func(c pages.Case) (pages.Page, bool) { return &pages.Listing{At: c.At, Title: name}, true }})
	}
	return list
}

func (p *person) place(page string) pages.Place { return pages.Place{Page: page, Case: p.ID} }

func (p *person) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

func (p *person) follow(next pages.Next) {
	p.t.Helper()
	p.must(next.Err)
	shown, err := p.stack.Follow(next)
	p.must(err)
	p.shown, p.said = shown, next.Say
	if list, ok := shown.Page.(*pages.Listing); ok && shown.Row < 0 {
		p.shown.Row = list.Start
	}
	p.stack.Keep(shown.Page)
}

func (p *person) opens(to pages.Place) {
	p.t.Helper()
	p.follow(pages.GoTo(to))
	if got := p.shown.Page.Where(); !pages.Same(got, to) {
		p.t.Fatalf("at %+v, want %+v", got, to)
	}
}

// tasks is the task list of the organisation, or of a view on it, as somebody opens it.
func (p *person) tasks(view int) *pages.Listing {
	p.t.Helper()
	at := p.place(pages.TasksPage)
	at.View = view
	p.opens(at)
	return p.list()
}

func (p *person) list() *pages.Listing {
	p.t.Helper()
	list, ok := p.shown.Page.(*pages.Listing)
	if !ok {
		p.t.Fatalf("on %T, not on a list", p.shown.Page)
	}
	return list
}

// chooses the row on which the cursor is to stand by then.
func (p *person) chooses(row int) {
	p.t.Helper()
	list := p.list()
	p.stack.Stand(row)
	p.follow(list.Rows[row].Open())
}

func (p *person) question(id string) *Question { return p.questionIn(0, id) }

func (p *person) questionIn(view int, id string) *Question {
	p.t.Helper()
	at := p.place(pages.QuestionPage)
	at.View, at.Question = view, id
	p.opens(at)
	return p.onQuestion()
}

func (p *person) onQuestion() *Question {
	p.t.Helper()
	page, ok := p.shown.Page.(*Question)
	if !ok {
		p.t.Fatalf("on %T, not on a question", p.shown.Page)
	}
	return page
}

// answers gives every question of the full edition the same level.
func (p *person) answers(level assessment.Level) {
	p.t.Helper()
	for _, q := range assessment.Questions(assessment.Full) {
		p.Give(q.ID, assessment.Rating(level))
	}
}

func (p *person) sitsWith(company assessment.Company) {
	p.Set(func(r *assessment.Record) { r.Sitting = assessment.Sitting{Company: company} })
}
