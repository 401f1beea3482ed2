// Package pagetest walks through the pages of a subject in tests, as a person would: on a real stack over the subject's own routes, without
// a front. Only tests use it.
package pagetest

import (
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// Walk is somebody on the pages of an organisation with the full edition, from 23 November 2026 on.
type Walk struct {
	storetest.Case
	T     *testing.T
	Book  *content.Book
	Stack *pages.Stack
	Shown pages.Shown
	Said  string // by the last choice
	Saved bool   // according to the last choice
	now   time.Time

	LeftFor error // what the front would end for, before coming back; nil for nothing
}

// Begin begins at the caseload. others names pages of other subjects, of which only the place is known.
func Begin(t *testing.T, routes []pages.Route, others ...string) *Walk {
	t.Helper()
	book := contenttest.English(t)
	w := &Walk{T: t, Book: book, now: time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)}
	st := storetest.Open(t, func() time.Time { return w.now })
	w.Case = storetest.Add(t, st, assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Full)
	w.Stack, _ = pages.Start(pages.Desk{Book: book, Store: st}, pages.RoutesOf(routes, elsewhere(others)))
	return w
}

func elsewhere(names []string) []pages.Route {
	routes := make([]pages.Route, 0, len(names)+1)
	for _, name := range append([]string{pages.CaseloadPage}, names...) {
		routes = append(routes, pages.Route{Page: name,
			Title: func(pages.Case) string { return name },
			Make:  func(c pages.Case) (pages.Page, bool) { return &pages.Listing{At: c.At, Title: name}, true }})
	}
	return routes
}

// Later moves this many days on.
func (w *Walk) Later(days int) { w.now = w.now.AddDate(0, 0, days) }

// Place is a page of the organisation.
func (w *Walk) Place(page string) pages.Place { return pages.Place{Page: page, Case: w.ID} }

// Desk returns what the pages are made from.
func (w *Walk) Desk() pages.Desk { return pages.Desk{Book: w.Book, Store: w.Store} }

// AnswersAll gives every question of the full edition the same level.
func (w *Walk) AnswersAll(level assessment.Level) {
	w.T.Helper()
	w.Change(func(r *assessment.Record, now time.Time) error {
		for _, q := range assessment.Questions(assessment.Full) {
			r.Give(q.ID, assessment.Rating(level), now)
		}
		return nil
	})
}

// Visits makes one visit for each level, with all answers at that level.
func (w *Walk) Visits(levels ...assessment.Level) {
	w.T.Helper()
	for i, level := range levels {
		if i > 0 {
			w.Revisit(assessment.Full)
		}
		w.AnswersAll(level)
	}
}

// Statement is what a question asks to be rated.
func (w *Walk) Statement(question string) string {
	text, _ := w.Book.Question(assessment.BME, question)
	return text.Statement
}

// Goes goes to a page from the caseload.
func (w *Walk) Goes(to pages.Place) {
	w.T.Helper()
	w.Follow(pages.GoTo(pages.Place{}))
	w.Follow(pages.GoTo(to))
}

// Follow goes where a choice leads.
func (w *Walk) Follow(next pages.Next) {
	w.T.Helper()
	next = w.worked(next)
	if next.Err != nil || next.Wrong != "" {
		w.T.Fatal(next.Err, next.Wrong)
	}
	if w.LeftFor = next.Leave; next.Leave != nil {
		return
	}
	shown, err := w.Stack.Follow(next)
	if err != nil {
		w.T.Fatal(err)
	}
	w.Shown, w.Said, w.Saved = shown, next.Say, next.Saved
	if list, ok := shown.Page.(*pages.Listing); ok && shown.Row < 0 {
		w.Shown.Row = list.Start
	}
	w.Stack.Keep(shown.Page)
}

// worked is where a choice leads once what it does is done.
func (w *Walk) worked(next pages.Next) pages.Next {
	if next.Work == nil {
		return next
	}
	return w.Desk().Run(next.Work, func(store.Step, int, int) error { return nil })
}

// Up goes to the page above.
func (w *Walk) Up() {
	w.T.Helper()
	w.Follow(pages.GoUp())
}

// List is the current page, which must be a list.
func (w *Walk) List() *pages.Listing {
	w.T.Helper()
	list, ok := w.Shown.Page.(*pages.Listing)
	if !ok {
		w.T.Fatalf("on %T, not on a list", w.Shown.Page)
	}
	return list
}

