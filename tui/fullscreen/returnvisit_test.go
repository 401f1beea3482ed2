package fullscreen

import (
	"reflect"
	"strconv"
	"testing"

	"equalfooting/assessment"
)

// A return visit begins without an answer; each of last time is confirmed or changed, with the reason; and the results
// say what moved. What is not confirmed does not count.
func TestAReturnVisit(t *testing.T) {
	s := sit(t, 80, 24)
	words := s.wizard.Book.Visits()
	in := s.opens("women")
	s.task(s.wizard.words.Tasks.Visits)
	s.press("home", "enter")
	s.sees(words.Begin.Soon.Title)
	s.onto(words.Begin.Soon.All)
	s.press("enter")
	s.sees(words.Begin.Says[0])
	s.press("enter")
	s.sees(words.AnsweredBy.Label)
	s.onto(s.wizard.Book.Results().Document.AnsweredBys[assessment.ByTrustee])
	s.press("enter")
	s.sees(words.Begin.Done, s.wizard.words.Tasks.ReturnIntro, "6 to confirm")

	s.press("enter")
	s.sees("Last time you said: 4, One senior person has set hours and nearly always keeps them. Press c to keep it",
		"Your note last time: The director keeps Thursday mornings for this.", "c as before", "nothing chosen yet")
	s.press("c")
	s.sees("Capacity, 2 of 6", "Saved: 4, Mostly.", "Last time you said: 3, Some of our bids cover the full cost. To show: We could describe it.")
	s.press("left")
	s.sees("4 One senior person has set hours and nearly always keeps them. ✓", "Last time you said: 4, One senior person")
	s.seesNot("Press c")
	s.press("right", "4")
	s.sees(s.wizard.words.Question.ChangeTitle, "Last time you said: 3, Some of our bids cover the full cost.")
	s.typed("A new price list")
	s.press("enter")
	s.sees("What has changed: A new price list", "What could you show a partner?", "Last time you could show: We could describe it. Press c to keep it")
	s.press("j")
	s.sees("Capacity, 3 of 6")

	s.atTasks()
	s.sees("2 of 6")
	s.task(s.wizard.words.Tasks.Check)
	s.sees("34 still to answer", "last time: A start, not yet confirmed")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Results)
	s.sees("This is from visit 1, 23 November 2026. Visit 2 has begun: 2 of 36 answered.", "Ready with support")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Visits)
	s.press("end", "enter", "end", "enter")
	s.sees(words.Moved.Title, "Capacity: up, from 63% to 75%. Questions compared: 2.", s.wizard.Book.Count(words.Moved.Waiting, 34))
	s.seesNot(words.Moved.Lower)

	s.atTasks()
	s.press("home", "down", "enter")
	s.sees("Capacity, 3 of 6", "Last time you said: 2, We can start if somebody here waits for their own pay.")
	s.press("1", "enter")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Visits)
	s.sees("Visit 2", "this visit", "3 of 36, full check", "Visit 1", "36 of 36, full check, Ready with support")
	s.press("end", "enter", "end", "enter")
	s.sees(words.Moved.Title, "From Visit 1", words.Moved.Lower, s.wizard.Book.Count(words.Moved.Waiting, 33))
	s.press("enter")
	s.sees("It was: Partly. Now: Mostly. What has changed: A new price list", "It was: A start. Now: Not yet.")

	if record := in.Record(); record.SheetAt(record.Visits[0]).Progress().Answered != 36 {
		t.Errorf("of the first visit %+v is kept", record.SheetAt(record.Visits[0]).Progress())
	}
	if got := in.Sheet().Progress().Answered; got != 3 {
		t.Errorf("%d answers count", got)
	}
}

// After an answer the next question that has none comes, as in a part that was begun at another time.
func TestGoingOnPassesOverWhatIsAnswered(t *testing.T) {
	s := sit(t, 80, 24)
	in := s.opens("women")
	in.Revisit(assessment.Full)
	asked := assessment.QuestionsIn(assessment.Full, assessment.Capacity)
	for _, at := range []int{1, 2, 4} {
		in.Give(asked[at].ID, assessment.Answer{Kind: assessment.NotSure})
	}
	s.restarts()
	s.opens("women")
	s.press("enter")
	for _, number := range []int{1, 4, 6} {
		s.sees("Capacity, " + strconv.Itoa(number) + " of 6")
		s.press("u")
	}
	s.sees("Capacity is done.", "Governance, 1 of 6")
	s.atTasks()
	s.press("home", "down", "enter")
	s.sees("Capacity, 1 of 6")
	s.press("u")
	s.sees("Capacity, 2 of 6") // one that is looked at again goes on one by one
}

