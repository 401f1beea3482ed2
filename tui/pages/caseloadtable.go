package pages

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
)

// CaseloadTable gives all organisations as rows, those put away among them, last touched first.
func CaseloadTable(book *content.Book, kept *store.Store) (report.Table, error) {
	summaries, err := kept.Caseload()
	if err != nil {
		return report.Table{}, err
	}
	cases := make([]findings.Case, len(summaries))
	for i, s := range summaries {
		cases[i] = findings.Case{ID: s.ID.String(), Name: s.Name, Audience: s.Audience, Edition: s.Edition, Progress: s.Progress,
			Stage: s.Stage, Visits: s.Visits, Last: assessment.DateOf(s.Touched.Local()), NextLook: s.NextLook,
			FirstDue: s.FirstDue, Example: s.Example, Away: s.Archived}
	}
	return findings.Caseload(book, cases, kept.Today()), nil
}
