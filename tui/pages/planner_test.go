package pages

import (
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// planner is someone with an organisation's plan open, on 23 November 2026.
type planner struct {
	t     *testing.T
	kept  *store.Store
	visit *Visit
	page  Page
	said  string // by the last choice
}

func plans(t *testing.T) *planner {
	t.Helper()
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	now := func() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) }
	kept := storetest.Open(t, now)
	p := &planner{t: t, kept: kept}
	p.visit = p.organisation(book, "Example Group")
	p.page = p.visit.Plan()
	return p
}

// organisation opens the pages of a new organisation.
func (p *planner) organisation(book *content.Book, name string) *Visit {
	p.t.Helper()
	return p.visitTo(book, storetest.Add(p.t, p.kept, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full))
}

func (p *planner) visitTo(book *content.Book, c storetest.Case) *Visit {
	p.t.Helper()
	visit, err := OpenVisit(book, c.Store, c.ID)
	if err != nil {
		p.t.Fatal(err)
	}
	return visit
}

// in is the organisation whose pages are open, as it is kept.
func (p *planner) in() storetest.Case { return storetest.Of(p.t, p.kept, p.visit.ID()) }

// views are those of the current visit.
func (p *planner) views() assessment.Views {
	p.t.Helper()
	record := p.in().Record()
	return record.Views.Of(record.Current().Number)
}

// sits says how the organisation goes through the questions.
func (p *planner) sits(sitting assessment.Sitting) {
	p.t.Helper()
	p.in().Set(func(r *assessment.Record) { r.Sitting = sitting })
}

// answers gives every question the same level.
func (p *planner) answers(level assessment.Level) {
	p.t.Helper()
	for _, q := range assessment.Questions(assessment.Full) {
		if err := p.visit.SaveAnswer(q.ID, assessment.Rating(level)); err != nil {
			p.t.Fatal(err)
		}
	}
}

func (p *planner) has(actions ...assessment.PlanAction) {
	p.t.Helper()
	for _, a := range actions {
		if a.Status == "" {
			a.Status = assessment.ToDo
		}
		p.in().AddAction(a)
	}
	p.page = p.visit.Plan()
}

func (p *planner) follow(next Next) {
	p.t.Helper()
	if next.Err != nil {
		p.t.Fatal(next.Err)
	}
	if next.Page != nil {
		p.page = next.Page
	}
	p.said = next.Say
}

func (p *planner) list() *Listing {
	p.t.Helper()
	list, ok := p.page.(*Listing)
	if !ok {
		p.t.Fatalf("on %T, not on a list", p.page)
	}
	return list
}

// names are the rows' names on the list that is open.
func (p *planner) names() []string {
	p.t.Helper()
	var names []string
	for _, row := range p.list().Rows {
		names = append(names, row.Name)
	}
	return names
}

// opens chooses the row that begins so.
func (p *planner) opens(name string) {
	p.t.Helper()
	for _, row := range p.list().Rows {
		if strings.HasPrefix(row.Name, name) {
			p.follow(row.Open())
			return
		}
	}
	p.t.Fatalf("no row %q among %q", name, p.names())
}

// presses gives the command of this key, on the row where the cursor stands first.
func (p *planner) presses(key string) {
	p.t.Helper()
	for _, c := range p.list().Commands {
		if c.Key == key {
			p.follow(c.Do(p.list().Start))
			return
		}
	}
	p.t.Fatalf("%q does nothing here", key)
}

// types answers the fields of the form that is open, the first of them by these values; what is left empty stays.
func (p *planner) types(values ...string) {
	p.t.Helper()
	form, ok := p.page.(*Form)
	if !ok {
		p.t.Fatalf("on %T, not in a form", p.page)
	}
	for _, value := range values {
		answer := []string{value}
		if value == "" {
			answer = form.Field().Values
		}
		if missing, err := form.Answer(answer); missing != "" || err != nil {
			p.t.Fatalf("%q will not do: %q, %v", value, missing, err)
		}
	}
	if form.Done() {
		p.follow(form.Finish())
	}
}

// hears fails unless this will not do in the field that is open, and this is said.
func (p *planner) hears(value, want string) {
	p.t.Helper()
	form := p.page.(*Form)
	before := form.at
	missing, err := form.Answer([]string{value})
	if err != nil || missing != want || form.at != before {
		p.t.Errorf("%q: it says %q, %v; want %q", value, missing, err, want)
	}
}

func (p *planner) at(name string) {
	p.t.Helper()
	list := p.list()
	if got := list.Rows[list.Start].Name; !strings.HasPrefix(got, name) {
		p.t.Errorf("the cursor is on %q, want %q", got, name)
	}
}

func (p *planner) action(number int) assessment.PlanAction {
	p.t.Helper()
	a, ok := p.visit.planAction(number)
	if !ok {
		p.t.Fatalf("no action %d", number)
	}
	return a
}
