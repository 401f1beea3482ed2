package findings_test

import (
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content/findings"
)

// The made-up examples that come with a result go with what is to be started with or settled first: one for each question, in
// that order, none twice, and three at most.
func TestExamplesOfAResult(t *testing.T) {
	for level := assessment.LowestLevel; level <= assessment.HighestLevel; level++ {
		sheet := assessment.Sheet{Organisation: assessment.Organisation{Name: "Ours", Audience: assessment.BME}, Edition: assessment.Full,
			Answers: make(map[string]assessment.Answer)}
		for _, q := range assessment.Questions(assessment.Full) {
			sheet.Answers[q.ID] = assessment.Rating(level)
		}
		f := findings.New(english(t), sheet)
		list := f.Examples()
		var pressing []string
		for _, start := range f.Overview.StartHere() {
			pressing = append(pressing, start.Question)
		}
		pressing = append(pressing, f.Result().SettleFirst...)
		if len(list) > 3 || (len(list) == 0) != (len(pressing) == 0) {
			t.Errorf("at %d there are %d examples for %q", level, len(list), pressing)
		}
		var met []string
		for _, e := range list {
			if slices.Contains(met, e.ID) {
				t.Errorf("at %d, %s comes twice", level, e.ID)
			}
			met = append(met, e.ID)
			for _, id := range e.Questions {
				if !slices.Contains(pressing, id) || !e.GoesWith(id) {
					t.Errorf("at %d, %s is there for %s", level, e.ID, id)
				}
			}
			if len(e.Questions) == 0 {
				t.Errorf("at %d, %s is there for nothing", level, e.ID)
			}
		}
	}
}
