package findings_test

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/content/findings"
)

// A line on what was changed in both copies ends with what it was: a statement is a sentence, which ends with a full stop of its own.
func TestWhatWasChangedInBothCopiesEndsItsLine(t *testing.T) {
	book := contenttest.English(t)
	const asked = "trust.decisions"
	question, ok := book.Question(assessment.BME, asked)
	if !ok {
		t.Fatal("there is no such question")
	}
	lines := findings.Arrival(book, assessment.Arrival{ID: 1, Name: "Us", Audience: assessment.BME, Now: 2, Conflicts: []assessment.Conflict{
		{Visit: 2, Question: asked, Theirs: true}, {Visit: 1, Question: asked}, {Step: "Ring them."},
	}})
	for _, end := range []string{`the file: "` + question.Statement + `"`, `here: Visit 1, "` + question.Statement + `"`, `here: The step "Ring them."`} {
		if !slices.ContainsFunc(lines, func(line string) bool { return strings.HasSuffix(line, end) }) {
			t.Errorf("no line ends with %s:\n%s", end, strings.Join(lines, "\n"))
		}
	}
}
