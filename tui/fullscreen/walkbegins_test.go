package fullscreen

import (
	"maps"
	"os"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
)

// begins makes of the example what a walk sets out from, so that walks also come to what takes long to get to: a return
// visit, a mentor's view that is complete, several voices, a quick check, a session with a mentor.
func (w *walk) begins(kept *store.Store, seed uint64) {
	w.t.Helper()
	record, err := kept.Case(1)
	if err != nil {
		w.t.Fatal(err)
	}
	must := func(err error) {
		w.t.Helper()
		if err != nil {
			w.t.Fatal(err)
		}
	}
	if seed%2 == 0 {
		other, err := kept.Create(assessment.Organisation{Name: "Example Kitchen", Audience: assessment.Funder}, assessment.Quick)
		must(err)
		must(other.SaveArchived(seed%4 == 0))
	}
	if seed%3 != 2 {
		must(record.SaveSitting(store.Sitting{Company: store.OneToOne, Facilitator: "Sam"}))
	}
	at := store.Place{Case: 1, Page: "tasks", Left: true}
	switch seed % 6 {
	case 1:
		must(record.Revisit(assessment.Full))
		for i, q := range assessment.Questions(assessment.Full) {
			if i%3 == 0 {
				must(record.SaveAnswer(q.ID, assessment.Rating(assessment.Level(i%5)), at))
			}
		}
	case 2:
		_, err := record.AddVoice("Sam", store.Mentor, complete(3))
		must(err)
	case 3:
		answers := record.Sheet().Answers
		_, err := record.AddVoice("", store.First, answers)
		must(err)
		other := maps.Clone(answers)
		other["trust.roles"] = assessment.Rating(assessment.LowestLevel)
		_, err = record.AddVoice("A trustee", store.Imported, other)
		must(err)
	case 4:
		must(record.SaveEdition(assessment.Quick))
	case 5:
		for _, what := range []string{"Ask the board", "Write it down"} {
			_, err := record.SaveAction(assessment.PlanAction{What: what, Status: assessment.ToDo, By: assessment.Date{Year: 2026, Month: 11, Day: 2}})
			must(err)
		}
		must(record.Revisit(assessment.Quick))
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
