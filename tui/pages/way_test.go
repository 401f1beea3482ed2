package pages

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// way is somebody on pages made only for these tests.
type way struct {
	storetest.Case
	t     *testing.T
	desk  Desk
	stack *Stack
	shown Shown
}

func begin(t *testing.T) *way {
	t.Helper()
	book := contenttest.English(t)
	st := storetest.Open(t, func() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) })
	w := &way{t: t, desk: Desk{Book: book, Store: st}, Case: storetest.Add(t, st, assessment.Organisation{Name: "Example", Audience: assessment.BME}, assessment.Quick)}
	w.stack, _ = Start(w.desk, fewRoutes())
	return w
}

// fewRoutes are a caseload, lists, a form, a page that may be gone, and one that asks a question.
func fewRoutes() Routes {
	title := func(c Case) string { return c.At.Page }
	list := func(page string, rows ...string) Route {
		return Route{Page: page, Title: title, Make: func(c Case) (Page, bool) {
			l := &Listing{At: c.At, Title: page}
			for _, row := range rows {
				l.Rows = append(l.Rows, Row{Name: row, To: c.To(row)})
			}
			return l, true
		}}
	}
	remove := list(RemoveViewPage)
	remove.Passing = true
	return RoutesOf([]Route{
		list(CaseloadPage), list(LatePage), list(TasksPage, AboutPage, ResultsPage, PlanPage), list(ResultsPage), list(ViewsPage, RemoveViewPage), list(PlanPage), remove,
		{Page: AboutPage, Title: title, Make: aboutForm},
		{Page: ActionPage, Title: title, Make: func(c Case) (Page, bool) {
			_, err := c.Record.Plan.Numbered(c.At.Action)
			return &Listing{At: c.At}, err == nil
		}},
	})
}

// aboutForm asks for three things, the first of which begins an organisation if there is none.
func aboutForm(c Case) (Page, bool) {
	fields := func(Case) []Field {
		keep := func([]string) (string, error) { return "", nil }
		first := func(values []string) (string, error) {
			if c.At.Case != 0 {
				return "", nil
			}
			record, err := c.Store.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: First(values), Audience: assessment.BME}, Edition: assessment.Full}, false)
			c.At.Case = record.ID
			return "", err
		}
		return []Field{{Label: "name", Keep: first}, {Label: "people", Keep: keep}, {Label: "year", Keep: keep}}
	}
	form := c.Form("About", fields, func() Next { return GoTo(c.Own(TasksPage)) })
	form.Place = func() Place { return c.At }
	return form, true
}

// of is the place of a page of the organisation.
func (w *way) of(page string) Place { return Place{Page: page, Case: w.ID} }

// action is the page of an action in its plan.
func (w *way) action(number int) Place {
	to := w.of(ActionPage)
	to.Action = number
	return to
}

// follow goes where a choice leads, and saves that.
func (w *way) follow(next Next) {
	w.t.Helper()
	shown, err := w.stack.Follow(next)
	if err != nil {
		w.t.Fatal(err)
	}
	w.shown = shown
	w.stack.Keep(shown.Page)
}

// goes opens pages of the organisation, one after another.
func (w *way) goes(pages ...string) {
	w.t.Helper()
	for _, page := range pages {
		w.follow(GoTo(w.of(page)))
	}
}

// is fails unless these are the places from the caseload on, ending with the current page.
func (w *way) is(want ...Place) {
	w.t.Helper()
	want = append([]Place{{}}, want...)
	if got := placesOf(w.stack.stops); !slices.Equal(got, want) {
		w.t.Errorf("at %+v, want %+v", got, want)
	}
	if got := w.shown.Page.Where(); got != want[len(want)-1] {
		w.t.Errorf("shown is %+v, want %+v", got, want[len(want)-1])
	}
}

func (w *way) row(want int) {
	w.t.Helper()
	if w.shown.Row != want {
		w.t.Errorf("the cursor is on row %d, want %d", w.shown.Row, want)
	}
}

func placesOf(stops []stop) []Place {
	var places []Place
	for _, one := range stops {
		places = append(places, one.Place)
	}
	return places
}

// restarts reopens the program, and says whether it resumes where it was.
func (w *way) restarts() (resumed bool) {
	w.t.Helper()
	w.stack, resumed = Start(w.desk, fewRoutes())
	var err error
	if w.shown, err = w.stack.Show(); err != nil {
		w.t.Fatal(err)
	}
	return resumed
}

// kept are the places of the stored trail.
func (w *way) kept() (places []Place, left bool) {
	trail := w.desk.Store.Session().Trail()
	return placesOf(stopsOf(trail.Stops)), trail.Left
}

// cutOffAt stores a trail as another run of the program might.
func (w *way) cutOffAt(places ...Place) {
	w.t.Helper()
	var trail store.Trail
	for _, place := range places {
		trail.Stops = append(trail.Stops, store.Stop{Place: place})
	}
	if err := w.desk.Store.Session().SaveTrail(trail); err != nil {
		w.t.Fatal(err)
	}
}
