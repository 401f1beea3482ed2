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
	s.sees(words.Begin.Says)
	s.press("enter")
	s.sees(words.AnsweredBy.Label)
	s.onto(s.wizard.Book.Results().Document.AnsweredBys[assessment.ByTrustee])
	s.press("enter")
	s.sees(words.Begin.Done, s.wizard.words.Tasks.ReturnIntro, "6 to confirm")

	s.press("enter")
	s.sees("Last time you said: Mostly in place. Press k to keep it", "k as last time")
	s.press("k")
	s.sees("4 Mostly in place ✓ your answer", "saved")
	s.seesNot("Last time you said")
	s.press("enter")
	s.sees("Capacity, 2 of 6", "Last time you said: Partly in place.")
	s.press("4")
	s.sees(s.wizard.words.Question.ChangeTitle)
	s.typed("A new price list")
	s.press("enter")
	s.sees("What has changed: A new price list", "Could you show this")
	s.press("3", "enter")
	s.sees("Capacity, 3 of 6")

	s.atTasks()
	s.sees("2 of 6")
	s.task(s.wizard.words.Tasks.Check)
	s.sees("34 still to answer", "last time: Talked about, not yet confirmed")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Results)
	s.press("right")
	s.sees(words.Moved.Title, "Capacity: up, from 63% to 75%. Questions compared: 2.", s.wizard.Book.Count(words.Moved.Waiting, 34))
	s.seesNot(words.Moved.Lower)

	s.atTasks()
	s.press("home", "down", "enter")
	s.sees("Capacity, 3 of 6", "Last time you said: Talked about.")
	s.press("1", "enter", "enter")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Results)
	s.press("right", "right")
	s.sees(words.Moved.Lower, s.wizard.Book.Count(words.Moved.Waiting, 33))

	s.atTasks()
	s.task(s.wizard.words.Tasks.Visits)
	s.sees("Visit 2", "this visit", "3 of 36, full check", "Visit 1", "36 of 36, full check, Ready with support")
	s.press("end", "enter", "end", "enter")
	s.sees(words.Moved.Title, "From Visit 1", words.Moved.Lower)
	s.press("enter")
	s.sees("It was: Partly in place. Now: Mostly in place. What has changed: A new price list", "It was: Talked about. Now: Not in place.")

	if before, err := in.Record().SheetOf(1); err != nil || before.Progress().Answered != 36 {
		t.Errorf("of the first visit %+v is kept, %v", before.Progress(), err)
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
		s.press("u", "enter")
	}
	s.sees("Capacity is done.")
	s.press("home", "down", "enter")
	s.sees("Capacity, 1 of 6")
	s.press("u", "enter")
	s.sees("Capacity, 2 of 6") // one that is looked at again goes on one by one
}

// Enter on last time's answer keeps it as the key for that does: with what could be shown, and with the reason. Where
// another level is chosen, the cursor stands on what could be shown last time.
func TestEnterOnLastTimesAnswerKeepsAllOfIt(t *testing.T) {
	const question = "capacity.full-cost"
	before := assessment.Rating(4).WithEvidence(3)
	const said = "Last time you said: In place, and we review it. To show: Checked by others."
	for name, test := range map[string]struct {
		before assessment.Answer
		said   string
		keys   []string
		want   assessment.Answer
	}{
		"Enter, and Enter to go on":     {before, said, []string{"enter", "enter"}, before},
		"the key for it":                {before, said, []string{"k", "enter"}, before},
		"another row, and back":         {before, said, []string{"up", "down", "enter", "enter"}, before},
		"the level's digit, then Enter": {before, said, []string{"5", "enter", "enter"}, before},
		"another level, then Enter":     {before, said, []string{"4", "enter", "enter", "enter"}, assessment.Rating(3).WithEvidence(3)},
		"another evidence":              {before, said, []string{"4", "enter", "2", "enter"}, assessment.Rating(3).WithEvidence(1)},
		"no evidence last time": {assessment.Rating(4), "Last time you said: In place, and we review it. Press k", []string{"enter", "enter"},
			assessment.Rating(4).WithEvidence(0)},
		"none is asked of this level": {assessment.Rating(0).WithEvidence(3), "Last time you said: Not in place. Press k", []string{"2", "enter", "enter"},
			assessment.Rating(1).WithEvidence(0)},
		"it did not apply": {assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no bids"}, "Last time you said: Does not apply. Press k",
			[]string{"enter", "enter"}, assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no bids"}},
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

// On a return visit the cursor stands on what was said last time: Enter pressed too soon confirms it, and changes nothing.
func TestEnterTooSoonConfirms(t *testing.T) {
	s := sit(t, 80, 24)
	in := s.opens("women")
	was := in.Answer("capacity.time")
	in.Revisit(assessment.Full)
	s.atTasks()
	s.press("home", "down", "enter", "enter")
	if now := in.Answer("capacity.time"); now.Kind != was.Kind || now.Level != was.Level || now.Change != "" {
		t.Errorf("it was %+v, and is %+v", was, now)
	}
}
