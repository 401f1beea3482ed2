package assessment_test

import (
	"encoding/json"
	"testing"

	"equalfooting/assessment"
)

func TestAsksEvidence(t *testing.T) {
	with, _ := assessment.QuestionByID("capacity.full-cost")
	without, _ := assessment.QuestionByID("capacity.time")
	for _, c := range []struct {
		question assessment.Question
		answer   assessment.Answer
		want     bool
	}{
		{with, assessment.Rating(0), false},
		{with, assessment.Rating(1), true},
		{with, assessment.Rating(4), true},
		{without, assessment.Rating(4), false},
		{with, assessment.Answer{}, false},
		{with, assessment.Answer{Kind: assessment.NotSure, Level: 3}, false},
		{with, assessment.Answer{Kind: assessment.RatherNotSay, Level: 3}, false},
		{with, assessment.Answer{Kind: assessment.DoesNotApply, Level: 3}, false},
	} {
		if got := c.answer.AsksEvidence(c.question); got != c.want {
			t.Errorf("%s answered %+v: %v, want %v", c.question.ID, c.answer, got, c.want)
		}
	}
}

func TestChangingOnesMindLosesNothing(t *testing.T) {
	was := assessment.Rating(3).WithEvidence(2)
	was.Note, was.Reason, was.Flagged = "an example note", "an example reason", true
	became := was.Choose(assessment.DoesNotApply, 0)
	if became.Kind != assessment.DoesNotApply || *became.Evidence != 2 || became.Note != was.Note || !became.Flagged {
		t.Errorf("%+v became %+v", was, became)
	}
	if back := became.Choose(assessment.Rated, 3); back != was {
		t.Errorf("changed back: %+v, want %+v", back, was)
	}
}

func TestWithEvidenceLeavesTheOldAnswerAlone(t *testing.T) {
	was := assessment.Rating(2).WithEvidence(1)
	if now := was.WithEvidence(3); *was.Evidence != 1 || *now.Evidence != 3 {
		t.Errorf("was %d, now %d, want 1 and 3", *was.Evidence, *now.Evidence)
	}
}

func TestIsEmpty(t *testing.T) {
	if !(assessment.Answer{}).IsEmpty() {
		t.Error("no answer at all is not empty")
	}
	for _, a := range []assessment.Answer{
		assessment.Rating(0), {Kind: assessment.NotSure}, {Note: "n"}, {Reason: "r"}, {Flagged: true},
		assessment.Answer{}.WithEvidence(0),
	} {
		if a.IsEmpty() {
			t.Errorf("%+v is empty", a)
		}
	}
}

// What is kept must come back: evidence 0 and a level 0 are answers, not the lack of one.
func TestAnswerSurvivesJSON(t *testing.T) {
	for _, want := range []assessment.Answer{
		{}, assessment.Rating(0), assessment.Rating(4).WithEvidence(0), assessment.Rating(1).WithEvidence(3),
		{Kind: assessment.DoesNotApply, Reason: "an example", Flagged: true}, {Note: "only a note"},
	} {
		kept, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got assessment.Answer
		if err := json.Unmarshal(kept, &got); err != nil {
			t.Fatal(err)
		}
		same := (got.Evidence == nil) == (want.Evidence == nil) && (got.Evidence == nil || *got.Evidence == *want.Evidence)
		got.Evidence = want.Evidence
		if !same || got != want {
			t.Errorf("%s came back as %+v", kept, got)
		}
	}
}

func TestSameAnswers(t *testing.T) {
	full := func() assessment.Answer {
		a := assessment.Rating(2).WithEvidence(1)
		a.Note, a.Reason, a.Change = "a note", "a reason", "a change"
		return a
	}
	if a, b := full(), full(); !a.Same(b) || a.Evidence == b.Evidence {
		t.Errorf("%+v is not the same as %+v", a, b)
	}
	if none := (assessment.Answer{}); !none.Same(none) {
		t.Error("no answer is not the same as none")
	}
	for name, change := range map[string]func(a *assessment.Answer){
		"kind":          func(a *assessment.Answer) { a.Kind = assessment.NotSure },
		"level":         func(a *assessment.Answer) { a.Level = 3 },
		"evidence":      func(a *assessment.Answer) { *a = a.WithEvidence(0) },
		"no evidence":   func(a *assessment.Answer) { a.Evidence = nil },
		"note":          func(a *assessment.Answer) { a.Note = "" },
		"reason":        func(a *assessment.Answer) { a.Reason = "another" },
		"flag":          func(a *assessment.Answer) { a.Flagged = true },
		"why it is not": func(a *assessment.Answer) { a.Change = "another" },
		"agreed":        func(a *assessment.Answer) { a.Agreed = true },
	} {
		a, b := full(), full()
		change(&b)
		if a.Same(b) || b.Same(a) {
			t.Errorf("with another %s, %+v is the same as %+v", name, a, b)
		}
	}
}
