package command

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"
)

// A plan is made from the recommendations and from the person's own ideas, edited, left and seen again the next time; then the program
// is killed in the middle of a field, and reopens on that field.
func TestPlanWalk(t *testing.T) {
	t.Parallel()
	folder := storetest.Folder(t)
	p := sit(t, folder)
	plan := p.book.Plan()
	p.opensExample()
	p.opensTask(p.words.Tasks.Plan)
	p.sees(plan.Empty)

	p.onRow(plan.From.Row)
	p.Press("enter")
	p.sees(plan.From.Title, plan.From.Intro)
	p.Press("enter")
	p.sees("It is in your plan now, for", "[✓]")
	step := firstStep(t, p.book)
	p.Press("esc")
	p.sees(step.What, step.Who)

	p.Press("n")
	p.sees(plan.Action.What.Label)
	p.Type("Ring the bank about a second signature")
	p.Press("enter")
	p.sees(plan.Action.Who.Label)
	p.Type("The treasurer")
	p.Press("enter")
	p.sees(plan.Action.By.Label)
	p.Type("in 3 weeks")
	p.Press("enter")
	p.sees(plan.Action.Cost.Label)
	p.goTo(plan.Costs[assessment.CostNone])
	p.Press("enter")
	p.sees(plan.Action.Added, "in 3 weeks. The treasurer. It costs nothing.")
	p.onRow("[ ] Ring the bank")

	p.Press("enter")
	p.sees("How far: To do")
	p.goTo(plan.Action.State.Name)
	p.Press("enter")
	p.sees(plan.Action.State.Label)
	p.goTo(plan.Statuses[assessment.Doing])
	p.Press("enter")
	p.sees("How far: Doing", p.words.Frame.Saved)
	p.onRow(plan.Action.State.Name)
	p.goTo(plan.Action.By.Name)
	p.Press("enter")
	p.sees(plan.Action.By.Label)
	const longest = "30 September 2026"
	p.retypes(longest, "yesterday week")
	p.sees("It is not clear which day you mean.")
	p.retypes("yesterday week", "1/2/2026")
	p.sees("Late since 1 February 2026")
	p.Press("esc")
	p.sees("Late since 1 February 2026", "1 step is late.", "Doing")

	p.Press("end", "enter")
	p.sees(plan.NextLook.Label)
	p.Press("enter")
	p.sees("The next look:", "in 3 months")
	p.leaves()

	p = sit(t, folder)
	p.goTo("Example Women's Group")
	p.Press("enter")
	p.sees(plan.Title, "Ring the bank", "Late since 1 February 2026", step.What, "in 3 months")
	p.goTo("[ ] Ring the bank")
	p.Press("enter")
	p.sees("How far: Doing")
	p.goTo(plan.Action.Who.Name)
	p.Press("enter")
	p.sees(plan.Action.Who.Label)
	p.Kill()

	p = sit(t, folder)
	p.sees(p.words.Tasks.Resumed, plan.Action.Who.Label, "The treasurer")
	p.Type(" and the chair")
	p.Press("enter")
	p.sees("Who leads: The treasurer and the chair")
	p.leaves()
	want := []assessment.PlanAction{step, {Number: 2, What: "Ring the bank about a second signature", Who: "The treasurer and the chair",
		By: assessment.Date{Year: 2026, Month: time.February, Day: 1}, Cost: assessment.CostNone, Status: assessment.Doing}}
	if got := storetest.Of(t, p.kept(), 1).Record().Plan; !slices.Equal(got, want) {
		t.Errorf("kept %+v\nwant %+v", got, want)
	}
}

// firstStep is the action that the example's first suggestion leads to.
func firstStep(t *testing.T, book *content.Book) assessment.PlanAction {
	t.Helper()
	sheet, err := answersfile.Parse(book.Example().Now)
	if err != nil {
		t.Fatal(err)
	}
	first := findings.New(book, sheet).Advice.Suggestions()[0]
	action := first.Action(assessment.DateOf(time.Now()))
	action.Number = 1
	return action
}
