package fullscreen

import (
	"fmt"
	"strings"
	"testing"

	"equalfooting/assessment"

	"github.com/charmbracelet/x/exp/golden"
)

// told is an organisation that has said all there is to say, with the longest of each choice.
func told(a assessment.Audience) assessment.Organisation {
	return assessment.Organisation{Name: "Example of a Somewhat Longer Name, Women's Centre", Audience: a, Partner: assessment.PartnerYes,
		Income: assessment.Incomes()[1], PaidStaff: "about 4, all of them part time", Volunteers: "12", Motivations: assessment.Motivations(),
		Partnership: "subcontract", Approach: "access", Communities: "Black and minoritised",
		Labels: assessment.Labels{Mentor: "Sam of the Example Centre", Place: "North Example Town"}}
}

// However much was said, the page of all that is known is whole at 80 by 24: for each kind, alone or with somebody.
func TestAllThatIsKnownFitsAt80x24(t *testing.T) {
	for _, reasons := range [][]assessment.Motivation{assessment.Motivations(), assessment.Motivations()[1:2]} {
		for _, audience := range assessment.Audiences() {
			for _, company := range []assessment.Company{assessment.Alone, assessment.WithMentor, assessment.FromPaper} {
				s := sit(t, 80, 24)
				s.newOrganisation("Ours")
				in := s.in(s.wizard.current.Page().Where().Case)
				in.Set(func(r *assessment.Record) {
					r.Organisation = told(audience)
					r.Organisation.Motivations = reasons
					r.Sitting = assessment.Sitting{Company: company, Facilitator: "Sam of the Example Centre"}
				})
				s.atTasks()
				s.task(s.wizard.words.Tasks.About)
				s.whole()
				for _, more := range []string{s.wizard.words.Frame.MoreBelow, s.wizard.words.Frame.MoreAbove} {
					if strings.Contains(s.screen(), more) {
						t.Errorf("for %s, %s, it does not fit:\n%s", audience, company, s.screen())
					}
				}
			}
		}
	}
}

func TestAllThatIsKnownLooksAsKept(t *testing.T) {
	for _, moment := range []struct {
		name string
		keys []string
	}{{"all", nil}, {"reasons", []string{"down", "down", "down", "down", "down", "down", "down", "enter"}},
		{"mentor", []string{"end", "up", "enter"}}, {"place", []string{"end", "up", "enter", "enter"}}} {
		for _, size := range windows {
			t.Run(fmt.Sprintf("%s-%dx%d", moment.name, size[0], size[1]), func(t *testing.T) {
				s := sit(t, size[0], size[1])
				s.in(1).Set(func(r *assessment.Record) {
					r.Organisation = told(assessment.BME)
					r.Sitting = assessment.Sitting{Company: assessment.WithMentor, Facilitator: "Sam of the Example Centre"}
				})
				s.restarts()
				s.press("down", "enter")
				s.atTasks()
				s.task(s.wizard.words.Tasks.About)
				s.press("home")
				s.press(moment.keys...)
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}
