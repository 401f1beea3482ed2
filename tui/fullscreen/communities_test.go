package fullscreen

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Once an organisation has chosen a word for the communities, the report's is on none of its pages; with the word of the
// report chosen again, it is back.
func TestAnotherWordForTheCommunities(t *testing.T) {
	s := sit(t, 80, 24)
	in := s.opens("women's group")
	words := s.wizard.words.About.Communities
	s.says(words.Row, words.Suggested[1])
	if got := in.Sheet().Organisation.Communities; got != "Global Majority" {
		t.Fatalf("kept is %q", got)
	}
	in.Set(func(r *assessment.Record) {
		r.Organisation.Motivations, r.Organisation.Partnership, r.Organisation.Approach = assessment.Motivations(), assessment.Merger, assessment.ApproachAccess
	})
	seen := 0
	visit := func(name string) {
		screen := s.screen()
		if strings.Contains(screen, content.ReportsWord) {
			t.Errorf("%s:\n%s", name, screen)
		}
		seen += strings.Count(screen, "Global Majority")
	}
	aboutScreens(s, visit)
	for _, row := range []string{s.wizard.words.Tasks.Check, s.wizard.words.Tasks.Results, s.wizard.words.Tasks.Recommendations, s.wizard.words.Tasks.Plan} {
		s.task(row)
		visit(row)
		for range 20 { // page by page and row by row, to the end
			s.press("enter", "w")
			visit(row + ", on")
			s.press("end")
			visit(row + ", at its end")
		}
		s.atTasks()
	}
	s.press("?")
	for range 30 {
		visit("help")
		s.press("down")
	}
	s.press("esc")
	offerScreens(s, visit)
	viewScreens(s, visit, in)
	visitScreens(s, visit, in)
	if seen < 5 {
		t.Errorf("the word is on %d lines", seen)
	}

	s.says(words.Row, words.Back)
	s.task(s.wizard.words.Tasks.About)
	s.sees("A BME voluntary or community organisation")
	s.onto(words.Row)
	s.sees(words.Row + ": BME")
}

// Words of one's own are typed next; left alone, they change nothing.
func TestWordsOfOnesOwnForTheCommunities(t *testing.T) {
	s := sit(t, 80, 24)
	in := s.opens("women's group")
	words := s.wizard.words.About.Communities
	s.says(words.Row, words.Own, "Afghan and Kurdish")
	if got := in.Sheet().Organisation.Communities; got != "Afghan and Kurdish" {
		t.Fatalf("kept is %q", got)
	}
	s.task(s.wizard.words.Tasks.About)
	s.sees("Kind: An Afghan and Kurdish voluntary or community organisation", words.Row+": Afghan and Kurdish")
	s.onto(words.Row)
	s.press("enter")
	s.sees("▸ " + words.Own)
	s.press("enter")
	s.sees(words.Typed.Label, "Afghan and Kurdish")
	s.press("esc")
	if got := in.Sheet().Organisation.Communities; got != "Afghan and Kurdish" {
		t.Errorf("kept is %q", got)
	}
}

// Words that could not stand before a noun are not taken: they would read badly wherever the word is put in.
func TestWordsOfOnesOwnThatDoNotFit(t *testing.T) {
	s := sit(t, 80, 24)
	in := s.opens("women's group")
	words := s.wizard.words.About.Communities
	s.atTasks()
	s.task(s.wizard.words.Tasks.About)
	s.onto(words.Row)
	s.press("enter")
	s.onto(words.Own)
	s.press("enter")
	s.sees(words.Typed.Label)
	s.typed("People from Somalia")
	s.press("enter")
	s.sees(words.Unfit)
	if got := in.Sheet().Organisation.Communities; got != "" {
		t.Fatalf("kept is %q", got)
	}
	s.press("end")
	for range 40 {
		s.press("backspace")
	}
	s.typed("Somali")
	s.press("enter")
	if got := in.Sheet().Organisation.Communities; got != "Somali" {
		t.Errorf("kept is %q", got)
	}
}
