package command

import (
	"testing"

	"equalfooting/content"
	"equalfooting/store"
)

func TestEveryProblemWithTheFileHasItsSentence(t *testing.T) {
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	kinds := []store.ProblemKind{store.BadPages, store.BadCase, store.BadSummary, store.BadAnswer, store.UnknownQuestion,
		store.AnswerWithoutCase, store.BadRecord, store.RecordWithoutCase,
		store.SummaryNoCase, store.SummaryDisagrees}
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
