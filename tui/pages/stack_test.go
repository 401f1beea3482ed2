package pages

import (
	"errors"
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
)

// A page on the way is gone back to rather than opened again, whichever part or order of it is asked for.
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
	w.follow(TurnTo(w.of(TasksPage))) // which is on the way
	w.is(w.of(TasksPage))
	w.follow(GoTo(Place{}))
	w.follow(TurnTo(w.of(TasksPage))) // the caseload stays at the bottom
	w.is(w.of(TasksPage))
}

// Going up, the cursor is on the row that leads to where the person was, or else on its earlier row.
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
	w.follow(GoUp()) // nothing is above the caseload
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

// Out of a page is the page above the one from which it was opened, with the cursor on the row that opened that.
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

// A page that has gone gives way to the one above, and going up from it works too.
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

// If something cannot be read, the person stays where they were.
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

// A program that was cut off reopens where it was, and so does the way up from there, with its cursors.
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

// A form that was cut off asks the same field again.
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

// After leaving on purpose, the person begins at the caseload, from which the organisation opens where they left off.
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
	w.opens(w.ID) // other is where they were last
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

// Some pages do not reopen by themselves: the one above them does.
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

// An organisation that was deleted does not reopen.
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

// An organisation deleted after the person left it leaves no trace in what is stored.
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

// The caseload is above the task list, even when it was reached from a late action.
func TestTheTaskListIsBelowTheCaseload(t *testing.T) {
	w := begin(t)
	number := w.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo})
	w.follow(GoTo(Place{Page: LatePage}))
	w.follow(GoTo(w.action(number)))
	w.is(Place{Page: LatePage}, w.action(number))
	w.goes(TasksPage)
	w.is(w.of(TasksPage))
}

// If the person left off at an action that has since gone, without another page of the organisation before it, it opens at its task
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

// At the caseload, and at the list of everything overdue, the stored trail is the one to the last organisation, as it was left.
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

// A new organisation that is begun in its form has its task list above it.
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

// A page in memory is shown as it is, and so is the page from which it was opened, until the person leaves it.
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
	w.follow(GoToPage(done)) // in place of the one that led here
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
