package views_test

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// agreed is the change that agrees on a level.
func agreed(question string, level assessment.Level) func(r *assessment.Record, now time.Time) error {
	return func(r *assessment.Record, now time.Time) error {
		return r.Agree(question, assessment.Rating(level), now)
	}
}

// An agreed answer replaces the one that counts, is marked as agreed, and leaves everybody's own answer as it was.
func TestAnAgreedAnswerCountsAndNobodysIsLost(t *testing.T) {
	w := walks(t)
	words := w.Book.Views().Differences
	w.AnswersAll(2)
	w.mentors(all(assessment.Full, 4))
	w.looks()
	w.Opens("Sam's")
	w.Opens("Yes")
	if len(w.List().Rows) != 36 || w.List().Says[0] != w.tally(0, 0, 36, 0) {
		t.Errorf("%d rows under %q", len(w.List().Rows), w.List().Says)
	}
	row := w.List().Rows[0]
	if !slices.Equal(row.Under, []string{"As answered here: Partly", "Sam's own view: Fully"}) {
		t.Errorf("beside %q stands %q", row.Name, row.Under)
	}
	w.talks("capacity.full-cost")
	w.At(words.Leave)
	w.Opens(words.Leave)
	w.At(w.Statement("capacity.full-cost"))
	w.Opens(w.Statement("capacity.time"))
	w.Opens("Mostly")
	if w.Said != "Kept as agreed: Mostly." || !w.Saved {
		t.Errorf("it says %q", w.Said)
	}
	w.Is(w.Place(pages.DifferencesPage))
	w.At(w.Statement("capacity.full-cost")) // the next: the agreed question has left the agenda
	if got := w.List().Says[0]; got != w.tally(0, 0, 35, 0) || len(w.List().Rows) != 36 {
		t.Errorf("it says %q over %q", got, w.Names())
	}
	if got := w.Answer("capacity.time"); got.Level != 3 || !got.Agreed {
		t.Errorf("what counts is %+v", got)
	}
	for number, level := range map[int]assessment.Level{1: 4, 2: 2} {
		if got := w.ViewSheet(number).Answers["capacity.time"]; got.Level != level || got.Agreed {
			t.Errorf("view %d says %+v", number, got)
		}
	}
	if own := w.Record().Sides()[0]; own.Sheet.Answers["capacity.time"].Level != 2 {
		t.Errorf("its own answers are %+v", own.Sheet.Answers["capacity.time"])
	}
	w.Opens("See what you have agreed on: 1")
	if got := w.Row(w.Statement("capacity.time")).Under; got[2] != words.Agreed+": Mostly" || w.List().Says[0] != words.AgreedSays || len(w.List().Rows) != 2 {
		t.Errorf("beside it stands %q", got)
	}
	w.Opens(w.Statement("capacity.time"))
	w.At("Mostly") // an agreed answer can be changed
	w.Opens("Partly")
	w.At(w.Statement("capacity.time"))
	w.Opens(words.ShowOpen)
	w.Is(w.Place(pages.DifferencesPage))
}

// beside returns the answers shown with a question where they differ; nil if the question is not listed.
func (w walker) beside(question string) []string {
	w.T.Helper()
	agreed := w.Place(pages.DifferencesPage)
	agreed.Filter = "agreed"
	for _, place := range []pages.Place{w.Place(pages.DifferencesPage), agreed} {
		w.Goes(place)
		for _, row := range w.List().Rows {
			if row.Name == w.Statement(question) {
				return row.Under
			}
		}
	}
	return nil
}

// If an agreed answer is later changed by one person alone, the page no longer says that it was agreed.
func TestWhatIsChangedAloneIsNoLongerAgreed(t *testing.T) {
	w := walks(t)
	w.AnswersAll(1)
	w.imports("A trustee", trustee(4))
	w.talks("trust.roles")
	w.Opens("Partly")
	if got := w.beside("trust.roles"); !slices.Equal(got, []string{"As answered here: A start", "A trustee: Fully", "agreed: Partly"}) {
		t.Errorf("once agreed, beside it stands %q", got)
	}
	w.Give("trust.roles", w.Answer("trust.roles").Choose(assessment.Rated, 0))
	if got := w.Answer("trust.roles"); got.Agreed {
		t.Errorf("what counts is %+v", got)
	}
	if got := w.beside("trust.roles"); !slices.Equal(got, []string{"As answered here: Not yet", "A trustee: Fully"}) {
		t.Errorf("once changed, beside it stands %q", got)
	}
	w.talks("trust.roles")
	w.Opens("Mostly")
	if got := w.beside("trust.roles"); !slices.Equal(got, []string{"As answered here: Not yet", "A trustee: Fully", "agreed: Mostly"}) {
		t.Errorf("agreed again, beside it stands %q", got)
	}
}

// The organisation's own answers are compared, whenever they are given: even after others' answers came in, but not those that it has
// corrected since.
func TestItsOwnAnswersAreComparedWheneverTheyWereGiven(t *testing.T) {
	w := walks(t)
	w.imports("A trustee", all(assessment.Full, 4))
	for _, test := range []struct {
		level assessment.Level
		want  string
	}{{0, w.tally(0, 0, 36, 0)}, {4, w.tally(36, 0, 0, 0)}} {
		w.AnswersAll(test.level)
		w.Goes(w.Place(pages.DifferencesPage))
		if got := w.List().Says[0]; got != test.want {
			t.Errorf("at level %d it says %q", test.level, got)
		}
	}
}

// What somebody would rather not say is not among the answers to discuss, nor something to agree on.
func TestNobodyLearnsWhatSomebodyWouldRatherNotSay(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	w.Give("trust.roles", assessment.Answer{Kind: assessment.RatherNotSay})
	w.imports("A trustee", trustee(4))
	to := w.Place(pages.DifferencePage)
	to.Question = "trust.roles"
	w.Goes(to)
	words, scale := w.Book.Views().Differences, w.Book.Scale()
	text, _ := w.Book.Question(assessment.BME, "trust.roles")
	want := []string{text.Statement, "To talk about: " + text.Prompt, "The answer that counts now: " + scale.Unanswered + ".", words.Ask}
	if got := w.List().Says; !slices.Equal(got, want) {
		t.Errorf("it says %q, want %q", got, want)
	}
	if got := w.Names(); slices.Contains(got, scale.RatherNotSay.Name) || len(got) != len(scale.Levels)+3 {
		t.Errorf("the rows are %q", got)
	}
}

// A paper with the agenda can be made for the meeting, once there is something to compare.
func TestThePaperForTheMeeting(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	w.Goes(w.Place(pages.DifferencesPage))
	w.Presses(pages.KeyExport)
	if w.Said != w.Book.Views().TooFew {
		t.Errorf("with nothing to compare it says %q", w.Said)
	}
	w.imports("A trustee", trustee(4))
	w.Goes(w.Place(pages.DifferencesPage))
	w.Presses(pages.KeyExport)
	want := w.Place(pages.ExportPage)
	want.Document = "differences"
	w.Is(want)
}

// The keys that choose an answer are the same as on a question.
func TestTheKeysOfAnAnswerAreThoseOfAQuestion(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	w.imports("A trustee", trustee(4))
	w.talks("trust.roles")
	var keys []string
	for _, row := range w.List().Rows {
		keys = append(keys, row.Press)
	}
	if want := []string{"1", "2", "3", "4", "5", pages.KeyNotSure, pages.KeyDoesNotApply, ""}; !slices.Equal(keys, want) {
		t.Errorf("the keys are %q, want %q", keys, want)
	}
}
