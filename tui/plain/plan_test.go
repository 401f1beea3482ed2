package plain

import (
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// A plan is made, changed and read out again, line by line, with words and with numbers.
func TestAPlanLineByLine(t *testing.T) {
	k := begin(t)
	words := k.Book.Plan()
	k.newOrganisation("Ours")
	k.types("plan")
	k.hears("Your plan. "+words.Empty, `1. From "What to do next". 2. Add something of your own.`,
		"You can also type add or take.")
	k.types("take")
	k.hears(words.From.Empty)
	k.types("back", "add", "Ring the bank", "treasurer", "soon")
	k.hears("It is not clear which day you mean. You can type \"23 December 2026\" or \"in 2 weeks\".")
	k.types("3/3", "1")
	k.hears(words.Action.Added, "1. Ring the bank. To do. Due 3 March 2027, in 3 months. Treasurer. It costs nothing.")
	k.types("add", "Rent a hall", "", "20 november 2026", "")
	k.hears("You see all of your plan, by day. 1 step is late. 1. Rent a hall. To do. Late since 20 November 2026, 3 days ago. 2. Ring the bank.")

	k.types("rent", "how far", "dropped")
	k.hears(words.Action.Why.Label)
	k.types("too far away")
	k.hears("How far: Dropped", "Why dropped: too far away")
	k.types("note", "Ask again in spring", "back")
	k.hears("1. Ring the bank. To do.", "2. Rent a hall. Dropped. Why it was dropped: too far away. With a note.")
	k.types("order")
	k.hears("You see all of your plan, by how far each step has got.")
	k.types("show", "show")
	k.hears(words.Filters.NoLate, "1. See all of your plan.")
	k.types("")
	k.hears("1. Ring the bank.", "2. Rent a hall.")

	k.types("the next look")
	k.hears("So far: 23 February 2027.")
	k.types("end of march")
	k.hears("The next look: 31 March 2027, in 4 months.")
	k.types("rent", "take out", "2")
	k.hears(words.Remove.Removed, "1. Ring the bank.")
	k.hearsNot("Rent a hall")
	k.types("back")
	k.hears("Your plan. 1 to do.")

	found, err := k.st.Find("Ours")
	if err != nil {
		t.Fatal(err)
	}
	record := k.in(found.ID).Record()
	want := []assessment.PlanAction{{Number: 1, What: "Ring the bank", Who: "treasurer", By: assessment.Date{Year: 2027, Month: 3, Day: 3},
		Cost: assessment.CostNone, Status: assessment.ToDo}}
	if got := record.Plan; !slices.Equal(got, want) || record.NextLook.String() != "2027-03-31" {
		t.Errorf("kept %+v, and the next look %v", got, record.NextLook)
	}
}

// What is ticked among the recommendations is said to be in the plan, until it is unticked, wherever it stands.
func TestTakingStepsLineByLine(t *testing.T) {
	k := begin(t)
	words := k.Book.Plan().From
	k.types("1", "plan", "take")
	k.hears(words.Intro, "First step, this week.", "There are", "more")
	k.types("1")
	k.hears("It is in your plan now, for 30 November 2026, in 7 days.", "1. ", "In your plan.")
	k.types("untick 1")
	k.hears(words.Out, "1. ")
	k.hearsNot("In your plan.")
	k.types("tick")
	k.hears("Tick something, or untick it.")
	k.types("1", "back")
	k.hears("Due 30 November 2026, in 7 days.", "It costs nothing.")
	k.types("tick 1")
	k.hears(k.Book.Plan().Ticked, "Done.")
	k.types("tick 2")
	k.hears(k.words.Listing.NoTick)
	k.types("tasks", "what to do next", "tick 1")
	k.hears(words.Worked)
	k.types("tasks", "your results", "tick 8")
	k.hears("It is in your plan now")
	k.types("trust")
	k.hears("In your plan.")
}

// What is overdue with everyone is read out, and done from there.
func TestOverdueLineByLine(t *testing.T) {
	k := begin(t)
	words := k.Book.Plan().Everyone
	hearsAll := func() {
		k.current = k.follow(pages.GoTo(pages.Place{Page: pages.LatePage}))
		k.types("repeat")
	}
	hearsAll()
	k.hears(words.Nothing)
	k.types("list")
	k.newOrganisation("Ours")
	k.types("plan", "add", "Ring the bank", "", "2 November 2026", "")
	hearsAll()
	k.hears("1. Ours: Ring the bank. Late since 2 November 2026, 3 weeks ago.", "file")
	k.types("file")
	k.hears("Make a file, 1 of 2", "PDF, to print or to send")
	hearsAll()
	k.types("ring", "how far", "done", "back")
	k.hears(words.Nothing)

	k.types("list")
	k.types("ours", "plan", "add", "Rent a hall", "", "2 November 2026", "", "list", "late", "1", "tasks", "back")
	k.hears("Your organisations.") // the task list is never below one of its own pages
}
