package plan

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

func TestAnEmptyPlanSaysHowToBegin(t *testing.T) {
	p := plans(t)
	words := p.desk.Book.Plan()
	if got := p.list().Says; !slices.Equal(got, []string{words.Empty}) {
		t.Errorf("it says %q", got)
	}
	if got := p.names(); !slices.Equal(got, []string{words.From.Row, words.Action.Row, words.NextLook.None}) {
		t.Errorf("rows %q", got)
	}
	p.opens(words.From.Row)
	if got := p.list(); len(got.Rows) > 0 || got.Empty != words.From.Empty {
		t.Errorf("without an answer there is %q", p.names())
	}
	p.up()
	p.opens(words.Action.Row)
	p.types("Ring the treasurer", "", "", "")
	p.at("Ring the treasurer")
}

func TestOnesOwnAction(t *testing.T) {
	p := plans(t)
	words := p.desk.Book.Plan().Action
	p.presses(pages.KeyAdd)
	p.hears("  ", words.What.Empty)
	p.types("Ask  the\nbank")
	if place := p.isOn(pages.NewActionPage); place.Action != 1 || place.Field != "2" {
		t.Errorf("after the first field it is at %+v", place)
	}
	p.types("The treasurer")
	p.hears("soon", content.Fill(p.desk.Book.Days().Unclear, "date", "23 December 2026"))
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
	if row.Name != "Ask the bank" || row.Status != "To do" || !slices.Equal(row.Under,
		[]string{"Due 3 March 2027, in 3 months. The treasurer. It costs nothing."}) {
		t.Errorf("the row %+v", row)
	}
}

// A form that was left can be continued, and an action that was begun is in the plan.
func TestANewActionThatWasBegun(t *testing.T) {
	p := plans(t)
	p.presses(pages.KeyAdd)
	p.types("One thing")
	at := p.page.Where()
	p.up()
	p.at("One thing")
	p.goes(at)
	p.restarts()
	if p.page.Where() != at {
		t.Fatalf("it comes back to %+v, want %+v", p.page.Where(), at)
	}
	p.types("Ada", "", "")
	if got := p.action(1).Who; got != "Ada" {
		t.Errorf("kept %q", got)
	}
}

func TestFieldsOfAnAction(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "Ask the bank", By: p.today().Add(-21, assessment.Days), ActionPoint: 3})
	p.opens("Ask the bank")
	list := p.list()
	want := []string{"What: Ask the bank", "How far: To do", "Who leads: not said yet",
		"By when: Late since 2 November 2026, 3 weeks ago", "Cost: not said yet", "Note: not said yet"}
	if got := p.names(); !slices.Equal(got, want) {
		t.Errorf("fields %q", got)
	}
	if !strings.Contains(fmt.Sprint(list.Says), "Think hard about each partnership (report: point 3)") {
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
		if place := p.isOn(pages.ActionFieldPage); place.Action != 1 {
			t.Errorf("%s is asked at %+v", c.row, place)
		}
		label := p.form().Field().Label
		p.restarts()
		if got := p.form().Field().Label; got != label {
			t.Errorf("%s comes back as %q", c.row, got)
		}
		p.types(c.typed)
		p.at(c.then)
	}
	if got := p.action(1); got.Note != "first\nsecond" || got.ActionPoint != 3 {
		t.Errorf("kept %+v", got)
	}
	p.opens("What")
	p.hears("", p.desk.Book.Plan().Action.What.Empty)
	p.up()
	p.at("What: Ask two banks")
	p.opens("By when")
	p.types(" ")
	p.at("By when: not said yet")
	p.up()
	p.at("Ask two banks")
}

