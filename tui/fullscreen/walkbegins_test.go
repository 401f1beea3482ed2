package fullscreen

import (
	"maps"
	"os"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// begins makes of the example what a walk sets out from, so that walks also come to what takes long to get to: a return
// visit, a mentor's view that is complete, several views, a quick check, a session with a mentor.
func (w *walk) begins(st *store.Store, seed uint64) {
	w.t.Helper()
	in := storetest.Of(w.t, st, 1)
	if seed%2 == 0 {
		other := storetest.Add(w.t, st, assessment.Organisation{Name: "Example Kitchen", Audience: assessment.Funder}, assessment.Quick)
		other.Set(func(r *assessment.Record) { r.Archived = seed%4 == 0 })
	}
	if seed%3 != 2 {
		in.Set(func(r *assessment.Record) {
			r.Sitting = assessment.Sitting{Company: assessment.OneToOne, Facilitator: "Sam"}
		})
	}
	switch seed % 6 {
	case 1:
		in.Revisit(assessment.Full)
		stops := []store.Stop{{Place: store.Place{Case: 1, Page: "tasks"}}}
		if seed%12 == 1 {
			stops = append(stops, store.Stop{Place: store.Place{Case: 1, Page: "visits"}}, store.Stop{Place: store.Place{Case: 1, Page: "visit", Visit: 1}})
		}
		if err := st.Session().SaveTrail(store.Trail{Stops: stops, Left: true}); err != nil {
			w.t.Fatal(err)
		}
		for i, q := range assessment.Questions(assessment.Full) {
			if i%3 == 0 {
				in.Give(q.ID, assessment.Rating(assessment.Level(i%5)))
			}
		}
	case 2:
		in.AddView("Sam", assessment.MentorView, complete(3))
	case 3:
		answers := in.Sheet().Answers
		in.AddView("", assessment.FirstView, answers)
		other := maps.Clone(answers)
		other["trust.roles"] = assessment.Rating(assessment.LowestLevel)
		in.AddView("A trustee", assessment.ImportedView, other)
		tasks, views := store.Stop{Place: store.Place{Case: 1, Page: "tasks"}}, store.Stop{Place: store.Place{Case: 1, Page: "views"}}
		if err := st.Session().SaveTrail(store.Trail{Stops: []store.Stop{tasks, views}, Left: true}); err != nil {
			w.t.Fatal(err)
		}
	case 4:
		in.SetEdition(assessment.Quick)
	case 5:
		for _, what := range []string{"Ask the board", "Write it down"} {
			in.AddAction(assessment.PlanAction{What: what, Status: assessment.ToDo, By: assessment.Date{Year: 2026, Month: 11, Day: 2}})
		}
		in.Revisit(assessment.Quick)
	}
}

// complete answers all questions with levels, from this one on in turn.
func complete(level int) map[string]assessment.Answer {
	answers := make(map[string]assessment.Answer)
	for i, q := range assessment.Questions(assessment.Full) {
		answers[q.ID] = assessment.Rating(assessment.Level((level + i) % 5))
	}
	return answers
}

// answersIn writes an answers file, and gives its path.
func answersIn(t testing.TB) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "answers.yaml")
	text := "organisation: {name: Ours, audience: bme}\nedition: full\nanswers:\n  capacity.time: {level: 4}\n  trust.roles: not sure\n" +
		"  culture.learning: rather not say\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
