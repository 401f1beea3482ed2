package caseload

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// The list of everything overdue leads to each action, with the cursor on its progress; once it is done, it is gone from the list.
func TestOverdueWithEveryone(t *testing.T) {
	book := contenttest.English(t)
	st := storetest.Open(t, func() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) })
	stack, _ := pages.Start(pages.Desk{Book: book, Store: st}, pages.RoutesOf(Routes(), []pages.Route{{Page: pages.ActionPage,
		Make: func(c pages.Case) (pages.Page, bool) { return &pages.Listing{At: c.At, Name: c.Name()}, true }}}))
	var list *pages.Listing
	follow := func(next pages.Next) pages.Shown {
		t.Helper()
		shown, err := stack.Follow(next)
		if err != nil {
			t.Fatal(err)
		}
		if page, ok := shown.Page.(*pages.Listing); ok {
			list = page
		}
		return shown
	}
	names := func() []string {
		var names []string
		for _, row := range list.Rows {
			names = append(names, row.Name)
		}
		return names
	}
	words, today := book.Plan().Everyone, st.Today()
	follow(pages.GoTo(pages.Place{Page: pages.LatePage}))
	if len(list.Rows) > 0 || list.Empty != words.Nothing || len(list.Says) > 0 || list.Title != words.Title {
		t.Errorf("with nothing overdue there is %+v", list)
	}
	look := storetest.Add(t, st, assessment.Organisation{Name: "Looked At", Audience: assessment.BME, Labels: assessment.Labels{Mentor: "Ana"}}, assessment.Full)
	look.Set(func(r *assessment.Record) { r.NextLook = today.Add(-2, assessment.Days) })
	follow(pages.Say(""))
	if len(list.Rows) > 0 {
		t.Errorf("while the questions are being answered %q are late", names())
	}
	look.Change(func(r *assessment.Record, now time.Time) error {
		for _, q := range assessment.Questions(assessment.Full) {
			r.Give(q.ID, assessment.Rating(3), now)
		}
		r.NextLook = today.Add(-2, assessment.Days)
		return nil
	})
	follow(pages.Say(""))
	if got := names(); !slices.Equal(got, []string{"Looked At: the next look"}) || list.Rows[0].To != (pages.Place{Page: pages.NextLookPage, Case: look.ID}) ||
		!slices.Equal(list.Rows[0].Under, []string{"Late since 21 November 2026, 2 days ago; with Ana"}) {
		t.Errorf("with a look overdue there is %+v", list.Rows)
	}
	look.Set(func(r *assessment.Record) { r.NextLook = today })
	one := storetest.Add(t, st, assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Full)
	later := one.AddAction(assessment.PlanAction{What: "Later", Status: assessment.ToDo, By: today.Add(-1, assessment.Days)})
	one.AddAction(assessment.PlanAction{What: "Not yet", Status: assessment.ToDo, By: today})
	other := storetest.Add(t, st, assessment.Organisation{Name: "Another Example", Audience: assessment.BME}, assessment.Full)
	other.AddAction(assessment.PlanAction{What: "Sooner", Who: "Sam", Status: assessment.ToDo, By: today.Add(-21, assessment.Days)})
	follow(pages.Say(""))
	if got := names(); !slices.Equal(got, []string{"Another Example: Sooner", "Example Group: Later"}) || len(list.Says) != 1 {
		t.Fatalf("overdue are %q", got)
	}
	if row := list.Rows[0]; !slices.Equal(row.Under, []string{"Late since 2 November 2026, 3 weeks ago; Sam"}) {
		t.Errorf("under it stands %q", row.Under)
	}
	stack.Stand(1)
	follow(list.Rows[1].Open())
	if want := (pages.Place{Page: pages.ActionPage, Case: one.ID, Action: later, Field: stateField}); list.At != want || list.Name != "Example Group" {
		t.Errorf("it leads to %+v", list.At)
	}
	if shown := follow(pages.GoUp()); shown.Row != 1 {
		t.Errorf("back on row %d", shown.Row)
	}
	follow(list.Rows[1].Open())
	one.Set(func(r *assessment.Record) { r.Plan = nil })
	follow(pages.GoUp())
	if got := names(); !slices.Equal(got, []string{"Another Example: Sooner"}) {
		t.Errorf("then overdue are %q", got)
	}
	if page, ok := follow(pages.GoUp()).Page.(*Page); !ok || page.Err != nil || page.Len() != 3 || page.Where() != (pages.Place{}) {
		t.Errorf("above it is %+v", page)
	}
}
