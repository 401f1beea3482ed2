package command

import (
	"testing"

	"equalfooting/content/contenttest"
	"equalfooting/store"
)

func TestEveryProblemWithTheFileHasItsSentence(t *testing.T) {
	book := contenttest.English(t)
	kinds := []store.ProblemKind{store.BadPages, store.SummaryDisagrees, store.MissingCase, store.StrayEntry, store.WithoutCase,
		store.BadSettings, store.OlderState} // an unread organisation is named with what is unread
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
