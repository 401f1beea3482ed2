package fullscreen

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/theme"
)

// onto moves the cursor to the row that begins so; of a long text only the beginning is looked at, as it may be on several
// lines.
func (s *sitting) onto(row string) {
	s.t.Helper()
	s.press("home")
	if words := []rune(row); len(words) > 24 {
		row = string(words[:24])
	}
	mark := s.wizard.theme.Symbols.Cursor + " "
	for range 60 {
		if strings.Contains(s.screen(), mark+row) {
			return
		}
		s.press("down")
	}
	s.t.Fatalf("no row begins with %q:\n%s", row, s.screen())
}

// opensPlan goes from the caseload to the plan of the example.
func (s *sitting) opensPlan() {
	s.t.Helper()
	s.press("end")
	s.opensPlanHere()
}

// opensPlanHere goes to the plan of the organisation under the cursor.
func (s *sitting) opensPlanHere() {
	s.t.Helper()
	s.press("enter")
	s.onto(s.wizard.words.Tasks.Plan)
	s.press("enter")
	s.sees(s.wizard.Book.Plan().Title)
}

// everyPlanScreen makes a plan for the example, one's own and from the recommendations, and goes through all its pages.
func everyPlanScreen(s *sitting, visit func(name string)) {
	s.opensPlan()
	planScreens(s, visit)
}

// planScreens is that on the plan itself.
func planScreens(s *sitting, visit func(name string)) {
	visit("plan, empty")
	s.press("n")
	visit("new action, what")
	s.typed("Ask the treasurer and the two trustees who sign for us which of our costs no funder has paid for since the summer")
	s.press("enter")
	visit("new action, who")
	s.typed("The treasurer, with the trustees who sign")
	s.press("enter")
	visit("new action, by when")
	s.typed("someday")
	s.press("enter")
	visit("new action, by when, unclear")
	for range "someday" {
		s.press("backspace")
	}
	s.typed("31/4")
	s.press("enter")
	visit("new action, by when, no such day")
	for range "31/4" {
		s.press("backspace")
	}
	s.typed("1/11/2026")
	s.press("enter")
	visit("new action, cost")
	s.press("enter")
	visit("plan with one action, overdue")
	s.press("i")
	visit("plan from, list 1")
	for range 8 {
		s.press("enter", "down")
	}
	visit("plan from, list 2")
	s.press("end", "enter")
	visit("plan from, list 3")
	s.press("esc")
	for range 5 {
		visit("plan, list, in another order")
		s.press("o")
	}
	for range 5 {
		visit("plan, list, another part of it")
		s.press("f")
	}
	s.press("f", "f", "f", "home", "enter")
	visit("action")
	words := s.wizard.Book.Plan().Action
	for _, field := range []string{words.What.Name, words.State.Name, words.Who.Name, words.By.Name, words.Cost.Name, words.Note.Name} {
		s.onto(field)
		s.press("enter")
		visit("action, " + field)
		s.press("esc")
	}
	s.onto(words.State.Name)
	s.press("enter", "end", "enter")
	visit("action, why dropped")
	s.typed("Not now: the treasurer has the year's accounts to do first, and nobody else can take this up before them")
	s.press("enter")
	visit("action, dropped")
	s.onto(words.Note.Name)
	s.press("enter")
	s.typed("She said so on the phone, and would rather not have it written into the minutes of the next board meeting")
	s.press("enter")
	visit("action, with a note")
	s.press("d")
	visit("action, take out")
	s.press("esc", "esc", "end")
	visit("plan, list, next look")
	s.press("enter")
	visit("next look")
	s.press("enter")
	visit("plan, list, next look set")
}

func TestEveryPlanScreenIsWholeInEveryWindow(t *testing.T) {
	inEachWindow(t, func(t *testing.T, s *sitting) {
		everyPlanScreen(s, func(string) { s.whole() })
	})
}

