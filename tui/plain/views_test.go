package plain

import (
	"os"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
)

// mentors is where a mentor's own view of the example begins, and gives as many of its answers as are asked for.
func mentors(t *testing.T, answers int) *talk {
	t.Helper()
	k := begin(t)
	k.types("1", "other views")
	k.hears("Other views. Others can say how they see the same questions", "1. Give a mentor's own view. 2. See where the answers differ.")
	k.types("")
	k.hears("So far: Someone the organisation works with.")
	k.types("")
	k.hears("Whose view is this? A name or initials of the mentor.")
	k.types("Sam")
	k.hears("Saved: Sam. Main page: Example Women's Group. This is one person's own view. It is kept apart from the answers that count. "+
		"1. Capacity: time, money and skills. Not started.", "7. Check your answers. 8. Other views.")
	k.hearsNot("9. ")
	k.answersAs(1, answers)
	return k
}

// answersAs answers so many of the questions in a view.
func (k *talk) answersAs(view, answers int) {
	k.t.Helper()
	for _, q := range assessment.Questions(assessment.Full)[:answers] {
		k.in(1).GiveInView(view, q.ID, assessment.Rating(assessment.LowestLevel))
	}
}

// view is what is kept of a view.
func (k *talk) view(number int) assessment.Sheet {
	k.t.Helper()
	return k.in(1).ViewSheet(number)
}

// A mentor answers the same questions apart from the organisation, whose answers are not said and do not change.
func TestAMentorsOwnView(t *testing.T) {
	k := mentors(t, 0)
	before := k.sheet("Example").Answers
	k.types("")
	k.hears("Question 1 of 6, capacity, own view. Senior people here")
	k.hearsNot("so far")
	k.types("2", "note: Not what I see", "4", "in writing", "b", "b")
	k.hears("Question 1 of 6, capacity, own view.", "Your answer so far: 2, One senior person does such work when there is time.")
	if got := k.view(1).Answers; len(got) != 2 || got["capacity.time"].Level != 1 || got["capacity.full-cost"].Note != "Not what I see" || *got["capacity.full-cost"].Evidence != 2 {
		t.Errorf("kept %+v", got)
	}
	if got := k.sheet("Example").Answers; len(got) != len(before) || got["capacity.time"].Level != 3 || got["capacity.full-cost"].Note != "" {
		t.Errorf("the organisation's answers are %+v", got)
	}
	k.types("tasks")
	k.hears("1. Capacity: time, money and skills. 2 of 6.")
	k.types("back")
	k.hears("Other views.", "1. Sam's own view. Closed, 2 of 36.")
	k.types("sam")
	k.hears("These are the mentor's own answers.", "1. I am the mentor. Go on. 2. Back to the other views.",
		"Type the number or the first words of the one you choose.", "Enter for 2")
	k.types("")
	k.hears("Other views.")
	k.types("sam", "1", "repeat")
	k.hears("This is one person's own view.", "2 of 6.")

	k.types("check")
	k.hears("Check your answers, page 1 of 7. To look at. 34 still to answer.")
	k.types("results")
	k.hears(`There is no "results" to choose here.`)
	k.types("capacity", "1", "5")
	k.hears("Check your answers, page 2 of 7. Capacity. A number")
	k.types("trust")
	k.hears("A number, Enter for the other views, or ? for help:")
	k.types("")
	k.hears("Other views.")
	if got := k.view(1).Answers["capacity.time"].Level; got != 4 {
		t.Errorf("kept %d", got)
	}
}

// A mentor's view can come before the organisation's answers, and stays sealed until it is opened.
func TestAMentorsViewIsSealed(t *testing.T) {
	k := begin(t)
	k.newOrganisation("Example Elders")
	k.types("views", "", "", "Sam")
	k.hears("This is one person's own view.")
	k.types("back", "see where")
	k.hears("There is only one set of answers so far.")

	k = mentors(t, 35)
	k.types("views", "see where")
	k.hears("There is only one set of answers so far.")
	k.types("sam", "I am", "trust", "u")
	k.hears("All the questions have an answer. Next, check them.", "Check your answers, page 1 of 7.")
	k.types("tasks", "back")
	k.hears("1. Sam's own view. Closed, complete.")
	k.types("see where")
	k.hears("There is only one set of answers so far.")
	k.types("1")
	k.hears("Sam's own view. Both sides have given their answers. Open the mentor's view now, and look at the two side by side? "+
		"1. Yes, open it. 2. Not yet. 3. Look over the mentor's answers first.", "Enter for 2")
	k.types("not yet")
	k.hears("1. Sam's own view. Closed, complete.")
	k.types("1", "look over")
	k.hears("If you are not the mentor, go back")
	k.types("1")
	k.hears("This is one person's own view.")
	if k.in(1).Record().Views[0].Opened {
		t.Error("it was opened")
	}
}

