package command

import (
	"testing"

	"equalfooting/content/contenttest"
	"equalfooting/store"
)

func TestEveryProblemWithTheFileHasItsSentence(t *testing.T) {
	book := contenttest.English(t)
	kinds := []store.ProblemKind{store.BadPages, store.BadCase, store.BadSummary, store.BadAnswer, store.UnknownQuestion,
		store.AnswerWithoutCase, store.BadRecord, store.RecordWithoutCase,
		store.SummaryNoCase, store.SummaryDisagrees, store.MissingEntry, store.MissingCase, store.StrayEntry, store.BadSettings, store.OlderState}
	words := book.Commands().Problems
	for _, kind := range kinds {
		if words[string(kind)] == "" {
			t.Errorf("nothing is said of %q", kind)
		}
	}
	if len(words) != len(kinds) {
		t.Errorf("%d sentences for %d kinds of problem", len(words), len(kinds))
	}
}
