package assessment_test

import (
	"maps"
	"slices"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// sheetAt answers every question of the full edition at one level, but for some.
func sheetAt(level assessment.Level, other map[string]assessment.Answer) assessment.Sheet {
	s := assessment.Sheet{Organisation: assessment.Organisation{Name: "Ours", Audience: assessment.BME}, Edition: assessment.Full,
		Answers: make(map[string]assessment.Answer)}
	for _, q := range assessment.Questions(assessment.Full) {
		s.Answers[q.ID] = assessment.Rating(level)
	}
	maps.Copy(s.Answers, other)
	return s
}

func TestWhatHoldsTheStageBack(t *testing.T) {
	rated, unsure := assessment.Rating, assessment.Answer{Kind: assessment.NotSure}
	leftOut := assessment.Answer{Kind: assessment.DoesNotApply}
	for name, c := range map[string]struct {
		sheet assessment.Sheet
		stage assessment.Stage
		want  assessment.Hold
	}{
		"nothing":                       {sheetAt(4, nil), assessment.ReadyToNegotiate, assessment.Hold{}},
		"all the same":                  {sheetAt(2, nil), assessment.ReadyWithSupport, assessment.Hold{}},
		"the weakest part":              {sheetAt(2, map[string]assessment.Answer{"trust.roles": rated(1)}), assessment.BuildFirst, assessment.Hold{Domain: assessment.Trust}},
		"one critical answer":           {sheetAt(4, map[string]assessment.Answer{"ideology.choice": rated(0)}), assessment.BuildFirst, assessment.Hold{Question: "ideology.choice"}},
		"the lowest of two":             {sheetAt(4, map[string]assessment.Answer{"capacity.cash-flow": rated(1), "ideology.choice": rated(0)}), assessment.BuildFirst, assessment.Hold{Question: "ideology.choice"}},
		"two as low":                    {sheetAt(4, map[string]assessment.Answer{"capacity.cash-flow": rated(0), "ideology.choice": rated(0)}), assessment.BuildFirst, assessment.Hold{Question: "capacity.cash-flow", More: 1}},
		"all that can":                  {sheetAt(4, map[string]assessment.Answer{"capacity.cash-flow": rated(1), "ideology.choice": unsure, "governance.policies": leftOut, "trust.history": rated(0)}), assessment.ReadyWithSupport, assessment.Hold{Question: "capacity.cash-flow", More: 2}},
		"one critical answer below 2":   {sheetAt(4, map[string]assessment.Answer{"trust.decisions": rated(1)}), assessment.ReadyWithSupport, assessment.Hold{Question: "trust.decisions"}},
		"one that nobody is sure of":    {sheetAt(4, map[string]assessment.Answer{"governance.policies": unsure}), assessment.ReadyWithSupport, assessment.Hold{Question: "governance.policies"}},
		"one that does not apply":       {sheetAt(4, map[string]assessment.Answer{"governance.policies": leftOut}), assessment.ReadyWithSupport, assessment.Hold{Question: "governance.policies"}},
		"the scores, and an answer too": {sheetAt(1, map[string]assessment.Answer{"trust.decisions": rated(0)}), assessment.BuildFirst, assessment.Hold{Domain: assessment.Trust}},
	} {
		r := assessment.Reckon(c.sheet)
		if got := r.Hold(c.sheet); got != c.want || r.Stage != c.stage {
			t.Errorf("%s: %q, held back by %+v; want %q and %+v", name, r.Stage, got, c.stage, c.want)
		}
	}
}

// Whatever the answers, what holds back is nothing, a domain with a score, or a critical question that is not settled; and
// where to settle it is named, it is the first of those.
func TestWhatHoldsBackIsNotSettled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sheetAt(0, nil)
		for id := range s.Answers {
			kind := rapid.SampledFrom([]assessment.Kind{assessment.Rated, assessment.Rated, assessment.Rated, assessment.NotSure,
				assessment.DoesNotApply, assessment.RatherNotSay, assessment.Unanswered}).Draw(t, id)
			s.Answers[id] = assessment.Answer{Kind: kind, Level: assessment.Level(rapid.IntRange(0, 4).Draw(t, "level"))}
		}
		r := assessment.Reckon(s)
		hold := r.Hold(s)
		if hold.Question == "" {
			return
		}
		q, _ := assessment.QuestionByID(hold.Question)
		a := s.Answers[hold.Question]
		if !q.Critical || a.Kind == assessment.Rated && a.Level >= 2 || len(r.SettleFirst) > 0 && r.SettleFirst[0] != hold.Question {
			t.Errorf("%q holds back, with %+v; to settle are %q", hold.Question, a, r.SettleFirst)
		}
	})
}

// The questions of the principles and of the kinds of partnership are those of the instrument, each once.
func TestPrinciplesAndKindsNameQuestions(t *testing.T) {
	known := func(what string, full, quick []string) {
		for i, id := range full {
			q, ok := assessment.QuestionByID(id)
			if !ok || slices.Contains(full[:i], id) || q.Quick != slices.Contains(quick, id) {
				t.Errorf("%s has %q among %q, and in the quick check %q", what, id, full, quick)
			}
		}
	}
	for _, p := range assessment.Principles() {
		known(string(p), p.Questions(assessment.Full), p.Questions(assessment.Quick))
		if len(p.Questions(assessment.Full)) == 0 {
			t.Errorf("nothing bears on %q", p)
		}
	}
	for _, kind := range assessment.Partnerships() {
		known(string(kind), kind.Questions(assessment.Full), kind.Questions(assessment.Quick))
		if none := len(kind.Questions(assessment.Full)) == 0; none != (kind == assessment.NoneYet) {
			t.Errorf("nothing matters for %q: %v", kind, none)
		}
	}
}

func TestWhatToLookAtFirst(t *testing.T) {
	s := sheetAt(3, map[string]assessment.Answer{"trust.roles": assessment.Rating(2), "trust.decisions": {Kind: assessment.NotSure},
		"capacity.delivery": {Kind: assessment.DoesNotApply}})
	s.Organisation.Partnership = assessment.JointProject
	if got, want := s.FirstForKind(), []string{"trust.roles", "trust.decisions"}; !slices.Equal(got, want) {
		t.Errorf("first are %q, want %q", got, want)
	}
}

// Each answer that gives a gap leads to steps, in the version that its level asks for.
func TestStepsOfAnAnswer(t *testing.T) {
	for want, answer := range map[assessment.StepsVersion]assessment.Answer{
		assessment.StartSteps: {Kind: assessment.NotSure},
		assessment.BuildSteps: assessment.Rating(3).WithEvidence(2),
		assessment.ShowSteps:  assessment.Rating(4).WithEvidence(0),
		assessment.KeepSteps:  assessment.Rating(4).WithEvidence(3),
	} {
		s := sheetAt(2, map[string]assessment.Answer{"capacity.delivery": answer})
		if got, ok := s.StepsOf("capacity.delivery"); !ok || got.Version != want {
			t.Errorf("%+v leads to %q, want %q", answer, got.Version, want)
		}
	}
	for _, kind := range []assessment.Kind{assessment.Unanswered, assessment.RatherNotSay, assessment.DoesNotApply} {
		s := sheetAt(2, map[string]assessment.Answer{"capacity.delivery": {Kind: kind}})
		if got, ok := s.StepsOf("capacity.delivery"); ok {
			t.Errorf("%q leads to %+v", kind, got)
		}
	}
}
