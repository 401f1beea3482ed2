package fullscreen

import (
	"bytes"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/plain"
)

// readsAll goes through everything that can be read of the first organisation, and gives all screens as one text.
func (s *sitting) readsAll() string {
	s.t.Helper()
	var all strings.Builder
	look := func() {
		all.WriteString(s.screen() + "\n")
		for range 12 { // what is further down
			before := s.screen()
			if s.press("pgdown"); s.screen() == before {
				return
			}
			all.WriteString(s.screen() + "\n")
		}
	}
	look()
	s.press("home", "down", "enter")
	s.atTasks()
	rows := len(s.wizard.current.(*listing).page.Rows)
	for row := range rows {
		look()
		s.press("home")
		for range row {
			s.press("down")
		}
		s.press("enter")
		for range 9 { // page by page, question by question
			look()
			if list, ok := s.wizard.current.(*listing); ok && list.page.At.Page == pages.RecommendationsPage {
				break
			}
			s.press("right")
		}
		s.atTasks()
	}
	s.press("esc", "?")
	look()
	s.press("esc")
	return all.String()
}

// heardAll is what line by line is said on all the same pages.
func heardAll(t *testing.T, s *sitting) string {
	t.Helper()
	lines := []string{"1", "tasks"}
	for _, task := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"} {
		lines = append(lines, task, "next", "next", "next", "next", "next", "next", "next", "tasks")
	}
	for _, row := range []string{"1", "2", "3"} {
		lines = append(lines, "13", row, "next", "tasks")
	}
	var said bytes.Buffer
	if err := plain.Run(s.wizard.Book, s.st, strings.NewReader(strings.Join(lines, "\n")+"\n"), &said, true); err != nil {
		t.Fatal(err)
	}
	return said.String()
}

// A mentor gives a view of their own, of which nothing can be read anywhere until it
// is opened. Then the two stand side by side, one answer is agreed on, and everybody's own is still there.
func TestAMentorsViewIsSealedUntilBothAreDone(t *testing.T) {
	s := sit(t, 80, 24)
	words := s.wizard.Book.Views()
	in := s.in(1)
	marker := assessment.Answer{Kind: assessment.DoesNotApply, Reason: "MARKER-REASON", Note: "MARKER-NOTE"}

	in.Give("trust.roles", assessment.Answer{}) // the organisation need not be done
	s.opens("women")
	s.task(s.wizard.words.Tasks.Views)
	s.task(words.Mentor.Start)
	s.press("enter")
	s.typed("Sam")
	s.press("enter")
	s.sees("Sam's own view", s.wizard.words.Tasks.ViewIntro)
	s.seesNot(s.wizard.words.Tasks.Results)
	s.press("enter")
	s.sees("Capacity, 1 of 6, own view")
	s.seesNot("your answer")
	s.press("n")
	s.typed("MARKER-NOTE")
	s.press("enter")
	s.sees("MARKER-NOTE", "saved")
	s.press("x")
	s.typed("MARKER-REASON")
	s.press("enter")
	s.sees("Saved: Does not apply.")
	for id, answer := range complete(2) {
		if id != "capacity.time" {
			in.GiveInView(1, id, answer)
		}
	}
	if got := in.ViewSheet(1).Answers["capacity.time"]; got != marker {
		t.Fatalf("the view has %+v", got)
	}

	in.Give("trust.roles", assessment.Rating(2))
	s.press("esc", "esc", "esc", "esc")
	for front, all := range map[string]string{"the full screen": s.readsAll(), "line by line": heardAll(t, s)} {
		for _, page := range []string{s.wizard.words.Check.Title, s.wizard.words.Results.Title, words.Title, "Capacity"} {
			if !strings.Contains(all, page) {
				t.Errorf("%s: %q was not looked at", front, page)
			}
		}
		if strings.Contains(all, "MARKER") || strings.Contains(all, words.Differences.Result) {
			t.Errorf("%s: the sealed view can be read", front)
		}
		if !strings.Contains(strings.ToLower(all), words.Mentor.Ready) {
			t.Errorf("%s: it is not said that the view is complete", front)
		}
	}

	s.restarts()
	s.opens("women")
	s.task(s.wizard.words.Tasks.Views)
	s.press("home", "enter")
	s.sees(words.Mentor.Open)
	s.press("home", "enter")
	s.sees(words.Differences.Title, "You gave the same answer to", words.Mentor.Changed)
	s.press("enter")
	s.sees("Sam's own view: Not yet", "As answered here: Fully", "The answer that counts now: Fully.")
	s.press("3")
	s.sees("Kept as agreed: Partly.")
	s.press("end", "enter")
	s.sees(words.Differences.AgreedSays, "agreed: Partly")
	if got := in.Answer("capacity.delivery"); got.Level != 2 || !got.Agreed {
		t.Errorf("what counts is %+v", got)
	}
	views := in.Record().Views
	if len(views) != 2 || views[1].Kind != assessment.FirstView {
		t.Fatalf("the views are %+v", views)
	}
	if got := in.ViewSheet(views[1].Number).Answers["capacity.delivery"]; got.Level != 4 {
		t.Errorf("the first answers have %+v", got)
	}

	s.atTasks()
	s.task(s.wizard.words.Tasks.Results)
	s.press("right", "right", "right", "right", "right", "right")
	s.sees(words.Differences.Result, "You gave the same answer to")
	s.seesNot("MARKER")
}
