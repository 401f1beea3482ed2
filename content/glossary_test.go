package content_test

import (
	"slices"
	"strings"
	"testing"
)

func TestGlossaryIsInAlphabeticalOrder(t *testing.T) {
	var words []string
	for _, entry := range openEnglish(t).Glossary() {
		words = append(words, strings.ToLower(entry.Word))
	}
	if !slices.IsSorted(words) {
		t.Errorf("order %q", words)
	}
}
