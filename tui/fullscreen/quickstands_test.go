package fullscreen

import (
	"fmt"
	"testing"
	"time"

	"equalfooting/assessment"

	"github.com/charmbracelet/x/exp/golden"
)

// quickStands is somebody who finished a quick return check with the example, and has begun to go on to all 36 questions.
func quickStands(t *testing.T, columns, rows int) *sitting {
	t.Helper()
	s := sit(t, columns, rows)
	s.in(1).Change(func(r *assessment.Record, now time.Time) error {
		r.Example = false
		r.Revisit(assessment.Quick, now)
		for _, q := range assessment.Questions(assessment.Quick) {
			r.Give(q.ID, assessment.Rating(4), now)
		}
		r.SetEdition(assessment.Full, now)
		r.Give("capacity.cash-flow", assessment.Rating(0), now)
		return nil
	})
	s.restarts()
	return s
}

// Until all 36 have an answer, list, results and papers tell of the quick check, and say so.
func TestTheQuickCheckStandsWhileTheFullOneGoesOn(t *testing.T) {
	s := quickStands(t, 80, 24)
	s.sees("Visit 2, quick check:", "Full check: 13 of 36 so far")
	s.press("down", "enter")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Results)
	s.sees("This is from the quick check of visit 2", "Its full check has begun: 13 of 36")
}

func TestTheQuickCheckStandsLooksAsKept(t *testing.T) {
	for _, moment := range []struct {
		name string
		task string
	}{{"list", ""}, {"tasks", "tasks"}, {"results", "results"}} {
		for _, size := range windows {
			t.Run(fmt.Sprintf("%s-%dx%d", moment.name, size[0], size[1]), func(t *testing.T) {
				s := quickStands(t, size[0], size[1])
				if moment.task != "" {
					s.press("down", "enter")
					s.atTasks()
				}
				if moment.task == "results" {
					s.task(s.wizard.words.Tasks.Results)
				}
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}
