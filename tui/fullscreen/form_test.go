package fullscreen

import (
	"testing"

	"equalfooting/assessment"
)

// A text that is being typed is kept when the program is left, and one that stands there stays as it was.
func TestLeavingKeepsALongTextAsItStands(t *testing.T) {
	for typed, want := range map[string]string{"": "Ask twice", ", then write": "Ask twice, then write"} {
		s := sit(t, 80, 24)
		s.in(1).AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo, Note: "Ask twice"})
		s.opensPlan()
		s.press("enter")
		s.onto("Note")
		s.press("enter")
		s.typed(typed)
		s.press("ctrl+c")
		if got := s.in(1).Record().Plan[0].Note; got != want {
			t.Errorf("after %q it kept %q, want %q", typed, got, want)
		}
	}
}

// So are a few words on one line and what is ticked, whichever key leaves them.
func TestLeavingKeepsALineAndTicks(t *testing.T) {
	for _, leave := range []string{"esc", "shift+tab", "ctrl+c"} {
		s := sit(t, 80, 24)
		in := s.opens("women")
		in.Set(func(r *assessment.Record) {
			r.Organisation = assessment.Organisation{Name: "Ours", Audience: assessment.BME, PaidStaff: "one"}
		})
		s.atTasks()
		s.task(s.wizard.words.Tasks.About)
		s.onto(s.wizard.words.About.Staff.Row)
		s.press("enter")
		s.typed(" and two part time")
		s.press(leave)
		if got := in.Sheet().Organisation.PaidStaff; got != "one and two part time" {
			t.Errorf("after %s it kept %q", leave, got)
		}

		s = sit(t, 80, 24)
		in = s.opens("women")
		in.Set(func(r *assessment.Record) {
			r.Organisation = assessment.Organisation{Name: "Ours", Audience: assessment.BME}
		})
		s.atTasks()
		s.task(s.wizard.words.Tasks.About)
		s.onto(s.wizard.words.About.Motivations.Row)
		s.press("enter")
		s.press("space", leave)
		if got := in.Sheet().Organisation.Motivations; len(got) != 1 {
			t.Errorf("after %s it kept %v", leave, got)
		}
	}
}

// A name that is half typed brings no view in, and begins none.
func TestHalfANameBeginsNoView(t *testing.T) {
	s := sit(t, 80, 24)
	in := s.opens("women")
	s.task(s.wizard.words.Tasks.Views)
	s.press("i")
	s.typed(answersIn(t))
	s.press("enter", "enter")
	s.typed("A tr")
	s.press("esc")
	s.sees(s.wizard.Book.Views().Title)
	s.press("home", "enter", "enter")
	s.typed("S")
	s.press("ctrl+c")
	if got := in.Record().Views; len(got) != 0 {
		t.Errorf("there are %+v", got)
	}
}

// What to check before acting on a reason stands under the reasons once it is ticked, and not before or after.
func TestAReasonThatIsTickedSaysWhatToCheck(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 20}} {
		s := sit(t, size[0], size[1])
		s.opens("women's group")
		s.task(s.wizard.words.Tasks.About)
		s.onto(s.wizard.words.About.Motivations.Row)
		s.press("enter")
		for _, m := range assessment.Motivations() {
			check := s.wizard.Book.About().Checks.Motivations[m].By(assessment.BME)
			s.seesNot(check)
			s.press("space")
			s.sees(check)
			s.whole()
			s.press("down")
			if m != assessment.MotiveDuplication {
				s.seesNot(check)
			}
		}
	}
}
