package fullscreen

import (
	"strings"
	"testing"
)

// opensOffer goes from the caseload to what the example brings.
func (s *sitting) opensOffer() {
	s.t.Helper()
	s.press("end", "enter")
	s.onto(s.wizard.words.Tasks.Offer)
	s.press("enter")
}

// everyOfferScreen puts the page together for the example, as long as it can be, and reads it.
func everyOfferScreen(s *sitting, visit func(name string)) {
	s.opensOffer()
	visit("nothing yet")
	s.press("enter")
	for _, name := range []string{"does", "for"} {
		visit(name)
		s.typed(strings.Repeat("We would be glad to show you round. ", 5))
		visit(name + ", typed")
		s.press("enter")
	}
	visit("begun")
	s.press("enter")
	visit("asks")
	s.press("space", "down", "space", "enter")
	visit("more asks")
	s.press("space", "enter", "enter")
	visit("contact")
	s.typed("Amina Begum, 020 7946 0000, hello@example.org")
	s.press("enter")
	visit("ready")
	s.press("enter")
	for range 4 {
		visit("read")
		s.press("right")
	}
}

func TestEveryOfferScreenIsWholeInEveryWindow(t *testing.T) {
	inEachWindow(t, func(t *testing.T, s *sitting) {
		everyOfferScreen(s, func(string) { s.whole() })
	})
}

// Nothing of it scrolls at 80 by 24; at 60 by 20 only what there is to choose from.
func TestOfferScreensThatDoNotScroll(t *testing.T) {
	for size, scrolls := range map[[2]int]string{{80, 24}: "none", {60, 20}: "asks"} {
		s := sit(t, size[0], size[1])
		everyOfferScreen(s, func(name string) {
			for _, more := range []string{s.wizard.words.Frame.MoreBelow, s.wizard.words.Frame.MoreAbove} {
				if strings.Contains(s.screen(), more) && !strings.HasSuffix(name, scrolls) {
					t.Errorf("%s does not fit %v:\n%s", name, size, s.screen())
				}
			}
		})
	}
}

// The page of the example is put together, cut off and come back to, read and left; nothing private is ever seen on it.
func TestASittingWithTheOffer(t *testing.T) {
	s := sit(t, 80, 24)
	words := s.wizard.Book.Offer()
	s.opensOffer()
	s.sees(words.Steps.Missing.Words)
	s.press("end", "enter")
	s.sees(words.Steps.Missing.Words) // there is no file to make yet
	s.press("home", "enter")
	s.typed("We cook for 40 families each week.")
	s.press("enter")
	s.sees("saved", words.Form.For.Label)
	s.restarts()
	s.sees(s.wizard.words.Tasks.Resumed, words.Form.For.Label)
	s.typed("Women who are new here.")
	s.press("enter")
	s.sees(words.Steps.Ready)
	s.press("enter", "space", "enter", "enter")
	s.sees("1 chosen")
	s.onto(words.Steps.Read)
	s.press("enter")
	s.sees("What we bring, page 1 of 3", "We cook for 40 families each week.", "Women who are new here.", "e file")
	s.press("enter")
	s.sees("Everyone here is clear about what we will not give up. We have this in writing.")
	for range 2 { // the last page, and up
		s.seesNot("%")
		s.seesNot("Mostly")
		s.seesNot("Growing")
		s.press("enter")
	}
	s.sees(words.Steps.Intro)
	s.press("esc")
	s.sees(s.wizard.words.Tasks.Title)
}
