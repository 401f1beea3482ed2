package pages

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

func TestAnEmptyPlanSaysHowToBegin(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Plan()
	if got := p.list().Says; !slices.Equal(got, []string{words.Empty}) {
		t.Errorf("it says %q", got)
	}
	if got := p.names(); !slices.Equal(got, []string{words.From.Row, words.Action.Row, words.NextLook.None}) {
		t.Errorf("rows %q", got)
	}
	if got := p.visit.planStatus(); got != "" {
		t.Errorf("in the task list it is %q", got)
	}
	p.opens(words.From.Row)
	if got := p.list(); len(got.Rows) > 0 || got.Empty != words.From.Empty {
		t.Errorf("without an answer there is %q", p.names())
	}
	p.follow(p.list().Up())
	p.opens(words.Action.Row)
	p.types("Ring the treasurer", "", "", "")
	p.at("Ring the treasurer")
}

func TestOnesOwnAction(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Plan().Action
	p.presses(KeyAdd)
	p.hears("  ", words.What.Empty)
	p.types("Ask  the\nbank")
	if place := p.page.Place(); place.Page != NewActionPage || place.Item != 1 || place.Question != "2" {
		t.Errorf("after the first field it is at %+v", place)
	}
	p.types("The treasurer")
	p.hears("soon", content.Fill(p.visit.book.Days().Unclear, "date", "23 December 2026"))
	p.types("3 March", string(assessment.CostNone))
	if p.said != words.Added {
		t.Errorf("it says %q", p.said)
	}
	want := assessment.PlanAction{Number: 1, What: "Ask the bank", Who: "The treasurer", By: assessment.Date{Year: 2027, Month: 3, Day: 3},
		Cost: assessment.CostNone, Status: assessment.ToDo}
	if got := p.action(1); got != want {
		t.Errorf("kept %+v", got)
	}
	row := p.list().Rows[0]
	if row.Name != "Ask the bank" || row.Status != "To do" || !slices.Equal(row.Beside,
		[]string{"Due 3 March 2027, in 3 months. The treasurer. It costs nothing."}) {
		t.Errorf("the row %+v", row)
	}
}

// A form that was left is gone on with, and one that was begun is in the plan.
func TestANewActionThatWasBegun(t *testing.T) {
	p := plans(t)
	p.presses(KeyAdd)
	p.types("One thing")
	at := p.page.Place()
	p.follow(p.page.(*Form).Up())
	p.at("One thing")
	again, ok := p.visit.Page(at)
	if !ok || again.Place() != at {
		t.Fatalf("it comes back to %+v, want %+v", again.Place(), at)
	}
	p.page = again
	p.types("Ada", "", "")
	if got := p.action(1).Who; got != "Ada" {
		t.Errorf("kept %q", got)
	}
}

func TestFieldsOfAnAction(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "Ask the bank", By: p.visit.today().Add(-21, assessment.Days), ActionPoint: 3})
	p.opens("Ask the bank")
	list := p.list()
	want := []string{"What: Ask the bank", "How far: To do", "Who leads: not said yet",
		"By when: Overdue since 2 November 2026, 3 weeks ago", "Cost: not said yet", "Note: not said yet"}
	if got := p.names(); !slices.Equal(got, want) {
		t.Errorf("fields %q", got)
	}
	if !strings.Contains(fmt.Sprint(list.Says), "action point 3: Weigh each partnership") {
		t.Errorf("it says %q", list.Says)
	}
	for _, c := range []struct{ row, typed, then string }{
		{"What", "Ask two banks", "What: Ask two banks"},
		{"Who", "Ada", "Who leads: Ada"},
		{"By", "in 2 weeks", "By when: 7 December 2026, in 2 weeks"},
		{"Cost", string(assessment.CostFunding), "Cost: It needs funding"},
		{"Note", "first\nsecond", "Note: first second"},
		{"How far", string(assessment.Doing), "How far: Doing"},
	} {
		p.opens(c.row)
		if place := p.page.Place(); place.Page != ActionPage || place.Item != 1 {
			t.Errorf("%s is asked at %+v", c.row, place)
		}
		again, ok := p.visit.Page(p.page.Place())
		if form, isForm := again.(*Form); !ok || !isForm || form.Field().Label != p.page.(*Form).Field().Label {
			t.Errorf("%s comes back as %+v", c.row, again)
		}
		p.types(c.typed)
		p.at(c.then)
	}
	if got := p.action(1); got.Note != "first\nsecond" || got.ActionPoint != 3 {
		t.Errorf("kept %+v", got)
	}
	p.opens("What")
	p.hears("", p.visit.book.Plan().Action.What.Empty)
	p.follow(p.page.(*Form).Up())
	p.at("What: Ask two banks")
	p.opens("By when")
	p.types(" ")
	p.at("By when: not said yet")
	p.follow(p.list().Up())
	p.at("Ask two banks")
}

// What is dropped asks why; taken up again, the reason is gone.
func TestDropped(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "Rent a hall"})
	p.opens("Rent a hall")
	p.opens("How far")
	p.types(string(assessment.Dropped))
	form := p.page.(*Form)
	if form.Done() || form.Field().Label != p.visit.book.Plan().Action.Why.Label {
		t.Fatalf("it asks %q", form.Field().Label)
	}
	p.types("Too far away")
	p.at("How far: Dropped")
	if !slices.Contains(p.names(), "Why dropped: Too far away") {
		t.Errorf("fields %q", p.names())
	}
	p.follow(p.list().Up())
	if got := p.list().Rows[0].Beside; !slices.Equal(got, []string{"Why it was dropped: Too far away."}) {
		t.Errorf("in the plan it is %q", got)
	}
	p.opens("Rent a hall")
	p.opens("How far")
	p.types(string(assessment.ToDo))
	if got := p.action(1); got.Dropped != "" || got.Status != assessment.ToDo {
		t.Errorf("kept %+v", got)
	}
}

func TestTakingAnActionOut(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "Rent a hall"}, assessment.PlanAction{What: "Ask the bank"})
	words := p.visit.book.Plan().Remove
	p.opens("Rent a hall")
	p.presses(KeyDelete)
	p.types("keep")
	if p.at("What: Rent a hall"); p.said != words.Kept {
		t.Errorf("it says %q", p.said)
	}
	p.presses(KeyDelete)
	p.types("remove")
	if p.at("Ask the bank"); p.said != words.Removed || len(p.in().Record().Plan) != 1 {
		t.Errorf("it says %q, and the plan has %v", p.said, p.in().Record().Plan)
	}
	gone := store.Place{Case: p.visit.ID(), Page: ActionPage, Item: 1, Question: whoField}
	for _, page := range []string{ActionPage, NewActionPage} {
		gone.Page = page
		if again, ok := p.visit.Page(gone); !ok || again.Place().Page != PlanPage {
			t.Errorf("%s of what is gone comes back to %+v", page, again.Place())
		}
	}
}
