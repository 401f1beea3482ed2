package findings_test

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/findings"
)

// Where the last visit was made with an older version of the questions, that is said, once; both are reckoned again.
func TestAnOlderWayOfScoringIsSaid(t *testing.T) {
	book := english(t)
	now := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	for version, want := range map[int]bool{0: true, 1: true, assessment.InstrumentVersion: false} {
		r := assessment.NewRecord(allAt(assessment.Full, 2), false, now)
		r.Revisit(assessment.Full, now)
		r.Visits[0].Instrument = version
		section, _ := findings.MovedSince(book, r, true)
		if got := slices.Contains(section.Blocks, report.Block(report.Paragraph(book.Visits().Moved.Reckoned))); got != want {
			t.Errorf("after version %d it is said: %v", version, got)
		}
	}
}
