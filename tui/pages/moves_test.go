package pages

import (
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"

	"pgregory.net/rapid"
)

// However people move, the caseload is at the bottom, no page is there twice, and a program that is cut off reopens at the same places
// with the same rows, as far as they reopen by themselves.
func TestAnyMoves(t *testing.T) {
	w := begin(t)
	other := w.another()
	rapid.Check(t, func(t *rapid.T) {
		w.cutOffAt()
		w.Set(func(r *assessment.Record) { r.Plan = nil })
		w.restarts()
		for range rapid.IntRange(1, 12).Draw(t, "moves") {
			w.moves(t, other)
			w.isSound(t)
			w.opensAgain(t)
		}
	})
}

// moves does one of the things that a person can do, and saves it as a front does.
func (w *way) moves(t *rapid.T, other assessment.ID) {
	if form, ok := w.shown.Page.(*Form); ok && rapid.Bool().Draw(t, "answers") {
		if missing, err := form.Answer([]string{"New"}); missing != "" || err != nil {
			t.Fatal(missing, err)
		}
		w.stack.Keep(form)
		if form.Ended() {
			w.follow(form.Finish())
		}
		return
	}
	w.stack.Stand(rapid.IntRange(0, 3).Draw(t, "row"))
	to := w.anywhere(t, other)
	switch rapid.SampledFrom([]string{"open", "open", "turn", "up", "past", "out", "stay", "in memory", "change", "organisation"}).Draw(t, "move") {
	case "open":
		w.follow(GoTo(to))
	case "turn":
		w.follow(TurnTo(to))
	case "up":
		w.follow(GoUp())
	case "past":
		w.follow(Next{Move: Past})
	case "out":
		w.follow(GoOut())
	case "stay":
		w.follow(Kept(nil, Next{}))
	case "in memory":
		if to.Page == CaseloadPage { // which never happens
			to = w.of(ResultsPage)
		}
		w.follow(GoToPage(&Listing{At: to}))
	case "change":
		w.Set(func(r *assessment.Record) {
			if r.Plan == nil {
				r.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo})
			} else {
				r.Plan = nil
			}
		})
		w.follow(Kept(nil, Next{}))
	case "organisation":
		w.follow(GoTo(Place{}))
		w.opens(rapid.SampledFrom([]assessment.ID{w.ID, other}).Draw(t, "whose"))
	}
}

// anywhere is a page of one of two organisations, of a view, or of none of these.
func (w *way) anywhere(t *rapid.T, other assessment.ID) Place {
	page := rapid.SampledFrom([]string{CaseloadPage, LatePage, TasksPage, AboutPage, ResultsPage, ViewsPage, PlanPage, RemoveViewPage, ActionPage}).Draw(t, "page")
	to := Place{Page: page, Case: rapid.SampledFrom([]assessment.ID{w.ID, other}).Draw(t, "of")}
	switch page {
	case CaseloadPage, LatePage:
		to.Case = 0
	case AboutPage:
		to.Case = rapid.SampledFrom([]assessment.ID{0, w.ID}).Draw(t, "about")
	case ActionPage:
		to.Action = rapid.IntRange(1, 2).Draw(t, "action")
	case ResultsPage:
		to.View = rapid.IntRange(0, 1).Draw(t, "view")
	case PlanPage:
		to.Order = rapid.SampledFrom([]string{"", "who"}).Draw(t, "order")
	}
	return to
}

func (w *way) isSound(t *rapid.T) {
	places := placesOf(w.stack.stops)
	if places[0].Page != CaseloadPage {
		t.Fatalf("at the bottom is %+v", places[0])
	}
	for i, place := range places {
		if slices.ContainsFunc(places[:i], func(before Place) bool { return Same(before, place) }) {
			t.Fatalf("%+v is there twice in %+v", place, places)
		}
	}
	if got := w.shown.Page.Where(); got != places[len(places)-1] {
		t.Fatalf("shown is %+v, on top is %+v", got, places[len(places)-1])
	}
}

// opensAgain fails unless the program, if cut off now, reopens where it is.
func (w *way) opensAgain(t *rapid.T) {
	again, resumed := Start(w.desk, fewRoutes())
	want := []store.Stop{{}}
	if w.stack.Top().Case != 0 {
		want = append(want, trail(w.stack.stops[1:])...)
	}
	closed := slices.IndexFunc(want, func(one store.Stop) bool { return one.Page == RemoveViewPage || one.View != 0 })
	if closed >= 0 {
		want = want[:closed]
	}
	got := trail(again.stops)
	if !slices.Equal(got[1:], want[1:]) || resumed != (len(want) > 1) {
		t.Fatalf("it opens at %+v, %v; want %+v", got, resumed, want)
	}
	if _, err := again.Show(); err != nil {
		t.Fatal(err)
	}
}