// Text is the current page, which must be a text.
func (w *Walk) Text() *pages.Text {
	w.T.Helper()
	text, ok := w.Shown.Page.(*pages.Text)
	if !ok {
		w.T.Fatalf("on %T, not on a text", w.Shown.Page)
	}
	return text
}

// Form is the current page, which must be a form.
func (w *Walk) Form() *pages.Form {
	w.T.Helper()
	form, ok := w.Shown.Page.(*pages.Form)
	if !ok {
		w.T.Fatalf("on %T, not in a form", w.Shown.Page)
	}
	return form
}

// Names are the names of the current list's rows.
func (w *Walk) Names() []string {
	w.T.Helper()
	var names []string
	for _, row := range w.List().Rows {
		names = append(names, row.Name)
	}
	return names
}

// Row is the row whose name begins with this.
func (w *Walk) Row(name string) pages.Row {
	w.T.Helper()
	return w.List().Rows[w.row(name)]
}

func (w *Walk) row(name string) int {
	w.T.Helper()
	for i, row := range w.List().Rows {
		if strings.HasPrefix(row.Name, name) {
			return i
		}
	}
	w.T.Fatalf("no row %q among %q", name, w.Names())
	return 0
}

// Stands puts the cursor on the row whose name begins with this.
func (w *Walk) Stands(name string) {
	w.T.Helper()
	w.Shown.Row = w.row(name)
}

// Opens chooses the row whose name begins with this.
func (w *Walk) Opens(name string) {
	w.T.Helper()
	w.Choose(w.row(name))
}

// Choose chooses a row, and leaves the cursor on it.
func (w *Walk) Choose(row int) {
	w.T.Helper()
	w.Stack.Stand(row)
	w.Follow(w.List().Rows[row].Open())
}

// Presses runs the command of this key on the cursor's row.
func (w *Walk) Presses(key string) {
	w.T.Helper()
	commands, row := []pages.Command(nil), -1
	switch page := w.Shown.Page.(type) {
	case *pages.Listing:
		commands, row = page.Commands, w.Shown.Row
		w.Stack.Stand(row)
	case *pages.Text:
		commands = page.Commands
	}
	for _, c := range commands {
		if c.Key == key {
			w.Follow(c.Do(row))
			return
		}
	}
	w.T.Fatalf("%q does nothing here", key)
}

// At fails unless the cursor is on the row whose name begins with this.
func (w *Walk) At(name string) {
	w.T.Helper()
	if got := w.List().Rows[w.Shown.Row].Name; !strings.HasPrefix(got, name) {
		w.T.Errorf("the cursor is on %q, want %q", got, name)
	}
}

// Is fails unless this place's page is open.
func (w *Walk) Is(want pages.Place) {
	w.T.Helper()
	if got := w.Stack.Top(); got != want {
		w.T.Errorf("at %+v, want %+v", got, want)
	}
}

// Types answers the fields of the current form, beginning with these values, and goes on after the last; fields without a value keep
// theirs.
func (w *Walk) Types(values ...string) {
	w.T.Helper()
	form := w.Form()
	for _, value := range values {
		answer := []string{value}
		if value == "" {
			answer = form.Field().Values
		}
		if missing, err := form.Answer(answer); missing != "" || err != nil {
			w.T.Fatalf("%q will not do: %q, %v", value, missing, err)
		}
	}
	if form.Ended() {
		w.Follow(form.Finish())
	}
}

// Hears fails unless the current field rejects this value and says this.
func (w *Walk) Hears(value, want string) {
	w.T.Helper()
	if got := w.Refused(value); got != want {
		w.T.Errorf("%q: it says %q, want %q", value, got, want)
	}
}

// Refused is what the current field says when it rejects this value, which it must, at once or once it was looked at.
func (w *Walk) Refused(value string) (said string) {
	w.T.Helper()
	form := w.Form()
	before := form.Where()
	said, err := form.Answer([]string{value})
	if said == "" && err == nil && form.Ended() {
		next := w.worked(form.Finish())
		said, err = next.Wrong, next.Err
	}
	if said == "" || err != nil || form.Where() != before {
		w.T.Errorf("%q is not rejected: %q, %v", value, said, err)
	}
	return said
}

// Told is everything in the sections, as one text.
func Told(sections ...report.Section) string {
	var said []string
	for _, section := range sections {
		said = append(said, section.Title)
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case report.Paragraph:
				said = append(said, string(block))
			case report.Heading:
				said = append(said, string(block))
			case report.List:
				said = append(said, block...)
			case report.Labelled:
				said = append(said, block.Label, block.Text)
			}
		}
	}
	return strings.Join(said, "\n")
}
