package fullscreen

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Others' answers come from a file, as a view beside those that count. The results say how near all are and where they
// differ most; what counts changes only when one answer is agreed on, and is never an average.
func TestSeveralViews(t *testing.T) {
	s := sit(t, 80, 24)
	words := s.wizard.Book.Views()
	in := s.opens("women")
	before := in.Sheet()
	s.task(s.wizard.words.Tasks.Results)
	overview := s.screen()
	s.atTasks()
	for _, name := range []string{"A trustee", "A volunteer"} {
		s.task(s.wizard.words.Tasks.Views)
		s.press("i")
		s.typed(answersIn(t))
		s.press("enter", "enter")
		s.sees(words.Import.Closed.Label)
		s.press("enter")
		s.sees(words.Import.Name)
		s.typed(name)
		s.press("enter")
		s.sees(content.Fill(words.Import.Done, "name", name), name, "3 of 36")
		s.atTasks()
	}
	for id, answer := range in.Sheet().Answers {
		if answer != before.Answers[id] {
			t.Errorf("%s was %+v and is %+v", id, before.Answers[id], answer)
		}
	}
	s.task(s.wizard.words.Tasks.Results)
	first, _, _ := strings.Cut(s.screen(), "page 1 of")
	if want, _, _ := strings.Cut(overview, "page 1 of"); first != want || !strings.Contains(flat(s.screen()), "Trust █████████░░░░░░░░░░░ 38%") && !strings.Contains(s.screen(), "38%") {
		t.Errorf("the results are not the same:\n%s", s.screen())
	}
	s.press("right", "right", "right", "right", "right", "right")
	s.sees(words.Differences.Result, words.Differences.Counts, words.Differences.Widest, "Senior people here have protected time")

	s.atTasks()
	s.task(s.wizard.words.Tasks.Views)
	s.onto(words.Compare)
	s.press("enter")
	s.sees("As answered here: Mostly", "A trustee: Fully", "A volunteer: Fully")
	s.onto("Senior people here")
	s.press("enter")
	s.sees("1  Not yet", "5  Fully", "u  Not sure")
	s.press("6") // no level has it
	s.sees(s.wizard.words.Frame.NoSuchKey)
	s.press("5")
	s.sees("Kept as agreed: Fully.")
	if got := in.Answer("capacity.time"); got.Level != 4 || !got.Agreed || got.Note != before.Answers["capacity.time"].Note {
		t.Errorf("what counts is %+v", got)
	}
	if got := in.ViewSheet(3).Answers["capacity.time"]; got.Level != assessment.Level(3) {
		t.Errorf("as first answered it is %+v", got)
	}
	s.press("esc")
	s.onto("A volunteer")
	s.press("d", "home", "enter")
	s.sees("A volunteer was removed.")
	if got := len(in.Record().Views); got != 2 {
		t.Errorf("there are %d views", got)
	}
}
