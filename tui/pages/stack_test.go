package pages

import (
	"errors"
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
)

// A page that one came through is gone back to rather than opened once more, whatever part or order of it is asked for.
func TestOpen(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, PlanPage, ResultsPage)
	w.is(w.of(TasksPage), w.of(PlanPage), w.of(ResultsPage))
	w.row(-1)
	ordered := w.of(PlanPage)
	ordered.Order, ordered.Action = "who", 1
	w.follow(GoTo(ordered))
	w.is(w.of(TasksPage), ordered)
	w.row(-1)
	w.follow(GoTo(Place{}))
	w.is()
	if got := w.stack.Below(); got != (Place{}) {
		t.Errorf("above the caseload is %+v", got)
	}
}

func TestTurn(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, PlanPage)
	w.follow(TurnTo(w.of(ResultsPage)))
	w.is(w.of(TasksPage), w.of(ResultsPage))
	if got := w.stack.Below(); got != w.of(TasksPage) {
		t.Errorf("above it is %+v", got)
	}
	w.follow(TurnTo(w.of(TasksPage))) // which one came through
	w.is(w.of(TasksPage))
	w.follow(GoTo(Place{}))
	w.follow(TurnTo(w.of(TasksPage))) // the caseload stays at the bottom
	w.is(w.of(TasksPage))
}

// Up, the cursor stands on the row that leads to where one was, or else where it stood.
func TestUp(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage)
	w.stack.Stand(1)
	w.goes(PlanPage)
	w.follow(GoUp())
	w.is(w.of(TasksPage))
	w.row(2)
	w.stack.Stand(1)
	w.goes(ViewsPage)
	w.follow(GoUp())
	w.row(1)
	w.follow(GoUp())
	w.follow(GoUp()) // above the caseload there is nothing
	w.is()
}

// Past a page is the row after the one that led to it.
func TestPast(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, AboutPage)
	w.follow(Next{Move: Past})
	w.is(w.of(TasksPage))
	w.row(1)
}

// Out of a page is above the one that it was opened from, with the cursor where that one was opened.
func TestOut(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage)
	w.stack.Stand(1)
	w.goes(PlanPage)
	w.follow(GoTo(w.of(ViewsPage)))
	w.follow(GoOut())
	w.is(w.of(TasksPage))
	w.row(2)
	w.follow(GoOut())
	w.is()
}

// After a change the page is made again, and the cursor stays on its row.
func TestStay(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage)
	w.stack.Stand(2)
	before := w.shown.Page
	w.follow(Kept(nil, Next{}))
	w.is(w.of(TasksPage))
	w.row(2)
	if w.shown.Page == before {
		t.Error("the page is the old one")
	}
}

// A page that is gone gives way to the one above; up from what was gone itself, too.
func TestAPageThatIsGone(t *testing.T) {
	w := begin(t)
	number := w.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo})
	w.goes(TasksPage, PlanPage)
	w.stack.Stand(1)
	w.follow(GoTo(w.action(number + 1)))
	w.is(w.of(TasksPage), w.of(PlanPage))
	w.follow(GoTo(w.of("fnord"))) // which is no kind of page
	w.is(w.of(TasksPage), w.of(PlanPage))
	w.follow(GoTo(w.action(number)))
	w.goes(ViewsPage)
	w.Set(func(r *assessment.Record) { r.Plan = nil })
	w.follow(GoUp())
	w.is(w.of(TasksPage), w.of(PlanPage))
	w.row(1)
}

// What cannot be read leaves one where one was.
func TestARecordThatCannotBeRead(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, PlanPage)
	for _, next := range []Next{GoTo(Place{Page: ResultsPage, Case: w.ID + 1}), TurnTo(Place{Page: ResultsPage, Case: w.ID + 1})} {
		_, err := w.stack.Follow(next)
		if _, ok := errors.AsType[*store.NoCaseError](err); !ok {
			t.Errorf("the error is %v", err)
		}
		w.is(w.of(TasksPage), w.of(PlanPage))
	}
	if _, err := w.stack.OpenCase(w.ID + 1); err == nil {
		t.Error("an organisation is opened that is not there")
	}
	w.is(w.of(TasksPage), w.of(PlanPage))
}

