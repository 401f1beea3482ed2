package fullscreen

import (
	"fmt"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"

	"github.com/charmbracelet/x/exp/golden"
)

// mentored opens the wizard as Ana on six organisations: of several kinds, two of one name, some hers, and with much that is late.
func mentored(t *testing.T, columns, rows int) *sitting {
	t.Helper()
	s := sit(t, columns, rows)
	if err := store.SetMentor(s.st, "Ana"); err != nil {
		t.Fatal(err)
	}
	day := assessment.DateOf(today())
	for i, o := range []assessment.Organisation{
		{Name: "Café Group", Audience: assessment.BME, Labels: assessment.Labels{Mentor: "Ana", Place: "Example Town"}},
		{Name: "Café Group", Audience: assessment.BME, Labels: assessment.Labels{Mentor: "Ben", Place: "Made-up Bay"}},
		{Name: "Example Fund", Audience: assessment.Funder, Labels: assessment.Labels{Place: "Example Town"}},
		{Name: "Example of a Somewhat Longer Name, Women's Centre and Friends", Audience: assessment.BME, Labels: assessment.Labels{Mentor: "Ana", Place: "North Example Town"}},
		{Name: "Example Council for Voluntary Service", Audience: assessment.Infrastructure},
		{Name: "Example Elders", Audience: assessment.BME, Labels: assessment.Labels{Mentor: "Ana"}},
	} {
		in := storetest.Add(t, s.st, o, assessment.Full)
		switch i {
		case 0, 2:
			for id, answer := range complete(3) {
				in.Give(id, answer)
			}
			in.Set(func(r *assessment.Record) { r.NextLook = day.Add(-9*(i+1), assessment.Days) })
		case 1, 3:
			in.AddAction(assessment.PlanAction{What: "Ask the treasurer which of our costs no funder has paid for", Who: "Sam", Status: assessment.ToDo, By: day.Add(-i, assessment.Weeks)})
		case 4:
			in.Set(func(r *assessment.Record) { r.NextLook = day.Add(5, assessment.Weeks) })
		}
	}
	s.restarts()
	return s
}

func TestTheListLooksAsKept(t *testing.T) {
	for _, moment := range []struct {
		name string
		keys []string
	}{
		{"list", []string{"down"}},
		{"end", []string{"end"}},
		{"mine", []string{"f"}},
		{"kind", []string{"s", "f", "u", "n", "d", "e", "r"}},
		{"not-found", []string{"s", "z", "z"}},
		{"me", []string{"w"}},
		{"late", []string{"l"}},
		{"late-file", []string{"l", "e"}},
		{"namesake", []string{"s", "c", "a", "f", "down", "enter"}},
		{"namesake-delete", []string{"s", "c", "a", "f", "down", "d"}},
	} {
		for _, size := range windows {
			t.Run(fmt.Sprintf("%s-%dx%d", moment.name, size[0], size[1]), func(t *testing.T) {
				s := mentored(t, size[0], size[1])
				s.press(moment.keys...)
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}
