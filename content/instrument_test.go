package content_test

import (
	"slices"
	"testing"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"

	"go.yaml.in/yaml/v4"
)

func TestAsksAreFoundByTheirActionPoint(t *testing.T) {
	var asks content.Asks
	if err := yaml.Load([]byte("8: Pay early?\n16: Fund it?\n"), &asks); err != nil {
		t.Fatal(err)
	}
	for number, want := range map[int]string{8: "Pay early?", 16: "Fund it?", 1: "", 17: "", 0: "", 18: "", -1: ""} {
		if got := asks.Of(number); got != want {
			t.Errorf("for %d it says %q, want %q", number, got, want)
		}
	}
	for _, broken := range []string{"18: Fund it?\n", "0: Fund it?\n", "eight: Pay early?\n", "Pay early?\n"} {
		if err := yaml.Load([]byte(broken), &asks); err == nil {
			t.Errorf("%q is taken", broken)
		}
	}
}

func TestTheSecondFormTakesThePlaceOfTheFirst(t *testing.T) {
	pair := func(s string) content.StepPair { return content.StepPair{First: s, Next: s, Who: s} }
	first := content.QuestionText{ID: "trust.roles", Statement: "We have.", Section: "Trust", InPlace: "All is there.",
		Levels: content.Levels{"0", "1", "2", "3", "4"}, Asks: content.Asks{7: "Will you?"},
		Steps: content.StepsText{Start: pair("a"), Build: pair("b"), Keep: pair("c"), Show: pair("d")}}
	if got, ok := first.InSecondForm(); ok || got != first {
		t.Errorf("without a second form it is %+v, %v", got, ok)
	}
	first.Before = content.BeforeText{Statement: "We would.", Levels: content.Levels{"none", "one", "some", "most", "all"}, Hint: "Think.",
		Why: "So.", Prompt: "What?", Steps: content.BeforeSteps{Start: pair("e"), Build: pair("f"), Keep: pair("g")}}
	want := content.QuestionText{ID: "trust.roles", Statement: "We would.", Section: "Trust", InPlace: "all",
		Levels: first.Before.Levels, Hint: "Think.", Why: "So.", Prompt: "What?", Asks: first.Asks, Before: first.Before,
		Steps: content.StepsText{Start: pair("e"), Build: pair("f"), Keep: pair("g")}}
	if got, ok := first.InSecondForm(); !ok || got != want {
		t.Errorf("the second form is %+v, %v, want %+v", got, ok, want)
	}
}

func TestEachVersionHasItsSteps(t *testing.T) {
	steps := content.StepsText{Start: content.StepPair{First: "start"}, Build: content.StepPair{First: "build"},
		Keep: content.StepPair{First: "keep"}, Show: content.StepPair{First: "show"}}
	for _, version := range []assessment.StepsVersion{assessment.StartSteps, assessment.BuildSteps, assessment.KeepSteps, "show"} {
		if got := steps.Pair(version).First; got != string(version) {
			t.Errorf("for %s it gives %q", version, got)
		}
	}
}

// A BME organisation is asked and told everything in the words of version 2.
func TestWhatIsWrittenIsWhole(t *testing.T) {
	book := openEnglish(t)
	secondForms := 0
	for _, domain := range assessment.Domains() {
		for _, q := range assessment.QuestionsIn(assessment.Full, domain) {
			text, _ := book.Question(assessment.BME, q.ID)
			if slices.Contains(text.Levels[:], "") {
				t.Errorf("%s does not say what would be seen at each level", q.ID)
			}
			for _, level := range append(text.Levels[:], text.Before.Levels[:]...) {
				if utf8.RuneCountInString(level) > 66 {
					t.Errorf("%s: %q is too long for one line", q.ID, level)
				}
			}
			for _, number := range q.Ask(assessment.BME) {
				if text.Asks.Of(number) == "" {
					t.Errorf("%s has nothing to say to those whose action point %d is", q.ID, number)
				}
			}
			if text.Before != (content.BeforeText{}) {
				secondForms++
			}
			if shows := text.Steps.Show != (content.StepPair{}); shows != q.AsksEvidence {
				t.Errorf("%s has steps to show more: %v; it asks what could be shown: %v", q.ID, shows, q.AsksEvidence)
			}
		}
	}
	if secondForms != 9 {
		t.Errorf("%d questions have a second form, want 9", secondForms)
	}
}
