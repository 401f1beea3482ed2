package fullscreen

import (
	"strings"
	"testing"
)

// opensOffer goes from the caseload to what the example brings.
func (s *sitting) opensOffer() {
	s.t.Helper()
	s.press("end", "enter")
	s.reopensOffer()
	s.sees(s.wizard.Book.Offer().Words.Title)
}

// reopensOffer opens it on the task list.
func (s *sitting) reopensOffer() {
	s.t.Helper()
	s.onto(s.wizard.words.Tasks.Offer)
	s.press("enter")
}

// everyOfferScreen goes through the pages of what the example brings, and changes their words.
func everyOfferScreen(s *sitting, visit func(name string)) {
	read := func(name string) {
		for range 8 {
			visit(name)
			s.press("right")
		}
		s.press("esc")
	}
	s.opensOffer()
	read("as it is")
	s.reopensOffer()
	s.press("c")
	for _, name := range []string{"offer", "show", "asks"} {
		visit("form, " + name)
		s.typed(" And we would be glad to show you round our centre on any Thursday, when the women's kitchen is open.")
		visit("form, " + name + ", typed")
		s.press("enter")
	}
	read("changed")
}

func TestEveryOfferScreenIsWholeInEveryWindow(t *testing.T) {
	inEachWindow(t, func(t *testing.T, s *sitting) {
		everyOfferScreen(s, func(string) { s.whole() })
	})
}

// Nothing of it scrolls at 80 by 24; at 60 by 20 only what was typed at length.
func TestOfferScreensThatDoNotScroll(t *testing.T) {
	for size, scroll := range map[[2]int]string{{80, 24}: "none", {60, 20}: "form, asks"} {
		s := sit(t, size[0], size[1])
		everyOfferScreen(s, func(name string) {
			for _, more := range []string{s.wizard.words.Frame.MoreBelow, s.wizard.words.Frame.MoreAbove} {
				if strings.Contains(s.screen(), more) && !strings.HasPrefix(name, scroll) {
					t.Errorf("%s does not fit %v:\n%s", name, size, s.screen())
				}
			}
		})
	}
}

// What the example brings is read, put into its own words, cut off and come back to; and nothing private is ever seen.
func TestASittingWithTheOffer(t *testing.T) {
	s := sit(t, 80, 24)
	words := s.wizard.Book.Offer()
	s.opensOffer()
	s.sees("What we bring, page 1 of 5", words.Safe, "a clear view of what we stand for", "c change the words", "e make a file")
	s.press("enter")
	s.sees("Ideology: what we stand for", "Everyone here is clear about what we will not give up. We have this in writing.")
	for range 4 { // to the last page, and up
		s.seesNot("%")
		s.seesNot("Mostly")
		s.seesNot("Growing")
		s.press("enter")
	}
	s.reopensOffer()

	s.press("c")
	s.sees("Change the words, 1 of 3", words.Form.Words.Label)
	for range 200 {
		s.press("backspace")
	}
	s.typed("We cook for 40 families each week.")
	s.press("enter")
	s.sees("saved", words.Form.Show.Label)
	s.restarts()
	s.sees(s.wizard.words.Tasks.Resumed, words.Form.Show.Label)
	for range 200 {
		s.press("backspace")
	}
	s.typed("-")
	s.press("enter", "enter")
	s.sees(words.Form.Done, "What we bring, page 1 of 5", "We cook for 40 families each week.")
	s.press("esc")
	s.sees(s.wizard.words.Tasks.Title)
}