// A program that was cut off opens where it was, and so does the way up from there, with its cursors.
func TestCutOff(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage)
	w.stack.Stand(1)
	w.goes(ViewsPage, ResultsPage)
	if !w.restarts() {
		t.Fatal("it does not go on")
	}
	w.is(w.of(TasksPage), w.of(ViewsPage), w.of(ResultsPage))
	w.follow(GoUp())
	w.follow(GoUp())
	w.is(w.of(TasksPage))
	w.row(1)
}

// A form that was cut off asks again what it asked.
func TestCutOffInAForm(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, AboutPage)
	form := w.shown.Page.(*Form)
	if missing, err := form.Answer([]string{"Example"}); missing != "" || err != nil {
		t.Fatal(missing, err)
	}
	w.stack.Keep(form)
	w.restarts()
	if got := w.shown.Page.(*Form).Field().Label; got != "people" {
		t.Errorf("it asks %q", got)
	}
}

// Whoever left on purpose begins at the caseload, from which the organisation opens where they left off.
func TestLeft(t *testing.T) {
	w := begin(t)
	other := Place{Page: TasksPage, Case: w.another()}
	w.goes(TasksPage)
	w.stack.Stand(1)
	w.goes(PlanPage)
	w.stack.Leave(w.shown.Page)
	if w.restarts() {
		t.Error("it goes on by itself")
	}
	w.is()
	if place, title, ok := w.stack.LeftOff(); place != w.of(PlanPage) || title != PlanPage || !ok {
		t.Errorf("left off at %+v, %q, %v", place, title, ok)
	}
	w.opens(other.Case)
	w.is(other)
	w.follow(GoUp())
	w.opens(w.ID) // other is where one was last
	w.is(w.of(TasksPage))
	w.goes(ViewsPage)
	w.follow(GoTo(Place{}))
	w.opens(w.ID)
	w.is(w.of(TasksPage), w.of(ViewsPage))
}

// another adds a second organisation.
func (w *way) another() assessment.ID {
	w.t.Helper()
	record, err := w.desk.Store.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: "Other", Audience: assessment.BME}, Edition: assessment.Full}, false)
	if err != nil {
		w.t.Fatal(err)
	}
	return record.ID
}

// opens opens an organisation from the caseload.
func (w *way) opens(id assessment.ID) {
	w.t.Helper()
	shown, err := w.stack.OpenCase(id)
	if err != nil {
		w.t.Fatal(err)
	}
	w.shown = shown
	w.stack.Keep(shown.Page)
}

// Some pages do not open by themselves: the one above them does.
func TestWhatDoesNotReopen(t *testing.T) {
	w := begin(t)
	sealed := w.of(TasksPage)
	sealed.View = 1
	for name, last := range map[string]Place{
		"one that asks":   w.of(RemoveViewPage),
		"one of a view":   sealed,
		"an unknown one":  w.of("fnord"),
		"one of nobody's": {Page: ResultsPage, Case: w.ID + 1},
	} {
		w.cutOffAt(w.of(TasksPage), w.of(ViewsPage), last, w.of(ResultsPage))
		if !w.restarts() {
			t.Errorf("%s: it does not go on", name)
		}
		w.is(w.of(TasksPage), w.of(ViewsPage))
		if place, _, _ := w.stack.LeftOff(); place != w.of(ViewsPage) {
			t.Errorf("%s: left off at %+v", name, place)
		}
		w.cutOffAt(last)
		if w.restarts() {
			t.Errorf("%s: it goes on", name)
		}
		w.is()
		if _, _, ok := w.stack.LeftOff(); ok {
			t.Errorf("%s: it was left off", name)
		}
	}
}

// An organisation that was deleted does not open again.
func TestDeleted(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, PlanPage)
	if err := w.desk.Store.Delete(w.ID); err != nil {
		t.Fatal(err)
	}
	if w.restarts() {
		t.Error("it goes on")
	}
	w.is()
}

