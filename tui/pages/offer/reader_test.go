package offer

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// reader is someone with an organisation's page for partners open.
type reader struct {
	storetest.Case
	t     *testing.T
	desk  pages.Desk
	stack *pages.Stack
	page  pages.Page
	said  string // by the last choice
}

// brings opens the page for partners of an organisation with this level everywhere; below 0 nothing is answered.
func brings(t *testing.T, level assessment.Level) *reader {
	t.Helper()
	book := contenttest.English(t)
	now := func() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) }
	r := &reader{t: t, desk: pages.Desk{Book: book, Store: storetest.Open(t, now)}}
	answers := make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(assessment.Full) {
		if level >= 0 {
			answers[q.ID] = assessment.Rating(level)
		}
	}
	r.Case = storetest.Import(t, r.desk.Store, assessment.Sheet{
		Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, Edition: assessment.Full, Answers: answers})
	r.stack, _ = pages.Start(r.desk, routes())
	r.goes(pages.TasksPage)
	r.goes(pages.OfferPage)
	return r
}

// routes are the offer's pages, and what those of others come to here.
func routes() pages.Routes {
	var others []pages.Route
	for _, name := range []string{pages.CaseloadPage, pages.TasksPage, pages.ExportPage} {
		others = append(others, pages.Route{Page: name, Title: pages.Called(func(*content.Book) string { return name }),
			Make: func(c pages.Case) (pages.Page, bool) { return &pages.Listing{At: c.At, Title: name}, true }})
	}
	return pages.RoutesOf(Routes(), others)
}

func (r *reader) goes(page string) {
	r.t.Helper()
	r.follow(pages.GoTo(pages.Place{Page: page, Case: r.ID}))
}

func (r *reader) follow(next pages.Next) {
	r.t.Helper()
	if next.Err != nil {
		r.t.Fatal(next.Err)
	}
	shown, err := r.stack.Follow(next)
	if err != nil {
		r.t.Fatal(err)
	}
	r.page, r.said = shown.Page, next.Say
	r.stack.Keep(r.page)
}

// restarts cuts the program off and opens it again where it was.
func (r *reader) restarts() {
	r.t.Helper()
	stack, resumed := pages.Start(r.desk, routes())
	shown, err := stack.Show()
	if err != nil || !resumed {
		r.t.Fatalf("gone on with: %v; %v", resumed, err)
	}
	r.stack, r.page = stack, shown.Page
}

func (r *reader) text() *pages.Text {
	r.t.Helper()
	text, ok := r.page.(*pages.Text)
	if !ok {
		r.t.Fatalf("on %T, not on a text", r.page)
	}
	return text
}

func (r *reader) form() *pages.Form {
	r.t.Helper()
	form, ok := r.page.(*pages.Form)
	if !ok {
		r.t.Fatalf("on %T, not in a form", r.page)
	}
	return form
}

// titles are those of the text's pages.
func (r *reader) titles() []string {
	r.t.Helper()
	var titles []string
	for _, section := range r.text().Sections {
		titles = append(titles, section.Title)
	}
	return titles
}

// presses gives the command of this key.
func (r *reader) presses(key string) {
	r.t.Helper()
	for _, c := range r.text().Commands {
		if c.Key == key {
			r.follow(c.Do(-1))
			return
		}
	}
	r.t.Fatalf("%q does nothing here", key)
}

// types answers the fields of the form that is open, the first of them by these values; what is left empty stays.
func (r *reader) types(values ...string) {
	r.t.Helper()
	form := r.form()
	for _, value := range values {
		answer := []string{value}
		if value == "" {
			answer = form.Field().Values
		}
		if missing, err := form.Answer(answer); missing != "" || err != nil {
			r.t.Fatalf("%q will not do: %q, %v", value, missing, err)
		}
		r.stack.Keep(form)
	}
	if form.Ended() {
		r.follow(form.Finish())
	}
}