// Dropping an action asks why; taking it up again removes the reason.
func TestDropped(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "Rent a hall"})
	p.opens("Rent a hall")
	p.opens("How far")
	p.types(string(assessment.Dropped))
	form := p.form()
	if form.Ended() || form.Field().Label != p.desk.Book.Plan().Action.Why.Label {
		t.Fatalf("it asks %q", form.Field().Label)
	}
	p.types("Too far away")
	p.at("How far: Dropped")
	if !slices.Contains(p.names(), "Why dropped: Too far away") {
		t.Errorf("fields %q", p.names())
	}
	p.up()
	if got := p.list().Rows[0].Under; !slices.Equal(got, []string{"Why it was dropped: Too far away."}) {
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
	words := p.desk.Book.Plan().Remove
	p.opens("Rent a hall")
	p.presses(pages.KeyDelete)
	p.types("keep")
	if p.at("What: Rent a hall"); p.said != words.Kept {
		t.Errorf("it says %q", p.said)
	}
	p.presses(pages.KeyDelete)
	p.types("remove")
	if p.at("Ask the bank"); p.said != words.Removed || len(p.Record().Plan) != 1 {
		t.Errorf("it says %q, and the plan has %v", p.said, p.Record().Plan)
	}
	for _, page := range []string{pages.ActionPage, pages.ActionFieldPage, pages.NewActionPage} {
		p.goes(pages.Place{Page: page, Case: p.ID, Action: 1, Field: whoField})
		if place := p.page.Where(); place.Page != pages.PlanPage {
			t.Errorf("%s of what is gone comes back to %+v", page, place)
		}
	}
}

// An empty plan offers to add something; those who change their mind come back to that.
func TestNothingIsBegun(t *testing.T) {
	p := plans(t)
	words := p.desk.Book.Plan().Action
	p.opens(words.Row)
	p.up()
	if p.at(words.Row); len(p.Record().Plan) > 0 {
		t.Errorf("the plan has %v", p.Record().Plan)
	}
}

// The form for dropping has two fields, and the second has no place of its own: after a crash the form begins again.
func TestTheReasonIsCutOff(t *testing.T) {
	p := plans(t)
	words := p.desk.Book.Plan().Action
	p.has(assessment.PlanAction{What: "Rent a hall"})
	p.opens("Rent a hall")
	p.opens("How far")
	p.types(string(assessment.Dropped))
	if place := p.isOn(pages.ActionFieldPage); place.Field != stateField {
		t.Errorf("the reason is asked at %+v", place)
	}
	p.restarts()
	if got := p.form().Field(); got.Label != words.State.Label || !slices.Equal(got.Values, []string{string(assessment.Dropped)}) {
		t.Errorf("it comes back to %+v", got)
	}
	p.types("", "Too far away")
	p.at("How far: Dropped")
	p.opens("Why dropped")
	p.restarts()
	if got := p.form().Field().Label; got != words.Why.Label {
		t.Errorf("it asks %q", got)
	}
	p.up()
	p.at("Why dropped: Too far away")
}

// The question whether to remove something reopens as it was.
func TestTheRemovalIsCutOff(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "Rent a hall"})
	p.opens("Rent a hall")
	p.onto("Cost")
	p.presses(pages.KeyDelete)
	p.restarts()
	if got := p.form().Field().Label; got != p.desk.Book.Plan().Remove.Label {
		t.Errorf("it asks %q", got)
	}
	p.up()
	p.at("Cost")
}

// From the list of everything overdue, an action opens at its progress, with that list above it.
func TestAnActionOpenedFromWhatIsLate(t *testing.T) {
	p := plans(t)
	day := p.today().Add(-7, assessment.Days)
	p.has(assessment.PlanAction{What: "A", By: day}, assessment.PlanAction{What: "B", By: day}, assessment.PlanAction{What: "C", By: day})
	p.up()
	p.up()
	p.goes(pages.Place{Page: pages.LatePage})
	p.opens("B")
	p.at("How far: To do")
	if got := p.list().Name; got != "Example Group" {
		t.Errorf("it is about %q", got)
	}
	p.up()
	p.at("B")
	p.opens("B")
	p.opens("How far")
	p.types(string(assessment.Done))
	p.at("How far: Done")
	p.up()
	if got := p.names(); !slices.Equal(got, []string{"A", "C"}) {
		t.Errorf("then overdue are %q", got)
	}
	p.at("C")
	p.opens("C")
	p.onto("Note")
	p.presses(pages.KeyDelete)
	p.types("remove")
	p.isOn(pages.LatePage)
	if p.at("A"); p.said != p.desk.Book.Plan().Remove.Removed {
		t.Errorf("it says %q", p.said)
	}
}