// Once it is opened the widest differences come first, each can be talked about, and what is agreed counts.
func TestDifferences(t *testing.T) {
	k := mentors(t, 36)
	k.types("views", "1", "yes")
	k.hearsInOrder("The view is open now. Talk about where the two differ most. The organisation's answers are the ones that count.",
		"Where the answers differ. You gave the same answer to", "Choose one to talk about", "Further apart. 1. ",
		"As answered here: Fully. Sam's own view: Not yet.", "more. Type more to hear of them.", "Which one, Enter for 1")
	k.types("senior people")
	k.hearsInOrder("Capacity. Senior people here have protected time", "As answered here: Mostly. Sam's own view: Not yet.",
		"To talk about: If a partnership came along", "The answer that counts now: Mostly", "1. Not yet.", "7. Does not apply. 8. Leave it open.", "Enter for 8")
	k.hearsNot("9. ")
	k.types("back")
	k.hears("Where the answers differ.")
	if got := k.sheet("Example").Answers["capacity.time"]; got.Agreed || got.Level != 3 {
		t.Errorf("kept %+v", got)
	}
	k.types("senior people", "partly")
	k.hears("Kept as agreed: Partly. Where the answers differ.")
	k.hearsNot("Agreed: Partly")
	if got := k.sheet("Example").Answers["capacity.time"]; !got.Agreed || got.Level != 2 {
		t.Errorf("kept %+v", got)
	}
	if got := k.view(1).Answers["capacity.time"]; got.Level != 0 {
		t.Errorf("the mentor's is %+v", got)
	}
	k.types("see what you have")
	k.hears("You have agreed on these.", "As answered here: Mostly. Sam's own view: Not yet. Agreed: Partly.", "2. See what is still to talk about.")
	k.types("back")
	k.hears("1. Sam's own view. Opened. 2. See where the answers differ.")
	k.types("1")
	k.hears("Where the answers differ.")
	k.types("tasks", "results")
	k.types("where several")
	k.hears("Where several people answered. You gave the same answer to", "Only the organisation's own answers count here.")
}

// A view is taken away only once that was asked, by its number or its name.
func TestTakeAViewAway(t *testing.T) {
	k := mentors(t, 3)
	k.types("back", "take away sam")
	k.hears("Remove a view. Remove the view called \"Sam's own view\", with all its answers? The answers that count stay as they are. "+
		"1. Yes, remove it. 2. No, keep it.", "Enter for 2")
	k.types("")
	k.hears("1. Sam's own view. Closed, 3 of 36.")
	k.types("take away", "1", "yes")
	k.hears("Sam's own view was removed. Other views.", "1. Give a mentor's own view.")
	if got := k.in(1).Record().Views; len(got) != 0 {
		t.Errorf("kept %+v", got)
	}
}

// Another person's answers come in from a file, under a name, once what is wrong with it is put right.
func TestBringInAnswers(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	wrong := write("wrong.yaml", "organisation: {name: Ours, audience: bme}\nedition: full\nanswers:\n  capacity.tim: {level: 4}\n")
	path := write("trustee.yaml", "organisation: {name: Ours, audience: bme}\nedition: full\nanswers:\n  capacity.time: {level: 0}\n  trust.roles: rather not say\n")
	k := begin(t)
	k.types("1", "views", "bring in", filepath.Join(folder, "none.yaml"))
	k.hears("There is no file at", "none.yaml. Check the name, and try again.")
	k.types(wrong)
	k.hears("Nothing was read from the file.", "capacity.time")
	k.types(path)
	k.hears("Other views, 2 of 4. Who is giving these answers?")
	k.types("a volunteer")
	k.hears("Other views, 3 of 4. Should this stay closed for now?", "So far: No, compare it at once.")
	k.types("")
	k.hears("Other views, 4 of 4. Whose answers are these?")
	k.types("A trustee")
	k.hears("A trustee: the answers are in.", "A trustee. 2 of 36.")
	k.types("a trustee")
	k.hears("A trustee, page 1 of 6. Capacity. Answered by: A volunteer Senior people here have protected time for partnership work: Not yet")
	k.types("6")
	k.hearsNot("Rather not say")
	k.types("tasks", "views", "see where")
	k.hears("Further apart. 1. Senior people here", "A trustee: Not yet.")
}

// An answers file comes in as an organisation; what is here already comes a second time only when that is chosen.
func TestBringInAnOrganisationsAnswers(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	path := write("friends.yaml", "organisation: {name: Example Friends, audience: bme}\nanswers: {capacity.time: {level: 3}}\n")
	k := begin(t)
	k.types("bring in", filepath.Join(folder, "none.yaml"))
	k.hears("There is no file at", "none.yaml. Check the name, and try again.")
	k.types(path)
	k.hears("Example Friends comes in as a new organisation.", "Answers: 1 new", "1. Bring it in")
	k.types("1")
	k.hears("Example Friends is on your list.")
	k.types("list", "bring in", path)
	k.hears("Example Friends is here already, as number 2.", "1. Leave all as it is. 2. Open the one that is here. 3. Have it a second time")
	k.types("3")
	k.hears("Example Friends is on your list.")
}