// What was deleted after one had left it leaves nothing of itself in what is kept.
func TestDeletedFromTheCaseload(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, PlanPage)
	w.follow(GoTo(Place{}))
	if err := w.desk.Store.Delete(w.ID); err != nil {
		t.Fatal(err)
	}
	w.stack.Leave(w.shown.Page)
	if places, left := w.kept(); len(places) != 0 || left {
		t.Errorf("what is kept is %+v, left %v", places, left)
	}
}

// Above the task list is the caseload, also where one came to it from an action that is late.
func TestTheTaskListIsBelowTheCaseload(t *testing.T) {
	w := begin(t)
	number := w.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo})
	w.follow(GoTo(Place{Page: LatePage}))
	w.follow(GoTo(w.action(number)))
	w.is(Place{Page: LatePage}, w.action(number))
	w.goes(TasksPage)
	w.is(w.of(TasksPage))
}

// Where one left off at an action that is gone since, and at no page of the organisation before, it opens at its task
// list.
func TestWhatOneLeftIsGone(t *testing.T) {
	w := begin(t)
	number := w.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo})
	w.follow(GoTo(Place{Page: LatePage}))
	w.follow(GoTo(w.action(number)))
	w.follow(GoTo(Place{}))
	w.Set(func(r *assessment.Record) { r.Plan = nil })
	w.opens(w.ID)
	w.is(w.of(TasksPage))
}

// At the caseload, and at what is late with everyone, the way that is kept is the one to the last organisation, as left.
func TestFromTheCaseloadTheTrailStays(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, PlanPage)
	for _, next := range []Next{GoTo(Place{}), GoTo(Place{Page: LatePage})} {
		w.follow(next)
		if places, left := w.kept(); !slices.Equal(places, []Place{w.of(TasksPage), w.of(PlanPage)}) || !left {
			t.Errorf("at %+v what is kept is %+v, left %v", w.stack.Top(), places, left)
		}
	}
	w.goes(TasksPage)
	if places, left := w.kept(); !slices.Equal(places, []Place{w.of(TasksPage)}) || left {
		t.Errorf("what is kept is %+v, left %v", places, left)
	}
}

// A new organisation that is begun in the form about it has its task list above it.
func TestANewOrganisation(t *testing.T) {
	w := begin(t)
	w.follow(GoTo(Place{Page: AboutPage}))
	form := w.shown.Page.(*Form)
	if places, _ := w.kept(); len(places) != 0 {
		t.Errorf("before the first answer %+v is kept", places)
	}
	if missing, err := form.Answer([]string{"New"}); missing != "" || err != nil {
		t.Fatal(missing, err)
	}
	w.stack.Keep(form)
	id := form.Where().Case
	tasks, about := Place{Page: TasksPage, Case: id}, Place{Page: AboutPage, Case: id, Field: "2"}
	w.is(tasks, about)
	w.restarts()
	w.is(tasks, about)
	w.follow(GoUp())
	w.is(tasks)
}

// A page in memory is shown as it is, and so is the page that it was opened from, until one has left it.
func TestAPageInMemory(t *testing.T) {
	w := begin(t)
	w.goes(TasksPage, ResultsPage)
	from := w.shown.Page
	asks, done := &Listing{At: w.of(RemoveViewPage)}, &Listing{At: w.of(ResultsPage)}
	w.follow(GoToPage(asks))
	w.is(w.of(TasksPage), w.of(ResultsPage), asks.At)
	w.follow(Kept(nil, Next{}))
	if w.shown.Page != asks {
		t.Errorf("shown is %+v", w.shown)
	}
	w.follow(GoUp())
	if w.shown.Page != from {
		t.Error("the page that it was opened from is another")
	}
	w.follow(GoToPage(asks))
	w.follow(GoToPage(done)) // in the place of the one that one came through
	w.is(w.of(TasksPage), w.of(ResultsPage))
	if w.shown.Page != done {
		t.Errorf("shown is %+v", w.shown)
	}
	w.follow(TurnTo(w.of(ResultsPage)))
	if w.shown.Page == done || w.shown.Page == from {
		t.Error("the page is an old one")
	}
	w.follow(GoToPage(asks))
	w.restarts()
	w.is(w.of(TasksPage), w.of(ResultsPage))
}
