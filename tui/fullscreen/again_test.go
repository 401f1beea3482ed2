package fullscreen

import (
	"fmt"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/storetest"
	"equalfooting/tui/theme"

	"github.com/charmbracelet/x/exp/golden"
)

// againLater is somebody who gave it twenty minutes with a mentor, was cut off, and opens the program a week later.
func againLater(t *testing.T, columns, rows int) *sitting {
	t.Helper()
	now := today()
	st := storetest.Open(t, func() time.Time { return now })
	s := &sitting{t: t, st: st, wizard: newWizard(english(t), st, theme.AnySigns)}
	s.resize(80, 24)
	s.newOrganisation("Example Elders")
	s.says(s.wizard.words.About.Company.Row, s.wizard.words.About.Company.Mentor, "Sam")
	s.task(s.capacity())
	s.press("3", "1", "3", "2", "4")
	in := s.in(1)
	in.AddAction(assessment.PlanAction{What: "Ask the treasurer which of our costs no funder has paid for", Status: assessment.ToDo, By: assessment.Date{Year: 2026, Month: time.November, Day: 28}})
	s.atTasks()
	s.task(s.wizard.words.Tasks.Pause)
	s.typed("We spoke of the lease. The chair is away until March, and so the trustees have not met. Everybody was tired, so we stopped early; go more slowly next time.")
	s.press("enter")
	s.typed("in 1 week")
	s.press("enter")
	s.typed("The lease, and the accounts of last year")
	s.press("enter")
	now = now.AddDate(0, 0, 7)
	s.wizard = newWizard(english(t), st, theme.AnySigns)
	s.resize(columns, rows)
	return s
}

// A week later the program opens where the work is, and Enter goes on.
func TestAWeekLater(t *testing.T) {
	s := againLater(t, 80, 24)
	words := s.wizard.Book.Visits()
	s.sees(words.Again.Title, "Example Elders: last time was 23 November 2026, 7 days ago.", "What to bring: The lease", "We spoke of the lease.", "1 step in your plan is due", "▸ Go on with Capacity")
	s.seesNot(words.Pause.Leave)
	s.press("enter")
	s.sees("Capacity, 5 of 6")
	s.press("esc", "esc")
	s.press("enter") // on the same day straight on
	s.seesNot(words.Again.Title)
}

func TestWelcomeBackLooksAsKept(t *testing.T) {
	for _, size := range windows {
		t.Run(fmt.Sprintf("again-%dx%d", size[0], size[1]), func(t *testing.T) {
			s := againLater(t, size[0], size[1])
			s.whole()
			golden.RequireEqual(t, []byte(s.screen()+"\n"))
		})
	}
}

// Somebody who comes back once the next look is due is told so, and Enter leads to a return visit.
func TestALookThatIsDueLooksAsKept(t *testing.T) {
	for _, size := range [][2]int{{40, 15}, {60, 20}, {80, 24}, {100, 30}, {120, 40}} {
		t.Run(fmt.Sprintf("due-%dx%d", size[0], size[1]), func(t *testing.T) {
			now := today()
			st := storetest.Open(t, func() time.Time { return now })
			in := storetest.Add(t, st, assessment.Organisation{Name: "Example Elders", Audience: assessment.BME}, assessment.Full)
			for _, q := range assessment.Questions(assessment.Full) {
				in.Give(q.ID, assessment.Rating(2))
			}
			in.AddAction(assessment.PlanAction{What: "Ring the bank", Status: assessment.ToDo, By: assessment.Date{Year: 2026, Month: time.December, Day: 1}})
			now = now.AddDate(0, 4, 0)
			s := &sitting{t: t, st: st, wizard: newWizard(english(t), st, theme.AnySigns)}
			s.resize(size[0], size[1])
			s.press("enter")
			s.sees("▸ " + s.wizard.Book.Visits().Begin.Row)
			s.whole()
			golden.RequireEqual(t, []byte(s.screen()+"\n"))
			s.press("enter")
			s.sees(s.wizard.Book.Visits().Begin.Title)
		})
	}
}
