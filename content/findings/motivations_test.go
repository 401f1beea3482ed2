package findings_test

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/findings"
)

// Each reason that was given comes with what to check, in the words of whoever gave it; none, with nothing.
func TestWhatToCheckBeforeActingOnAReason(t *testing.T) {
	book := english(t)
	said := make(map[string]bool)
	for _, audience := range assessment.Audiences() {
		sheet := blank(assessment.Full)
		sheet.Organisation.Audience = audience
		if got := findings.New(book, sheet).Reading.Motivations(); len(got.Blocks) != 0 {
			t.Errorf("without a reason it says %v", got.Blocks)
		}
		sheet.Organisation.Motivations = assessment.Motivations()
		section := findings.New(book, sheet).Reading.Motivations()
		if len(section.Blocks) != 8 || section.Title != book.About().Checks.Title {
			t.Fatalf("%s: %d blocks under %q", audience, len(section.Blocks), section.Title)
		}
		for i, m := range assessment.Motivations() {
			want := report.Labelled{Label: book.About().Motivations[m].By(audience), Text: book.About().Checks.Motivations[m].By(audience)}
			if section.Blocks[i] != report.Block(want) || want.Text == "" {
				t.Errorf("%s: of %s it says %v", audience, m, section.Blocks[i])
			}
			said[want.Text] = true
		}
	}
	if len(said) < 18 {
		t.Errorf("only %d sentences for four kinds of organisation", len(said))
	}
}
