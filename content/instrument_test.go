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

// Each of the four is asked and told everything: five levels of one line each, sentences to ask with, a second form of nine questions for
// those who may not have had a partner, and for BME organisations steps to show more.
func TestWhatIsWrittenIsWhole(t *testing.T) {
	book := openEnglish(t)
	const longest = 66 // so that five levels have a line each on a page of 80 columns
	for audience, wantForms := range map[assessment.Audience]int{assessment.BME: 9, assessment.Mainstream: 9, assessment.Infrastructure: 0, assessment.Funder: 0} {
		forms := 0
		for _, q := range assessment.Questions(assessment.Full) {
			text, _ := book.Question(audience, q.ID)
			second := text.Before != (content.BeforeText{})
			for _, levels := range []content.Levels{text.Levels, text.Before.Levels} {
				for i, level := range levels {
					if utf8.RuneCountInString(level) > longest {
						t.Errorf("%s, %s: %q is too long for one line", audience, q.ID, level)
					}
					if slices.Index(levels[:], level) < i && level != "" {
						t.Errorf("%s, %s: two levels are %q", audience, q.ID, level)
					}
				}
			}
			if slices.Contains(text.Levels[:], "") || second && slices.Contains(text.Before.Levels[:], "") {
				t.Errorf("%s, %s does not say what would be seen at each level", audience, q.ID)
			}
			for _, number := range q.Ask(audience) {
				if text.Asks.Of(number) == "" {
					t.Errorf("%s, %s has nothing to say to those whose action point %d is", audience, q.ID, number)
				}
			}
			if shows := text.Steps.Show != (content.StepPair{}); audience == assessment.BME && shows != q.AsksEvidence {
				t.Errorf("%s, %s has steps to show more: %v", audience, q.ID, shows)
			}
			if second {
				forms++
			}
		}
		if forms != wantForms {
			t.Errorf("%s: %d questions have a second form, want %d", audience, forms, wantForms)
		}
	}
}