// Whatever was typed, pasted or brought along, the frame holds.
func TestAHostilePlanKeepsTheScreenWhole(t *testing.T) {
	inEachWindow(t, func(t *testing.T, s *sitting) {
		for _, text := range []string{strings.Repeat("word ", 60), strings.Repeat("W", 300), "\u0645\u0631\u062d\u0628\u0627 \u200f3 {what}",
			"\U0001f469\u200d\U0001f467 caf\u00e9 \u65e5\u672c\u8a9e", "=1+1 <b>"} {
			a := assessment.PlanAction{What: text, Who: text, Note: text + "\n" + text, Dropped: text, Status: assessment.Dropped, Ask: true, ActionPoint: 17}
			s.in(1).AddAction(a)
		}
		s.opensPlan()
		for i := range 6 {
			s.frameHolds()
			s.press("enter")
			s.frameHolds()
			s.press("esc", "down")
			if i%2 == 1 {
				s.press("o")
			}
		}
	})
}

// At 80 by 24 only lists of actions scroll, at 60 by 20 an action's own page may as well; what is asked never does.
func TestPlanScreensThatDoNotScroll(t *testing.T) {
	for size, scroll := range map[[2]int][]string{{80, 24}: {"list"}, {60, 20}: {"list", "action, dropped", "action, with a note"}} {
		s := sit(t, size[0], size[1])
		everyPlanScreen(s, func(name string) {
			for _, may := range scroll {
				if strings.Contains(name, may) {
					return
				}
			}
			for _, more := range []string{s.wizard.words.Frame.MoreBelow, s.wizard.words.Frame.MoreAbove} {
				if strings.Contains(s.screen(), more) {
					t.Errorf("%s does not fit %v:\n%s", name, size, s.screen())
				}
			}
		})
	}
}

// A plan is made, cut off, and gone on with; then what is late is found from the caseload and done.
func TestASittingWithThePlan(t *testing.T) {
	s := sit(t, 80, 24)
	s.newOrganisation("Ours")
	words := s.wizard.Book.Plan()
	s.onto(s.wizard.words.Tasks.Plan)
	s.press("enter")
	s.sees(words.Empty, words.From.Row, "n add your own", "i take steps")
	s.press("n")
	s.typed("Ask for quotes")
	s.press("enter")
	s.typed("Ada")
	s.press("enter")
	s.typed("soonish")
	s.press("enter")
	s.sees("It is not clear which day you mean.", "soonish")

	s.restarts()
	s.sees(s.wizard.words.Tasks.Resumed, words.Action.By.Label)
	s.typed("20 Nov 2026")
	s.press("enter", "enter")
	s.sees(words.Action.Added, "Ask for quotes", "Late since 20 November 2026, 3 days ago. Ada.", "1 step is late.")
	s.press("esc")
	s.sees("1 to do, 1 late")

	s.press("esc", "l")
	s.sees(words.Everyone.Title, "Ours: Ask for quotes", "Late since 20 November 2026, 3 days ago")
	s.press("enter")
	s.sees("Ours", "How far: To do")
	s.press("enter", "down", "down", "enter")
	s.sees("How far: Done", "saved")
	s.press("esc")
	s.sees(words.Everyone.Nothing)
	s.press("esc")
	s.sees(s.wizard.words.Caseload.Welcome)
}

// restarts opens the wizard again, as after a crash.
func (s *sitting) restarts() {
	s.wizard = newWizard(s.wizard.Book, s.st, theme.AnySigns)
	s.resize(s.columns, s.rows)
}

// The list of what is late belongs to no organisation: whoever left it is not brought back to anyone's pages.
func TestTheOverdueListIsNobodysPlace(t *testing.T) {
	s := sit(t, 80, 24)
	s.opensPlan()
	s.press("esc", "esc", "l")
	if trail := s.st.Session().Trail(); trail.Place().Page == pages.LatePage || !trail.Left {
		t.Errorf("the way back is %+v", trail)
	}
}