// The key for last time's answer keeps all of it: with what could be shown, and with the reason. Where another level is
// chosen, it keeps what could be shown last time.
func TestLastTimesAnswerIsKeptWhole(t *testing.T) {
	const question = "capacity.full-cost"
	before := assessment.Rating(4).WithEvidence(3)
	const said = "Last time you said: 5, All do, and we work the figures out again each year. To show: Checked by others."
	for name, test := range map[string]struct {
		before assessment.Answer
		said   string
		keys   []string
		want   assessment.Answer
	}{
		"the key for it":           {before, said, []string{"c"}, before},
		"Enter chooses nothing":    {before, said, []string{"enter"}, assessment.Answer{}},
		"the level, then the key":  {before, said, []string{"5", "c"}, before},
		"another level, the same":  {before, said, []string{"4", "enter", "c"}, assessment.Rating(3).WithEvidence(3)},
		"another evidence":         {before, said, []string{"4", "enter", "i"}, assessment.Rating(3).WithEvidence(1)},
		"no evidence last time":    {assessment.Rating(4), "Last time you said: 5, All do, and we work the figures out again each year. Press c", []string{"c", "h"}, assessment.Rating(4).WithEvidence(0)},
		"and none now":             {assessment.Rating(4), "Last time you said: 5, All do, and we work the figures out again each year. Press c", []string{"c", "c"}, assessment.Rating(4)},
		"none was asked last time": {assessment.Rating(0).WithEvidence(3), "Last time you said: 1, We ask for what we think a funder will pay. Press c", []string{"2", "enter", "h"}, assessment.Rating(1).WithEvidence(0)},
		"it did not apply": {assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no bids"}, "Last time you said: Does not apply. Press c",
			[]string{"c"}, assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no bids"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := sit(t, 80, 24)
			in := s.opens("women")
			in.Give(question, test.before)
			in.Revisit(assessment.Full)
			s.atTasks()
			s.press("home", "down", "enter", "right")
			s.sees(test.said)
			s.press(test.keys...)
			if now := in.Answer(question); !reflect.DeepEqual(now, test.want) {
				t.Errorf("kept %+v, want %+v", now, test.want)
			}
		})
	}
}

// On a visit that is answered afresh, last time's answer and note are seen once there is an answer, and what could be shown
// once that was said; also on the page that says why it is asked, and among the answers.
func TestAVisitThatIsAnsweredAfresh(t *testing.T) {
	s := sit(t, 80, 24)
	words := s.wizard.Book.Visits()
	in := s.opens("women")
	noted := in.Answer("capacity.full-cost")
	noted.Note = "of then"
	in.Give("capacity.full-cost", noted)
	s.task(s.wizard.words.Tasks.Visits)
	s.press("home", "enter", "down", "enter")
	s.onto(words.Begin.FullAfresh)
	s.press("enter", "enter") // and past who answers
	s.sees(s.wizard.words.Tasks.AfreshIntro, "Not started")
	s.press("enter", "right")
	unseen := func() {
		t.Helper()
		s.seesNot("Last time")
		s.seesNot("last time")
		s.seesNot("of then")
	}
	unseen()
	s.press("w")
	unseen()
	s.press("esc", "c")
	s.sees(s.wizard.words.Frame.NoSuchKey)
	s.press("4")
	s.sees(s.wizard.words.Question.ChangeTitle, "Last time you said: 3, Some of our bids cover the full cost.", "Your note last time: of then")
	s.press("enter")
	s.sees("What could you show a partner?", "Last time you said: 3, Some of our bids cover the full cost.")
	s.seesNot("could describe it. Press c")
	s.press("j", "left")
	s.sees("Last time you said: 3, Some of our bids cover the full cost. To show: We could describe it.", "Your note last time: of then")
	s.press("w")
	s.press("end")
	s.sees("Your note last time", "of then")
	s.press("esc")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Check)
	s.seesNot("last time")
}
