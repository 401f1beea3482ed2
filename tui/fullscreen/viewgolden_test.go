package fullscreen

import (
	"fmt"
	"testing"

	"equalfooting/assessment"

	"github.com/charmbracelet/x/exp/golden"
)

// Views of every sort at once: closed and complete, closed and begun, from a file with and without a name, and opened; what is opened,
// looked over, taken away and compared of them; and the papers that go with a meeting and a day.
func TestViewsLookAsKept(t *testing.T) {
	part := func(count int) map[string]assessment.Answer {
		answers := make(map[string]assessment.Answer)
		for i, q := range assessment.Questions(assessment.Full)[:count] {
			answers[q.ID] = assessment.Rating(assessment.Level(i % 5))
		}
		return answers
	}
	for _, moment := range []struct {
		name string
		keys []string
	}{
		{"list", nil},
		{"closed", []string{"home", "enter"}},
		{"partial", []string{"home", "down", "enter"}},
		{"imported", []string{"home", "down", "down", "enter"}},
		{"nameless", []string{"home", "down", "down", "down", "enter"}},
		{"remove-nameless", []string{"home", "down", "down", "down", "d"}},
		{"agenda", []string{"end", "enter"}},
		{"agenda-paper", []string{"end", "enter", "e"}},
		{"difference", []string{"end", "enter", "enter"}},
	} {
		for _, size := range windows {
			t.Run(fmt.Sprintf("%s-%dx%d", moment.name, size[0], size[1]), func(t *testing.T) {
				s := sit(t, size[0], size[1])
				in := s.in(1)
				in.AddView("Sam", assessment.MentorView, complete(3))
				in.AddView("Ben", assessment.MentorView, part(7))
				in.AddView("A trustee", assessment.ImportedView, part(20))
				in.AddView("", assessment.ImportedView, complete(1))
				s.restarts()
				s.press("down", "enter")
				s.atTasks()
				s.task(s.wizard.words.Tasks.Views)
				s.press(moment.keys...)
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}
