package visits_test

import (
	"strings"
	"testing"

	"equalfooting/assessment"
)

// That a lower score may mean a franker answer is said if something went down, and only then.
func TestAFrankerAnswerIsSpokenOfWhenSomethingWentDown(t *testing.T) {
	rated := assessment.Rating
	shown := func(level assessment.Level, e assessment.Evidence) assessment.Answer {
		return rated(level).WithEvidence(e)
	}
	for name, test := range map[string]struct {
		before, after assessment.Answer
		lower         bool
	}{
		"a level down":               {rated(3), rated(2), true},
		"a level up":                 {rated(2), rated(3), false},
		"the same":                   {rated(2), rated(2), false},
		"less to show":               {shown(3, 2), shown(3, 1), true},
		"more to show":               {shown(3, 1), shown(3, 2), false},
		"not sure now":               {rated(3), assessment.Answer{Kind: assessment.NotSure}, false},
		"rather not say now":         {rated(3), assessment.Answer{Kind: assessment.RatherNotSay}, false},
		"not confirmed":              {rated(3), assessment.Answer{}, false},
		"a note alone on it":         {rated(3), assessment.Answer{Note: "ask"}, false},
		"not answered the last time": {assessment.Answer{}, rated(0), false},
	} {
		t.Run(name, func(t *testing.T) {
			w := walks(t)
			const question = "capacity.full-cost" // which asks for evidence
			w.Give(question, test.before)
			w.Revisit(assessment.Full)
			w.Give(question, test.after)
			for _, to := range []struct{ number, other int }{{1, 2}, {2, 1}} {
				if said := w.told(w.moved(to.number, to.other)); strings.Contains(said, w.Book.Visits().Moved.Lower) != test.lower {
					t.Errorf("from visit %d to %d, want %v, it says %s", to.number, to.other, test.lower, said)
				}
			}
		})
	}
}

// From whichever of two visits it is opened, the earlier one comes first.
func TestTheEarlierVisitStandsFirst(t *testing.T) {
	w := walks(t)
	w.Visits(1, 3)
	from, back := w.told(w.moved(1, 2)), w.told(w.moved(2, 1))
	if want := "What has moved\nFrom Visit 1, 23 November 2026 to Visit 2, 23 November 2026."; from != back || !strings.HasPrefix(from, want) {
		t.Errorf("it says\n%s\nand from the later one\n%s", from, back)
	}
}

// The reason for a change is given next to the answer.
func TestTheReasonForAChangeIsTold(t *testing.T) {
	w := walks(t)
	w.Visits(3)
	w.Revisit(assessment.Full)
	left := assessment.Rating(1)
	left.Change = "She left us"
	w.Give("trust.roles", left)
	want := "It was: Mostly. Now: A start. What has changed: She left us"
	if said := w.told(w.moved(1, 2)); !strings.Contains(said, w.Statement("trust.roles")+"\n"+want) {
		t.Errorf("it says %s", said)
	}
}
