package findings_test

import (
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/findings"
)

// Every result says who answered, where that is known, and says nothing of it where it is not.
func TestResultsSayWhoAnswered(t *testing.T) {
	book := english(t)
	sheet := blank(assessment.Quick)
	said := func() bool {
		who := findings.WhoAnswered(book, sheet.AnsweredBy)
		return slices.ContainsFunc(findings.New(book, sheet).Results(), func(s report.Section) bool {
			return slices.Contains(s.Blocks, report.Block(who))
		})
	}
	if said() {
		t.Error("it says who answered, and nobody knows")
	}
	for _, by := range []assessment.AnsweredBy{assessment.ByTrustee, assessment.ByManager} {
		if sheet.AnsweredBy = by; !said() {
			t.Errorf("it does not say that it was the %s", by)
		}
	}
}
