package plan

import (
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// planner is somebody with an organisation's plan open, on 23 November 2026.
type planner struct {
	storetest.Case
	t     *testing.T
	desk  pages.Desk
	stack *pages.Stack
	page  pages.Page
	row   int    // where the cursor is
	said  string // by the last choice
}

func plans(t *testing.T) *planner {
	t.Helper()
	book := contenttest.English(t)
	now := func() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) }
	p := &planner{t: t, desk: pages.Desk{Book: book, Store: storetest.Open(t, now)}}
	p.Case = p.organisation("Example Group")
	p.stack, _ = pages.Start(p.desk, p.routes())
	p.goes(pages.Place{Page: pages.TasksPage, Case: p.ID})
	p.goes(p.plan())
	return p
}

// routes are the plan's pages and those of others, as far as they lead there.
func (p *planner) routes() pages.Routes {
	other := func(name string, rows ...pages.Row) pages.Route {
		return pages.Route{Page: name, Title: pages.Called(func(*content.Book) string { return name }),
			Make: func(c pages.Case) (pages.Page, bool) { return &pages.Listing{At: c.At, Title: name, Rows: rows}, true }}
	}
	late := other(pages.LatePage)
	late.Make = func(c pages.Case) (pages.Page, bool) {
		list := &pages.Listing{At: c.At, Title: pages.LatePage}
		for _, a := range p.Record().Plan {
			if a.Overdue(c.Today()) {
				list.Rows = append(list.Rows, pages.Row{Name: a.What,
					To: pages.Place{Page: pages.ActionPage, Case: p.ID, Action: a.Number, Field: stateField}})
			}
		}
		return list, true
	}
	return pages.RoutesOf(Routes(), []pages.Route{other(pages.CaseloadPage), other(pages.TasksPage), other(pages.ExportPage), late})
}

func (p *planner) plan() pages.Place { return pages.Place{Page: pages.PlanPage, Case: p.ID} }

func (p *planner) organisation(name string) storetest.Case {
	p.t.Helper()
	return storetest.Add(p.t, p.desk.Store, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
}

func (p *planner) today() assessment.Date { return p.desk.Store.Today() }

// answers gives every question the same level.
func (p *planner) answers(level assessment.Level) {
	p.t.Helper()
	for _, q := range assessment.Questions(assessment.Full) {
		p.Give(q.ID, assessment.Rating(level))
	}
}

// has adds actions to the plan, and opens it.
func (p *planner) has(actions ...assessment.PlanAction) {
	p.t.Helper()
	for _, a := range actions {
		if a.Status == "" {
			a.Status = assessment.ToDo
		}
		p.AddAction(a)
	}
	p.goes(p.plan())
}

func (p *planner) goes(to pages.Place) {
	p.t.Helper()
	p.follow(pages.GoTo(to))
}

func (p *planner) follow(next pages.Next) {
	p.t.Helper()
	if next.Err != nil {
		p.t.Fatal(next.Err)
	}
	shown, err := p.stack.Follow(next)
	if err != nil {
		p.t.Fatal(err)
	}
	p.shows(shown)
	p.said = next.Say
}

// shows opens a page that the stack gives, as the fronts do.
func (p *planner) shows(shown pages.Shown) {
	p.page, p.row = shown.Page, shown.Row
	if list, ok := p.page.(*pages.Listing); ok {
		if p.row < 0 {
			p.row = list.Start
		}
		p.row = max(0, min(p.row, len(list.Rows)-1))
	}
	p.stack.Keep(p.page)
}

// restarts stops the program and reopens it where it was.
func (p *planner) restarts() {
	p.t.Helper()
	stack, resumed := pages.Start(p.desk, p.routes())
	if !resumed {
		p.t.Fatal("it is not gone on with")
	}
	p.stack = stack
	shown, err := stack.Show()
	if err != nil {
		p.t.Fatal(err)
	}
	p.shows(shown)
}

// up goes to the page above.
func (p *planner) up() {
	p.t.Helper()
	if form, ok := p.page.(*pages.Form); ok {
		p.follow(form.Leave())
		return
	}
	p.follow(pages.GoUp())
}

func (p *planner) list() *pages.Listing {
	p.t.Helper()
	list, ok := p.page.(*pages.Listing)
	if !ok {
		p.t.Fatalf("on %T, not on a list", p.page)
	}
	return list
}

func (p *planner) form() *pages.Form {
	p.t.Helper()
	form, ok := p.page.(*pages.Form)
	if !ok {
		p.t.Fatalf("on %T, not in a form", p.page)
	}
	return form
}

// names are the names of the current list's rows.
func (p *planner) names() []string {
	p.t.Helper()
	var names []string
	for _, row := range p.list().Rows {
		names = append(names, row.Name)
	}
	return names
}

// onto moves the cursor to the row whose name begins with this.
func (p *planner) onto(name string) {
	p.t.Helper()
	for i, row := range p.list().Rows {
		if strings.HasPrefix(row.Name, name) {
			p.row = i
			return
		}
	}
	p.t.Fatalf("no row %q among %q", name, p.names())
}

// opens chooses the row whose name begins with this.
func (p *planner) opens(name string) {
	p.t.Helper()
	p.onto(name)
	p.stack.Stand(p.row)
	p.follow(p.list().Rows[p.row].Open())
}

// presses runs the command of this key on the cursor's row.
func (p *planner) presses(key string) {
	p.t.Helper()
	for _, c := range p.list().Commands {
		if c.Key == key {
			p.stack.Stand(p.row)
			p.follow(c.Do(p.row))
			return
		}
	}
	p.t.Fatalf("%q does nothing here", key)
}

// types answers the fields of the current form, beginning with these values; fields without a value keep theirs.
func (p *planner) types(values ...string) {
	p.t.Helper()
	form := p.form()
	for _, value := range values {
		answer := []string{value}
		if value == "" {
			answer = form.Field().Values
		}
		if missing, err := form.Answer(answer); missing != "" || err != nil {
			p.t.Fatalf("%q will not do: %q, %v", value, missing, err)
		}
		p.stack.Keep(form)
	}
	if form.Ended() {
		p.follow(form.Finish())
	}
}

// hears fails unless the current field rejects this value and says this.
func (p *planner) hears(value, want string) {
	p.t.Helper()
	form := p.form()
	before := form.Position()
	missing, err := form.Answer([]string{value})
	if err != nil || missing != want || form.Position() != before {
		p.t.Errorf("%q: it says %q, %v; want %q", value, missing, err, want)
	}
}

func (p *planner) at(name string) {
	p.t.Helper()
	if got := p.names()[p.row]; !strings.HasPrefix(got, name) {
		p.t.Errorf("the cursor is on %q, want %q", got, name)
	}
}

// isOn fails unless the current page has this name.
func (p *planner) isOn(page string) store.Place {
	p.t.Helper()
	place := p.page.Where()
	if place.Page != page {
		p.t.Errorf("it is at %+v, want %q", place, page)
	}
	return place
}

func (p *planner) action(number int) assessment.PlanAction {
	p.t.Helper()
	a, err := p.Record().Plan.Numbered(number)
	if err != nil {
		p.t.Fatalf("action %d: %v", number, err)
	}
	return a
}
