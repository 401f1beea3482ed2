package questions

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// person is somebody on the pages of one organisation, on 23 November 2026.
type person struct{ *pagetest.Walk }

func sits(t *testing.T) *person {
	t.Helper()
	return &person{pagetest.Begin(t, Routes(), pages.ResultsPage, pages.RecommendationsPage, pages.PlanPage, pages.OfferPage,
		pages.ViewsPage, pages.VisitsPage, pages.AnsweredByPage, pages.VisitDayPage, pages.PausePage)}
}

func (p *person) opens(to pages.Place) {
	p.T.Helper()
	p.Follow(pages.GoTo(to))
	if got := p.Shown.Page.Where(); !pages.Same(got, to) {
		p.T.Fatalf("at %+v, want %+v", got, to)
	}
}

// tasks is the task list of the organisation, or of a view on it, as it opens.
func (p *person) tasks(view int) *pages.Listing {
	p.T.Helper()
	at := p.Place(pages.TasksPage)
	at.View = view
	p.opens(at)
	return p.List()
}

func (p *person) question(id string) *Question { return p.questionIn(0, id) }

func (p *person) questionIn(view int, id string) *Question {
	p.T.Helper()
	at := p.Place(pages.QuestionPage)
	at.View, at.Question = view, id
	p.opens(at)
	return p.onQuestion()
}

func (p *person) onQuestion() *Question {
	p.T.Helper()
	page, ok := p.Shown.Page.(*Question)
	if !ok {
		p.T.Fatalf("on %T, not on a question", p.Shown.Page)
	}
	return page
}

func (p *person) sitsWith(company assessment.Company) {
	p.Set(func(r *assessment.Record) { r.Sitting = assessment.Sitting{Company: company} })
}

// tellsAll answers all questions with a level, and gives evidence where that is asked.
func (p *person) tellsAll(level assessment.Level) {
	for _, q := range assessment.Questions(assessment.Full) {
		given := assessment.Rating(level)
		if given.AsksEvidence(q) {
			given = given.WithEvidence(1)
		}
		p.Give(q.ID, given)
	}
}

func (p *person) must(err error) {
	p.T.Helper()
	if err != nil {
		p.T.Fatal(err)
	}
}
