package fullscreen

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
)

// moment is what comes of the clock every few seconds.
func (s *sitting) moment() { s.wizard.Update(draftMsg{}) }

// What was being typed when the program was killed is there again, in the editor in which it stood, and it is said.
func TestADraftIsThereAgain(t *testing.T) {
	for _, size := range windows {
		for name, opens := range map[string]func(s *sitting){
			"a note":          func(s *sitting) { s.press("down", "enter", "home", "down", "enter", "n") },
			"a reason":        func(s *sitting) { s.press("down", "enter", "home", "down", "enter", "x") },
			"a field":         func(s *sitting) { s.press("down", "enter", "home", "enter", "enter") },
			"a long text":     func(s *sitting) { s.opensTask(s.wizard.words.Tasks.Pause) },
			"after a restart": func(s *sitting) { s.press("down", "enter", "home", "down", "enter", "n"); s.restarts(); s.press("n") },
		} {
			s := sit(t, size[0], size[1])
			if name == "a long text" {
				s.in(1).Set(func(r *assessment.Record) { r.Sitting.Company = assessment.WithMentor })
			}
			opens(s)
			if !s.wizard.current.Typing() {
				t.Fatalf("%s is not typed:\n%s", name, s.screen())
			}
			s.typed(" half a sentence")
			s.moment()
			s.typed(" and more")
			s.restarts()
			s.sees("half a sentence", "What you were typing is here again.")
			s.seesNot("and more")
			s.press("enter")
			if d := s.st.Session().Draft(); d != (store.Draft{}) {
				t.Errorf("%s: it was kept, and the draft is still %+v", name, d)
			}
			s.restarts()
			s.seesNot("What you were typing is here again.")
		}
	}
}

// Once it is kept or dropped, or another editor is open, no draft is left of it; what was not changed makes none.
func TestNoDraftIsLeft(t *testing.T) {
	for name, does := range map[string]func(s *sitting){
		"kept":           func(s *sitting) { s.press("enter") },
		"kept with Esc":  func(s *sitting) { s.press("esc") },
		"left":           func(s *sitting) { s.press("ctrl+c") },
		"nothing more":   func(s *sitting) { s.press("backspace") },
		"closed outside": func(s *sitting) { s.wizard.Update(closedFromOutside{}) },
	} {
		s := sit(t, 80, 24)
		s.press("down", "enter", "home", "down", "enter", "n")
		s.moment()
		if d := s.st.Session().Draft(); d != (store.Draft{}) {
			t.Errorf("%s: a draft of nothing: %+v", name, d)
		}
		s.typed("A")
		s.moment()
		if d := s.st.Session().Draft(); !strings.Contains(d.Text, "A") || d.Case != 1 || d.Question != "capacity.time" {
			t.Errorf("%s: the draft is %+v", name, d)
		}
		does(s)
		if d := s.st.Session().Draft(); d != (store.Draft{}) {
			t.Errorf("%s: the draft is still %+v", name, d)
		}
	}
}

// A long paste is in the editor whole, and kept only when it fits; that it does not is said, and nothing of it is cut off.
func TestALongPasteIsNotCut(t *testing.T) {
	long := strings.Repeat("word ", 4000) + "THE END"
	for _, size := range windows {
		s := sit(t, size[0], size[1])
		before := s.in(1).Answer("capacity.time").Note
		s.press("down", "enter", "home", "down", "enter", "n")
		s.pasted(long)
		s.press("enter")
		s.sees("letters too long, so it is not kept yet.", "10,000 fit here.")
		if got := s.in(1).Answer("capacity.time").Note; got != before {
			t.Fatalf("%d letters were kept", len(got))
		}
		if got := draftOf(s.wizard.current).Text; !strings.HasSuffix(got, "THE END") {
			t.Fatalf("the end of it is gone: %d letters", len(got))
		}
		s.press("esc")
		s.sees("press the same key once more")
		s.press("x", "esc")
		s.sees("press the same key once more") // something was typed in between
		s.press("esc")
		s.sees("It was left as it was before.")
		if got := s.in(1).Answer("capacity.time").Note; got != before {
			t.Fatalf("%d letters were kept", len(got))
		}

		s.press("n")
		s.pasted(strings.Repeat("a", 100_001))
		s.sees("far more than fits")
		s.press("esc", "esc", "home", "enter", "home", "enter") // the name
		s.pasted(strings.Repeat("b", 130))
		s.press("enter")
		s.sees("letters too long", "120 fit here.")
		s.press("shift+tab")
		s.sees("press the same key once more")
		s.press("esc")
		if got := s.in(1).Record().Organisation.Name; got != "Example Women's Group" {
			t.Errorf("the name is %q", got)
		}
	}
}

// Line breaks in a note are kept as they are shown; where a text has one line only, that is said when several are pasted.
func TestPastedLines(t *testing.T) {
	s := sit(t, 80, 24)
	s.press("down", "enter", "home", "down", "enter", "n")
	s.pasted(" Mon: Amina\nTue: Bashir\r\nWed: Chen")
	s.press("enter")
	if got := s.in(1).Answer("capacity.time").Note; !strings.HasSuffix(got, "Mon: Amina\nTue: Bashir\nWed: Chen") {
		t.Errorf("the note is %q", got)
	}
	s.press("x")
	s.pasted("No\noffice")
	s.sees("They are one line here.")
	s.press("enter")
	if got := s.in(1).Answer("capacity.time").Reason; got != "No office" {
		t.Errorf("the reason is %q", got)
	}
	s.press("esc", "home", "enter", "home", "enter")
	s.pasted("One\nTwo")
	s.sees("They are one line here.")
}

// A name that was being typed when the program was killed is there again too, be it a new organisation's or another one's new name.
// Before something is deleted the name is typed to be sure: that is not brought back.
func TestANameBeingTypedIsThereAgain(t *testing.T) {
	for _, size := range windows {
		s := sit(t, size[0], size[1])
		s.press("n")
		s.typed("Sample Elders")
		s.moment()
		s.restarts()
		s.sees("Sample Elders", "What you were typing is here again.")
		s.press("enter") // it is not kept yet: the kind is asked
		s.moment()
		s.restarts()
		s.sees("Sample Elders", "What you were typing is here again.")
		s.press("enter", "enter")
		if d := s.st.Session().Draft(); d != (store.Draft{}) || s.in(2).Record().Organisation.Name != "Sample Elders" {
			t.Errorf("the draft is still %+v, and there is %q", d, s.in(2).Record().Organisation.Name)
		}
		s.restarts()
		s.seesNot("What you were typing is here again.")

		s = stocked(t, size[0], size[1], 60)
		s.onto("Café of Example Town 3")
		s.press("r")
		s.retypes("Zebra Crossing")
		s.moment()
		s.restarts()
		s.sees(s.wizard.words.Rename.Title, "Zebra Crossing", "What you were typing is here again.")
		s.press("enter")
		s.sees("▸ Zebra Crossing", s.wizard.words.Rename.Done)
		if d := s.st.Session().Draft(); d != (store.Draft{}) {
			t.Errorf("the draft is still %+v", d)
		}

		s.press("r")
		s.typed("!")
		s.moment()
		s.press("esc")
		if d := s.st.Session().Draft(); d != (store.Draft{}) {
			t.Errorf("the name was left, and the draft is still %+v", d)
		}

		s.press("d")
		s.typed("Zebra")
		s.moment()
		s.restarts()
		s.seesNot("What you were typing is here again.")
		s.seesNot(s.wizard.words.Delete.Title)
	}
}
